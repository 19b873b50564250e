import { HEADERS as AT } from '../endpoint/jsonSchema.js';

type Part = Readonly<Record<string, unknown>>;

const TEXT = { type: 'string' };
const COUNT = { type: 'integer', minimum: 0 };

/** Every header that an answer can have and that says something of it. */
const HEADERS: Readonly<Record<string, Part>> = {
  Allow: { description: 'The methods that the path takes (RFC 9110, 10.2.1).', schema: TEXT, example: 'GET, PUT' },
  'Audit-Head': {
    description: 'The last entry of the audit log: kept elsewhere, it shows later that nothing before was altered.',
    schema: TEXT,
    example: `812:${'9f86d081884c7d65'.repeat(4)}`,
  },
  'Content-Disposition': {
    description: 'The name of the file (RFC 6266).',
    schema: TEXT,
    example: 'attachment; filename="notes.csv"',
  },
  ETag: {
    description: 'The version of the document, for If-Match (RFC 9110, 8.8.3).',
    schema: TEXT,
    example: '"2"',
  },
  'Idempotency-Replayed': {
    description: '`true` if the answer was made before, for a request with the same Idempotency-Key.',
    schema: TEXT,
    example: 'true',
  },
  Link: {
    description: 'The address of the next page, as `next` has it (RFC 8288); absent on the last one.',
    schema: TEXT,
    example: '</v1/shipments?after=01KAE5TZ3TC7H3N5QG8Y0E2XVM>; rel="next"',
  },
  Location: {
    description: 'Where the document is, or where to ask for the transaction.',
    schema: TEXT,
    example: '/v1/shipments/01KAE5TZ3TC7H3N5QG8Y0E2XVM',
  },
  'Retry-After': { description: 'After how many seconds to ask again.', schema: COUNT, example: 5 },
  'Unread-Declarations': {
    description: 'How many declarations can be missing, since their documents were not read yet.',
    schema: COUNT,
    example: 0,
  },
  'WWW-Authenticate': { description: 'How to sign in (RFC 9110, 11.6.1).', schema: TEXT, example: 'Bearer' },
  'X-Request-Id': {
    description: 'The id of the request in the log of the gateway: the caller’s own, if it sent one.',
    schema: TEXT,
    example: 'trace-0001',
  },
};
const OF_EVERY_ANSWER = ['X-Request-Id'];

/** The headers of problems, by status. */
const OF_PROBLEMS: Readonly<Record<number, readonly string[]>> = {
  202: ['Location'],
  401: ['WWW-Authenticate'],
  405: ['Allow'],
  429: ['Retry-After'],
  503: ['Retry-After'],
};

/** Every header, as components of the OpenAPI document. */
export const headerComponents = (): Part => HEADERS;

/** References to headers, and to those that every answer has. @throws Error if one is not described */
export function describeHeaders(names: readonly string[]): Part {
  return Object.fromEntries(
    [...names, ...OF_EVERY_ANSWER].map((name) => {
      if (!Object.hasOwn(HEADERS, name)) throw new Error(`The header ${name} is not described.`);
      return [name, { $ref: AT + name }];
    }),
  );
}

export const headersOfProblem = (status: number): Part => describeHeaders(OF_PROBLEMS[status] ?? []);
