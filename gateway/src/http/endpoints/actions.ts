import {
  type Action,
  bringsDocument,
  type ContentLimits,
  type DocumentDefinition,
  isCreation,
} from '@naru/chaincode/domain';
import type { z } from 'zod';
import { requireRole } from '../../documents/requireRole.js';
import type { User } from '../../identity/users.js';
import { type Authorise, type Description, type Endpoint, endpoint } from '../endpoint/endpoint.js';
import { expectedVersion } from '../endpoint/entityTag.js';
import { contentName } from '../endpoint/jsonSchema.js';
import { DocumentId, NewDocumentId } from '../endpoint/parameters.js';
import { pascalCase } from '../endpoint/pascalCase.js';
import { SENDING } from '../problemCodes.js';
import type { Services } from '../services.js';
import { actionBody, readParts } from './actionBody.js';
import { takeOrPropose } from './proposeAction.js';
import { Taken } from './takeAction.js';

/** The endpoints that make a document of a type, and those that take each of its other actions. */
export function actionEndpoints(definition: DocumentDefinition): { creations: Endpoint[]; actions: Endpoint[] } {
  const all = Object.values(definition.actions);
  const creation = all.find(isCreation);
  if (creation === undefined) throw new Error(`Documents of type ${definition.type} cannot be created.`);
  return {
    creations: [make(definition, creation), put(definition, creation)],
    actions: all.filter((action) => !isCreation(action)).map((action) => act(definition, action)),
  };
}

/** Makes a document under an id of the gateway's. */
function make(definition: DocumentDefinition, action: Action): Endpoint {
  return endpoint({
    ...partsOf(definition, action),
    ...creationOf(definition),
    method: 'post',
    path: `/${definition.path}`,
    operationId: `create${contentName(definition)}`,
    handle: ({ user, body, newId: id }, services) =>
      takeOrPropose(services, { user, definition, action, id, body: readParts(body) }, id),
  });
}

/** Makes a document under an id of the caller's, which makes it safe to send the request again. */
function put(definition: DocumentDefinition, action: Action): Endpoint {
  return endpoint({
    ...partsOf(definition, action),
    ...creationOf(definition),
    method: 'put',
    path: `/${definition.path}/{id}`,
    operationId: `put${contentName(definition)}`,
    params: { id: NewDocumentId },
    isConditional: true,
    handle: handlerOf(definition, action),
  });
}

function act(definition: DocumentDefinition, action: Action): Endpoint {
  const words = pascalCase(action.name);
  return endpoint({
    ...partsOf(definition, action),
    method: 'post',
    path: `/${definition.path}/{id}/${action.name}`,
    operationId: `${words.charAt(0).toLowerCase()}${words.slice(1)}${contentName(definition)}`,
    params: { id: DocumentId },
    isConditional: true,
    handle: handlerOf(definition, action),
  });
}

interface ActionRequest {
  readonly params: { readonly id: string };
  readonly user: User;
  readonly newId: string;
  readonly body: z.infer<ReturnType<typeof actionBody>>;
  readonly ifMatch: number | undefined;
}

interface CreationParts {
  readonly isNew: (answer: Taken) => boolean;
  readonly location: (answer: Taken) => string;
}

interface ActionParts extends Description {
  readonly body: ReturnType<typeof actionBody>;
  readonly bodyLimits?: ContentLimits;
  readonly answer: typeof Taken;
  readonly version: (answer: Taken) => number;
  readonly authorise: Authorise;
}

const handlerOf =
  (definition: DocumentDefinition, action: Action) =>
  (
    { params: { id }, user, newId, body, ifMatch }: ActionRequest,
    services: Services,
  ): Promise<Taken & { block: number }> => {
    const parts = readParts(body);
    const sent = { ...parts, expectedVersion: expectedVersion(ifMatch, parts.expectedVersion) };
    return takeOrPropose(services, { user, definition, action, id, body: sent }, newId);
  };

const creationOf = ({ path }: DocumentDefinition): CreationParts => ({
  isNew: ({ transaction }: Taken): boolean => transaction !== null,
  location: ({ record: { id } }: Taken): string => `/v1/${path}/${id}`,
});

/** What is the same of all endpoints of an action. */
const partsOf = (definition: DocumentDefinition, action: Action): ActionParts => ({
  body: actionBody(definition, action),
  ...(bringsDocument(action) && { bodyLimits: definition.content.limits }),
  tag: definition.title,
  summary: action.summary,
  description: descriptionOf(action),
  answer: Taken,
  problems: ['PROPOSED', ...SENDING, ...(isTokenised(action) ? (['TOKENS_UNAVAILABLE'] as const) : [])],
  version: ({ record: { version } }: Taken): number => version,
  authorise: (user: User): void => {
    requireRole(user, action);
  },
});

/** Whether the request may bring tokens, which share-holders make. */
const isTokenised = (action: Action): boolean => bringsDocument(action) || action.numbers !== undefined;

function descriptionOf(action: Action): string {
  const { from, to, roles, requirements } = action;
  const start = isCreation(action) ? 'nothing' : from.join(', ');
  return [
    `Roles: ${roles.join(', ')}. From ${start} to ${to.join(', ')}. Requirements, in the order in which they are checked:`,
    ...requirements.map(({ sentence }) => `- ${sentence}`),
  ].join('\n');
}
