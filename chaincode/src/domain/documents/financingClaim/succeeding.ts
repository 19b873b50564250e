import { reject } from '../../errors';
import type { OtherChange, Related } from '../../vocabulary/facts';
import { requireStatus } from '../../vocabulary/guards';
import { bill, billLink } from '../billOfLading/bill';
import { requireCurrent, requireDisclosedTo } from '../billOfLading/guards';
import { withoutConsent } from '../billOfLading/pledge';
import { findEncumbrances } from './billFindings';
import { claim, claimLink } from './claim';
import type { ClaimState } from './claimState';
import {
  type Ending,
  endPledges,
  listPledged,
  PLEDGED_STATUSES,
  type PledgedBill,
  requireAllBills,
} from './endingPledges';
import { requireUnchangedSince } from './lastVersion';
import { REASON_OF } from './replacement';

/* The claim that is replaced ends in the transaction that finances the new one, and its pledges pass to that one. */

interface Financing {
  readonly state: ClaimState;
  readonly input: Ending;
}

interface FinancingFacts extends Financing {
  readonly id: string;
  readonly time: string;
  readonly related: { readonly replaced: Related | undefined; readonly pledged: readonly Related[] };
}

/** The claim that is replaced, and the bills that are pledged for it. */
export const SUCCESSION = {
  replaced: {
    what: 'the claim that is replaced, if there is one,',
    find: ({ state: { replaces } }: Financing) => replaces && claimLink(replaces.claim),
    isPublic: true,
    change: claim.changedTo(['RELEASED'], ({ replacedBy }) =>
      replacedBy === undefined ? [] : [{ msp: replacedBy.claimant }],
    ),
  },
  pledged: {
    what: 'each bill that is pledged for it',
    find: ({ state: { replaces }, input: { bills } }: Financing) =>
      (replaces?.bills === undefined ? [] : [...replaces.bills, ...bills]).map(billLink),
    isPublic: true,
    // A bill that is not pledged any more is freed by the bank that pays; a pledge passes to that bank.
    change: bill.changedTo(PLEDGED_STATUSES, ({ pledge }, { author }) => [{ msp: pledge?.pledgee ?? author.msp }]),
  },
} as const;

/** A requirement of a claim that is financed in the place of another. */
const ofSuccession = (
  sentence: string,
  check: (replaces: NonNullable<ClaimState['replaces']>, facts: FinancingFacts) => void,
): { readonly sentence: string; readonly guard: (facts: FinancingFacts) => void } => ({
  sentence,
  guard: (facts) => {
    if (facts.state.replaces !== undefined) check(facts.state.replaces, facts);
  },
});

/** In the order in which they are checked. */
export const SUCCEEDING = [
  ofSuccession(
    'nothing was done with the claim that is replaced since this one was reserved',
    ({ version }, { related: { replaced } }) => {
      if (replaced !== undefined) requireUnchangedSince(replaced.record, claim.stateOf(replaced.record), version);
    },
  ),
  ofSuccession('if it was offered, the offer has not lapsed', ({ kind }, { time, related: { replaced } }) => {
    const { transfer } = replaced === undefined ? {} : claim.stateOf(replaced.record);
    if (kind !== 'AMENDMENT' && transfer !== undefined) requireCurrent(transfer.expires, time);
  }),
  {
    sentence: 'the bills that stand in the place of a pledged one are named, and no others',
    guard: ({ state: { replaces }, input, related: { pledged } }: FinancingFacts): void => {
      requireAllBills(replaces?.claim ?? '', input, pledged);
    },
  },
  ofSuccession(
    'each bill whose pledge passes on is pledged still, ISSUED and free of other rights, and this bank sees it',
    ({ claim: id }, { state, related: { pledged } }) => {
      const passing = listPassing(id, state, pledged);
      requireStillPledged(passing, state);
      for (const each of passing) requireSecurity(each, state.claimant);
    },
  ),
];

/** The bills that both claims take. */
const listKept = ({ bills = [], replaces }: ClaimState): string[] =>
  bills.filter((id) => replaces?.bills?.includes(id));

/** The pledged bills that both claims take, with those in their place: their pledge passes on. */
function listPassing(replaced: string, state: ClaimState, pledged: readonly Related[]): PledgedBill[] {
  const bills = new Map(listPledged(replaced, pledged).map((each) => [each.found.record.id, each]));
  const passing = new Set<PledgedBill>();
  const keep = (id: string): void => {
    const found = bills.get(id);
    if (found === undefined || passing.has(found)) return;
    passing.add(found);
    found.state.replacedBy?.forEach(keep);
  };
  listKept(state).forEach(keep);
  return [...passing];
}

/** Its bank may have taken a bill since. @throws WRONG_STATUS */
function requireStillPledged(passing: readonly PledgedBill[], state: ClaimState): void {
  const gone = listKept(state).find((id) => !passing.some(({ found: { record } }) => record.id === id));
  if (gone !== undefined)
    reject('WRONG_STATUS', 'The bill is not pledged any more for the claim that is replaced.', { bill: gone });
}

/** The bank pays on what the bill is now. @throws WRONG_STATUS, PRESENTED, NOT_DISCLOSED */
function requireSecurity({ found: { record }, state }: PledgedBill, claimant: string): void {
  if (state.replacedBy !== undefined) return;
  requireStatus(record, ['ISSUED']);
  const [encumbrance] = findEncumbrances(state);
  if (encumbrance !== undefined) reject('PRESENTED', encumbrance.reason, { bill: record.id });
  requireDisclosedTo(record, claimant);
}

/** The end of the claim that is replaced. The pledge of a bill passes on if the new claim takes it; otherwise it ends. */
export function succeed({ id, state, related: { replaced, pledged } }: FinancingFacts): OtherChange[] {
  const { replaces, claimant } = state;
  if (replaced === undefined || replaces === undefined) return [];
  const ended = claim.changeRelated(replaced, {
    status: 'RELEASED',
    state: {
      ...claim.stateOf(replaced.record),
      reasonCode: REASON_OF[replaces.kind],
      replacedBy: { claim: id, claimant },
    },
  });
  const passing = listPassing(replaces.claim, state, pledged);
  const others = pledged.filter((each) => !passing.some(({ found }) => found === each));
  return [ended, ...passing.map((each) => passOn(each, id, claimant)), ...endPledges(replaces.claim, others)];
}

function passOn({ found, state: { pledge, ...state } }: PledgedBill, id: string, claimant: string): OtherChange {
  if (pledge === undefined) throw new Error('The bill is not pledged.');
  return bill.changeRelated(found, {
    state: { ...state, pledge: { ...withoutConsent(pledge), pledgee: claimant, claim: id } },
  });
}
