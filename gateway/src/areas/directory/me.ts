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

const CurrentSession = z.strictObject({
  id: z
    .string()
    .nullable()
    .meta({ examples: ['01KAE5TZ3TC7H3N5QG8Y0E2XVM'] })
    .describe('One of `GET /v1/me/sessions`; null with a token of another provider.'),
  tokenExpires: z
    .string()
    .meta({ examples: ['2026-11-24T09:45:00.000Z'] })
    .describe('Until when the access token is good.'),
});

const SECOND_MS = 1_000;

const Actions = z.strictObject({ path: z.string(), actions: z.array(z.string()) });

/** `GET /v1/me`: who the caller is, and what the caller may do. */
export const me = endpoint({
  method: 'get',
  path: '/me',
  tag: 'Identity',
  summary: 'Who the caller is: user, organisation, party, and the actions of its role',
  answer: answer('Me', {
    user: z.strictObject({ name: z.string(), role: UserRole, party: PartyId }),
    session: CurrentSession,
    organization: Member,
    entry: PartyEntry.nullable().describe('The caller’s party in the directory; null if it is not registered.'),
    actsFor: z.array(PartyId).describe('The parties on whose behalf the caller’s party may act.'),
    actions: z.array(Actions).describe('The actions that the caller’s role has, by the path of the documents.'),
  }),
  problems: [...ASKING, 'NOT_A_MEMBER'],
  handle: async ({ user, session: { id = null, expires } }, { ledger, documents }) => {
    const members = await ledger.members(user.name);
    const organization = members.find(({ mspId }) => mspId === user.msp) ?? rejectFormer(user);
    const entry = await readEntry(documents, user);
    const { name, role, party } = user;
    return {
      user: { name, role, party },
      session: { id, tokenExpires: new Date(expires * SECOND_MS).toISOString() },
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
