import { reject } from '../../errors';
import type { Related } from '../../vocabulary/facts';
import type { TradeRecord } from '../../vocabulary/record';
import { claim } from './claim';
import type { Security } from './security';

/* Refused claims that a request names, because they have challenged claims that were not opened in time. */

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
