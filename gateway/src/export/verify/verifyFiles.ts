import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isExportFile, type Manifest, SUMS } from '../format.js';
import { type Faults, IS_MISSING, isMissing } from './faults.js';
import { readLines } from './readLines.js';

const SUM_LINE = /^([0-9a-f]{64}) {2}(.+)$/;

/** Compares every file with its hash, and the list of hashes with the manifest's. Names files that do not belong there. */
export async function verifyFiles(directory: string, manifest: Manifest, faults: Faults): Promise<void> {
  await verifyFile(directory, SUMS, manifest.sums, faults);
  for await (const { text, where } of readLines(directory, SUMS, faults)) {
    const [, sum = '', path = ''] = SUM_LINE.exec(text) ?? [];
    if (isExportFile(path, manifest)) await verifyFile(directory, path, sum, faults);
    else faults.add(where, 'names no file of an export');
  }
  for await (const path of filesIn(directory)) {
    if (!isExportFile(path, manifest)) faults.add(path, 'is not a file of this export');
  }
}

async function verifyFile(directory: string, path: string, sum: string, faults: Faults): Promise<void> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(join(directory, path)), hash);
    if (hash.digest('hex') !== sum) faults.add(path, 'is not what was exported: its SHA-256 is another');
  } catch (error) {
    if (!isMissing(error)) throw error;
    faults.add(path, IS_MISSING);
  }
}

async function* filesIn(directory: string): AsyncGenerator<string> {
  for await (const entry of await opendir(directory, { recursive: true })) {
    const path = relative(directory, join(entry.parentPath, entry.name));
    if (!entry.isDirectory()) yield path.replaceAll(sep, '/');
  }
}
