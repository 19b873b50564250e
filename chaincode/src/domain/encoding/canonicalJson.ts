import { createHash } from 'node:crypto';
import { TradeError } from '../errors';
import { FORBIDDEN_NAMES, scanJson } from './jsonScan';
import { pointerOf } from '../primitives/jsonPointer';

/** Limits for a JSON text from outside, checked before its meaning. */
export interface JsonLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
}

/** A text that JSON writes unchanged: printable ASCII without quotation mark and backslash. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** Deeper than any document of the trade (DCSA's deepest has 12 levels), and far from a stack overflow. */
const MAX_DEPTH = 64;
export const JSON_LIMITS: JsonLimits = { maxBytes: 1_048_576, maxDepth: MAX_DEPTH };
/** The largest private document: a bill of lading with 10,000 containers. */
export const LARGEST_DOCUMENT_BYTES = 8 * JSON_LIMITS.maxBytes;

/**
 * Writes a value as canonical JSON (RFC 8785): the same value always has the same text. Names are sorted by UTF-16 code
 * units. Arrays keep their order, which has a meaning. A property that is undefined is left out, as in JSON.stringify.
 *
 * @throws TradeError INVALID with a pointer to what JSON cannot hold: undefined, NaN, Infinity, bigint, a function, a lone
 * surrogate, an object of a class; also if a value is nested too deeply, for example a circular one
 */
export function canonicalJson(value: unknown): string {
  return write(value, undefined, '');
}

/** An array or object that is being written. It becomes a pointer only if something in it is wrong. */
interface Place {
  readonly name: string | number;
  readonly in: Place | undefined;
  readonly depth: number;
}

function write(value: unknown, place: Place | undefined, name: string | number): string {
  if (typeof value === 'string') return writeString(value, place, name);
  if (typeof value === 'number') return writeNumber(value, place, name);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return rejectValue(`a value of type ${typeof value}`, place, name);
  const own = { name, in: place, depth: (place?.depth ?? 0) + 1 };
  if (own.depth > MAX_DEPTH) return rejectValue(`nesting deeper than ${MAX_DEPTH}`, place, name);
  return Array.isArray(value) ? writeArray(value, own) : writeObject(value, own);
}

/** RFC 8785 prescribes ECMAScript's format of numbers (section 3.2.2.3), which writes minus zero as 0. */
function writeNumber(value: number, place: Place | undefined, name: string | number): string {
  return Number.isFinite(value) ? String(value) : rejectValue(String(value), place, name);
}

function writeString(value: string, place: Place | undefined, name: string | number): string {
  if (PLAIN.test(value)) return `"${value}"`;
  return value.isWellFormed() ? JSON.stringify(value) : rejectValue('a lone surrogate', place, name);
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
    return rejectValue('an object of a class', own.in, own.name);
  const members = object as Readonly<Record<string, unknown>>;
  let text = '';
  // Array.prototype.sort sorts by UTF-16 code units, as RFC 8785 prescribes.
  for (const name of Object.keys(members).sort()) {
    const value = members[name];
    if (value === undefined) continue;
    text += `${text === '' ? '' : ','}${writeString(name, own.in, own.name)}:${write(value, own, name)}`;
  }
  return `{${text}}`;
}

function rejectValue(what: string, place: Place | undefined, name: string | number): never {
  const path: (string | number)[] = [];
  // The outermost value has no name.
  for (let at: Pick<Place, 'name' | 'in'> = { name, in: place }; at.in !== undefined; at = at.in) path.unshift(at.name);
  throw createRejection(`JSON cannot hold ${what}.`, pointerOf(path));
}

/**
 * Reads I-JSON (RFC 7493) from outside: UTF-8, no name twice in an object, no number that a double would round. A name such
 * as `__proto__` is refused, so that no later copy of the value can set a prototype.
 *
 * @throws TradeError INVALID if the text is larger or nested deeper than the limits, or is not I-JSON
 */
export function parseJson(json: string | Uint8Array, { maxBytes, maxDepth }: JsonLimits = JSON_LIMITS): unknown {
  requireSize(json, maxBytes);
  const text = typeof json === 'string' ? json : decodeUtf8(json);
  const value = parse(text);
  const fault = scanJson(text, maxDepth);
  if (fault !== undefined) throw createRejection(fault.message, fault.pointer);
  return value;
}

/**
 * Reads a text that must be canonical. It writes the value again and compares the texts. This finds what `parseJson` scans
 * for – a name that comes twice, a number out of range, deep nesting – and everything else that is not RFC 8785.
 *
 * @param at the pointer of the text within the request
 * @throws TradeError INVALID if the text is larger than the limit, or is not canonical
 */
export function parseCanonicalJson(text: string, at: string, maxBytes: number): unknown {
  requireSize(text, maxBytes, at);
  const value = parse(text, at);
  if (canonicalJson(value) !== text) throw createRejection('The JSON text is not canonical (RFC 8785).', at);
  // Within a string the quotation marks would be escaped, so that this is a name.
  for (const name of FORBIDDEN_NAMES)
    if (text.includes(`"${name}":`)) throw createRejection(`The name "${name}" is not allowed.`, at);
  return value;
}

function requireSize(json: string | Uint8Array, maxBytes: number, at = ''): void {
  if (Buffer.byteLength(json) > maxBytes) throw createRejection(`The JSON text is larger than ${maxBytes} bytes.`, at);
}

function parse(text: string, at = ''): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw createRejection(`The text is not JSON: ${error instanceof Error ? error.message : String(error)}.`, at);
  }
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw createRejection('The JSON text is not UTF-8.');
  }
}

function createRejection(message: string, pointer = ''): TradeError {
  return new TradeError({ code: 'INVALID', message, values: {}, issues: [{ pointer, message }] });
}

/** SHA-256 as 64 lowercase hexadecimal digits. A string is hashed as its UTF-8 bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
