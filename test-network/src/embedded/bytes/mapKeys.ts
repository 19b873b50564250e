import { asBuffer, sha256 } from './bytes.js';

/** Bytes as the key of a Map: a string with one character per byte. */
export function asKey(bytes: Uint8Array): string {
  return asBuffer(bytes).toString('latin1');
}

/** The Map key of a private key's hash. */
export function hashKey(key: string): string {
  return sha256(key).toString('latin1');
}
