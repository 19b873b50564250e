import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { OWNER_DIRECTORY, OWNER_ONLY } from './ownerOnly.js';

const SECRET_BYTES = 32;
export const MIN_SECRET_CHARS = 16;

/**
 * A secret that is made once and kept in a file that its owner alone can read: 64 hexadecimal digits.
 * @throws Error if the file was cut off
 */
export function keptSecret(file: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: OWNER_DIRECTORY });
  try {
    // 'wx' fails if the file is there, so that two starts never make two secrets.
    writeFileSync(file, randomBytes(SECRET_BYTES).toString('hex'), { mode: OWNER_ONLY, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length >= MIN_SECRET_CHARS) return secret;
  throw new Error(`${file} holds no whole secret: restore it from a backup, or remove it to have a new one made.`);
}
