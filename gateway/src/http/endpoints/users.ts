import { PartyId, UserRole } from '@naru/chaincode/domain';
import { z } from 'zod';
import { MAX_PASSWORD_CHARS, MIN_PASSWORD_CHARS } from '../../identity/passwords.js';
import { type KeptUser, PersonRole } from '../../identity/users.js';
import { UserName } from '../../identity/usersFile.js';
import { answer, components, nextPage, text } from '../endpoint/components.js';
import { cutPage } from '../endpoint/cutPage.js';
import { type Endpoint, endpoint } from '../endpoint/endpoint.js';
import type { ProblemCode } from '../problemCodes.js';
import type { Services } from '../services.js';
import { note, OF_ADMINISTRATORS } from './administrators.js';
import { pageLimit } from '../endpoint/parameters.js';

const MAX_USERS = 100;

/** A password that is to be. */
export const NewPassword = z
  .string()
  .min(MIN_PASSWORD_CHARS)
  .max(MAX_PASSWORD_CHARS)
  .meta({ examples: ['a password of some words'] })
  .describe(`At least ${MIN_PASSWORD_CHARS} characters.`);

const Shown = z
  .strictObject({
    name: text('officer'),
    role: UserRole.describe('What the user may do.'),
    party: PartyId.describe('For which party the user acts: others name it in documents.'),
    hasPassword: z.boolean().describe('Whether the user signs in with a password, and not with OpenID Connect.'),
    hasSecondFactor: z.boolean().describe('Whether it signs in with a one-time code, too.'),
    madeAt: text('2026-11-24T09:30:00.000Z', 'Since when the user is there.'),
  })
  .register(components, { id: 'User' });

const show = ({ name, role, party, hasPassword, hasSecondFactor, madeAt }: KeptUser): z.infer<typeof Shown> => ({
  ...{ name, role, party, hasPassword, hasSecondFactor, madeAt },
});

const RevocationList = text(
  '-----BEGIN X509 CRL-----',
  'PEM: what the certificate authority has revoked, to be put into the channel’s configuration. Null if it keeps no list, or has revoked nothing now.',
).nullable();

const params = { name: UserName.describe('The name of the user.').meta({ examples: ['new-officer'] }) };
const notFound = { name: 'There is no such user.' };
const PROBLEMS: readonly ProblemCode[] = ['FORBIDDEN', 'NOT_FOUND'];
const OF = { ...OF_ADMINISTRATORS, problems: PROBLEMS };
const CHANGING: readonly ProblemCode[] = ['FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'AUTHORITY_UNAVAILABLE'];

const list = endpoint({
  ...OF,
  method: 'get',
  path: '/users',
  problems: ['FORBIDDEN'],
  summary: 'The users of the organisation, by name',
  query: z.strictObject({
    after: UserName.optional().describe('The name after which the page starts: follow `next`.'),
    limit: pageLimit(MAX_USERS),
  }),
  answer: answer('Users', { items: z.array(Shown), next: nextPage('/v1/users?limit=100&after=officer') }),
  handle: async ({ query: { after = '', limit } }, { administration }) => {
    const { items, last } = cutPage(await administration.page(after, limit), limit);
    const next = last && new URLSearchParams({ limit: String(limit), after: last.name });
    return { items: items.map(show), next: next === undefined ? null : `/v1/users?${next.toString()}` };
  },
});

const get = endpoint({
  ...OF,
  method: 'get',
  path: '/users/{name}',
  params,
  notFound,
  summary: 'A user of the organisation',
  answer: answer('FoundUser', Shown.shape),
  handle: async ({ params: { name } }, { administration }) => show(await administration.find(name)),
});

const put = endpoint({
  ...OF,
  method: 'put',
  path: '/users/{name}',
  params,
  problems: CHANGING,
  summary: 'Makes a user, or gives it another role, party or password',
  description:
    'The certificate authority of the organisation certifies role and party. Whoever gets others has a new certificate, and its sessions end. A users file does not undo this.',
  body: z.strictObject({
    role: PersonRole,
    party: PartyId.optional().describe('By default that of the user as it is; a new user gets a new party.'),
    password: NewPassword.optional().describe(
      'By default it stays; a new user without one signs in with OpenID Connect.',
    ),
  }),
  answer: answer('AdministeredUser', { ...Shown.shape, isNew: z.boolean(), revocationList: RevocationList }),
  isNew: ({ isNew }) => isNew,
  subject: ({ name, role }) => `${name} as ${role}`,
  location: ({ name }) => `/v1/users/${encodeURIComponent(name)}`,
  handle: async ({ params: { name }, body, user }, services) => {
    const { user: made, isNew, revocationList } = await services.administration.put({ name, ...body });
    note(services, user, isNew ? 'USER_MADE' : 'USER_CHANGED', { name, role: made.role, party: made.party });
    return { ...show(made), isNew, revocationList };
  },
});

const remove = endpoint({
  ...OF,
  method: 'post',
  path: '/users/{name}/remove',
  params,
  notFound,
  problems: CHANGING,
  summary: 'Removes a user for good, and has its certificate revoked',
  description: 'Its sessions end at once, and a users file does not bring it back. What it has done stays.',
  body: z.strictObject({}),
  answer: answer('RemovedUser', { name: z.string(), revocationList: RevocationList }),
  handle: async ({ params: { name }, user }, services) => {
    const { revocationList } = await services.administration.remove(name);
    note(services, user, 'USER_REMOVED', { name });
    return { name, revocationList };
  },
});

/** Something that is done with a user. */
interface Step<B extends z.ZodType> {
  readonly name: string;
  readonly event: string;
  readonly summary: string;
  readonly body: B;
  readonly problems?: readonly ProblemCode[];
  readonly take: (name: string, body: z.infer<B>, services: Services) => Promise<void>;
}

function step<B extends z.ZodType>({ name: step, event, summary, body, problems = PROBLEMS, take }: Step<B>): Endpoint {
  return endpoint({
    ...OF,
    method: 'post',
    path: `/users/{name}/${step}`,
    params,
    notFound,
    problems,
    summary,
    body,
    answer: answer(`UserStep-${step}`, { name: z.string() }),
    handle: async ({ params: { name }, body: sent, user }, services) => {
      await take(name, sent, services);
      note(services, user, event, { name });
      return { name };
    },
  });
}

const Nothing = z.strictObject({});

const steps = [
  step({
    name: 'set-password',
    event: 'PASSWORD_SET',
    summary: 'Gives a user another password, and ends its sessions',
    body: z.strictObject({ password: NewPassword }),
    take: (name, { password }, { administration }) => administration.setPassword(name, password),
  }),
  step({
    name: 'end-sessions',
    event: 'SESSIONS_ENDED',
    summary: 'Ends every session of a user at once',
    body: Nothing,
    take: (name, _, { administration }) => administration.endSessions(name),
  }),
  step({
    name: 'reset-second-factor',
    event: 'SECOND_FACTOR_RESET',
    summary: 'Removes the second factor of a user who has lost it, and ends its sessions',
    body: Nothing,
    take: (name, _, { administration }) => administration.resetSecondFactor(name),
  }),
  step({
    name: 'renew',
    event: 'CERTIFICATE_RENEWED',
    summary: 'Has the certificate authority certify a user anew, with a new key',
    body: Nothing,
    problems: CHANGING,
    take: (name, _, { administration }) => administration.renew(name),
  }),
];

export const userEndpoints = [list, get, put, remove, ...steps];
