import { createHash } from 'node:crypto';
import { TradeError } from './errors';
import { scanJson } from './jsonScan';
import { pointerOf } from './primitives/jsonPointer';

/** What a JSON text from outside may cost before anything looks at its meaning. */
export interface JsonLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
}

/** Deeper than any document of the trade (DCSA's deepest is 12 levels), far from the end of the stack. */
const MAX_DEPTH = 64;
export const JSON_LIMITS: JsonLimits = { maxBytes: 1_048_576, maxDepth: MAX_DEPTH };

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The one text of a value: RFC 8785 (JSON Canonicalization Scheme). Names are sorted by UTF-16 code units, arrays are
 * left as they are, since their order has a meaning. A property that is undefined is left out, as in JSON.stringify.
 *
 * @throws TradeError INVALID with a pointer to what JSON cannot hold: undefined, NaN, Infinity, bigint, a function,
 * a lone surrogate, an object that is not a plain one; also a value nested too deeply, as a circular one is.
 */
export function canonicalJson(value: unknown): string {
  return write(value, undefined);
}

/** Where a value stands: it is made into a pointer only where something is wrong. */
interface Place {
  readonly name: string | number;
  readonly in: Place | undefined;
  readonly depth: number;
}

const inside = (place: Place | undefined, name: string | number): Place => ({
  name,
  in: place,
  depth: depthOf(place) + 1,
});
const depthOf = (place: Place | undefined): number => place?.depth ?? 0;

function write(value: unknown, place: Place | undefined): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value, place);
  if (typeof value === 'string') return writeString(value, place);
  if (typeof value !== 'object') return unrepresentable(`a value of type ${typeof value}`, place);
  if (depthOf(place) >= MAX_DEPTH) return unrepresentable(`nesting deeper than ${MAX_DEPTH}`, place);
  return Array.isArray(value) ? writeArray(value, place) : writeObject(value, place);
}

/** ECMAScript's number format is the one RFC 8785 prescribes (section 3.2.2.3); it writes minus zero as 0. */
function writeNumber(value: number, place: Place | undefined): string {
  return Number.isFinite(value) ? String(value) : unrepresentable(String(value), place);
}

function writeString(value: string, place: Place | undefined): string {
  return LONE_SURROGATE.test(value) ? unrepresentable('a lone surrogate', place) : JSON.stringify(value);
}

function writeArray(items: readonly unknown[], place: Place | undefined): string {
  return `[${Array.from(items, (item, index) => write(item, inside(place, index))).join(',')}]`;
}

function writeObject(object: object, place: Place | undefined): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) return unrepresentable('an object of a class', place);
  const members = Object.entries<unknown>({ ...object })
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${writeString(name, place)}:${write(value, inside(place, name))}`);
  return `{${members.join(',')}}`;
}

function unrepresentable(what: string, place: Place | undefined): never {
  const path: (string | number)[] = [];
  for (let at = place; at !== undefined; at = at.in) path.unshift(at.name);
  throw invalid(`JSON cannot hold ${what}.`, pointerOf(path));
}

/**
 * Reads I-JSON (RFC 7493) from outside: UTF-8, no name twice in an object, no number out of range. A name such as
 * `__proto__` is refused, so that no later copy of the value can set a prototype.
 *
 * @throws TradeError INVALID if the text is larger or nested deeper than the limits, or not such JSON.
 */
export function parseJson(json: string | Uint8Array, { maxBytes, maxDepth }: JsonLimits = JSON_LIMITS): unknown {
  if (Buffer.byteLength(json) > maxBytes) throw invalid(`The JSON text is larger than ${maxBytes} bytes.`);
  const text = typeof json === 'string' ? json : decodeUtf8(json);
  const value = parse(text);
  const fault = scanJson(text, maxDepth);
  if (fault !== undefined) throw invalid(fault);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(`The text is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw invalid('The JSON text is not UTF-8.');
  }
}

function invalid(message: string, pointer = ''): TradeError {
  return new TradeError({ code: 'INVALID', message, values: {}, issues: [{ pointer, message }] });
}

/** SHA-256 as 64 lowercase hexadecimal digits; of a string, its UTF-8 bytes are hashed. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
