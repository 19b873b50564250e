import { createHash } from 'node:crypto';
import { TradeError } from '../errors';
import { FORBIDDEN_NAMES, scanJson } from './jsonScan';
import { pointerOf } from '../primitives/jsonPointer';

/** What a JSON text from outside may cost before anything looks at its meaning. */
export interface JsonLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
}

/** A text that JSON writes as it is: printable ASCII without a quotation mark or a backslash. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** Deeper than any document of the trade (DCSA's deepest is 12 levels), far from the end of the stack. */
const MAX_DEPTH = 64;
export const JSON_LIMITS: JsonLimits = { maxBytes: 1_048_576, maxDepth: MAX_DEPTH };

/**
 * The one text of a value: RFC 8785 (JSON Canonicalization Scheme). Names are sorted by UTF-16 code units, arrays are
 * left as they are, since their order has a meaning. A property that is undefined is left out, as in JSON.stringify.
 *
 * @throws TradeError INVALID with a pointer to what JSON cannot hold: undefined, NaN, Infinity, bigint, a function,
 * a lone surrogate, an object that is not a plain one; also a value nested too deeply, as a circular one is.
 */
export function canonicalJson(value: unknown): string {
  return write(value, undefined, '');
}

/** An array or object that is being written: it is made into a pointer only where something in it is wrong. */
interface Place {
  readonly name: string | number;
  readonly in: Place | undefined;
  readonly depth: number;
}

function write(value: unknown, place: Place | undefined, name: string | number): string {
  if (typeof value === 'string') return writeString(value, place, name);
  if (typeof value === 'number') return writeNumber(value, place, name);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return unrepresentable(`a value of type ${typeof value}`, place, name);
  const own = { name, in: place, depth: (place?.depth ?? 0) + 1 };
  if (own.depth > MAX_DEPTH) return unrepresentable(`nesting deeper than ${MAX_DEPTH}`, place, name);
  return Array.isArray(value) ? writeArray(value, own) : writeObject(value, own);
}

/** ECMAScript's number format is the one RFC 8785 prescribes (section 3.2.2.3); it writes minus zero as 0. */
function writeNumber(value: number, place: Place | undefined, name: string | number): string {
  return Number.isFinite(value) ? String(value) : unrepresentable(String(value), place, name);
}

function writeString(value: string, place: Place | undefined, name: string | number): string {
  if (PLAIN.test(value)) return `"${value}"`;
  return value.isWellFormed() ? JSON.stringify(value) : unrepresentable('a lone surrogate', place, name);
}

function writeArray(items: readonly unknown[], own: Place): string {
  let text = '';
  for (let index = 0; index < items.length; index += 1)
    text += `${index === 0 ? '' : ','}${write(items[index], own, index)}`;
  return `[${text}]`;
}

function writeObject(object: object, own: Place): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null)
    return unrepresentable('an object of a class', own.in, own.name);
  const members = object as Readonly<Record<string, unknown>>;
  let text = '';
  // The order of Array.prototype.sort is that of UTF-16 code units, which RFC 8785 prescribes.
  for (const name of Object.keys(members).sort()) {
    const value = members[name];
    if (value === undefined) continue;
    text += `${text === '' ? '' : ','}${writeString(name, own.in, own.name)}:${write(value, own, name)}`;
  }
  return `{${text}}`;
}

function unrepresentable(what: string, place: Place | undefined, name: string | number): never {
  const path: (string | number)[] = [];
  // The outermost value has no name.
  for (let at: Pick<Place, 'name' | 'in'> = { name, in: place }; at.in !== undefined; at = at.in) path.unshift(at.name);
  throw invalid(`JSON cannot hold ${what}.`, pointerOf(path));
}

/**
 * Reads I-JSON (RFC 7493) from outside: UTF-8, no name twice in an object, no number out of range. A name such as
 * `__proto__` is refused, so that no later copy of the value can set a prototype.
 *
 * @throws TradeError INVALID if the text is larger or nested deeper than the limits, or not such JSON.
 */
export function parseJson(json: string | Uint8Array, { maxBytes, maxDepth }: JsonLimits = JSON_LIMITS): unknown {
  requireSize(json, maxBytes);
  const text = typeof json === 'string' ? json : decodeUtf8(json);
  const value = parse(text);
  const fault = scanJson(text, maxDepth);
  if (fault !== undefined) throw invalid(fault);
  return value;
}

/**
 * Reads a text that must be canonical. To write it again finds what `parseJson` scans for – a name that comes twice, a
 * number out of range, nesting too deep – and whatever else is not RFC 8785.
 *
 * @param at The pointer of the text within the request.
 * @throws TradeError INVALID if the text is larger than the limit, or not canonical.
 */
export function parseCanonicalJson(text: string, at: string): unknown {
  requireSize(text, JSON_LIMITS.maxBytes, at);
  const value = parse(text, at);
  if (canonicalJson(value) !== text) throw invalid('The JSON text is not canonical (RFC 8785).', at);
  // Within a string the quotation marks would be escaped.
  for (const name of FORBIDDEN_NAMES)
    if (text.includes(`"${name}":`)) throw invalid(`The name "${name}" is not allowed.`, at);
  return value;
}

function requireSize(json: string | Uint8Array, maxBytes: number, at = ''): void {
  if (Buffer.byteLength(json) > maxBytes) throw invalid(`The JSON text is larger than ${maxBytes} bytes.`, at);
}

function parse(text: string, at = ''): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(`The text is not JSON: ${error instanceof Error ? error.message : String(error)}.`, at);
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
