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
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/openDatabase.js';
import { components, text } from '../../http/endpoint/components.js';
import type { Reminder } from '../../http/endpoints/reminders.js';
import { toProblem } from '../../http/problem.js';
import type { Services } from '../../http/services.js';
import type { User } from '../../identity/users.js';
import { visibleTo } from '../../readModel/visibility.js';
import { DECLARATION } from '../documentTypes.js';
import { type CustomsSources, gatherShipping } from '../goodsDocuments.js';
import { userOf } from '../organizationUser.js';
import { listUnshown } from './unshownExports.js';

/** How many days after its release an export is to be on board (Customs Act of Korea, art. 251). @internal */
export const LOADING_DAYS = 30;
/** How many declarations are weighed at one time: each is read with the bills and events of its goods. */
const MAX_DECLARATIONS = 20;
const REASON = `Customs released these goods for export ${LOADING_DAYS} days ago, and this bank sees neither a bill that covers all that is declared for it, nor a report or event of their loading.`;
const DOUBT = `Customs released these goods for export ${LOADING_DAYS} days ago. What this bank sees covers what it sees declared, but another export is declared for this bill, and is not shown to you.`;

/** A declaration that is released for export, on which a claim of this bank rests, and whose goods nobody has shipped. */
const UnshippedExport = z
  .strictObject({
    document: Link,
    status: text('RELEASED'),
    severity: z
      .enum(['HIGH', 'REVIEW'])
      .describe('HIGH: no loading is seen. REVIEW: a loading is seen that may be of other goods.'),
    reason: text(REASON),
  })
  .register(components, { id: 'UnshippedExport' });
type UnshippedExport = z.infer<typeof UnshippedExport>;

/** D31: tells each listener once of each financed export that is released and not shipped in time. */
export const unshippedExportReminder: Reminder = {
  event: 'unshipped-export',
  schema: UnshippedExport,
  watch: (user, services) => tellUnshipped(user, services.db, findWeighing(user.msp, services)),
};

/** The weighing of each gateway: however many listen, a declaration is weighed once a day. */
const WEIGHINGS = new WeakMap<Database, UnshippedWeighing>();

function findWeighing(
  msp: string,
  { db, documentQueries: queries, documents, serviceUser }: Services,
): UnshippedWeighing {
  const known = WEIGHINGS.get(db);
  if (known !== undefined) return known;
  const read = async (link: Link): Promise<unknown> => (await documents.read(serviceUser, link)).document;
  const weighing = new UnshippedWeighing(msp, { db, queries, read });
  WEIGHINGS.set(db, weighing);
  return weighing;
}

/** The same by a weighing of its own. @internal */
export const watchUnshipped = (user: User, sources: Sources): (() => Promise<readonly UnshippedExport[]>) =>
  tellUnshipped(user, sources.db, new UnshippedWeighing(user.msp, sources));

/** Gives what one listener was not told yet, whoever else listens. @internal */
export function tellUnshipped(
  user: User,
  db: Database,
  weighing: UnshippedWeighing,
): () => Promise<readonly UnshippedExport[]> {
  const told = new Map<string, Unshipped>();
  return async () => {
    const found = await weighing.weigh();
    const ids = [...found].flatMap(([id, weighed]) => (told.get(id) === weighed ? [] : [id]));
    const records =
      ids.length === 0 ? [] : await readReleased(db, user, sql<boolean>`documents.id = any(${ids}::text[])`);
    return records.flatMap(({ id, status }): UnshippedExport[] => {
      const weighed = found.get(id);
      if (weighed === undefined) return [];
      told.set(id, weighed);
      return [{ document: { type: DECLARATION, id }, status, ...MEANINGS[weighed] }];
    });
  };
}

/** What is told of it. */
type Unshipped = 'NOT_LOADED' | 'DOUBTED';
const MEANINGS = {
  NOT_LOADED: { severity: 'HIGH', reason: REASON },
  DOUBTED: { severity: 'REVIEW', reason: DOUBT },
} as const satisfies Record<Unshipped, object>;

/** UNKNOWN is what this organisation cannot read now: nothing follows from it. AWAY is the ledger. */
type Weighed = Unshipped | 'LOADED' | 'UNKNOWN' | 'AWAY';

interface Sources extends Pick<CustomsSources, 'queries' | 'read'> {
  readonly db: Database;
}

/** Weighs each financed export of an organisation once a day, since bills come and are voided. @internal */
export class UnshippedWeighing {
  readonly #msp: string;
  readonly #sources: Sources;
  readonly #found = new Map<string, Unshipped>();
  readonly #weighed = new Set<string>();
  #day = '';
  #running: Promise<void> | undefined;

  constructor(msp: string, sources: Sources) {
    this.#msp = msp;
    this.#sources = sources;
  }

  /** Weighs some that were not weighed today. @returns those that are not shipped, as far as they are weighed */
  async weigh(): Promise<ReadonlyMap<string, Unshipped>> {
    this.#running ??= this.#weighSome().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
    return this.#found;
  }

  async #weighSome(): Promise<void> {
    const day = dateOf(new Date().toISOString());
    if (this.#day !== day) this.#weighed.clear();
    this.#day = day;
    const user = userOf(this.#msp);
    const isDue = sql<boolean>`documents.id <> all(${[...this.#weighed]}::text[])`;
    for (const record of await readReleased(this.#sources.db, user, isDue)) {
      const result = await weigh(record, user, this.#sources);
      if (result === 'AWAY') return;
      // What cannot be read is weighed again tomorrow, so that it keeps no other one waiting today.
      this.#weighed.add(record.id);
      if (result === 'NOT_LOADED' || result === 'DOUBTED') this.#found.set(record.id, result);
      else this.#found.delete(record.id);
    }
  }
}

/** Whether the bank sees that the goods were loaded. */
async function weigh(record: TradeRecord, user: User, { db, queries, read }: Sources): Promise<Weighed> {
  try {
    const declared = readDeclared(record, await read({ type: DECLARATION, id: record.id }));
    if (declared === undefined) return 'UNKNOWN';
    if (!isShipped(declared, await gatherShipping(declared, { queries, read, user }))) return 'NOT_LOADED';
    const { ids, isWhole } = await listUnshown(db, record);
    return ids.length > 0 || !isWhole ? 'DOUBTED' : 'LOADED';
  } catch (error) {
    const problem = toProblem(error);
    if (problem === undefined) throw error;
    return problem.code === 'LEDGER_UNAVAILABLE' ? 'AWAY' : 'UNKNOWN';
  }
}

/** After its release, what is corrected or looked at again is to be loaded all the same. What is held or seized is not. */
const ON_THE_WAY = ['RELEASED', 'CORRECTED', 'INSPECTION', 'DOCUMENT_CHECK'] as const;

/** Those that customs released so long ago and that are as a condition says. */
async function readReleased(db: Database, user: User, condition: RawBuilder<boolean>): Promise<TradeRecord[]> {
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
    .where(condition)
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
