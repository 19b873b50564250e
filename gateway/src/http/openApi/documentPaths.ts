import { type Action, type DocumentDefinition, Ulid } from '@naru/chaincode/domain';
import { creationOf, PageParameters } from '../documentRoutes.js';
import { type JsonSchema, schemaOf } from './jsonSchema.js';
import { operation, type Operation, parameter, queryParameters } from './operation.js';

type Paths = Record<string, Record<string, Operation>>;

const ID = parameter('path', 'id', schemaOf(Ulid), 'Made by the client (ULID); repeating a request changes nothing.');
const IF_MATCH = parameter('header', 'If-Match', { type: 'string' }, 'The ETag of the version that the caller saw.');

/** The name of a type's document among the components. */
export function contentName({ type }: DocumentDefinition): string {
  return type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The paths of one type of document. */
export function documentPaths(definition: DocumentDefinition): Paths {
  const { path, title } = definition;
  const tag = title;
  const item = `/v1/${path}/{id}`;
  const paths: Paths = {
    [`/v1/${path}`]: {
      get: operation({
        summary: `Lists what the caller may see of type ${definition.type}`,
        tag,
        parameters: queryParameters(schemaOf(PageParameters)),
        answers: { 200: 'Page' },
      }),
    },
    [item]: {
      get: operation({ summary: `Reads a ${definition.type}`, tag, parameters: [ID], answers: { 200: 'Document' } }),
      put: actionOperation(definition, creationOf(definition), { 200: 'Taken', 201: 'Taken' }),
    },
    [`${item}/history`]: {
      get: operation({ summary: 'Every version, newest first', tag, parameters: [ID], answers: { 200: 'History' } }),
    },
  };
  for (const action of Object.values(definition.actions)) {
    paths[`${item}/${action.name}`] = { post: actionOperation(definition, action, { 200: 'Taken' }) };
  }
  return paths;
}

function actionOperation(definition: DocumentDefinition, action: Action, answers: Record<number, 'Taken'>): Operation {
  const from = action.from.length === 0 ? 'nothing' : action.from.join(', ');
  const lines = [
    `Roles: ${action.roles.join(', ')}. From ${from} to ${action.to.join(', ')}. Requirements, in the order in which they are checked:`,
    ...action.requirements.map(({ sentence }) => `- ${sentence}`),
  ];
  return operation({
    summary: action.summary,
    description: lines.join('\n'),
    tag: definition.title,
    parameters: [ID, IF_MATCH],
    body: bodySchema(definition, action),
    answers,
  });
}

function bodySchema(definition: DocumentDefinition, action: Action): JsonSchema {
  const input = schemaOf(action.input);
  const isInputNeeded = !action.input.safeParse({}).success;
  const { details, content } = action;
  const areDetailsNeeded = details?.safeParse({}).success === false;
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...(content === 'new' && { document: { $ref: `#/components/schemas/${contentName(definition)}` } }),
      input,
      ...(details !== undefined && { details: schemaOf(details) }),
      expectedVersion: { type: 'integer', minimum: 1 },
    },
    required: [
      ...(content === 'new' ? ['document'] : []),
      ...(isInputNeeded ? ['input'] : []),
      ...(areDetailsNeeded ? ['details'] : []),
    ],
  };
}
