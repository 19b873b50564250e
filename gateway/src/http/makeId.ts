import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no letter looks like a digit. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = BigInt(DIGITS.length);
const ID_CHARS = 26;
const TIME_BYTES = 6;
const RANDOM_BYTES = 10;

/** A ULID of now: 48 bits of milliseconds since 1970, and 80 random ones. */
export function makeId(now = Date.now()): string {
  const bytes = Buffer.concat([Buffer.alloc(TIME_BYTES), randomBytes(RANDOM_BYTES)]);
  bytes.writeUIntBE(now, 0, TIME_BYTES);
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  let id = '';
  while (id.length < ID_CHARS) {
    id = DIGITS.charAt(Number(rest % BASE)) + id;
    rest /= BASE;
  }
  return id;
}
