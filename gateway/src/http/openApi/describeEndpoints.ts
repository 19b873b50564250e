import type { DocumentDefinition } from '@naru/chaincode/domain';
import type { Endpoint } from '../endpoint/endpoint.js';
import { answerSchemas, type JsonSchema } from '../endpoint/jsonSchema.js';
import { contentSchemas } from './contentSchemas.js';
import { Examples, type Samples } from './examples.js';
import { describeOperation } from './describeOperation.js';
import { headerComponents } from './headers.js';
import { Links } from './links.js';
import { ProblemResponses } from './problems.js';

const OVERVIEW = [
  'Bills of lading, letters of credit, financing claims and customs declarations as one connected record.',
  '',
  '1. `POST /v1/tokens` signs in; its token is sent as `Authorization: Bearer`.',
  '2. `POST /v1/<documents>` makes a document, and `GET /v1/<documents>/{id}` reads it.',
  '3. `POST /v1/<documents>/{id}/<action>` acts on it. `GET /v1/inbox` lists what waits for you.',
  '4. `GET /v1/search` finds documents; `GET /v1/events` and webhooks tell of changes.',
  '',
  'Put ids, organisations and times of your own into the examples. The `type` of a problem leads to a page about its code.',
].join('\n');

/**
 * The OpenAPI 3.1 document of endpoints and of the types of documents that they handle.
 * @param tags describes the groups of endpoints that are not about one type of document
 */
export function describeEndpoints(
  endpoints: readonly Endpoint[],
  definitions: readonly DocumentDefinition[],
  { samples, tags }: { readonly samples: Samples; readonly tags: Readonly<Record<string, string>> },
): Record<string, unknown> {
  const schemas = { ...answerSchemas(), ...Object.fromEntries(definitions.flatMap(contentEntries)) };
  const examples = new Examples(schemas, samples);
  const problems = new ProblemResponses();
  const links = new Links(endpoints, definitions);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    (paths[`/v1${endpoint.path}`] ??= {})[endpoint.method] = describeOperation(endpoint, { examples, problems, links });
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Naru gateway',
      version: '1',
      description: OVERVIEW,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    tags: [
      ...definitions.map(describeTag),
      ...Object.entries(tags).map(([name, description]) => ({ name, description })),
    ],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      headers: headerComponents(),
      responses: problems.components,
      links: links.components,
      schemas: withExamples(schemas, examples),
    },
  };
}

/** The schemas, those that are whole answers or documents with an example. */
function withExamples(schemas: Readonly<Record<string, JsonSchema>>, examples: Examples): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      name.includes('.') ? schema : { ...schema, examples: [examples.ofNamed(name)] },
    ]),
  );
}

function contentEntries(definition: DocumentDefinition): [string, JsonSchema][] {
  return Object.entries(contentSchemas(definition));
}

function describeTag({ title, description, statuses }: DocumentDefinition): { name: string; description: string } {
  const lines = Object.entries(statuses).map(([status, meaning]) => `- \`${status}\`: ${meaning}`);
  return { name: title, description: [description, '', ...lines].join('\n') };
}
