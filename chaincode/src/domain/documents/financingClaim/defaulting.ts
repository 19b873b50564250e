import { reject } from '../../errors';
import { dateOf } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import type { Related } from '../../vocabulary/facts';
import { billLink } from '../billOfLading/bill';
import type { Pledge } from '../billOfLading/pledge';
import { claim, CLAIMANT } from './claim';
import { type ClaimState, endNotice, PAID_OUT_STATUSES } from './claimState';
import { listPledged } from './endingPledges';

/* A default: what is due and not repaid. After the notice the pledgee can take a bill (the bill's `enforce`). */

/**
 * When a default of the claim can be declared, and for how long its notice runs: a claim is one loan, so that the latest day
 * and the longest notice of its bills count, and no holder has less time than it was promised.
 * @throws NOT_REQUESTED
 */
function readTerms(
  id: string,
  pledged: readonly Related[],
): Pick<NonNullable<Pledge['enforcement']>, 'maturity' | 'noticeDays'> {
  const terms = listPledged(id, pledged).flatMap(({ state }) => state.pledge?.enforcement ?? []);
  const maturity = terms
    .map((each) => each.maturity)
    .sort()
    .at(-1);
  if (maturity === undefined)
    return reject('NOT_REQUESTED', 'No bill is pledged for this claim with terms for its enforcement.', {});
  return { maturity, noticeDays: Math.max(...terms.map(({ noticeDays }) => noticeDays)) };
}

/** The claimant says that the financing is due and not repaid; the holder's time to repay begins. */
export const declareDefault = claim.step('declare-default', {
  summary:
    'Declares that the financing is due and not repaid: after the notice, the pledges of its bills can be enforced.',
  from: PAID_OUT_STATUSES,
  to: PAID_OUT_STATUSES,
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: Nothing,
  opponentMayBeAbsent: true,
  relations: {
    pledged: {
      what: 'each bill that was pledged for the claim',
      find: ({ state: { bills = [] } }: { readonly state: ClaimState }) => bills.map(billLink),
      isPublic: true,
    },
  },
  requirements: [
    {
      sentence: 'a bill is pledged for the claim with terms for its enforcement',
      guard: ({ id, related: { pledged } }) => {
        readTerms(id, pledged);
      },
    },
    {
      sentence: 'the last day to repay is over, in UTC',
      guard: ({ id, time, related: { pledged } }) => {
        const { maturity } = readTerms(id, pledged);
        if (dateOf(time) <= maturity)
          reject('NOT_DUE', 'The financing can still be repaid in time.', { maturity, time });
      },
    },
    {
      sentence: 'no default is declared yet',
      guard: ({ state: { defaultNoticeUntil } }) => {
        if (defaultNoticeUntil !== undefined)
          reject('WRONG_STATUS', 'The default of this claim is declared already.', { defaultNoticeUntil });
      },
    },
  ],
  decide: ({ id, record, state, time, related: { pledged } }) => {
    const defaultNoticeUntil = endNotice(time, readTerms(id, pledged).noticeDays);
    return { change: claim.changeTo(record.status, { ...state, defaultNoticeUntil }) };
  },
});

/** The claimant takes its declaration back, because it was paid after all or gives more time. */
export const cure = claim.step('cure', {
  summary: 'Ends a declared default: the pledge can be enforced only after another declaration and its notice.',
  from: PAID_OUT_STATUSES,
  to: PAID_OUT_STATUSES,
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: Nothing,
  opponentMayBeAbsent: true,
  requirements: [
    {
      sentence: 'a default is declared',
      guard: ({ state: { defaultNoticeUntil } }) => {
        if (defaultNoticeUntil === undefined) reject('WRONG_STATUS', 'No default of this claim is declared.', {});
      },
    },
  ],
  decide: ({ record, state: { defaultNoticeUntil: _, ...state } }) => ({
    change: claim.changeTo(record.status, state),
  }),
});
