import type { Link } from '../../../src/domain/vocabulary/record';
import { contentKey } from '../../../src/ledger/keys';
import { BANK_A, BANK_B, type Claimed, CARRIER, f1, inHours, newId, OTHER_SHIPPER, SHIPPER } from '../../support/trade';
import { DECLARED_MINOR, restOnDeclaration } from './declaredExports';
import { billLink, type Broken, PAST, type Scenario, type Situation } from './situation';

/* Claims in the place of others, and claims of several lenders. */

const claimLink = (id: string): Link => ({ type: 'financing-claim', id });
const OTHER_BANK = 'OtherBankMSP';
/** What claims of tests are of. */
const FINANCED_MINOR = 100_000;
const usd = (amountMinor: number): object => ({ currency: 'USD', amountMinor });

interface InPlace {
  readonly replaces: { readonly claim: string; readonly version: number };
  /** The papers that the new claim takes because of the other one. */
  readonly papers: readonly Claimed[];
  readonly lenders: object;
}

/** A claim of bank B that is offered to bank A. */
export async function replacedClaim({ credits: { trade }, rewriting }: Situation, broken: Broken): Promise<InPlace> {
  const paper = f1(newId());
  const isOther = broken('its applicant is that of the new claim');
  const applicant = isOther ? OTHER_SHIPPER : SHIPPER;
  const { record } = await trade.reserve(BANK_B, newId(), { tokens: [paper], applicant });
  const isWaiting = broken('it does not wait itself to replace another claim');
  const isLeft = broken('each lender that has joined it is a lender of the new claim');
  const to = broken('it is a claim of this bank, or its bank has offered it to this bank in this version')
    ? CARRIER.msp
    : BANK_A.msp;
  const expires = broken('the offer has not lapsed') ? PAST : inHours(1);
  const isEnded = broken('it is RESERVED, FINANCED or PARTLY_REPAID');
  rewriting.rewrite(record, ({ version, state, parties }) => ({
    status: isEnded ? 'RELEASED' : isWaiting ? 'RESERVED' : 'FINANCED',
    parties: [...parties, { msp: BANK_A.msp }],
    state: {
      ...state,
      transfer: { kind: 'SALE', to, expires, version: version + 1 },
      ...(isWaiting && { replaces: { claim: newId(), version: 1, kind: 'SALE' } }),
      ...(isLeft && { lenders: [{ msp: OTHER_BANK, answer: 'JOINED' }] }),
    },
  }));
  const held = trade.ledger.privateText(BANK_B.msp, contentKey(record, 1)) ?? '';
  trade.ledger.tamperPrivate(BANK_A.msp, contentKey(record, 1), held);
  const { version } = rewriting.record(record);
  const isSeen = !broken('the claim that is replaced is in the version that the request names');
  const isTaken = !broken('in a take-over or sale, all papers that it takes are taken');
  return {
    replaces: { claim: record.id, version: isSeen ? version : version + 1 },
    papers: isTaken ? [paper] : [],
    lenders: broken('the lenders, if the document names them, are banks, and this bank is one of them')
      ? {
          lenders: [BANK_B.msp, OTHER_BANK].map((msp) => ({ msp, amount: usd((FINANCED_MINOR + DECLARED_MINOR) / 2) })),
        }
      : {},
  };
}

/** A reserved claim of bank A that is to replace one of bank B, which has a pledged bill. */
export const financeClaim: Scenario = async (situation, broken) => {
  const {
    credits: { trade },
    rewriting,
  } = situation;
  const { bill, claim } = await trade.pledged(BANK_B);
  const { record } = await trade.reserve(BANK_A, newId(), { tokens: [f1(newId())] });
  const expires = broken('if it was offered, the offer has not lapsed') ? PAST : inHours(1);
  rewriting.rewrite(claimLink(claim), ({ version, state }) => ({
    status: 'FINANCED',
    state: { ...state, transfer: { kind: 'SALE', to: BANK_A.msp, expires, version: version + 1 } },
  }));
  const isChanged = broken('nothing was done with the claim that is replaced since this one was reserved');
  const { version } = rewriting.record(claimLink(claim));
  const replaces = { claim, version: isChanged ? version + 1 : version, kind: 'SALE', bills: [bill] };
  const lenders = broken('each lender has joined, if there are several') ? { lenders: [{ msp: BANK_B.msp }] } : {};
  const isUnapproved = broken('a second officer has approved the claim, if a rule found something HIGH');
  const review = isUnapproved ? { review: { reservedBy: BANK_A.party } } : {};
  rewriting.rewriteState(record, { bills: [bill], replaces, ...lenders, ...review });
  await restOnDeclaration(situation, broken, record);
  if (broken('the bills that stand in the place of a pledged one are named, and no others'))
    rewriting.rewriteState(billLink(bill), { replacedBy: [newId()] });
  const isUnseen = broken(
    'each bill whose pledge passes on is pledged still, ISSUED and free of other rights, and this bank sees it',
  );
  rewriting.rewrite(billLink(bill), ({ parties }) => ({
    parties: isUnseen ? parties : [...parties, { msp: BANK_A.msp }],
  }));
  return { by: BANK_A, ask: { id: record.id } };
};

/** The answer of a lender beside the claimant. */
export const answerClaim: Scenario = async ({ credits: { trade }, rewriting }, broken) => {
  const { record } = await trade.reserve(BANK_B, newId(), { tokens: [f1(newId())] });
  const answer = broken('this lender has not answered yet') ? { answer: 'JOINED' } : {};
  rewriting.rewrite(record, ({ state, parties }) => ({
    parties: [...parties, { msp: BANK_A.msp }],
    state: { ...state, lenders: [{ msp: BANK_A.msp, ...answer }] },
  }));
  return { by: BANK_A, ask: { id: record.id } };
};

export const offerTransfer: Scenario = async ({ credits: { trade }, rewriting }, broken) => {
  const { record } = await trade.reserve(BANK_A, newId(), { tokens: [f1(newId())] });
  const lenders = broken('this bank is the only lender') ? { lenders: [{ msp: BANK_B.msp }] } : {};
  rewriting.rewrite(record, ({ state }) => ({ status: 'FINANCED', state: { ...state, ...lenders } }));
  const to = broken('the organisation to which it is offered is another bank') ? BANK_A.msp : BANK_B.msp;
  const expires = broken('the offer lapses in the future') ? PAST : inHours(1);
  return { by: BANK_A, ask: { id: record.id, input: { kind: 'SALE', to, expires } } };
};

export const withdrawTransfer: Scenario = async ({ credits: { trade }, rewriting }, broken) => {
  const { record } = await trade.reserve(BANK_A, newId(), { tokens: [f1(newId())] });
  const transfer = { kind: 'SALE', to: BANK_B.msp, expires: PAST, version: 1 };
  const isOffered = !broken('the claim is on offer');
  rewriting.rewrite(record, ({ state }) => ({
    status: 'FINANCED',
    state: { ...state, ...(isOffered && { transfer }) },
  }));
  return { by: BANK_A, ask: { id: record.id } };
};
