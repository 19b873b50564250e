import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentType, recordKey } from '@naru/chaincode/domain';
import { z } from 'zod';
import {
  ALERTS,
  type Counts,
  documentsFile,
  ExportedDocument,
  Manifest,
  MANIFEST,
  ALERT_STEPS,
  NOTES,
  SUBMISSIONS,
  USERS,
} from '../format.js';
import { Progress, type Tell } from '../progress.js';
import { Tally } from '../tally.js';
import { documentFaults } from './documentFaults.js';
import { ExportedBlocks } from './exportedBlocks.js';
import { Faults, IS_MISSING, isMissing } from './faults.js';
import { LedgerRecords } from './ledgerRecords.js';
import { readLines, readValue } from './readLines.js';
import { verifyChain } from './verifyChain.js';
import { verifyFiles } from './verifyFiles.js';

/** What came of a verification. There is no manifest if it could not be read. */
export interface Verified {
  readonly manifest: Manifest | undefined;
  readonly faults: number;
}

/**
 * Checks an export by itself, without a gateway or a network: every file against its hash, the chain of blocks, every
 * version of a record against its block and the blocks against the versions, every private part against its hash, and
 * the counts. Tells every fault.
 */
export async function verifyExport(directory: string, tell: Tell): Promise<Verified> {
  const faults = new Faults(tell);
  const text = await readText(directory, MANIFEST, faults);
  const manifest = text === undefined ? undefined : readValue(Manifest, text, MANIFEST, faults);
  if (manifest !== undefined) await verifyAll(directory, manifest, faults, new Progress(tell));
  return { manifest, faults: faults.count };
}

async function verifyAll(directory: string, manifest: Manifest, faults: Faults, progress: Progress): Promise<void> {
  await verifyFiles(directory, manifest, faults);
  const blocks = new ExportedBlocks(directory, manifest.chaincode, faults);
  const records = new LedgerRecords(manifest.mspId);
  await verifyChain(blocks, records, manifest, faults, progress);
  const tally = new Tally(manifest.mspId);
  for (const type of typesIn(manifest)) {
    tally.type(type);
    await verifyDocuments(directory, type, manifest, { blocks, records, tally, faults });
    progress.at(() => `${tally.counts.versions} of ${manifest.counts.versions} versions`);
  }
  const users = await readText(directory, USERS, faults);
  if (users !== undefined) tally.counts.users = readValue(z.array(z.unknown()), users, USERS, faults)?.length ?? 0;
  tally.counts.alerts = await countLines(directory, ALERTS, faults);
  tally.counts.submissions = await countLines(directory, SUBMISSIONS, faults);
  tally.counts.alertSteps = await countLines(directory, ALERT_STEPS, faults);
  if (manifest.counts.notes > 0) tally.counts.notes = await countLines(directory, NOTES, faults);
  compareCounts(manifest, tally, faults);
}

function typesIn({ counts }: Manifest): DocumentType[] {
  return z.array(ExportedDocument.shape.record.shape.type).parse(Object.keys(counts.documents));
}

/** What the documents of an export are compared with, and where it is told what comes of it. */
interface Found {
  readonly blocks: ExportedBlocks;
  readonly records: LedgerRecords;
  readonly tally: Tally;
  readonly faults: Faults;
}

async function verifyDocuments(
  directory: string,
  type: DocumentType,
  { mspId }: Manifest,
  { blocks, records, tally, faults }: Found,
): Promise<void> {
  const seen = new Set<string>();
  for await (const { text, where } of readLines(directory, documentsFile(type), faults)) {
    const document = readValue(ExportedDocument, text, where, faults);
    if (document === undefined) continue;
    const key = recordKey(document.record);
    const name = `${where} (${key})`;
    if (seen.has(key)) faults.add(name, 'is there twice');
    seen.add(key);
    if (document.record.type !== type) faults.add(name, 'belongs into another file');
    for (const fault of await documentFaults(document, mspId, blocks, records)) faults.add(name, fault);
    tally.document(document);
  }
  for (const key of records.own)
    if (key.startsWith(`${type}/`) && !seen.has(key)) faults.add(documentsFile(type), `lacks ${key}`);
}

async function countLines(directory: string, path: string, faults: Faults): Promise<number> {
  let count = 0;
  for await (const { text, where } of readLines(directory, path, faults)) {
    readValue(z.looseObject({}), text, where, faults);
    count += 1;
  }
  return count;
}

function compareCounts({ counts }: Manifest, tally: Tally, faults: Faults): void {
  const found = flat(tally.counts);
  for (const [what, count] of Object.entries(flat(counts))) {
    const there = found[what] ?? 0;
    if (there !== count) faults.add(MANIFEST, `counts ${count} ${what}, and there are ${there}`);
  }
}

function flat({ documents, ...others }: Counts): Record<string, number> {
  return { ...others, ...documents };
}

async function readText(directory: string, path: string, faults: Faults): Promise<string | undefined> {
  try {
    return await readFile(join(directory, path), 'utf8');
  } catch (error) {
    if (!isMissing(error)) throw error;
    faults.add(path, IS_MISSING);
    return undefined;
  }
}
