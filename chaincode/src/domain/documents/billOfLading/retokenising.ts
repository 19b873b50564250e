import { reject } from '../../errors';
import type { Token } from '../../vocabulary/record';
import { makeRetokenising } from '../../vocabulary/retokenising';
import { isListed } from '../../vocabulary/tokenLists';
import { bill, isPlain } from './bill';
import { BILL_STATUS_NAMES, type BillState } from './billState';
import { CARRIER } from './guards';
import { findLastStep } from './lastStep';
import { addVersion } from './numbering';

/** A bill gets its number under other keys, so that no other bill, and no copy of it, passes under them. */
export const retokenise = makeRetokenising(bill, {
  from: BILL_STATUS_NAMES,
  roles: ['gateway', 'carrier-agent'],
  by: CARRIER,
  requirements: [
    {
      sentence: 'they are those of its number and sub-reference',
      guard: ({ state, tokens }) => {
        requireOwnKinds(state, tokens);
      },
    },
  ],
  keep: (record, state, tokens) => ({
    ...state,
    ...addVersion(state, tokens),
    beforeAttaching: findLastStep(record, state),
  }),
  isRecorded: isListed,
});

/** A bill that was issued before sub-references counted has none. @throws INVALID */
function requireOwnKinds({ versionToken }: BillState, tokens: readonly Token[]): void {
  const kinds = tokens.map(({ kind }) => kind).join();
  const isRight = kinds === 'BILL,VERSION' || (versionToken === undefined && kinds === 'BILL');
  if (!isRight || !tokens.every(isPlain))
    reject('INVALID', 'A bill has one token of its number, and one of its sub-reference.', {
      tokens: tokens.map(({ kind }) => kind),
    });
}
