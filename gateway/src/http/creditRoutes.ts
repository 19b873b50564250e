import { DEFINITIONS, Ulid } from '@naru/chaincode/domain';
import { Router } from 'express';
import { z } from 'zod';
import { examinePresentation, preCheck } from '../queries/examination.js';
import { idOf, route } from './asking.js';
import { bodyOf } from './body.js';
import type { Services } from './services.js';

/** What `POST /v1/letters-of-credit/{id}/pre-checks` takes: a presentation as it would be. */
export const PreCheckBody = z.strictObject({ document: z.unknown(), billOfLading: Ulid.optional() });

const CREDITS = `/${DEFINITIONS['letter-of-credit'].path}`;
const PRESENTATIONS = `/${DEFINITIONS.presentation.path}`;

/** What is asked of letters of credit beside the documents themselves. */
export function creditRoutes(services: Services): Router {
  const router = Router();
  const { documents } = services;
  route(router, 'get', `${PRESENTATIONS}/:id/examination`, services, (request, { user }) =>
    examinePresentation(documents, user, idOf(request)),
  );
  route(router, 'post', `${CREDITS}/:id/pre-checks`, services, (request, { user }) =>
    preCheck(documents, user, idOf(request), bodyOf(request, PreCheckBody)),
  );
  return router;
}
