import type { Link, TradeRecord } from '../../../src/domain/vocabulary/record';
import { answerClaim, financeClaim, offerTransfer, replacedClaim, withdrawTransfer } from './claimsInPlace';
import {
  BANK_A,
  BANK_A_SECOND,
  BANK_B,
  bringPapers,
  CARRIER,
  f1,
  f5,
  inHours,
  newId,
  placeOf,
  SHIPPER,
} from '../../support/trade';
import { CHALLENGE_SCENARIOS, refusedClaim } from './challenges';
import { CONSENTED, giveConsent } from './consents';
import { declaredExport } from './declaredExports';
import { retokeniseClaim } from './retokenising';
import {
  billLink,
  type Broken,
  type Draft,
  NOBODYS_PARTY,
  PAST,
  type Scenario,
  type Scenarios,
  type Situation,
  TOKENS,
} from './situation';

/** What claims of tests are of. */
const FINANCED_MINOR = 100_000;
const WHOLE = 10_000;
const claimLink = (id: string): Link => ({ type: 'financing-claim', id });

/** Offers a bill to bank A, and attaches it to a master bill. Returns the bills to name beside it. */
async function offerBill({ credits, rewriting }: Situation, broken: Broken, record: TradeRecord): Promise<string[]> {
  const offer = { kind: 'PLEDGE', to: BANK_A.msp, expires: inHours(24) };
  const { record: master } = await credits.trade.issue();
  const isOther = broken(
    'the master and house bills of these bills are named, but for those that are security themselves',
  );
  if (!isOther) rewriting.rewriteState(record, { master: master.id });
  const isOffered = !broken(
    'the holder has offered each bill to this bank, and the offer has not lapsed, unless its pledge passes on',
  );
  if (isOffered) rewriting.rewriteState(record, { offer });
  return [master.id];
}

const reserve: Scenario = async (situation, broken) => {
  const { credits, rewriting } = situation;
  const { record } = await credits.trade.issue();
  const id = newId();
  situation.show(record, BANK_A);
  const linked = await offerBill(situation, broken, record);
  const isSeen = !broken(
    'the request names the version in which each bill that is security is offered, and no other bill',
  );
  const billVersions = { [record.id]: rewriting.record(record).version + (isSeen ? 0 : 1) };
  const refusal = await refusedClaim(situation);
  if (broken('each refused claim that is named is of this bank'))
    rewriting.rewriteState(refusal.record, { claimant: CARRIER.msp });
  const applicant = broken('the applicant is of an exporter or a bank') ? NOBODYS_PARTY : placeOf(SHIPPER);
  const number = broken('the tokens of each bill and declaration on the ledger are those of its own record')
    ? 'another'
    : record.id;
  const { record: named } = await credits.trade.issue();
  situation.show(named, BANK_A);
  const replaced = await replacedClaim(situation, broken);
  const declared = await declaredExport(situation, broken);
  const papers = [
    { ...f1(number), bill: record.id },
    ...replaced.papers,
    declared.paper,
    f5(id, WHOLE, FINANCED_MINOR),
    { ...f1(named.id), bill: named.id, isNamed: true as const },
  ];
  const sealedFor = broken('each part of a paper is sealed as the document states it') ? newId() : id;
  const brought = bringPapers(id, papers, applicant);
  const { transient } = brought;
  const document = { ...brought.document, ...declared.lenders, ...replaced.lenders };
  const consent = await giveConsent(situation, broken, document, [declared.consented]);
  if (!broken('each refused claim that a dispute has cleared has the same document'))
    rewriting.rewriteContent(refusal.record, document);
  const { tokens } = bringPapers(sealedFor, papers);
  const repaid = { currency: 'USD', amountMinor: 1 };
  return {
    by: BANK_A,
    ask: {
      id,
      document: { ...document, ...(broken('nothing is repaid yet') && { repaid }) },
      tokens: broken(TOKENS) ? [] : tokens,
      input: {
        billVersions,
        declarationVersions: declared.versions,
        unanswered: [refusal.record.id],
        cleared: [refusal.record.id],
        linked,
        replaces: replaced.replaces,
        ...consent,
      },
      transient,
    },
  };
};

const ALL_BILLS = 'the bills that stand in the place of a pledged one are named, and no others';

/** A step of a claim that holds a pledged bill. */
const claimStep =
  (change: (broken: Broken) => Partial<TradeRecord> & { state?: object }, input: object = {}): Scenario =>
  async ({ credits, rewriting }, broken): Promise<Draft> => {
    const { bill, claim } = await credits.trade.pledged();
    const { record: consent } = await credits.trade.consent(SHIPPER, BANK_A, CONSENTED);
    rewriting.rewrite(consent, ({ state: of }) => ({ status: 'USED', state: { ...of, claim } }));
    if (broken(ALL_BILLS)) rewriting.rewriteState(billLink(bill), { replacedBy: [newId()] });
    const { state = {}, ...rest } = change(broken);
    rewriting.rewrite({ type: 'financing-claim', id: claim }, (record) => ({
      ...rest,
      state: { ...record.state, consent: consent.id, ...state },
    }));
    return { by: BANK_A, ask: { id: claim, input } };
  };

