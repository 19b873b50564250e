/** A secret that is wrapped more often than this is not found. */
const MAX_DEPTH = 6;
/** A shorter run cannot hold a secret that is looked for. */
const BASE64 = /[A-Za-z0-9+/_-]{6,}/g;
const HEX = /(?:[0-9A-Fa-f]{2}){5,}/g;
const PEM = /-----BEGIN [^-]+-----([^-]+)-----END/g;

/** Unwraps a byte string: itself, the names and values of its JSON, what its base64, hexadecimal and PEM decode to, and so on. */
export function unwrap(bytes: Uint8Array, depth = 0): Buffer[] {
  const own = Buffer.from(bytes);
  const text = decodeText(own);
  if (text === undefined || depth === MAX_DEPTH) return [own];
  return [own, ...innerLayers(text).flatMap((inner) => unwrap(inner, depth + 1))];
}

function innerLayers(text: string): Buffer[] {
  const leaves = jsonLeaves(text);
  // The strings in JSON are layers themselves, and are searched for runs then.
  if (leaves !== undefined) return leaves.map((leaf) => Buffer.from(leaf));
  return [...decoded(text, PEM, 'base64'), ...decoded(text, BASE64, 'base64'), ...decoded(text, HEX, 'hex')];
}

function decoded(text: string, runs: RegExp, encoding: 'base64' | 'hex'): Buffer[] {
  return [...text.matchAll(runs)].map(([whole, inner = whole]) => Buffer.from(inner, encoding));
}

function decodeText(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The names and values in a JSON text; undefined if it is not JSON with strings, lists or objects. */
function jsonLeaves(text: string): string[] | undefined {
  if (!/^\s*["[{]/.test(text)) return undefined;
  try {
    return listLeaves(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Lists the names, strings and numbers in a value. */
function listLeaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...listLeaves(inner)]);
}
