import { closeSync, existsSync, fdatasyncSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { messageOf } from '../../shared/messageOf.js';
import { syncFolder } from './logFile.js';

const Ends = z.record(z.string(), z.int().min(0));
const Content = z.strictObject({ crc32: z.string(), ends: Ends });
type Ends = Readonly<z.infer<typeof Ends>>;

/**
 * How far each file of the ledger was acknowledged. At a start it proves that a file which is shorter was cut, and that a
 * damaged record was written whole.
 *
 * It is written after every block without waiting for the disk: it survives the end of the process at once, and a power
 * cut after some seconds. Older ends prove less, and are never wrong. Ends only grow, so that the new text covers the old.
 */
export class AcknowledgedEnds {
  readonly #file: number;
  #ends: Ends;

  /** @throws Error that says what to do if the file is damaged. */
  constructor(path: string) {
    const isNew = !existsSync(path);
    this.#ends = isNew ? {} : readEnds(path);
    this.#file = openSync(path, isNew ? 'wx' : 'r+');
    if (!isNew) return;
    fsyncSync(this.#file);
    syncFolder(dirname(path));
  }

  /** 0 if nothing is known of the file. */
  of(name: string): number {
    return this.#ends[name] ?? 0;
  }

  note(ends: Ends): void {
    this.#ends = ends;
    const text = JSON.stringify({ crc32: checksum(ends), ends } satisfies z.infer<typeof Content>);
    try {
      writeSync(this.#file, text, 0);
    } catch {
      // The block is on the disk. The older ends are still true.
    }
  }

  close(): void {
    fdatasyncSync(this.#file);
    closeSync(this.#file);
  }
}

function readEnds(path: string): Ends {
  const text = readFileSync(path, 'utf8');
  // The file was made, and the machine stopped before the first ends were on the disk.
  if (!/[^\0]/.test(text)) return {};
  try {
    const { crc32: expected, ends } = Content.parse(JSON.parse(text));
    if (checksum(ends) !== expected) throw new Error('its checksum is wrong');
    return ends;
  } catch (error) {
    throw new Error(
      `${path} is damaged: ${messageOf(error)}. It holds no data. Remove it to start without the proof that the other files are complete.`,
      { cause: error },
    );
  }
}

function checksum(ends: Ends): string {
  return crc32(JSON.stringify(ends)).toString(16).padStart(8, '0');
}
