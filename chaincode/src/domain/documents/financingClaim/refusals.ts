import { isDeepStrictEqual } from 'node:util';
import { reject, rejectField } from '../../errors';
import type { Related } from '../../vocabulary/facts';
import type { TradeRecord } from '../../vocabulary/record';
import { claim, parseClaim } from './claim';
import type { Security } from './security';

/*
 * Refused claims that a request names: they have challenged claims that were not opened in time, or a dispute has shown
 * that they are on other papers than a claim that stood against them.
 */

/** The banks that did not open their claims on the papers of a refused claim in time. */
export function listUnanswered(refusal: TradeRecord): Security['unanswered'] {
  const { challenges = [] } = claim.stateOf(refusal);
  const { tokens } = refusal;
  return challenges.filter(({ unanswered }) => unanswered === true).map(({ claimant }) => ({ claimant, tokens }));
}

/** @throws FORBIDDEN if one of them is another bank's: what was not opened to another bank still excludes this one */
export function requireOwnRefusals(refusals: readonly Related[], msp: string): void {
  for (const { record } of refusals)
    if (claim.stateOf(record).claimant !== msp)
      reject('FORBIDDEN', 'A refused claim that the request names is of another bank.', { claim: record.id });
}

/**
 * A dispute has cleared a document, so that it is good for no other one: a bank that brings other papers is weighed anew.
 * @throws INVALID
 */
export function requireSameRequest(cleared: readonly Related[], document: unknown): void {
  for (const { record, document: refused } of cleared)
    if (!isDeepStrictEqual(parseClaim(refused), parseClaim(document)))
      rejectField('/input/cleared', 'A refused claim that a dispute has cleared has another document.', {
        claim: record.id,
      });
}

/** Whether a dispute has cleared a refused claim of another one: the other one's own record says it. */
export function isCleared(standing: TradeRecord, cleared: readonly string[]): boolean {
  const { disputes = [] } = claim.stateOf(standing);
  return disputes.some(({ claim: id, outcome = 'SAME' }) => outcome !== 'SAME' && cleared.includes(id));
}
