import { type FileHandle, open } from 'node:fs/promises';
import type { NaruClient } from '@naru/client';
import { UsageError } from '../output/failures.js';
import { formatProgress } from '../output/progressBar.js';
import type { Terminal } from '../terminal.js';

/** A file is cut at its multiples, always: so the rest of one can be sent later, by another version of this program, too. */
const PART_BYTES = 4 * 1024 * 1024;

/** A file that is imported, and how many of its parts have come. */
export interface Sending {
  readonly file: string;
  readonly id: string;
  readonly parts: number;
}

/** Opens a file that is to be sent. @throws UsageError if it cannot be read */
export async function openFile(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r');
  } catch (cause) {
    throw new UsageError(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/** Sends the parts that have not come yet, and starts the import. */
export async function sendFile(
  client: NaruClient,
  { file, id, parts }: Sending,
  signal: AbortSignal,
  terminal: Terminal,
): Promise<void> {
  const handle = await openFile(file);
  try {
    const count = Math.ceil((await handle.stat()).size / PART_BYTES);
    if (parts > count)
      throw new UsageError(`${parts} parts of the file have come, and ${file} has ${count}: it is another.`);
    for (let part = parts; part < count; part += 1) {
      terminal.progress(formatProgress(`sending ${file}`, part, count));
      const path = { id, part: String(part) };
      await client.upload('/v1/imports/{id}/parts/{part}', { path, signal }, await readPart(handle, part));
    }
  } finally {
    await handle.close();
  }
  await client.post('/v1/imports/{id}/start', { path: { id }, body: {}, signal });
}

async function readPart(handle: FileHandle, part: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(PART_BYTES);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(bytes, length, PART_BYTES - length, part * PART_BYTES + length);
    length += bytesRead;
    if (bytesRead === 0 || length === PART_BYTES) return bytes.subarray(0, length);
  }
}
