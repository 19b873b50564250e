import type { Authorship } from '../vocabulary/action';
import { isCaller } from '../vocabulary/guards';
import { hasRole, isMember, type Members, ORGANIZATION_ROLE_OF, type UserRole } from '../vocabulary/members';
import { INTERVENE } from '../vocabulary/proof';
import type { Voucher } from '../vocabulary/definition';
import { FIRST_VERSION, type TradeRecord } from '../vocabulary/record';
import { DEFINITIONS } from './registry';

/** Who may be the author of a version by one action. */
interface ActionAuthorship extends Authorship {
  readonly roles: readonly UserRole[];
}

/** By `<type>/<action>`: an action of the type itself, or one of another type that changes its records. */
const AUTHORSHIPS = collectAuthorships();

function collectAuthorships(): ReadonlyMap<string, readonly ActionAuthorship[]> {
  const collected = new Map<string, ActionAuthorship[]>();
  for (const { type, actions } of Object.values(DEFINITIONS)) {
    for (const action of Object.values(actions)) {
      for (const { type: changed, to, authors } of [{ ...action, type }, ...action.changes]) {
        const key = `${changed}/${action.name}`;
        collected.set(key, [...(collected.get(key) ?? []), { to, authors, roles: action.roles }]);
      }
    }
  }
  return collected;
}

/**
 * Whether the author of a version could have written it: an action leads to its status, and the author is one of those
 * to whom that action belongs. Those whom a record's policy names, and an accomplice, can write any version; what
 * belongs to others they cannot say.
 */
export function mayHaveWritten(record: TradeRecord, members: Members): boolean {
  const { type, action, author } = record;
  if (action === INTERVENE) return isMember(members, author.msp);
  return (AUTHORSHIPS.get(`${type}/${action}`) ?? []).some((authorship) => isAuthor(authorship, record, members));
}

/**
 * Whose own proofs of earlier versions a version needs: its creator's of the first, and that of whoever has decided on it.
 * What an author says itself needs no other's, nor does an intervention, which a majority of the members prove.
 */
export function listVouchers(record: TradeRecord): Voucher[] {
  if (record.action === INTERVENE) return [];
  const definition = DEFINITIONS[record.type];
  const decided = definition.decision(record);
  const vouchers = [
    { msp: definition.creator(record).msp, version: FIRST_VERSION },
    ...(decided === undefined ? [] : [decided]),
  ];
  return vouchers.filter(({ msp }) => msp !== record.author.msp);
}

function isAuthor({ to, authors, roles }: ActionAuthorship, record: TradeRecord, members: Members): boolean {
  const { status, author } = record;
  if (!to.includes(status) || !roles.some((role) => isOfRole(members, author.msp, role))) return false;
  return authors === undefined || authors(record).some((party) => isCaller(party, author));
}

function isOfRole(members: Members, msp: string, role: UserRole): boolean {
  const organizationRole = ORGANIZATION_ROLE_OF[role];
  return organizationRole === undefined || hasRole(members, msp, organizationRole);
}
