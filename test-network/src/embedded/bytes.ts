import { createHash } from 'node:crypto';

export const EMPTY = new Uint8Array(0);

/** The first character code that UTF-8 writes with more than one byte. */
const FIRST_MULTIBYTE = 0x80;

export function sha256(...parts: readonly (Uint8Array | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** A Buffer on the same memory. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A copy: decoded bytes are views that would keep the whole message they came in alive. */
export function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}

/** Bytes as a string with one character a byte, to be a key of a Map. */
export function asKey(bytes: Uint8Array): string {
  return asBuffer(bytes).toString('latin1');
}

/** The key under which a private key's hashes are kept. */
export function hashKey(key: string): string {
  return sha256(key).toString('latin1');
}

/**
 * Fabric orders keys by their UTF-8 bytes; JavaScript orders strings by UTF-16 unit, which differs above U+D7FF
 * (and U+10FFFF ends every composite-key range). A string with one character a byte orders right.
 */
export function toByteOrder(key: string): string {
  return isAscii(key) ? key : Buffer.from(key, 'utf8').toString('latin1');
}

export function fromByteOrder(key: string): string {
  return isAscii(key) ? key : Buffer.from(key, 'latin1').toString('utf8');
}

export function compareByBytes(left: string, right: string): number {
  const a = toByteOrder(left);
  const b = toByteOrder(right);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) >= FIRST_MULTIBYTE) return false;
  return true;
}
