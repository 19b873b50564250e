import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { messageOf } from './messageOf.js';

const PUBLIC_FILE_MODE = 0o644;
const SECRET_FILE_MODE = 0o600;

/** Writes a file, and makes its folders. The file is written as a whole or not at all. */
export function writePublic(path: string, text: string): void {
  write(path, text, PUBLIC_FILE_MODE);
}

/** Writes a file that only its owner can read, as a whole or not at all, and makes its folders. */
export function writeSecret(path: string, text: string): void {
  write(path, text, SECRET_FILE_MODE);
}

export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

export { existsSync as exists };

function write(path: string, text: string, mode: number): void {
  const partial = `${path}.partial`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(partial, text, { mode });
    chmodSync(partial, mode);
    renameSync(partial, path);
  } catch (error) {
    throw new Error(`${path} cannot be written: ${messageOf(error)}. Free space on its disk, and start again.`, {
      cause: error,
    });
  }
}
