import { reject, rejectField, rejectIssues } from '../errors';
import type { Action } from './action';
import type { Caller, Found, Related } from './facts';
import {
  type Members,
  ORGANIZATION_ROLE_OF,
  requireOneOfRoles,
  requireOrganizationRole,
  type UserRole,
} from './members';
import { type DocumentType, isSameParty, type Link, type Party, PRIVATE_PARTY, type TradeRecord } from './record';

/** Whether users of a role see documents. An administrator looks after users, and sees none. */
export function seesDocuments(role: UserRole): boolean {
  return role !== 'administrator';
}

/** Whether users of a role see all documents of their organisation. A shipper sees those of its own party. */
export function seesWholeOrganization(role: UserRole): boolean {
  return role !== 'shipper' && seesDocuments(role);
}

/** Whether a party is the caller, or whoever else is asked about: the same organisation, and its own party if one is named. */
export function isCaller({ msp, party }: Party, caller: Party): boolean {
  return msp === caller.msp && (party === undefined || party === caller.party);
}

/** Whether the caller may see the document: it, or its organisation if its role sees all of that, is a party. */
export function isVisibleTo(caller: Caller, { parties }: Pick<TradeRecord, 'parties'>): boolean {
  return (
    seesDocuments(caller.role) &&
    parties.some((party) => isCaller(party, caller) || (party.msp === caller.msp && seesWholeOrganization(caller.role)))
  );
}

/** Rejects a document that does not exist, or that the caller may not see, in the same words. @throws NOT_FOUND */
export function rejectUnknown(values: Readonly<Record<string, unknown>> = {}): never {
  reject('NOT_FOUND', 'There is no such document.', values);
}

/** The same of another document than the one that is acted on. @param pointers Where the request names it. @throws NOT_FOUND */
export function rejectUnknownLink({ type, id }: Link, pointers: readonly string[] = []): never {
  const what = `is no ${nameType(type)} that you may see`;
  rejectIssues(
    pointers.map((pointer) => ({ pointer, message: what })),
    { code: 'NOT_FOUND', message: `The request names a document that ${what}.`, values: { type, id } },
  );
}

const nameType = (type: DocumentType): string => type.replaceAll('-', ' ');

/** Unknown and invisible documents answer the same, so that nobody learns which ids exist. @throws NOT_FOUND */
function requireVisible(caller: Caller, found: Found | undefined, rejectIt: () => never): Found {
  if (found === undefined || !isVisibleTo(caller, found.record)) rejectIt();
  return found;
}

/** A record counts only if its author's own collection confirms it. @throws NOT_AUTHENTIC */
export function requireAuthentic({ record: { type, id, author }, authentic }: Found): void {
  if (!authentic)
    reject('NOT_AUTHENTIC', `${author.msp} does not confirm this record.`, { type, id, author: author.msp });
}

/** A document counts as its issuer's only with the issuer's statement. @throws NOT_GENUINE */
export function requireGenuine({ record: { type, id }, genuine }: Found): void {
  if (!genuine)
    reject('NOT_GENUINE', 'The issuer named in this document does not confirm that it issued it.', { type, id });
}

/** Whether the caller may see the document, and can rely on it. */
export function isBelievable(caller: Caller, { record, authentic, genuine }: Found): boolean {
  return isVisibleTo(caller, record) && authentic && genuine;
}

/**
 * The caller may see the document, and can rely on it.
 * @param rejectIt Says that there is no such document.
 * @throws NOT_FOUND, NOT_AUTHENTIC, NOT_GENUINE
 */
export function requireBelievable(caller: Caller, found: Found | undefined, rejectIt: () => never): Found {
  const visible = requireVisible(caller, found, rejectIt);
  requireAuthentic(visible);
  requireGenuine(visible);
  return visible;
}

/**
 * The user's role must be one of the action's, and its organisation must have the role behind it. A gateway that signs for
 * a user must be of such an organisation.
 * @throws FORBIDDEN
 */
