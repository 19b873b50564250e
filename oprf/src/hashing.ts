import { createHash } from 'node:crypto';
import { type Element, elementOf, reduceScalar, type Scalar } from './group.js';

/*
 * Hashing as RFC 9497 has it for ristretto255-SHA512 in mode VOPRF (0x01). Every hash begins or ends with a text that
 * names its use, so that no value serves two purposes.
 */

const CONTEXT = Buffer.concat([Buffer.from('OPRFV1-'), Buffer.of(1), Buffer.from('-ristretto255-SHA512')]);
const BLOCK_BYTES = 128;
const UNIFORM_BYTES = 64;

/** The tag of one use of a hash: its name and the context string. */
export const tagOf = (use: string): Buffer => Buffer.concat([Buffer.from(`${use}-`), CONTEXT]);

const TO_GROUP = tagOf('HashToGroup');
const TO_SCALAR = tagOf('HashToScalar');

export const sha512 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha512');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** An integer in two bytes, big-endian (I2OSP). */
export function twoBytes(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

/** A part with its length before it, so that two lists of parts never make the same bytes. */
export const withLength = (part: Uint8Array): Buffer => Buffer.concat([twoBytes(part.length), part]);

/** RFC 9380, expand_message_xmd for 64 bytes: with SHA-512 one block is enough. */
function expand(message: Uint8Array, tag: Uint8Array): Buffer {
  const suffix = Buffer.concat([tag, Buffer.of(tag.length)]);
  const first = sha512(Buffer.alloc(BLOCK_BYTES), message, twoBytes(UNIFORM_BYTES), Buffer.of(0), suffix);
  return sha512(first, Buffer.of(1), suffix);
}

export const hashToGroup = (input: Uint8Array): Element => elementOf(expand(input, TO_GROUP));

export const hashToScalar = (input: Uint8Array, tag: Uint8Array = TO_SCALAR): Scalar =>
  reduceScalar(expand(input, tag));
