import { BillState, ClaimState, type TradeRecord } from '@naru/chaincode/domain';
import { anew, type Body, type Deed, type Desk, findRecords, partyOf } from './deed.js';
import { makePapers } from './papers.js';
import { oncePerObject } from '../world/once.js';
import { SHIPPERS } from './cast.js';

const CLAIM = 'financing-claim';

const claimOf = oncePerObject(({ state }: TradeRecord) => ClaimState.parse(state));
const billOf = oncePerObject(({ state }: TradeRecord) => BillState.parse(state));

const ours = (desk: Desk, ...statuses: string[]): TradeRecord[] =>
  findRecords(desk, CLAIM, statuses, (record) => claimOf(record).claimant === desk.me.msp);

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

/** A request for a claim on papers, or on a bill that the bank saw. */
function requestClaim({ random }: Pick<Desk, 'random'>, bill: TradeRecord | undefined): Body {
  const applicant = bill === undefined ? partyOf(random.pick(SHIPPERS)) : BillState.parse(bill.state).possessor;
  const billVersion = bill && { billVersion: bill.version };
  return { document: makePapers(random, bill?.id), input: { applicant, ...billVersion } };
}

/** What banks do with claims. */
export const FINANCING_DEEDS: readonly Deed[] = [
  deed('reserve', 8, {
    find: (desk) => (desk.random.chance(0.35) ? anew() : [...anew(), ...offered(desk), ...offered(desk)]),
    body: (desk, bill) => requestClaim(desk, bill),
  }),
  deed('extend', 0.5, { find: (desk) => ours(desk, 'RESERVED'), body: nothing }),
  deed('finance', 4, { find: (desk) => ours(desk, 'RESERVED'), body: nothing }),
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
