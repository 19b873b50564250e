import { chmodSync, mkdirSync, readFileSync, statSync } from 'node:fs';

/** The modes of files and directories that only the account of the gateway may read. */
export const OWNER_ONLY = 0o600;
export const OWNER_DIRECTORY = 0o700;

const GROUP_AND_OTHERS = 0o077;
/** What a file may additionally permit if it belongs to root: that the gateway's group reads it. */
const GROUP_READS = 0o040;
const ROOT = 0;
/** On Windows the bits of a mode say nothing about other accounts. */
const HAS_MODES = process.platform !== 'win32';

/**
 * Makes a directory that only its owner may enter. One that is there with another mode gets this one.
 * @throws Error if it belongs to another account
 */
export function ensureOwnerDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: OWNER_DIRECTORY });
  if (!HAS_MODES || (statSync(directory).mode & GROUP_AND_OTHERS) === 0) return;
  try {
    chmodSync(directory, OWNER_DIRECTORY);
  } catch (error) {
    throw new Error(
      `Other accounts can enter ${directory}, and its mode cannot be changed: chmod 700 it as its owner.`,
      {
        cause: error,
      },
    );
  }
}

/** Reads a file that holds a secret. @throws Error if it cannot be read, or if other accounts can read or change it */
export function readOwnerOnly(file: string): string {
  checkOwnerOnly(file);
  return readFileSync(file, 'utf8');
}

/** @throws Error if other accounts can read or change a file that holds a secret, or if there is no such file */
export function checkOwnerOnly(file: string): void {
  const { mode, uid } = statSync(file);
  const permitted = uid === ROOT ? GROUP_READS : 0;
  if (HAS_MODES && (mode & GROUP_AND_OTHERS & ~permitted) !== 0)
    throw new Error(`Other accounts can read or change ${file}, which holds a secret: chmod 600 it.`);
}
