import {
  type Action,
  DEFINITIONS,
  hasRole,
  Member,
  type Members,
  ORGANIZATION_ROLE_OF,
  PartyEntry,
  PartyId,
  reject,
  TradeError,
  UserRole,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Documents } from '../../documents/documents.js';
import { answer } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { ASKING } from '../../http/problemCodes.js';
import type { User } from '../../identity/users.js';

const Actions = z.strictObject({ path: z.string(), actions: z.array(z.string()) });

/** `GET /v1/me`: who the caller is, and what the caller may do. */
export const me = endpoint({
  method: 'get',
  path: '/me',
  tag: 'Identity',
  summary: 'Who the caller is: user, organisation, party, and the actions of its role',
  answer: answer('Me', {
    user: z.strictObject({ name: z.string(), role: UserRole, party: PartyId }),
    organization: Member,
    entry: PartyEntry.nullable().describe('The caller’s party in the directory; null if it is not registered.'),
    actsFor: z.array(PartyId).describe('The parties on whose behalf the caller’s party may act.'),
    actions: z.array(Actions).describe('The actions that the caller’s role has, by the path of the documents.'),
  }),
  problems: [...ASKING, 'NOT_A_MEMBER'],
  handle: async ({ user }, { ledger, documents }) => {
    const members = await ledger.members(user.name);
    const organization = members.find(({ mspId }) => mspId === user.msp) ?? rejectFormer(user);
    const entry = await readEntry(documents, user);
    const { name, role, party } = user;
    return {
      user: { name, role, party },
      organization,
      entry,
      actsFor: entry?.actsFor ?? [],
      actions: listActions(user, members),
    };
  },
});

function rejectFormer({ msp }: User): never {
  return reject('NOT_A_MEMBER', `${msp} is not a member of this channel.`, { msp });
}

/** The caller's party as its organisation has it in the directory. */
async function readEntry(documents: Documents, { name, msp, party: id }: User): Promise<PartyEntry | null> {
  try {
    const { record, authentic, document } = await documents.read(name, { type: 'party', id });
    const isOwn = authentic && DEFINITIONS.party.creator(record).msp === msp;
    return (isOwn ? PartyEntry.safeParse(document).data : undefined) ?? null;
  } catch (error) {
    if (error instanceof TradeError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

function listActions({ msp, role }: User, members: Members): z.infer<typeof Actions>[] {
  const needed = ORGANIZATION_ROLE_OF[role];
  const isOf = ({ roles }: Action): boolean =>
    roles.includes(role) && (needed === undefined || hasRole(members, msp, needed));
  return Object.values(DEFINITIONS).map(({ path, actions }) => ({
    path,
    actions: Object.values(actions)
      .filter(isOf)
      .map(({ name }) => name),
  }));
}
