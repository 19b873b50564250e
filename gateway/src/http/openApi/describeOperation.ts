import type { z } from 'zod';
import { components } from '../endpoint/components.js';
import type { Endpoint } from '../endpoint/endpoint.js';
import { AtLeastBlock } from '../endpoint/readQuery.js';
import { inputSchema, type JsonSchema, reference } from '../endpoint/jsonSchema.js';
import { IDEMPOTENCY_KEY } from '../once/idempotencyKey.js';
import type { Examples } from './examples.js';
import { describeHeaders } from './headers.js';
import type { Links } from './links.js';
import { operationIdOf } from './operationId.js';
import type { ProblemResponses } from './problems.js';

type Part = Readonly<Record<string, unknown>>;

const JSON_TYPE = 'application/json';
const FILE_TYPE = 'application/octet-stream';
const STREAM_TYPE = 'text/event-stream';

const KEY_MEANING =
  'A text of the caller’s, new for each request. The request takes effect once: sent again, it gets the same answer.';
const TEXT: JsonSchema = { type: 'string' };

/** What the descriptions of all operations share. */
export interface Shared {
  readonly examples: Examples;
  readonly problems: ProblemResponses;
  readonly links: Links;
}

/** An endpoint as OpenAPI describes it, with an example of its request. Those of answers are among the components. */
export function describeOperation(endpoint: Endpoint, { examples, problems, links }: Shared): Part {
  const { summary, description, tag, body, isPublic } = endpoint;
  return {
    operationId: operationIdOf(endpoint),
    summary,
    ...(description !== undefined && { description }),
    tags: [tag],
    parameters: describeParameters(endpoint),
    ...(isPublic && { security: [] }),
    ...(body !== undefined && {
      requestBody: { required: true, content: describeRequest(inputSchema(body), examples) },
    }),
    ...(endpoint.uploadBytes !== undefined && {
      requestBody: {
        required: true,
        description: `At most ${endpoint.uploadBytes} bytes.`,
        content: { [FILE_TYPE]: {} },
      },
    }),
    responses: { ...problems.describe(endpoint), ...describeAnswers(endpoint, links.of(endpoint)) },
  };
}

function describeParameters({ params = {}, query, isConditional, waitsForBlock, events, takesKey }: Endpoint): Part[] {
  const { properties: own = {}, required = [] } = query === undefined ? {} : inputSchema(query);
  const properties = { ...own, ...(waitsForBlock === true && { atLeastBlock: inputSchema(AtLeastBlock) }) };
  const headers = [
    ...(isConditional === true ? [['If-Match', 'The ETag of the version that the caller saw.']] : []),
    ...(events === undefined ? [] : [['Last-Event-ID', 'The id of the last event that the caller got.']]),
    ...(takesKey === true ? [[IDEMPOTENCY_KEY, KEY_MEANING]] : []),
  ];
  return [
    ...Object.entries(params).map(([name, schema]) => ({
      in: 'path',
      name,
      required: true,
      ...describeParameter(inputSchema(schema)),
    })),
    ...Object.entries(properties).map(([name, schema]) => ({
      in: 'query',
      name,
      required: required.includes(name),
      ...describeParameter(schema),
    })),
    ...headers.map(([name, description]) => ({ in: 'header', name, required: false, description, schema: TEXT })),
  ];
}

/** The description of a parameter stands beside its schema. */
function describeParameter(of: JsonSchema | boolean): Part {
  if (typeof of === 'boolean') return { schema: of };
  const { description, ...schema } = of;
  return { ...(description !== undefined && { description }), schema };
}

function describeAnswers(endpoint: Endpoint, links: Part | undefined): Part {
  const { answer, statuses, headers, mediaType } = endpoint;
  const response = {
    description: components.get(answer)?.id ?? (mediaType === undefined ? 'Events' : 'File'),
    headers: describeHeaders(headers),
    content: describeContent(endpoint),
    ...(links !== undefined && { links }),
  };
  return Object.fromEntries(statuses.map((status) => [status, response]));
}

function describeContent({ answer, events, mediaType }: Endpoint): Part {
  // A file of JSON is in the form of a standard of others, which says more.
  if (mediaType !== undefined)
    return { [mediaType]: /[/+]json$/.test(mediaType) ? { schema: { type: 'object' } } : {} };
  return events === undefined ? contentOf(JSON_TYPE, referTo(answer)) : describeStream(events);
}

/** OpenAPI 3.1 cannot say what the events of a stream are. */
function describeStream(events: Readonly<Record<string, z.ZodType>>): Part {
  const schemas = Object.entries(events).map(([kind, schema]) => [kind, referTo(schema)] as const);
  return { [STREAM_TYPE]: { schema: TEXT, 'x-events': Object.fromEntries(schemas) } };
}

/** @throws Error if an answer has no name, so that the OpenAPI document cannot refer to it */
function referTo(schema: z.ZodType): JsonSchema {
  const name = components.get(schema)?.id;
  if (name === undefined) throw new Error('A schema of an answer is not registered among the components.');
  return reference(name);
}

function describeRequest(schema: JsonSchema, examples: Examples): Part {
  return { [JSON_TYPE]: { schema, example: examples.of(schema) } };
}

function contentOf(type: string, schema: JsonSchema): Part {
  return { [type]: { schema } };
}
