import type { Action } from '../domain/vocabulary/action';
import type { Found } from '../domain/vocabulary/facts';
import type { Absence, ActionRequest, TradeRecord } from '../domain/vocabulary/record';
import { hashFact } from '../domain/vocabulary/sealing';
import { reject } from '../domain/errors';
import { listOrganizations } from './signatories';
import { listNeeded } from './travelling';

/**
 * The action as it is taken while others do not sign: without its private parts, since members who are not parties endorse
 * in their place. Remarks are stated by their hash, and the fact of a document is proven by the hash on its record.
 * @throws INVALID if the action does not go on without others, or the absence is not one
 */
export function applyAbsence(
  action: Action,
  absence: Absence | undefined,
  caller: string,
  record: TradeRecord | undefined,
): Action {
  if (absence === undefined) return action;
  const { organizations, details, fact } = absence;
  if (!action.opponentMayBeAbsent)
    reject('INVALID', `The action ${action.name} needs the endorsement of everybody whom its records name.`, {
      absent: organizations,
    });
  if (organizations.includes(caller))
    reject('INVALID', 'The caller’s own organisation cannot be absent.', { absent: organizations });
  if ((details !== undefined) !== (action.details !== undefined))
    reject('INVALID', 'The hash of the remarks is stated for an action that has remarks, and only then.', {});
  if (details !== undefined && !organizations.some((each) => isPartyOf(each, record)))
    reject('INVALID', 'The remarks go to the parties, and none of them is absent. Send the remarks, and no absence.', {
      absent: organizations,
    });
  if (fact !== undefined || action.content !== 'none') requireFact(fact, record);
  return { ...action, content: 'none', details: undefined, carries: [], carried: () => [] };
}

/**
 * Those that a request says are not reached. Whoever the record names, and the parties for which the action waits, are asked
 * by every honest gateway: nobody leaves them out.
 * @throws INVALID
 */
export function requireUnreached(
  action: Action,
  { unreached }: Pick<ActionRequest, 'unreached'>,
  caller: string,
  found: Found | undefined,
): readonly string[] {
  if (unreached === undefined) return [];
  const record = found?.record;
  const needed = record && listNeeded(action, record, caller);
  if (needed === undefined)
    return reject('INVALID', `The action ${action.name} waits for everybody who gets what it brings.`, { unreached });
  const wrong = unreached.filter((msp) => needed.has(msp) || !isPartyOf(msp, record));
  if (wrong.length > 0)
    reject('INVALID', `The action ${action.name} waits for these, or they get nothing by it.`, { wrong });
  return unreached;
}

function isPartyOf(organization: string, record: TradeRecord | undefined): boolean {
  return record !== undefined && listOrganizations(record).has(organization);
}

/** @throws INVALID if the fact is not the one whose hash stands on the record */
function requireFact(fact: Absence['fact'], record: TradeRecord | undefined): void {
  const proven = fact === undefined ? undefined : hashFact(fact);
  if (proven !== record?.fact)
    reject('INVALID', 'The document does not travel; its fact must be proven, and have the hash on the record.', {});
}