export function requireRole(
  caller: Caller,
  members: Members,
  { name, roles, actorMayBePrivate }: Pick<Action, 'name' | 'roles' | 'actorMayBePrivate'>,
): void {
  if (actorMayBePrivate && caller.role === 'gateway') {
    requireOneOfRoles(
      members,
      caller.msp,
      roles.flatMap((role) => ORGANIZATION_ROLE_OF[role] ?? []),
    );
    return;
  }
  if (!roles.includes(caller.role)) {
    const values = { role: caller.role, required: roles };
    reject('FORBIDDEN', `The role ${caller.role} may not take the action ${name}.`, values);
  }
  const role = ORGANIZATION_ROLE_OF[caller.role];
  if (role !== undefined) requireOrganizationRole(members, caller.msp, role);
}

/** A gateway signs for the parties of its organisation that the ledger does not name: it knows which of them asks. */
function signsFor({ msp, role }: Caller, party: Party): boolean {
  return role === 'gateway' && party.msp === msp && party.party === PRIVATE_PARTY;
}

/** Whether the caller acts as a party: it is the party, or signs for it. */
export function isActor(caller: Caller, actor: Party): boolean {
  return isCaller(actor, caller) || signsFor(caller, actor);
}

/** The caller must be one of those to whom the action belongs. @throws FORBIDDEN */
export function requireActor(caller: Caller, actors: readonly Party[]): void {
  if (!actors.some((actor) => isActor(caller, actor)))
    reject('FORBIDDEN', 'This action belongs to another party of the document.', { msp: caller.msp });
}

/**
 * @param action The step on the document itself; undefined if the document is another one, which is named then.
 * @throws WRONG_STATUS with the present status, those from which the action starts, and what stands in the document's place
 */
export function requireStatus(record: TradeRecord, from: readonly string[], action?: StatusAction): void {
  const { type, id, status, state } = record;
  if (from.includes(status)) return;
  const { replacedBy } = state;
  reject('WRONG_STATUS', action === undefined ? explainOther(record, from) : explainStatus(status, from, action), {
    ...(action === undefined && { type, id }),
    status,
    allowed: from,
    ...(replacedBy !== undefined && { replacedBy }),
  });
}

const explainOther = ({ type, id, status }: TradeRecord, from: readonly string[]): string =>
  `The ${nameType(type)} ${id} is ${status}: it must be ${from.join(' or ')} for this.`;

/** The step for which a status is needed, and the statuses to which it leads. */
type StatusAction = Pick<Action, 'name' | 'to'>;

function explainStatus(status: string, from: readonly string[], action: StatusAction): string {
  const already = action.to.includes(status) ? `The document is ${status} already` : `The document is ${status}`;
  return `${already}: ${action.name} is taken when it is ${from.join(', ')}.`;
}

/** @throws INVALID if the request does not say which version the caller saw */
export function requireSeenVersion(expectedVersion: number | undefined): void {
  if (expectedVersion === undefined) rejectField('/expectedVersion', UNSEEN);
}

/** What is said of a request that lacks the version. */
export const UNSEEN = 'is missing: name the version of the document that you have read';

/** @throws VERSION_MISMATCH if the caller saw another version than the present one */
export function requireVersion({ version }: TradeRecord, expectedVersion: number | undefined): void {
  if (expectedVersion !== undefined && expectedVersion !== version) {
    const values = { expected: expectedVersion, actual: version };
    reject('VERSION_MISMATCH', `The document is at version ${version}, not ${expectedVersion}.`, values);
  }
}

/** Another document on which a request decides, in the version that its caller has read, and where the request names it. */
interface ReadDocument extends Pick<Related, 'record'> {
  readonly version: number;
  readonly pointer: string;
}

/** @throws VERSION_MISMATCH with each document that has changed since the caller read it */
export function requireReadVersions(read: readonly ReadDocument[]): void {
  const changed = read.filter(({ record, version }) => record.version !== version);
  if (changed.length === 0) return;
  rejectIssues(
    changed.map(({ record, pointer }) => ({ pointer, message: `is ${record.version} now: read the document again` })),
    {
      code: 'VERSION_MISMATCH',
      message: 'A document has changed since it was read.',
      values: {
        changed: changed.map(({ record: { type, id, version: actual }, version }) => ({
          ...{ type, id, expected: version, actual },
        })),
      },
    },
  );
}

/** Whether a party is among others: the same organisation, and the same party of it. */
export function isAmong(party: Party, parties: readonly Party[]): boolean {
  return parties.some((other) => isSameParty(party, other));
}
