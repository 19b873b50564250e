import { type DuplicateFinding, findShared, judgeAdded, judgeMeeting, meet } from '../../financing';
import type { TradeRecord } from '../../vocabulary/record';
import { readOtherClaim } from './tokenedPapers';

/** Without them no part is known. */
const NO_KEYS = {};

/**
 * What stands between the claim of another bank and one that holds papers, by what every member sees of both: which rule
 * finds them to be one, or like each other. Parts are sealed, so that a paper of which both finance a part is D7 whatever
 * the sum. Undefined if there is nothing.
 */
export function judgeRival(
  rival: TradeRecord,
  held: TradeRecord,
): Pick<DuplicateFinding, 'rule' | 'severity' | 'shadow'> | undefined {
  const { bank, papers, replaces } = readOtherClaim(rival, NO_KEYS);
  const other = readOtherClaim(held, NO_KEYS);
  // Its own bank has offered it: what comes in beside its papers is weighed, as the ledger does.
  if (replaces === held.id) return judgeAdded(bank, papers, other)[0];
  const meeting = meet(bank, papers, other);
  if (findShared(meeting).length > 0) return { rule: 'D7', severity: 'BLOCK' };
  return judgeMeeting(meeting)[0];
}
