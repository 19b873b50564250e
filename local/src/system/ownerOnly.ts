import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const OWNER_ONLY = 0o600;
const OWNER_DIRECTORY = 0o700;
const GROUP_AND_OTHERS = 0o077;

/** Makes a folder that only its owner can enter. One that is there with another mode gets this one. */
export function ensureOwnerDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: OWNER_DIRECTORY });
  if ((statSync(directory).mode & GROUP_AND_OTHERS) !== 0) chmodSync(directory, OWNER_DIRECTORY);
}

/** Writes a file that only its owner can read. It is written beside its place: a full disk leaves the file as it was. */
export function writeOwnerOnly(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: OWNER_DIRECTORY });
  const draft = `${file}.draft`;
  rmSync(draft, { force: true });
  try {
    writeFileSync(draft, text, { mode: OWNER_ONLY, flush: true });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
