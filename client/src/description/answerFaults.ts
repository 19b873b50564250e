import type { AnyValidateFunction } from 'ajv/dist/core.js';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  findOperation,
  findResponse,
  OPEN_API,
  partAt,
  problemResponse,
  resolve,
  type DescribedResponse,
} from './openApiDocument.js';

/** An answer that was received. */
export interface ReceivedAnswer {
  readonly method: string;
  /** The path of the request, from `/v1` on; its query is ignored. */
  readonly path: string;
  readonly status: number;
  /** The Content-Type; null or undefined if there is none. */
  readonly contentType: string | null | undefined;
  /** Parsed if it is JSON; otherwise the text, or undefined. */
  readonly body: unknown;
}

const NAME = 'openapi.json';
/** Lines of JSON are no JSON. */
const JSON_TYPE = /[/+]json$/;
/** The statuses that need no operation: the path cannot be decoded, or it does not exist, for this method, or for strangers. */
const WITHOUT_OPERATION: readonly number[] = [400, 401, 404, 405];

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
// The document holds schemas and is not one itself: its own fields are not misspelt keywords.
ajv.addVocabulary(Object.keys(OPEN_API));
ajv.addSchema(OPEN_API, NAME);

/**
 * Tells in what an answer differs from the OpenAPI document of this package. Tests of a gateway, and of programs that
 * stand in for one, hold every answer to it.
 *
 * @returns a sentence per fault; none if the answer is as the document says
 * @example
 * const faults = answerFaults({ method: 'GET', path: '/v1/members', status: 200, contentType, body });
 * expect(faults).to.deep.equal([]);
 */
export function answerFaults(answer: ReceivedAnswer): string[] {
  const { method, path, status } = answer;
  const operation = findOperation(method, path);
  const title = `${method.toUpperCase()} ${operation?.template ?? path} ${status}`;
  if (operation === undefined && !WITHOUT_OPERATION.includes(status)) return [`${title}: there is no such operation`];
  const response = operation === undefined ? problemResponse() : findResponse(operation, status);
  if (response === undefined) return [`${title}: there is no such status`];
  return faultsBy(response, answer).map((fault) => `${title}: ${fault}`);
}

function faultsBy({ names, part }: DescribedResponse, { contentType, body }: ReceivedAnswer): string[] {
  const types = Object.keys(partAt(['content'], part));
  if (types.length === 0) return body === undefined || body === '' ? [] : ['there is a body'];
  const [type = ''] = (contentType ?? '').split(';');
  if (!types.includes(type)) return [`the content type is "${type}", not ${types.join(' or ')}`];
  return JSON_TYPE.test(type) ? bodyFaults(resolve([...names, 'content', type, 'schema']), body) : [];
}

function bodyFaults(schema: readonly string[], body: unknown): string[] {
  const validate = validatorAt(schema);
  return validate(body) === true ? [] : (validate.errors ?? []).map(describeError);
}

/** Compiled once; the names lead to the schema. @throws Error if it is not a good schema */
function validatorAt(names: readonly string[]): AnyValidateFunction {
  const pointer = names.map((name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const validate = ajv.getSchema(`${NAME}#/${pointer}`);
  if (validate === undefined) throw new Error(`The OpenAPI document has no schema at /${names.join('/')}.`);
  return validate;
}

function describeError({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  const named: unknown = params['additionalProperty'] ?? params['unevaluatedProperty'];
  return `${instancePath || '/'} ${message}${typeof named === 'string' ? ` (${named})` : ''}`;
}
