import { z } from 'zod';
import type { SignedIn } from '../../identity/authentication.js';
import { CODE_NEEDED, type Outcome } from '../../identity/logInGuard.js';
import { MAX_PASSWORD_CHARS } from '../../identity/passwords.js';
import { components, text } from '../endpoint/components.js';
import { publicEndpoint } from '../endpoint/publicEndpoint.js';
import { RequestProblem } from '../problem.js';

const MAX_NAME_CHARS = 255;
const MAX_TOKEN_CHARS = 100;

export const Password = z
  .string()
  .min(1)
  .max(MAX_PASSWORD_CHARS)
  .meta({ examples: ['correct horse battery staple'] });

const MAX_CODE_CHARS = 64;
/** Of the second factor. */
export const Code = z
  .string()
  .min(1)
  .max(MAX_CODE_CHARS)
  .meta({ examples: ['287082'] })
  .describe('What the authenticator app shows, or a recovery code. Each is taken once.');

const Credentials = z.strictObject({
  user: z
    .string()
    .min(1)
    .max(MAX_NAME_CHARS)
    .meta({ examples: ['officer'] }),
  password: Password,
  code: Code.optional(),
});

const EXAMPLE = 'qkXh3L6v2mYbTz0cR9sDfA.0b1Zq7Hn5tWxYp3KdLmVgC8rJfEaUoSi2RwQyTnBkDx';

/** RFC 6749, 5.1. */
export const Token = z
  .strictObject({
    access_token: text('eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl'),
    token_type: z.literal('Bearer'),
    expires_in: z.int().meta({ examples: [900], description: 'Seconds.' }),
    refresh_token: text(EXAMPLE, 'Good once, for the next access token of the session.'),
    refresh_expires_in: z.int().meta({ examples: [43_200], description: 'Seconds until the session ends at last.' }),
  })
  .register(components, { id: 'Token' });

export const tokens = publicEndpoint({
  method: 'post',
  path: '/tokens',
  tag: 'Identity',
  summary: 'Exchanges user and password for an access token',
  description:
    'Failed attempts from one address are limited. After some failures at one account, the next answers there are delayed. Who has a second factor sends a code, too; without one the answer is `CODE_NEEDED`, and no failure.',
  body: Credentials,
  answer: Token,
  problems: ['WRONG_CREDENTIALS', 'CODE_NEEDED', 'TOO_MANY_REQUESTS'],
  handle: async ({ body: { user, password, code }, address, signsIn }, { authentication, logInGuard }) => {
    const outcome = await logInGuard.attempt({ name: user, address }, async () => {
      // Only a name that a user has is for the log: people type passwords there.
      signsIn((await authentication.findUser(user))?.name);
      return authentication.logIn({ name: user, password, code, address });
    });
    return toToken(requireGranted(outcome));
  },
});

/** `POST /v1/tokens/refresh`. */
export const refresh = publicEndpoint({
  method: 'post',
  path: '/tokens/refresh',
  tag: 'Identity',
  summary: 'Exchanges a refresh token for the next tokens of its session',
  description:
    'Each refresh token is good once. If one comes again, somebody has copied it: then its session ends, and its user signs in anew.',
  body: z.strictObject({
    refresh_token: z
      .string()
      .min(1)
      .max(MAX_TOKEN_CHARS)
      .meta({ examples: [EXAMPLE] }),
  }),
  answer: Token,
  problems: ['WRONG_CREDENTIALS'],
  handle: async ({ body, signsIn }, { authentication }) => {
    const { user, granted } = await authentication.refresh(body.refresh_token);
    // A token that is nobody's is no event: anybody can make up as many as there is room for.
    if (user !== undefined) signsIn(user);
    if (granted !== undefined) return toToken(granted);
    const detail = 'The refresh token is not good, or not any more: sign in.';
    throw new RequestProblem({ code: 'WRONG_CREDENTIALS', title: 'The session is over', detail });
  },
});

/** What a guarded attempt has given. @throws RequestProblem WRONG_CREDENTIALS, CODE_NEEDED, TOO_MANY_REQUESTS */
export function requireGranted<T>(outcome: Outcome<T>): T {
  if ('retryAfterSeconds' in outcome) throw tooManyFailures(outcome.retryAfterSeconds);
  const { granted } = outcome;
  if (granted === CODE_NEEDED) {
    const detail = 'Send the code of the second factor, too.';
    throw new RequestProblem({ code: 'CODE_NEEDED', title: 'Not logged in yet', detail });
  }
  return granted ?? refuseCredentials('The user or the password is not right.');
}

/** @throws RequestProblem WRONG_CREDENTIALS */
export function refuseCredentials(detail: string): never {
  throw new RequestProblem({ code: 'WRONG_CREDENTIALS', title: 'Not logged in', detail });
}

export function toToken({ token, lifetimeSeconds, refreshToken, refreshSeconds }: SignedIn): z.infer<typeof Token> {
  return {
    ...{ access_token: token, token_type: 'Bearer', expires_in: lifetimeSeconds },
    ...{ refresh_token: refreshToken, refresh_expires_in: refreshSeconds },
  };
}

function tooManyFailures(retryAfterSeconds: number): RequestProblem {
  return new RequestProblem({
    code: 'TOO_MANY_REQUESTS',
    title: 'Too many wrong passwords',
    detail: 'Too many wrong passwords came from this address. Wait for as long as Retry-After says.',
    headers: { 'Retry-After': String(retryAfterSeconds) },
  });
}
