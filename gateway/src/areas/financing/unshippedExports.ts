import {
  DAY_MS,
  dateOf,
  isShipped,
  Link,
  LIVE_CLAIM_STATUSES,
  parseAs,
  readDeclared,
  TradeRecord,
} from '@naru/chaincode/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/openDatabase.js';
import { components, text } from '../../http/endpoint/components.js';
import type { Reminder } from '../../http/endpoints/events.js';
import { toProblem } from '../../http/problem.js';
import type { User } from '../../identity/users.js';
import { visibleTo } from '../../readModel/visibility.js';
import { DECLARATION } from '../documentTypes.js';
import { type CustomsSources, gatherShipping } from '../goodsDocuments.js';

/** How many days after its release an export is to be on board (Customs Act of Korea, art. 251). @internal */
export const LOADING_DAYS = 30;
/** How many declarations are weighed at one time: each is read with the bills and events of its goods. */
const MAX_DECLARATIONS = 20;
const REASON = `Customs released these goods for export ${LOADING_DAYS} days ago, and this bank sees neither a bill that covers all that is declared for it, nor a report or event of their loading.`;

/** A declaration that is released for export, on which a claim of this bank rests, and whose goods nobody has shipped. */
const UnshippedExport = z
  .strictObject({
    document: Link,
    status: text('RELEASED'),
    reason: text(REASON),
  })
  .register(components, { id: 'UnshippedExport' });
type UnshippedExport = z.infer<typeof UnshippedExport>;

/** D31: tells each listener once of each financed export that is released and not shipped in time. */
export const unshippedExportReminder: Reminder = {
  event: 'unshipped-export',
  schema: UnshippedExport,
  watch: (user, { db, documentQueries: queries, documents }) =>
    watchUnshipped(user, {
      ...{ db, queries },
      read: async (link) => (await documents.read(user.name, link)).document,
    }),
};

interface Sources extends Pick<CustomsSources, 'queries' | 'read'> {
  readonly db: Database;
}

/**
 * Weighs each of them once a day, since bills come and are voided, and gives what one listener was not told yet.
 * @internal
 */
export function watchUnshipped(user: User, sources: Sources): () => Promise<readonly UnshippedExport[]> {
  const told = new Set<string>();
  let weighed = { on: '', ids: new Set<string>() };
  return async () => {
    const on = dateOf(new Date().toISOString());
    if (weighed.on !== on) weighed = { on, ids: new Set() };
    const untold: UnshippedExport[] = [];
    for (const record of await readReleased(sources.db, user, [...told, ...weighed.ids])) {
      const result = await weigh(record, user, sources);
      if (result === 'AWAY') break;
      // What cannot be read is weighed again tomorrow, so that it keeps no other one waiting today.
      weighed.ids.add(record.id);
      if (result !== 'NOT_LOADED') continue;
      told.add(record.id);
      untold.push({ document: { type: DECLARATION, id: record.id }, status: record.status, reason: REASON });
    }
    return untold;
  };
}

/** UNKNOWN is what this organisation cannot read now: nothing follows from it. AWAY is the ledger. */
type Weighed = 'LOADED' | 'NOT_LOADED' | 'UNKNOWN' | 'AWAY';

/** Whether the bank sees that the goods were loaded. */
async function weigh(record: TradeRecord, user: User, { queries, read }: Sources): Promise<Weighed> {
  try {
    const declared = readDeclared(record, await read({ type: DECLARATION, id: record.id }));
    if (declared === undefined) return 'UNKNOWN';
    const isLoaded = isShipped(declared, await gatherShipping(declared, { queries, read, user }));
    return isLoaded ? 'LOADED' : 'NOT_LOADED';
  } catch (error) {
    const problem = toProblem(error);
    if (problem === undefined) throw error;
    return problem.code === 'LEDGER_UNAVAILABLE' ? 'AWAY' : 'UNKNOWN';
  }
}

/** After its release, what is corrected or looked at again is to be loaded all the same. What is held or seized is not. */
const ON_THE_WAY = ['RELEASED', 'CORRECTED', 'INSPECTION', 'DOCUMENT_CHECK'] as const;

/** Those that customs released so long ago, but for some. */
async function readReleased(db: Database, user: User, but: readonly string[]): Promise<TradeRecord[]> {
  const horizon = new Date(Date.now() - LOADING_DAYS * DAY_MS).toISOString();
  const rows = await db
    .selectFrom('documents')
    .select('record')
    .where('type', '=', DECLARATION)
    .where('status', 'in', ON_THE_WAY)
    .where('authentic', '=', true)
    .where(visibleTo(user, 'documents'))
    .where(isFinancedBy(user))
    .where(wasReleasedBefore(horizon))
    .where(sql<boolean>`documents.id <> all(${but}::text[])`)
    .orderBy('id')
    .limit(MAX_DECLARATIONS)
    .execute();
  return rows.map(({ record }) => parseAs(TradeRecord, record));
}

const isFinancedBy = ({ msp }: User): ReturnType<typeof sql<boolean>> => sql<boolean>`exists (
  select 1 from links join documents as claims on claims.type = links.type and claims.id = links.id
  where links.to_type = documents.type and links.to_id = documents.id and links.type = 'financing-claim'
    and claims.authentic and claims.status = any(${[...LIVE_CLAIM_STATUSES]}::text[])
    and claims.record -> 'state' ->> 'claimant' = ${msp})`;

/** By the first release: what is done with the declaration later does not give its goods more time. */
const wasReleasedBefore = (horizon: string): ReturnType<typeof sql<boolean>> => sql<boolean>`exists (
  select 1 from versions where versions.type = documents.type and versions.id = documents.id and versions.authentic
    and versions.record ->> 'action' = 'release' and versions.record ->> 'time' < ${horizon})`;
