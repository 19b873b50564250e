import { reject, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { ShownSession } from '../../identity/sessions.js';
import { answer, components, text } from '../endpoint/components.js';
import { endpoint } from '../endpoint/endpoint.js';
import { Password, requireGranted, Token, toToken } from './tokens.js';
import { NewPassword } from './users.js';

const TAG = 'Identity';
const EXAMPLE = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';

const Shown = z
  .strictObject({
    id: text(EXAMPLE),
    address: text('192.0.2.7', 'From where its user signed in.'),
    began: text('2026-11-24T09:30:00.000Z', 'When its user signed in.'),
    used: text('2026-11-24T09:45:00.000Z', 'When it last went on by a refresh token.'),
    ends: text('2026-11-24T21:30:00.000Z', 'When its user has to sign in again.'),
    isThis: z.boolean().describe('Whether it is the session of this request.'),
  })
  .register(components, { id: 'Session' });

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

const show =
  (current: string | undefined) =>
  ({ id, address, beganMs, usedMs, expiresMs }: ShownSession): z.infer<typeof Shown> => ({
    ...{ id, address, began: instant(beganMs), used: instant(usedMs), ends: instant(expiresMs) },
    isThis: id === current,
  });

const list = endpoint({
  method: 'get',
  path: '/me/sessions',
  tag: TAG,
  isBeforeEnrolment: true,
  summary: 'Where the caller is signed in, what was used last first',
  answer: answer('Sessions', { items: z.array(Shown) }),
  handle: async ({ user: { name }, session: { id } }, { sessions }) => ({
    items: (await sessions.list(name, Date.now())).map(show(id)),
  }),
});

const end = endpoint({
  method: 'post',
  path: '/me/sessions/{id}/end',
  params: { id: Ulid.describe('The id of the session.').meta({ examples: [EXAMPLE] }) },
  notFound: { id: 'There is no such session.' },
  tag: TAG,
  isBeforeEnrolment: true,
  summary: 'Signs out: ends a session of the caller at once',
  body: z.strictObject({}),
  answer: answer('EndedSession', { id: z.string() }),
  problems: ['NOT_FOUND'],
  handle: async ({ params: { id }, user: { name } }, { sessions }) => {
    if (!(await sessions.end(name, id))) reject('NOT_FOUND', 'There is no such session.', { id });
    return { id };
  },
});

const changePassword = endpoint({
  method: 'post',
  path: '/me/password',
  tag: TAG,
  isBeforeEnrolment: true,
  summary: 'Changes the caller’s password, and ends its sessions',
  description:
    'The answer has the tokens of a new session; all others end. A users file does not bring the earlier password back.',
  body: z.strictObject({ password: Password.describe('The password as it is.'), newPassword: NewPassword }),
  answer: answer('ChangedPassword', Token.shape),
  problems: ['WRONG_CREDENTIALS', 'TOO_MANY_REQUESTS'],
  handle: async ({ body: { password, newPassword }, user, address }, { authentication, logInGuard }) => {
    const change = { password, newPassword, address };
    const outcome = await logInGuard.attempt({ name: user.name, address }, () =>
      authentication.changePassword(user, change),
    );
    return toToken(requireGranted(outcome));
  },
});

export const sessionEndpoints = [list, end, changePassword];
