import { DEFINITIONS } from '@naru/chaincode/domain';
import { ANSWERS } from './answers.js';
import { creditPaths } from './creditPaths.js';
import { contentName, documentPaths } from './documentPaths.js';
import { type Components, hoist, schemaOf } from './jsonSchema.js';
import { queryPaths } from './queryPaths.js';

/** The description of the HTTP interface, OpenAPI 3.1, from the schemas that check it. */
export function openApi(): Record<string, unknown> {
  const definitions = Object.values(DEFINITIONS);
  const schemas: Components = {};
  for (const [name, schema] of Object.entries(ANSWERS)) hoist(name, schemaOf(schema, 'output'), schemas);
  for (const definition of definitions) hoist(contentName(definition), definition.content.jsonSchema, schemas);
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
    tags: definitions.map(({ title, description, statuses }) => {
      const lines = Object.entries(statuses).map(([status, meaning]) => `- \`${status}\`: ${meaning}`);
      return { name: title, description: [description, '', ...lines].join('\n') };
    }),
    paths: Object.assign({}, ...definitions.map(documentPaths), queryPaths(), creditPaths()),
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      responses: {
        Problem: {
          description: 'A problem (RFC 9457)',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
      schemas,
    },
  };
}
