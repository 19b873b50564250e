import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database } from '../database/openDatabase.js';
import type { AuditedEvent, AuditHead } from './auditEntry.js';
import { AuditQueries } from './auditQueries.js';
import { appendEvents } from './auditTable.js';
import { verifyLog } from './verifyLog.js';

/** Of a file with what only the organisation may read. */
const OWNER_FILE = 0o600;
const HEAD = /^(\d{1,15}):([0-9a-f]{64})$/;

/** Runs a command of the operator, and puts on the audit log that it was asked for and what came of it. */
export async function runAudited<T>(
  db: Database,
  command: string,
  subject: string | undefined,
  run: () => Promise<T>,
): Promise<T> {
  const note = async (outcome: AuditedEvent['outcome']): Promise<void> => {
    const time = new Date().toISOString();
    await appendEvents(db, [{ event: 'ADMINISTRATION', operation: `naru-gateway ${command}`, subject, outcome, time }]);
  };
  await note('ASKED');
  try {
    const done = await run();
    await note('DONE');
    return done;
  } catch (error) {
    await note('FAILED');
    throw error;
  }
}

/** `naru-gateway audit-log export`. @returns what to tell */
export async function exportAuditLog(db: Database, to: string): Promise<string> {
  const queries = new AuditQueries(db);
  const head = await queries.head();
  const file = createWriteStream(to, { flags: 'wx', mode: OWNER_FILE });
  await pipeline(Readable.from(queries.lines(0, head)), file);
  return `${to} has the audit log up to entry ${head.number}:${head.hash}.`;
}

/** `naru-gateway audit-log verify`. @returns what to tell @throws Error that says where the file is not what was written */
export async function verifyAuditLog(from: string, noted: string | undefined): Promise<string> {
  const heads = (noted?.split(',') ?? []).map(parseHead);
  const lines = createInterface({ input: createReadStream(from), crlfDelay: Infinity });
  const { after, head, fault } = await verifyLog(lines, heads);
  if (fault !== undefined) throw new Error(`${from}, line ${fault.line}: ${fault.what}.`);
  const start = after.number === 0 ? 'from its beginning' : `after entry ${after.number}:${after.hash}`;
  return `${from} has every entry ${start} to ${head.number}:${head.hash}, and none was altered or moved.`;
}

function parseHead(text: string): AuditHead {
  const [, number, hash] = HEAD.exec(text.trim()) ?? [];
  if (number === undefined || hash === undefined) throw new Error(`${text} is not a head: <number>:<hash>.`);
  return { number: Number(number), hash };
}