const approveClaim: Scenario = async (situation, broken) => {
  const isClear = broken('a rule found something HIGH');
  const isAlone = broken('the caller is another officer than the one who reserved it');
  const reservedBy = isAlone ? BANK_A_SECOND.party : BANK_A.party;
  const state = isClear ? {} : { review: { reservedBy } };
  const input = { reasonCode: 'CLEARED_BY_PAPERS' };
  return { ...(await claimStep(() => ({ state }), input)(situation, broken)), by: BANK_A_SECOND };
};

const TERMS = { maturity: '2026-01-31', noticeDays: 10, remedies: ['SELL'] };

/** A financed claim whose bill is pledged with terms for its enforcement. */
async function financedClaim({ credits: { trade }, rewriting }: Situation, terms?: object): Promise<[string, string]> {
  const { bill, claim } = await trade.pledged();
  rewriting.rewriteState(billLink(bill), {
    pledge: { pledgee: BANK_A.msp, claim, ...(terms && { enforcement: terms }) },
  });
  rewriting.rewrite(claimLink(claim), () => ({ status: 'FINANCED' }));
  return [bill, claim];
}

const declareDefault: Scenario = async (situation, broken) => {
  const isWithoutTerms = broken('a bill is pledged for the claim with terms for its enforcement');
  const maturity = broken('the last day to repay is over, in UTC') ? '2099-01-31' : TERMS.maturity;
  const [, id] = await financedClaim(situation, isWithoutTerms ? undefined : { ...TERMS, maturity });
  if (broken('no default is declared yet'))
    situation.rewriting.rewriteState(claimLink(id), { defaultNoticeUntil: PAST });
  return { by: BANK_A, ask: { id } };
};

const cure: Scenario = async (situation, broken) => {
  const [, id] = await financedClaim(situation, TERMS);
  if (!broken('a default is declared')) situation.rewriting.rewriteState(claimLink(id), { defaultNoticeUntil: PAST });
  return { by: BANK_A, ask: { id } };
};

const PRESENTED = { id: newId(), holder: placeOf(SHIPPER), titleHolder: placeOf(SHIPPER) };

/** The enforcement of a pledge: of the bill, by what is on record of the claim. */
export const enforce: Scenario = async (situation, broken) => {
  const { rewriting } = situation;
  const isWithoutTerms = broken('the pledge was offered with terms for its enforcement');
  const [id, claim] = await financedClaim(situation, isWithoutTerms ? undefined : TERMS);
  if (broken('the bill is not with a bank that examines it under a credit, or collects for it'))
    rewriting.rewriteState(billLink(id), { presentation: PRESENTED });
  if (broken('the bill was not honoured under a credit'))
    rewriting.rewriteState(billLink(id), { presentation: { ...PRESENTED, honouredFor: BANK_B.msp } });
  if (broken('the claim is of the pledgee, and is FINANCED or PARTLY_REPAID'))
    rewriting.rewriteState(claimLink(claim), { claimant: BANK_B.msp });
  const isEarly = broken('a default of the claim is declared, and the notice has run out');
  rewriting.rewriteState(claimLink(claim), { defaultNoticeUntil: isEarly ? inHours(1) : PAST });
  return { by: BANK_A, ask: { id } };
};

const repayClaim: Scenario = async (situation, broken) => {
  const draft = await claimStep(() => ({ status: 'FINANCED' }))(situation, broken);
  const isAll = broken('it is less than what is not repaid yet, in the currency of the financing');
  const details = { amount: { currency: 'USD', amountMinor: isAll ? FINANCED_MINOR : 1 } };
  return { ...draft, ask: { ...draft.ask, details } };
};

/** Claims. */
export const CLAIM_SCENARIOS: Scenarios = {
  'financing-claim': {
    reserve,
    extend: claimStep((broken) => ({ state: { extended: broken('the reservation was not extended before') } })),
    join: answerClaim,
    'decline-share': answerClaim,
    approve: approveClaim,
    finance: financeClaim,
    'offer-transfer': offerTransfer,
    'withdraw-transfer': withdrawTransfer,
    repay: repayClaim,
    release: claimStep(() => ({ status: 'FINANCED' }), { reasonCode: 'REPAID' }),
    cancel: claimStep(() => ({})),
    expire: claimStep((broken) => (broken('the reservation’s time is over') ? {} : { state: { reservedUntil: PAST } })),
    'declare-default': declareDefault,
    cure,
    ...CHALLENGE_SCENARIOS,
    retokenise: retokeniseClaim,
  },
};
