import { Router } from 'express';
import { z } from 'zod';
import type { Authentication } from '../identity/authentication.js';
import { MAX_PASSWORD_CHARS } from '../identity/passwords.js';
import { bodyOf } from './body.js';
import { limitAttempts } from './limits.js';
import { RequestProblem } from './problem.js';
import { methodNotAllowed } from './problemHandler.js';

const MAX_NAME_CHARS = 64;

/** What `POST /v1/tokens` takes. */
export const Credentials = z.strictObject({
  user: z.string().min(1).max(MAX_NAME_CHARS),
  password: z.string().min(1).max(MAX_PASSWORD_CHARS),
});

/** `POST /v1/tokens`: user and password for an access token. Only failures count against the limit. */
export function tokenRoutes(authentication: Authentication, attemptsPerMinute: number): Router {
  return Router()
    .post('/tokens', limitAttempts(attemptsPerMinute), async (request, response) => {
      const { user, password } = bodyOf(request, Credentials);
      const granted = await authentication.logIn(user, password);
      if (granted === undefined) {
        const detail = 'The user or the password is not right.';
        throw new RequestProblem({ status: 401, code: 'WRONG_CREDENTIALS', title: 'Not logged in', detail });
      }
      response
        .set('Cache-Control', 'no-store')
        .json({ access_token: granted.token, token_type: 'Bearer', expires_in: granted.lifetimeSeconds });
    })
    .all('/tokens', methodNotAllowed('POST'));
}
