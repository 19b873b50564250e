import { z } from 'zod';
import { MAX_PASSWORD_CHARS } from '../../identity/passwords.js';
import { components, text } from '../endpoint/components.js';
import { publicEndpoint } from '../endpoint/endpoint.js';
import { RequestProblem } from '../problem.js';

const MAX_NAME_CHARS = 64;

const Credentials = z.strictObject({
  user: z
    .string()
    .min(1)
    .max(MAX_NAME_CHARS)
    .meta({ examples: ['officer'] }),
  password: z
    .string()
    .min(1)
    .max(MAX_PASSWORD_CHARS)
    .meta({ examples: ['correct horse battery staple'] }),
});

/** RFC 6749, 5.1. */
const Token = z
  .strictObject({
    access_token: text('eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl'),
    token_type: z.literal('Bearer'),
    expires_in: z.int().meta({ examples: [900], description: 'Seconds.' }),
  })
  .register(components, { id: 'Token' });

export const tokens = publicEndpoint({
  method: 'post',
  path: '/tokens',
  tag: 'Identity',
  summary: 'Exchanges user and password for an access token',
  description:
    'Failed attempts from one address are limited. After some failures at one account, the next answers there are delayed.',
  body: Credentials,
  answer: Token,
  problems: ['WRONG_CREDENTIALS', 'TOO_MANY_REQUESTS'],
  handle: async ({ body: { user, password }, address }, { authentication, logInGuard }) => {
    const outcome = await logInGuard.attempt({ name: user, address }, () => authentication.logIn(user, password));
    if ('retryAfterSeconds' in outcome) throw tooManyFailures(outcome.retryAfterSeconds);
    const { granted } = outcome;
    if (granted === undefined) {
      const detail = 'The user or the password is not right.';
      throw new RequestProblem({ code: 'WRONG_CREDENTIALS', title: 'Not logged in', detail });
    }
    return { access_token: granted.token, token_type: 'Bearer' as const, expires_in: granted.lifetimeSeconds };
  },
});

function tooManyFailures(retryAfterSeconds: number): RequestProblem {
  return new RequestProblem({
    code: 'TOO_MANY_REQUESTS',
    title: 'Too many wrong passwords',
    detail: 'Too many wrong passwords came from this address. Wait for as long as Retry-After says.',
    headers: { 'Retry-After': String(retryAfterSeconds) },
  });
}
