import { gzipSync } from 'node:zlib';
import { type DescribedOperation, operationsOf } from '../../support/operations.js';
import type { RawRequest } from '../../support/rawRequest.js';
import { changeJson, hostileValue } from '../support/hostileJson.js';
import type { Random } from '../support/random.js';
import { FromSchema } from './fromSchema.js';

const METHODS = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const DEEP = 3_000;
const CONTENT_TYPES = ['text/plain', 'application/xml', 'application/json; charset=utf-16', 'x', '', '*/*'];
const ODD_HEADERS: readonly (readonly [string, readonly string[]])[] = [
  ['If-Match', ['"1"', '"2"', '*', '"0"', '"99999999999999999"', 'W/"1"', '1', '"x"', '']],
  ['Last-Event-ID', ['0-0', '-1-0', '9'.repeat(40), '1-1-1', 'x', '999999999999999-9999999999']],
  ['X-Request-Id', ['short', 'x'.repeat(64), 'x'.repeat(65), '../../etc']],
  ['Accept', ['text/html', '*/*;q=0', 'x']],
  ['Content-Encoding', ['gzip', 'deflate', 'br', 'identity', 'x']],
  ['X-Forwarded-For', ['1.2.3.4', '::1', 'x', '1.1.1.1, 2.2.2.2']],
  ['X-HTTP-Method-Override', ['DELETE']],
  ['Range', ['bytes=0-1']],
  ['If-None-Match', ['*', '"1"']],
  ['Expect', ['100-continue']],
];
const BLOCKS = ['0', '1', '999999999999999', '-1', '1e3', 'x', ''];
const ODD_PATHS = [
  '/',
  '/v1',
  '/v1/',
  '/v1/x',
  '/docs',
  '/docs/../v1',
  '/v1//shipments',
  '/v1/%2e%2e/x',
  '/v1/shipments/%',
];

/** A request of the fuzzer; `isStream` if its answer does not end by itself. */
export interface FuzzedRequest extends RawRequest {
  readonly isStream: boolean;
}

/** Who may ask: values of the Authorization header; none is sent for an empty one. */
export type Bearers = readonly string[];

/** Makes requests by the grammar that the OpenAPI document is: right, nearly right, and hostile ones. */
export class RequestGrammar {
  readonly #operations: readonly DescribedOperation[];
  readonly #values: FromSchema;
  readonly #ids: readonly string[];
  readonly #random: Random;

  constructor(description: unknown, ids: readonly string[], random: Random) {
    this.#operations = operationsOf(description);
    this.#values = new FromSchema(description, ids, random);
    this.#ids = ids;
    this.#random = random;
  }

  next(bearers: Bearers): FuzzedRequest {
    const random = this.#random;
    const operation = random.pick(this.#operations);
    // To check a password takes as long as hundreds of other requests.
    if (operation.isPublic && random.chance(95)) return this.next(bearers);
    const isOdd = random.chance(4);
    const path = random.chance(1) ? random.pick(ODD_PATHS) : this.#path(operation);
    const body = operation.takesBody || random.chance(2) ? this.#body(operation) : undefined;
    const Authorization = random.pick(bearers);
    return {
      method: isOdd ? random.pick(METHODS) : operation.method,
      path,
      body,
      headers: { ...this.#headers(body !== undefined), ...(Authorization !== '' && { Authorization }) },
      isStream: path.startsWith('/v1/events'),
    };
  }

  #path({ template, parameters }: DescribedOperation): string {
    const random = this.#random;
    const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (random.chance(50) && name === 'id' && this.#ids.length > 0) return random.pick(this.#ids);
      const { schema } = parameters.find((each) => each.in === 'path' && each.name === name) ?? {};
      return encode(String(this.#values.make(schema, 15)));
    });
    const given = parameters.filter((each) => each.in === 'query' && random.chance(60));
    const pairs = given.map(({ name, schema }) => {
      // An answer waits for a block that is soon to come.
      const value = name === 'atLeastBlock' ? random.pick(BLOCKS) : String(this.#values.make(schema, 25));
      return `${encode(name)}=${encode(value)}`;
    });
    if (random.chance(5))
      pairs.push(random.pick([...pairs, 'surplus=1', 'limit[]=1', 'a[b][c]=1', '%00=%00', '=', '&&']));
    return pairs.length === 0 ? filled : `${filled}?${pairs.join('&')}`;
  }

  #body({ schema, sample }: DescribedOperation): string | Uint8Array {
    const random = this.#random;
    const made = (hostility: number): unknown => this.#values.make(schema, hostility);
    const text = random.pick([
      () => JSON.stringify(hostileValue(random)),
      () => JSON.stringify(sample ?? {}),
      ...twice(() => JSON.stringify(changeJson(sample, random))),
      ...twice(() => JSON.stringify(changeJson(made(0), random))),
      ...twice(() => JSON.stringify(made(3))),
      ...twice(() => JSON.stringify(made(0))),
    ])();
    return random.chance(8) ? this.#brokenText(text) : text;
  }

  #brokenText(text: string): string | Uint8Array {
    const random = this.#random;
    const at = random.below(text.length + 1);
    return random.pick([
      () => text.slice(0, at),
      () => text.slice(0, at) + random.pick(['"', '{', '}', ',', '\u0000', '\ud800', '1e999', '-']) + text.slice(at),
      () => `${text}${text}`,
      () => `{"a":1,"a":2,${text.slice(1)}`,
      () => '['.repeat(DEEP) + ']'.repeat(DEEP),
      () => random.bytes(random.below(200)),
      () => gzipSync(text),
      () => Buffer.from(text, 'utf16le'),
      () => '',
    ])();
  }

  #headers(hasBody: boolean): Record<string, string> {
    const random = this.#random;
    const headers: Record<string, string> = {};
    if (hasBody) headers['Content-Type'] = random.chance(95) ? 'application/json' : random.pick(CONTENT_TYPES);
    if (random.chance(15)) {
      const [name, values] = random.pick(ODD_HEADERS);
      headers[name] = random.pick(values);
    }
    return headers;
  }
}

const twice = <T>(item: T): [T, T] => [item, item];

/** A text as it stands in a URL, also if it is not well-formed. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
