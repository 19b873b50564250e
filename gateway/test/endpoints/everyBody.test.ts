import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { openApi } from '../../src/index.js';
import { type Actor, BANK_A, BANK_A_ADMINISTRATOR, CARRIER, CUSTOMS, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { type DescribedOperation, operationsOf, pathWith } from '../support/operations.js';
import { outcomeOf, pointersOf, type RawAnswer, send } from '../support/rawRequest.js';
import { newId } from '../support/records.js';

const OPERATIONS = operationsOf(openApi()).filter(({ takesBody }) => takesBody);
/** All share the code that parses a body: each kind of malformed one goes to a third of them. */
const PARTS = 3;
const someOf = (index: number): DescribedOperation[] => OPERATIONS.filter((_, at) => at % PARTS === index % PARTS);
const ASKERS: readonly Actor[] = [BANK_A, BANK_A_ADMINISTRATOR, SHIPPER, CARRIER, CUSTOMS];
/** Larger than any document but a bill of lading, and larger than that. */
const LARGE = `{"document":"${'x'.repeat(1_100_000)}"}`;
const TOO_LARGE = `{"document":"${'x'.repeat(8_400_000)}"}`;
const TOO_DEEP = `${'{"document":'.repeat(100)}1${'}'.repeat(100)}`;
const JSON_TYPE = 'application/json';

/** What no endpoint takes, and what it answers. */
const MALFORMED: Readonly<Record<string, readonly [string | Uint8Array, string]>> = {
  'what is not JSON': ['{"document"', '400 INVALID'],
  'a list': ['[]', '400 INVALID'],
  null: ['null', '400 INVALID'],
  'two values': ['{} {}', '400 INVALID'],
  'a name twice': ['{"input":{},"input":{}}', '400 INVALID'],
  'a name that sets a prototype': ['{"__proto__":{"a":1}}', '400 INVALID'],
  'such a name in escapes': ['{"\\u005f_proto__":{"a":1}}', '400 INVALID'],
  'such a name deep inside': ['{"input":{"to":{"__proto__":{"a":1}}}}', '400 INVALID'],
  'a name that it does not know': ['{"surplus":1}', '400 INVALID'],
  'names that every object has': ['{"constructor":1,"toString":2}', '400 INVALID'],
  'too deep a nesting': [TOO_DEEP, '400 INVALID'],
  'bytes that are not UTF-8': [Buffer.from('7b2261223a22ff227d', 'hex'), '400 INVALID'],
  'UTF-16': [Buffer.from('{"a":1}', 'utf16le'), '400 INVALID'],
  'a number that no double holds': ['{"expectedVersion":1e999}', '400 INVALID'],
  'too large a body': [TOO_LARGE, '413 TOO_LARGE'],
};

/** Encodings of a body, and what it answers. */
const ENCODED: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['zip', '{}', /^415 /],
  ['gzip', 'not gzip', /^400 /],
  ['gzip', gzipSync(TOO_LARGE), /^413 TOO_LARGE$/],
];

