import { DocumentType, Sha256, TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';

/** The names of an export's files. */
export const MANIFEST = 'manifest.json';
/** The SHA-256 of every other file, as `sha256sum --check` reads it. */
export const SUMS = 'SHA256SUMS';
export const ALERTS = 'alerts.jsonl';
export const USERS = 'users.json';
export const ALERT_STEPS = 'alert-steps.jsonl';
export const SUBMISSIONS = 'submissions.jsonl';
/** Only in the export of a customs authority. */
export const NOTES = 'notes.jsonl';

const BLOCKS_PER_FOLDER = 1_000;
const FOLDER_DIGITS = 6;
const NUMBER_DIGITS = 9;
const BLOCK_FILE = /\/(\d+)\.block$/;

export const documentsFile = (type: string): string => `documents/${type}.jsonl`;

/** Where a block is, by its number. A folder has a thousand of them, so that it does not become too large. */
export function blockFile(number: number): string {
  const folder = String(Math.floor(number / BLOCKS_PER_FOLDER)).padStart(FOLDER_DIGITS, '0');
  return `blocks/${folder}/${String(number).padStart(NUMBER_DIGITS, '0')}.block`;
}

const Count = z.int().min(0);

/** How much of each thing an export holds. */
export const Counts = z.strictObject({
  documents: z.partialRecord(DocumentType, Count),
  versions: Count,
  contents: Count,
  /** Contents that this organisation was handed and that its collection does not hold, or not yet. */
  contentsLacking: Count,
  details: Count,
  findings: Count,
  alerts: Count,
  users: Count,
  alertSteps: Count,
  submissions: Count,
  /** Documents on which customs has notes; exports of older releases do not count them. */
  notes: Count.default(0),
});
export type Counts = z.infer<typeof Counts>;

/** `manifest.json`: what the export is, and at which block it stands. It is written last. */
export const Manifest = z.strictObject({
  format: z.literal('naru-export'),
  formatVersion: z.literal(1),
  channel: z.string(),
  chaincode: z.string(),
  mspId: z.string(),
  madeAt: z.iso.datetime(),
  /** How many blocks there are. */
  blockHeight: z.int().min(1),
  /** SHA-256 of the last block's header: the same at every member. */
  lastBlockHash: Sha256,
  counts: Counts,
  /** SHA-256 of the file `SHA256SUMS`. */
  sums: Sha256,
});
export type Manifest = z.infer<typeof Manifest>;

/** One version of a record, where it stands on the chain, and what it is worth. */
const ExportedVersion = z.strictObject({
  transactionId: z.string(),
  block: Count,
  /** The transaction's place in its block. */
  position: Count,
  /** The transaction's time as the ledger has it. */
  time: z.iso.datetime(),
  authentic: z.boolean(),
  genuine: z.boolean(),
  record: TradeRecord,
  /** The sealed remarks that came with it; null if there are none, or none for this organisation. */
  details: z.string().nullable(),
});
export type ExportedVersion = z.infer<typeof ExportedVersion>;

/**
 * One version of a private document. `sealed` has the bytes whose hash is on the record; it is null if the organisation
 * was not a party yet when a later version took its place.
 */
const ExportedContent = z.strictObject({ version: z.int().min(1), hash: Sha256, sealed: z.string().nullable() });
export type ExportedContent = z.infer<typeof ExportedContent>;

/** One line of `documents/<type>.jsonl`. */
export const ExportedDocument = z.strictObject({
  /** The record at the block of the export, with what it is worth: the last of its history. */
  record: TradeRecord,
  authentic: z.boolean(),
  genuine: z.boolean(),
  /** In the order of the ledger. */
  history: z.array(ExportedVersion).min(1),
  contents: z.array(ExportedContent),
  /** What rules found when it was made, sealed; at the organisation that made it. */
  findings: z.string().nullable(),
});
export type ExportedDocument = z.infer<typeof ExportedDocument>;

/** Whether an export with this manifest has a file of this name. */
export function isExportFile(path: string, { blockHeight, counts }: Manifest): boolean {
  const types = Object.keys(counts.documents);
  if ([MANIFEST, SUMS, ALERTS, ALERT_STEPS, USERS, SUBMISSIONS, NOTES, ...types.map(documentsFile)].includes(path))
    return true;
  const number = Number(BLOCK_FILE.exec(path)?.[1]);
  return number < blockHeight && blockFile(number) === path;
}
