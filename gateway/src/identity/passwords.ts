import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** The costs of scrypt (RFC 7914): 32 MiB and about a tenth of a second per guess. */
const COST = 32_768;
const BLOCK_SIZE = 8;
const PARALLELISM = 1;
const MEMORY_BYTES = 64 * 1_048_576;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

export const MIN_PASSWORD_CHARS = 12;
export const MAX_PASSWORD_CHARS = 256;

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

async function hash(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  // One character can be written in several ways; all of them are one password.
  return derive(password.normalize('NFKC'), salt, HASH_BYTES, {
    N: cost,
    r: BLOCK_SIZE,
    p: PARALLELISM,
    maxmem: MEMORY_BYTES,
  });
}

/** The text under which a password is kept: `scrypt$<cost>$<salt>$<hash>`, salt and hash in base64. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hashed = await hash(password, salt, COST);
  return ['scrypt', COST, salt.toString('base64'), hashed.toString('base64')].join('$');
}

/** No password has this hash, but it takes as long as for any other to find that out. */
const NOBODY = `scrypt$${COST}$${Buffer.alloc(SALT_BYTES).toString('base64')}$${Buffer.alloc(HASH_BYTES).toString('base64')}`;

/** Whether a password is the one behind a kept text. For an unknown user it takes as long, and answers no. */
export async function isPassword(password: string, kept: string | null | undefined): Promise<boolean> {
  const [, cost = '', salt = '', expected = ''] = (kept ?? NOBODY).split('$');
  const actual = await hash(password, Buffer.from(salt, 'base64'), Number(cost));
  return timingSafeEqual(actual, Buffer.from(expected, 'base64')) && kept !== null && kept !== undefined;
}