describe('every endpoint that takes a body', () => {
  const doors = new Map<Actor, { readonly port: number; readonly authorization: string }>();
  before(async () => {
    const consortium = await TestConsortium.shared(anyDatabase);
    for (const actor of ASKERS) {
      const { gateway, tokens } = await consortium.gateway(actor.msp);
      doors.set(actor, { port: gateway.port, authorization: `Bearer ${tokens.issue(actor.name)}` });
    }
  });

  /** Whoever may not take an action learns nothing of its body, so that somebody asks who may. */
  const sendTo = (operation: DescribedOperation, body: string | Uint8Array, headers = {}): Promise<RawAnswer> => {
    const { method, query, roles } = operation;
    const door = doors.get(ASKERS.find(({ role }) => roles?.includes(role) === true) ?? BANK_A);
    if (door === undefined) throw new Error('No gateway was started.');
    const path = `${pathWith(operation, { id: newId() })}?${new URLSearchParams(query).toString()}`;
    const all = { Authorization: door.authorization, 'Content-Type': JSON_TYPE, ...headers };
    return send(door.port, { method, path, headers: all, body });
  };

  /** States what operations answer to a body. */
  async function answersTo(
    operations: readonly DescribedOperation[],
    body: string | Uint8Array,
    expected: RegExp,
    headers = {},
  ): Promise<void> {
    const faults: string[] = [];
    for (const operation of operations) {
      const outcome = outcomeOf(await sendTo(operation, body, headers));
      if (!expected.test(outcome)) faults.push(`${operation.method} ${operation.template}: ${outcome}`);
    }
    expect(faults).to.deep.equal([]);
  }

  for (const [index, [what, [body, expected]]] of Object.entries(MALFORMED).entries()) {
    it(`refuses ${what}`, () => answersTo(someOf(index), body, new RegExp(`^${expected}$`)));
  }

  it('refuses more than 1 MiB, except for a new bill of lading and new shipping instructions', async () => {
    const taken: string[] = [];
    for (const operation of OPERATIONS)
      if (outcomeOf(await sendTo(operation, LARGE)) !== '413 TOO_LARGE')
        taken.push(`${operation.method} ${operation.template}`);
    expect(taken).to.have.members([
      'PUT /v1/bills-of-lading/{id}',
      'POST /v1/bills-of-lading',
      'PUT /v1/shipping-instructions/{id}',
      'POST /v1/shipping-instructions',
    ]);
  });

  for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/jsonp', 'x']) {
    it(`refuses a body of the type ${type}`, () =>
      answersTo(OPERATIONS, '{}', /^415 UNSUPPORTED_MEDIA_TYPE$/, { 'Content-Type': type }));
  }

  for (const [index, [encoding, body, expected]] of ENCODED.entries()) {
    it(`answers ${expected.source} to ${body.length} bytes in the encoding ${encoding}`, () =>
      answersTo(someOf(index), body, expected, { 'Content-Encoding': encoding }));
  }

  /** States of every operation that it names places of a body that is changed. */
  async function namesPlaces(change: (sample: unknown) => Changed, isNamed: IsNamed): Promise<void> {
    const faults: string[] = [];
    for (const operation of OPERATIONS) {
      const { value, pointers } = change(operation.sample);
      if (pointers.length === 0) continue;
      const named = pointersOf(await sendTo(operation, JSON.stringify(value)));
      const isOpen = (pointer: string): boolean => OPEN.some((open) => open.test(`${operation.template} ${pointer}`));
      const missing = pointers.filter((pointer) => !isOpen(pointer) && !named.some((each) => isNamed(pointer, each)));
      if (missing.length > 0) faults.push(`${operation.method} ${operation.template}: ${missing.join()}`);
    }
    expect(faults).to.deep.equal([]);
  }

  it('names every field that is missing, or what is missing in it', () => {
    const withoutAll = (sample: unknown): Changed => ({
      value: {},
      pointers: namesIn(sample).map((name) => `/${name}`),
    });
    return namesPlaces(withoutAll, (pointer, each) => each === pointer || each.startsWith(`${pointer}/`));
  });

  it('names every field that is of a wrong type, or what it stands in, all together', () =>
    namesPlaces(wronglyTyped, (pointer, each) => each !== '' && (pointer === each || pointer.startsWith(`${each}/`))));

  it('names every field that it does not know, at every depth', () => {
    const withinParts = (sample: unknown): Changed => changedIn(sample, '', withSurplus);
    return namesPlaces(withinParts, (pointer, each) => pointer === each);
  });
});

/** Objects that take other names than those that are known: DCSA says so of its own, and a state is of any type. */
const OPEN: readonly RegExp[] = [
  /bills-of-lading.* \/document\//,
  /transport-events.* \/document\//,
  /shipping-instructions.* \/(?:document|details)\/(?:instructions|draft)\//,
  /customs-declarations.* \/details\/declaration\//,
  /processing-records.* \/details\/record\//,
  /certificates-of-origin.* \/details\/certificate\//,
  /interventions .*\/state\//,
];
/** What says which form its neighbours have. */
const FORMS: readonly string[] = ['/kind', '/eventType'];

type IsNamed = (pointer: string, named: string) => boolean;

interface Changed {
  readonly value: unknown;
  readonly pointers: readonly string[];
}

const namesIn = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : []);

/** A value with every leaf of another type than it is; what says which form its neighbours have stays. */
function wronglyTyped(value: unknown, pointer = ''): Changed {
  if (FORMS.some((name) => pointer.endsWith(name))) return { value, pointers: [] };
  if (typeof value === 'string' || typeof value === 'boolean') return { value: 7.5, pointers: [pointer] };
  if (typeof value === 'number') return { value: 'x', pointers: [pointer] };
  return changedIn(value, pointer, wronglyTyped);
}

/** A value with a name that nobody knows in each of its objects. */
function withSurplus(value: unknown, pointer = ''): Changed {
  const { value: changed, pointers } = changedIn(value, pointer, withSurplus);
  if (typeof changed !== 'object' || changed === null || Array.isArray(changed)) return { value: changed, pointers };
  return { value: { ...changed, surplus: 1 }, pointers: [...pointers, `${pointer}/surplus`] };
}

function changedIn(value: unknown, pointer: string, change: (value: unknown, pointer: string) => Changed): Changed {
  if (typeof value !== 'object' || value === null) return { value, pointers: [] };
  const entries = Object.entries(value).map(([key, item]) => [key, change(item, `${pointer}/${key}`)] as const);
  const pointers = entries.flatMap(([, changed]) => changed.pointers);
  const changed = entries.map(([key, { value: item }]) => [key, item] as const);
  return { value: Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed), pointers };
}
