import { asBuffer, sha256 } from './bytes.js';

/** Bytes as a string with one character a byte, to be a key of a Map. */
export function asKey(bytes: Uint8Array): string {
  return asBuffer(bytes).toString('latin1');
}

/** The key under which a private key's hashes are kept. */
export function hashKey(key: string): string {
  return sha256(key).toString('latin1');
}
