import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UsageError } from '../output/failures.js';

const STDIN = 0;

/** Reads a password from a file, from the standard input if it is `-`. @throws UsageError */
export function readPasswordFile(file: string): string {
  try {
    return readFileSync(file === '-' ? STDIN : file, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Asks for a password or a code, which does not show. @throws UsageError if nobody can be asked */
export async function askSecret(what: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw new UsageError('There is no terminal to ask at. Name a file: --password-file <file|->');
  process.stderr.write(`${what}: `);
  const silent = new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
