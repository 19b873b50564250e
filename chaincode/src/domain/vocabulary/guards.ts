import { reject } from '../errors';
import { ORGANIZATION_ROLE_OF, type Members, requireOrganizationRole, type UserRole } from './members';
import type { Action } from './definition';
import type { Caller, Found } from './facts';
import type { Party, TradeRecord } from './record';

/** Whether users of a role act for their whole organisation and so see all of its documents; a shipper sees its own. */
export function seesWholeOrganization(role: UserRole): boolean {
  return role !== 'shipper';
}

/**
 * Whether the caller may know of the document: its organisation is a party, and so is its own party there
 * unless it acts for the whole organisation.
 */
export function isVisibleTo(caller: Caller, record: TradeRecord): boolean {
  return record.parties.some(
    ({ msp, party }) =>
      msp === caller.msp && (party === undefined || party === caller.party || seesWholeOrganization(caller.role)),
  );
}

/** Unknown and not-yours answer the same, so that nobody learns which ids exist. @throws NOT_FOUND */
export function requireVisible(caller: Caller, found: Found | undefined, id: string): Found {
  if (found === undefined || !isVisibleTo(caller, found.record))
    reject('NOT_FOUND', 'There is no such document.', { id });
  return found;
}

/** A record counts only if its author's own collection confirms it. @throws NOT_AUTHENTIC */
export function requireAuthentic({ record, authentic }: Found): void {
  if (!authentic) {
    reject('NOT_AUTHENTIC', `${record.author.msp} does not confirm this record.`, {
      type: record.type,
      id: record.id,
      author: record.author.msp,
    });
  }
}

/** A document counts as its issuer's only with the issuer's statement. @throws NOT_GENUINE */
export function requireGenuine({ record, genuine }: Found): void {
  if (!genuine) {
    reject('NOT_GENUINE', 'The issuer named in this document does not confirm that it issued it.', {
      type: record.type,
      id: record.id,
    });
  }
}

/** The user's role must be one of the action's, and its organisation must have the role behind it. @throws FORBIDDEN */
export function requireRole(caller: Caller, members: Members, action: Action): void {
  if (!action.roles.includes(caller.role)) {
    reject('FORBIDDEN', `The role ${caller.role} may not take the action ${action.name}.`, {
      role: caller.role,
      required: action.roles,
    });
  }
  const role = ORGANIZATION_ROLE_OF[caller.role];
  if (role !== undefined) requireOrganizationRole(members, caller.msp, role);
}

/** The caller must be one of those whom the action belongs to. @throws FORBIDDEN */
export function requireActor(caller: Caller, actors: readonly Party[]): void {
  const isActor = actors.some(
    ({ msp, party }) => msp === caller.msp && (party === undefined || party === caller.party),
  );
  if (!isActor) reject('FORBIDDEN', 'This action belongs to another party of the document.', { msp: caller.msp });
}

/** @throws WRONG_STATUS with the status it has and those from which the action starts. */
export function requireStatus(record: TradeRecord, from: readonly string[]): void {
  if (!from.includes(record.status)) {
    reject('WRONG_STATUS', `A document that is ${record.status} does not allow this.`, {
      status: record.status,
      allowed: from,
    });
  }
}

/** @throws VERSION_MISMATCH where the caller saw another version than the one that is there. */
export function requireVersion(record: TradeRecord, expectedVersion: number | undefined): void {
  if (expectedVersion !== undefined && expectedVersion !== record.version) {
    reject('VERSION_MISMATCH', `The document is at version ${record.version}, not ${expectedVersion}.`, {
      expected: expectedVersion,
      actual: record.version,
    });
  }
}
