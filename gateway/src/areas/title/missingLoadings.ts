import { DAY_MS, findLatestDue, judgeTransport, Link, parseAs, TradeRecord } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/openDatabase.js';
import { components, text } from '../../http/endpoint/components.js';
import type { Reminder } from '../../http/endpoints/reminders.js';
import { toProblem } from '../../http/problem.js';
import type { User } from '../../identity/users.js';
import type { DocumentQueries } from '../../readModel/documentQueries.js';
import { visibleTo } from '../../readModel/visibility.js';
import { BILL } from '../documentTypes.js';
import { ON_BOARD } from './billSearches.js';
import { readTransportFacts } from './transportFacts.js';

/** For how many days after a loading is due streams tell that it is missing. */
const TOLD_DAYS = 30;
/** How many bills are weighed at one time: each is read with its events. */
const MAX_BILLS = 20;
/** The statuses in which the goods are not delivered yet, and the bill stands for them. */
const STANDING = [
  'ISSUED',
  'PENDING_SURRENDER_FOR_DELIVERY',
  'SURRENDERED_FOR_DELIVERY',
  'PENDING_SURRENDER_FOR_AMENDMENT',
  'SURRENDERED_FOR_AMENDMENT',
];

/** A bill of whose goods no loading is recorded, though it says that they are on board. */
const MissingLoading = z
  .strictObject({
    document: Link,
    status: text('ISSUED'),
    reason: text(
      'The carrier has recorded neither gate-in nor loading of NARU3472484, which the bill says to be on board since 2026-11-02.',
    ),
  })
  .register(components, { id: 'MissingLoading' });
type MissingLoading = z.infer<typeof MissingLoading>;

/** D20: tells each listener once of each bill of whose goods no loading was recorded when it was due. */
export const missingLoadingReminder: Reminder = {
  event: 'missing-loading',
  schema: MissingLoading,
  watch: (user, { db, documentQueries, documents }) =>
    watchMissingLoadings(user, {
      db,
      queries: documentQueries,
      read: async (link) => (await documents.read(user.name, link)).document,
    }),
};

interface Sources {
  readonly db: Database;
  readonly queries: DocumentQueries;
  readonly read: (link: Link) => Promise<unknown>;
}

/** Weighs each bill once, when its loading is due, and gives those of which it is missing. @internal */
export function watchMissingLoadings(user: User, sources: Sources): () => Promise<readonly MissingLoading[]> {
  const weighed = new Set<string>();
  return async () => {
    const missing: MissingLoading[] = [];
    for (const bill of await findDue(sources.db, user, [...weighed])) {
      const found = await weigh(bill, user, sources);
      if (found === 'AWAY') break;
      weighed.add(bill.id);
      missing.push(...found);
    }
    return missing;
  };
}

/** The bills that the user may see and whose loading is due since a while, the oldest first. */
async function findDue(db: Database, user: User, weighed: readonly string[]): Promise<TradeRecord[]> {
  const [first, last] = [TOLD_DAYS, 0].map((days) => findLatestDue(new Date(Date.now() - days * DAY_MS).toISOString()));
  const rows = await db
    .selectFrom('documents')
    .innerJoin('terms', (join) =>
      join.onRef('terms.id', '=', 'documents.id').onRef('terms.type', '=', 'documents.type'),
    )
    .select('documents.record')
    .where('terms.type', '=', BILL)
    .where('terms.kind', '=', ON_BOARD)
    .where(sql<boolean>`terms.value between ${first} and ${last}`)
    .where('documents.status', 'in', STANDING)
    .where('documents.authentic', '=', true)
    .where(visibleTo(user, 'documents'))
    .where(sql<boolean>`documents.id <> all(${weighed}::text[])`)
    .orderBy('terms.value')
    .orderBy('documents.id')
    .limit(MAX_BILLS)
    .execute();
  return rows.map(({ record }) => parseAs(TradeRecord, record));
}

/** Nothing if no loading is missing, or the bill cannot be read; AWAY while the ledger cannot be asked. */
async function weigh(
  bill: TradeRecord,
  user: User,
  { queries, read }: Sources,
): Promise<readonly MissingLoading[] | 'AWAY'> {
  const document = { type: BILL, id: bill.id } as const;
  try {
    const text = await read(document);
    if (text === undefined || text === null) return [];
    const facts = await readTransportFacts({ record: bill, document: text }, { queries, user, read });
    const missing = judgeTransport(facts).filter(({ rule }) => rule === 'D20');
    return missing.flatMap(({ findings }) => findings.map(({ reason }) => ({ document, status: bill.status, reason })));
  } catch (error) {
    const problem = toProblem(error);
    if (problem === undefined) throw error;
    return problem.code === 'LEDGER_UNAVAILABLE' ? 'AWAY' : [];
  }
}
