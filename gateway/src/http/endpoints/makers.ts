import {
  type Action,
  DEFINITIONS,
  hasRole,
  type Members,
  ORGANIZATION_ROLE_OF,
  type TradeRecord,
  UserRole,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import type { User } from '../../identity/users.js';
import { components } from '../endpoint/components.js';
import type { Services } from '../services.js';

/** Who made a version, as far as the reader may know. */
export const Maker = z
  .strictObject({
    ...{ msp: z.string().describe('The organisation.'), party: z.string().describe('The party of it.') },
    user: z
      .string()
      .nullable()
      .describe('The user, if it is one of the reader’s organisation that acted here; null otherwise.'),
    role: UserRole.nullable().describe(
      'The role in which it was done; null if several of that organisation may do it.',
    ),
  })
  .register(components, { id: 'Maker' });
export type Maker = z.infer<typeof Maker>;

/** A version, and the transaction that wrote it. */
interface Written {
  readonly record: TradeRecord;
  readonly transactionId: string;
}

/** Who made some versions. Users of other organisations are nobody’s business: of those, the organisation is told. */
export async function makersOf(
  { acts, ledger }: Pick<Services, 'acts' | 'ledger'>,
  { name, msp: ownMsp }: User,
  versions: readonly Written[],
): Promise<(version: Written) => Maker> {
  const own = versions.filter(({ record }) => record.author.msp === ownMsp);
  const acted = await acts.find(own.map(({ transactionId }) => transactionId));
  const members = await ledger.members(name);
  return ({ record, transactionId }) => {
    const { msp, party } = record.author;
    const known = msp === ownMsp ? acted.get(transactionId) : undefined;
    return { msp, party, user: known?.user ?? null, role: known?.role ?? onlyRole(record, members) };
  };
}

/** The one role in which users of its author's organisation take the action that made a version. */
function onlyRole({ type, action, author: { msp } }: TradeRecord, members: Members): UserRole | null {
  const roles = new Set(
    actionsOn(type, action)
      .flatMap((each) => each.roles)
      .filter((role) => isOf(role, msp, members)),
  );
  const [role] = roles;
  return roles.size === 1 && role !== undefined ? role : null;
}

/** The actions of a name that change documents of a type: its own, or else those of other types. */
function actionsOn(type: TradeRecord['type'], name: string): Action[] {
  const own = DEFINITIONS[type].actions[name];
  if (own !== undefined) return [own];
  const all = Object.values(DEFINITIONS).flatMap(({ actions }) => Object.values(actions));
  return all.filter((action) => action.name === name && action.changes.some((changed) => changed.type === type));
}

function isOf(role: UserRole, msp: string, members: Members): boolean {
  const organizationRole = ORGANIZATION_ROLE_OF[role];
  return organizationRole === undefined || hasRole(members, msp, organizationRole);
}
