import type { DocumentDefinition } from '@naru/chaincode/domain';
import type { Endpoint } from '../endpoint/endpoint.js';
import { answerSchemas, type JsonSchema } from '../endpoint/jsonSchema.js';
import { contentSchemas } from './contentSchemas.js';
import { operation } from './operation.js';

/** The description of the HTTP interface, OpenAPI 3.1, from the endpoints that are the interface. */
export function describeEndpoints(
  endpoints: readonly Endpoint[],
  definitions: readonly DocumentDefinition[],
): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    (paths[`/v1${endpoint.path}`] ??= {})[endpoint.method] = operation(endpoint);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Naru gateway',
      version: '1',
      description:
        'Bills of lading, letters of credit, financing claims and customs declarations as one connected record.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    tags: definitions.map(tagOf),
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      responses: {
        Problem: {
          description: 'A problem (RFC 9457)',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
      schemas: { ...answerSchemas(), ...Object.fromEntries(definitions.flatMap(contentEntries)) },
    },
  };
}

function contentEntries(definition: DocumentDefinition): [string, JsonSchema][] {
  return Object.entries(contentSchemas(definition));
}

function tagOf({ title, description, statuses }: DocumentDefinition): { name: string; description: string } {
  const lines = Object.entries(statuses).map(([status, meaning]) => `- \`${status}\`: ${meaning}`);
  return { name: title, description: [description, '', ...lines].join('\n') };
}
