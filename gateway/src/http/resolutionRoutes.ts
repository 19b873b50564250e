import { canonicalJson, Intervention, Members, MspId, sha256Hex } from '@naru/chaincode/domain';
import { Router } from 'express';
import { z } from 'zod';
import { bodyOf } from './body.js';
import { methodNotAllowed } from './problemHandler.js';
import type { Services } from './services.js';
import { answer } from './session.js';

const MAX_ENDORSERS = 64;

/** What `POST /v1/members/changes` takes: the register as it is to be, and the members whose operators approve it. */
export const MembersChangeBody = z.strictObject({
  resolution: z.string(),
  members: Members,
  endorsers: z.array(MspId).min(1).max(MAX_ENDORSERS),
});

/**
 * What rests on a resolution of the members. The ledger refuses it with NOT_RESOLVED, and the hash that is to be
 * approved, until the operators of all endorsers approve it.
 */
export function resolutionRoutes({ ledger, readModel }: Services): Router {
  const router = Router();
  router
    .route('/members/changes')
    .post(
      answer(async (request, { user }) => {
        const { endorsers, ...change } = bodyOf(request, MembersChangeBody);
        const basis = sha256Hex(canonicalJson(await ledger.members(user.name)));
        const members = await ledger.changeMembers(user.name, { ...change, basis }, endorsers);
        return { body: { members, block: readModel.block } };
      }),
    )
    .all(methodNotAllowed('POST'));
  router
    .route('/interventions')
    .post(
      answer(async (request, { user }) => {
        const records = await ledger.intervene(user.name, bodyOf(request, Intervention));
        return { body: { records, block: readModel.block } };
      }),
    )
    .all(methodNotAllowed('POST'));
  return router;
}
