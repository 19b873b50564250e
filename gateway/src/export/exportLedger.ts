import { join } from 'node:path';
import { DEFINITIONS, hasRole, type KeptNote, type Link } from '@naru/chaincode/domain';
import type { GatewayConfig } from '../config/config.js';
import type { Database } from '../database/openDatabase.js';
import type { Ledger } from '../fabric/ledger.js';
import type { Chain } from '../fabric/wire.js';
import { Users } from '../identity/users.js';
import type { AlertRule } from '../readModel/alertRule.js';
import { Alerts } from '../readModel/alerts.js';
import { Submissions } from '../readModel/submissions.js';
import { exportBlocks } from './exportBlocks.js';
import { DocumentSource } from './exportDocuments.js';
import { ExportFiles } from './exportFiles.js';
import {
  ALERT_STEPS,
  ALERTS,
  documentsFile,
  type ExportedDocument,
  type Manifest,
  MANIFEST,
  NOTES,
  SUBMISSIONS,
  USERS,
} from './format.js';
import { LedgerIndex } from './ledgerIndex.js';
import { Progress, type Tell } from './progress.js';
import { Tally } from './tally.js';

/** Beside the files of the export while it is made, and removed before it is whole. */
const INDEX_DIRECTORY = '.index';

type Settings = Pick<GatewayConfig, 'organization' | 'consortium' | 'serviceUser' | 'databaseTemplate'>;

/**
 * What an export is made from: the ledger and the chain through the own peer, users and submissions from the database,
 * and what is worth an alert.
 */
export interface ExportSources {
  readonly ledger: Pick<Ledger, 'readVersion' | 'members'>;
  readonly chain: Chain;
  readonly db: Database;
  readonly alertRules: readonly AlertRule[];
  /** What a customs authority has noted on a document for itself. */
  readonly notes: (about: Link) => Promise<readonly KeptNote[]>;
}

/**
 * Writes everything that an organisation may have of its channel into an empty directory. The export stands at the last
 * block that the peer has when it begins: records and alerts come from the blocks, and no later block changes what is
 * read of each version afterwards.
 *
 * @returns the manifest
 * @throws Error, TradeError, LedgerFailure; what is in the directory then has no manifest
 */
export async function exportLedger(
  config: Settings,
  sources: ExportSources,
  directory: string,
  tell: Tell,
): Promise<Manifest> {
  const files = await ExportFiles.createIn(directory);
  try {
    const manifest = await writeAll(config, sources, files, new Progress(tell));
    return await files.finish((sums) => ({ ...manifest, sums }));
  } catch (error) {
    await files.abandon();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${reason} What is in ${directory} is not an export: it has no ${MANIFEST}.`, { cause: error });
  }
}

async function writeAll(
  config: Settings,
  { ledger, chain, db, alertRules, notes }: ExportSources,
  files: ExportFiles,
  progress: Progress,
): Promise<Omit<Manifest, 'sums'>> {
  const { organization, consortium, serviceUser: user } = config;
  const { channel, chaincode } = consortium;
  const blockHeight = await chain.height(user);
  const view = { mspId: organization.mspId, members: await ledger.members(user), alertRules };
  const index = await LedgerIndex.create(join(files.directory, INDEX_DIRECTORY), config, view);
  const tally = new Tally(organization.mspId);
  try {
    const source = { chain, user, chaincode: chaincode.name };
    const lastBlockHash = await exportBlocks(source, blockHeight, files, index, progress);
    await exportDocuments(new DocumentSource(ledger, user, index), files, tally, progress);
    tally.counts.alerts = await files.writeLines(ALERTS, index.alerts());
    if (hasRole(view.members, view.mspId, 'CUSTOMS'))
      tally.counts.notes = await files.writeLines(NOTES, listNotes(index, notes));
    await exportOwn(db, files, tally);
    return {
      ...{ format: 'naru-export', formatVersion: 1, channel, chaincode: chaincode.name, mspId: organization.mspId },
      ...{ madeAt: new Date().toISOString(), blockHeight, lastBlockHash, counts: tally.counts },
    };
  } finally {
    await index.remove();
  }
}

async function exportDocuments(
  source: DocumentSource,
  files: ExportFiles,
  tally: Tally,
  progress: Progress,
): Promise<void> {
  for (const { type } of Object.values(DEFINITIONS)) {
    tally.type(type);
    await files.writeLines(documentsFile(type), counted(source.documents(type)));
  }

  async function* counted(documents: AsyncIterable<ExportedDocument>): AsyncGenerator<ExportedDocument> {
    for await (const document of documents) {
      tally.document(document);
      progress.at(() => `${tally.counts.documents[document.record.type] ?? 0} documents: ${document.record.type}`);
      yield document;
    }
  }
}

/** The documents on which customs has notes, with these. */
async function* listNotes(index: LedgerIndex, notesOn: ExportSources['notes']): AsyncGenerator<object> {
  for (const { type } of Object.values(DEFINITIONS))
    for await (const links of index.documents(type))
      for (const about of links) {
        const notes = await notesOn(about);
        if (notes.length > 0) yield { about, notes };
      }
}

/** What only this gateway knows: its users, without the means by which they prove who they are, what they sent, and did about alerts. */
async function exportOwn(db: Database, files: ExportFiles, { counts }: Tally): Promise<void> {
  const users = await new Users(db).list();
  const submissions = await new Submissions(db).list();
  await files.write(USERS, `${JSON.stringify(users, null, 2)}\n`);
  const steps = await new Alerts(db).steps();
  await files.write(SUBMISSIONS, toLines(submissions));
  await files.write(ALERT_STEPS, toLines(steps));
  counts.users = users.length;
  counts.submissions = submissions.length;
  counts.alertSteps = steps.length;
}

const toLines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
