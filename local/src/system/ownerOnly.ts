import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const OWNER_ONLY = 0o600;
const OWNER_DIRECTORY = 0o700;

/** Writes a file that only its owner can read. */
export function writeOwnerOnly(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: OWNER_DIRECTORY });
  writeFileSync(file, text, { mode: OWNER_ONLY });
}
