import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureOwnerDirectory, OWNER_ONLY, readOwnerOnly } from './ownerOnly.js';
import { secretFault } from './secretFault.js';

const SECRET_BYTES = 32;
const WHOLE = /^[0-9a-f]{64}$/;

/**
 * A secret that is made once and kept in a file that its owner alone can read: 64 hexadecimal digits.
 * @throws Error if the file is damaged, or if other accounts can read it
 */
export function keptSecret(file: string): string {
  ensureOwnerDirectory(dirname(file));
  if (!existsSync(file)) putSecret(file, randomBytes(SECRET_BYTES).toString('hex'));
  const secret = readOwnerOnly(file).trim();
  if (isKept(secret)) return secret;
  throw new Error(`${file} holds no whole secret: restore it from a backup, or remove it to have a new one made.`);
}

/** Whether a text is a secret as such a file holds it. */
export const isKept = (text: string): boolean => WHOLE.test(text) && secretFault(text) === undefined;

/** Writes a secret beside its place, and moves it there when it is on the disk: the file is whole or absent. One that is there stays. */
export function putSecret(file: string, secret: string): void {
  ensureOwnerDirectory(dirname(file));
  const draft = `${file}.${randomUUID()}`;
  try {
    writeFileSync(draft, secret, { mode: OWNER_ONLY, flag: 'wx', flush: true });
    // Unlike a renaming, a link fails if another start was faster, so that two starts never have two secrets.
    linkSync(draft, file);
    syncDirectory(dirname(file));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function syncDirectory(directory: string): void {
  const opened = openSync(directory, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
