import { DEFINITIONS, Ulid } from '@naru/chaincode/domain';
import { MT_TYPES } from '@naru/interchange';
import { Router } from 'express';
import { z } from 'zod';
import { creditClocks } from '../areas/credits/clocks.js';
import { deadlinesOf } from '../areas/credits/deadlines.js';
import { examinePresentation, preCheck } from '../areas/credits/examination.js';
import { creditMessages, draftAmendment, draftMessage, readMessages } from '../areas/credits/swiftMessages.js';
import { idOf, route } from './asking.js';
import { bodyOf, queryOf } from './body.js';
import type { Services } from './services.js';

/** What `POST /v1/letters-of-credit/{id}/pre-checks` takes: a presentation as it would be. */
export const PreCheckBody = z.strictObject({ document: z.unknown(), billOfLading: Ulid.optional() });

const MAX_MESSAGES = 8;
const MAX_MESSAGE_CHARS = 20_000;
const MAX_REFERENCE_CHARS = 16;

/** A message as FIN has it; a text block alone needs its type. */
const MessageText = z.strictObject({ text: z.string().max(MAX_MESSAGE_CHARS), type: z.enum(MT_TYPES).optional() });

/** What `POST /v1/swift-messages` takes: messages as FIN has them, those of one credit together. */
export const SwiftMessagesBody = z.strictObject({
  messages: z.array(MessageText).min(1).max(MAX_MESSAGES),
  /** The holiday calendar of the place of expiry; by the banks' countries unless said. */
  calendar: z.string().max(MAX_REFERENCE_CHARS).optional(),
});

/** What `POST /v1/letters-of-credit/{id}/amendment-drafts` takes: an MT 707. */
export const AmendmentMessageBody = z.strictObject({ message: MessageText });

const Reference = z.string().trim().min(1).max(MAX_REFERENCE_CHARS);

/** What a draft is asked with: the references that the ledger does not have. */
export const DraftParameters = z.strictObject({ reference: Reference, relatedReference: Reference });

const CREDITS = `/${DEFINITIONS['letter-of-credit'].path}`;
const PRESENTATIONS = `/${DEFINITIONS.presentation.path}`;

/** What is asked of letters of credit beside the documents themselves. */
export function creditRoutes(services: Services): Router {
  const router = Router();
  const { documents, documentQueries } = services;
  route(router, 'get', `${PRESENTATIONS}/:id/examination`, services, (request, { user }) =>
    examinePresentation(documents, user, idOf(request)),
  );
  route(router, 'post', `${CREDITS}/:id/pre-checks`, services, (request, { user }) =>
    preCheck(documents, user, idOf(request), bodyOf(request, PreCheckBody)),
  );
  route(router, 'get', `${CREDITS}/:id/clocks`, services, (request, { user }) =>
    creditClocks(documents, user, idOf(request)),
  );
  route(router, 'post', `${CREDITS}/:id/amendment-drafts`, services, (request, { user }) =>
    draftAmendment(documents, user, idOf(request), bodyOf(request, AmendmentMessageBody).message),
  );
  route(router, 'get', '/deadlines', services, async (_request, { user }) => ({
    items: await deadlinesOf(documentQueries, user),
  }));
  route(router, 'post', '/swift-messages', services, (request) => {
    const { messages, calendar } = bodyOf(request, SwiftMessagesBody);
    return Promise.resolve(readMessages(messages, calendar));
  });
  route(router, 'get', `${CREDITS}/:id/swift-messages`, services, (request, { user }) =>
    creditMessages(documents, user, idOf(request)),
  );
  route(router, 'get', `${PRESENTATIONS}/:id/swift-messages/:type`, services, (request, { user }) => {
    const references = queryOf(request, DraftParameters);
    return draftMessage(documents, user, { id: idOf(request), type: String(request.params['type']), references });
  });
  return router;
}
