import {
  BillState,
  ClaimState,
  isUnapproved,
  LIVE_CLAIM_STATUSES,
  type Party,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import { anew, type Body, type Deed, type Desk, findRecords, present } from './deed.js';
import { makePapers } from './papers.js';
import { oncePerObject } from '../world/once.js';
import { applicantOf, findConsents } from './consents.js';

const CLAIM = 'financing-claim';
/** How many refused claims a request names. */
const MAX_NAMED = 4;

const claimOf = oncePerObject(({ state }: TradeRecord) => ClaimState.parse(state));
const billOf = oncePerObject(({ state }: TradeRecord) => BillState.parse(state));

const ours = (desk: Desk, ...statuses: string[]): TradeRecord[] =>
  findRecords(desk, CLAIM, statuses, (record) => claimOf(record).claimant === desk.me.msp);

/** Whether a second officer has yet to approve it. */
const isInReview = (claim: TradeRecord): boolean => isUnapproved(claimOf(claim));

/** The bills that are offered to this bank, or pledged and shown to it: a bank may try. */
function offered(desk: Desk): TradeRecord[] {
  return findRecords(desk, 'bill-of-lading', ['ISSUED'], (record) => {
    const { offer } = billOf(record);
    return offer?.kind === 'PLEDGE' && offer.to === desk.me.msp;
  });
}

const deed = (action: string, weight: number, rest: Pick<Deed, 'find' | 'body'>): Deed => ({
  ...{ type: CLAIM, action, weight, roles: ['bank-officer'] as const },
  ...rest,
});
const nothing = (): object => ({});

/** Bills are preferred to papers, and sometimes left aside. */
const listSometimes = (desk: Desk): TradeRecord[] =>
  desk.random.chance(0.35) ? [] : [...offered(desk), ...offered(desk)];

const Papers = z.looseObject({ security: z.array(z.looseObject({ kind: z.string() })) });

/** Whether a claim takes other papers than a bill on the ledger. */
const makesUseOf = (document: object): boolean =>
  Papers.parse(document).security.some(({ kind }) => kind !== 'BILL_ON_LEDGER');

/** Who is to be financed: who has consented, or who holds the bill. */
function chooseApplicant(
  desk: Desk,
  consent: TradeRecord | undefined,
  holder: Party | undefined,
): { msp: string; party: string } {
  const { msp, party = '' } = (consent && applicantOf(desk, consent)) ?? holder ?? desk.me;
  return { msp, party };
}

/** A request for a claim on papers, or on a bill that the bank saw. */
function requestClaim(desk: Desk, bill: TradeRecord | undefined): Body {
  const { random } = desk;
  const unanswered = ours(desk, 'UNANSWERED').map(({ id }) => id);
  const holder = bill && billOf(bill).possessor;
  const consents = findConsents(desk, holder);
  const consent = consents.length === 0 ? undefined : random.pick(consents);
  const applicant = chooseApplicant(desk, consent, holder);
  const seen = bill && { billVersions: { [bill.id]: bill.version } };
  const document = makePapers(random, bill?.id, applicant, consent !== undefined);
  const named = consent !== undefined && makesUseOf(document) && { consent: consent.id };
  return { document, input: { ...seen, ...named, unanswered: unanswered.slice(0, MAX_NAMED) } };
}

/** The live claims of other banks on a paper of a refused claim. */
function findRivals(desk: Desk, refusal: TradeRecord): TradeRecord[] {
  const challenged = (claimOf(refusal).challenges ?? []).map(({ claim }) => claim);
  const isRival = (record: TradeRecord): boolean =>
    claimOf(record).claimant !== desk.me.msp &&
    !challenged.includes(record.id) &&
    record.tokens.some(({ token }) => refusal.tokens.some((own) => own.token === token));
  return findRecords(desk, CLAIM, LIVE_CLAIM_STATUSES, isRival);
}

/** The refused claims that challenge a claim, and to whose bank it is not open. */
function findChallengers(desk: Desk, claim: TradeRecord): TradeRecord[] {
  const { openedTo = [] } = claimOf(claim);
  return findRecords(desk, CLAIM, ['CHALLENGED'], (refusal) => {
    const { claimant, challenges = [] } = claimOf(refusal);
    return !openedTo.includes(claimant) && challenges.some((challenge) => challenge.claim === claim.id);
  });
}

/** The challenges of a refused claim whose time is over. */
function findUnanswered({ nowMs }: Desk, refusal: TradeRecord): string[] {
  const now = new Date(nowMs).toISOString();
  const { challenges = [] } = claimOf(refusal);
  return challenges.filter(({ openBy, unanswered }) => openBy < now && unanswered !== true).map(({ claim }) => claim);
}

/** What banks do with claims. */
export const FINANCING_DEEDS: readonly Deed[] = [
  deed('reserve', 8, {
    find: (desk) => [...(findConsents(desk).length > 0 ? anew() : []), ...listSometimes(desk)],
    body: (desk, bill) => requestClaim(desk, bill),
  }),
  deed('challenge', 2, {
    find: (desk) => ours(desk, 'REFUSED', 'CHALLENGED').filter((refusal) => findRivals(desk, refusal).length > 0),
    body: (desk, refusal) => ({ input: { claim: desk.random.pick(findRivals(desk, present(refusal))).id } }),
  }),
  deed('open', 2, {
    find: (desk) => ours(desk, ...LIVE_CLAIM_STATUSES).filter((claim) => findChallengers(desk, claim).length > 0),
    body: (desk, claim) => ({ input: { claim: desk.random.pick(findChallengers(desk, present(claim))).id } }),
  }),
  deed('record-unanswered', 3, {
    find: (desk) =>
      ours(desk, 'CHALLENGED', 'UNANSWERED').filter((refusal) => findUnanswered(desk, refusal).length > 0),
    body: (desk, refusal) => ({ input: { claim: desk.random.pick(findUnanswered(desk, present(refusal))) } }),
  }),
  deed('extend', 0.5, { find: (desk) => ours(desk, 'RESERVED'), body: nothing }),
  deed('approve', 4, {
    find: (desk) =>
      ours(desk, 'RESERVED').filter(
        (claim) => isInReview(claim) && claimOf(claim).review?.reservedBy !== desk.me.party,
      ),
    body: () => ({ input: { reasonCode: 'CLEARED_BY_PAPERS' } }),
  }),
  deed('finance', 4, { find: (desk) => ours(desk, 'RESERVED').filter((claim) => !isInReview(claim)), body: nothing }),
  deed('release', 2, {
    find: (desk) => ours(desk, 'FINANCED'),
    body: () => ({ input: { reasonCode: 'REPAID' } }),
  }),
  deed('cancel', 1, { find: (desk) => ours(desk, 'RESERVED'), body: nothing }),
  deed('expire', 1, {
    find: (desk) =>
      ours(desk, 'RESERVED').filter(
        (record) => (claimOf(record).reservedUntil ?? '') < new Date(desk.nowMs).toISOString(),
      ),
    body: nothing,
  }),
];
