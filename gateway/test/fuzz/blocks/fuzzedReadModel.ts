import { DEFINITIONS, type DocumentType, listMspIds, recordKey, UserRole } from '@naru/chaincode/domain';
import type { common } from '@hyperledger/fabric-protos';
import { listMembers, loadConsortium } from '@naru/network';
import { sql } from 'kysely';
import { ALERT_RULES } from '../../../src/areas/areas.js';
import type { Database } from '../../../src/database/openDatabase.js';
import { LEDGER_TABLES } from '../../../src/database/schema.js';
import { parseBlock } from '../../../src/fabric/parseBlock.js';
import type { User } from '../../../src/identity/users.js';
import { applyBlock } from '../../../src/readModel/applyBlock.js';
import { DocumentQueries } from '../../../src/readModel/documentQueries.js';
import type { Place } from '../../../src/readModel/pages.js';
import { Alerts } from '../../../src/readModel/alerts.js';
import { putIndexed } from '../../../src/readModel/checkpoint.js';
import { EventQueries } from '../../../src/readModel/eventQueries.js';
import { countUnreadable, listUnreadable } from '../../../src/readModel/unreadable.js';
import { blockOf } from '../../support/channel/blockBytes.js';
import { CHAINCODE } from '../../support/channel/memoryChannel.js';
import { blockFaults } from './checkBlock.js';
import type { FuzzedTransaction } from './fuzzedBlocks.js';
import type { PlayedTransaction } from './trade.js';

const OWN = 'BankAMSP';
const PAGE = 100;
const START = { block: -1, position: 0 };
const MEMBERS = listMembers(loadConsortium());
const TYPES: readonly DocumentType[] = Object.values(DEFINITIONS).map(({ type }) => type);
/** Everybody who sees all of an organisation, and one user. */
const READERS: readonly User[] = [
  ...listMspIds(MEMBERS).map((msp) => ({ name: 'auditor', msp, party: '', role: 'auditor' })),
  { name: 'officer', msp: OWN, party: '01KAE5TZ3TC7H3N5QG8Y0E2XVM', role: 'bank-officer' },
].map((user) => ({ ...user, role: UserRole.parse(user.role) }));

/** A read model that gets fuzzed blocks, each of which is checked. */
export class FuzzedReadModel {
  readonly #db: Database;
  readonly #documents: DocumentQueries;
  readonly #events: EventQueries;
  #last: common.Block | undefined;
  #number = 0;

  constructor(db: Database) {
    this.#db = db;
    this.#documents = new DocumentQueries(db);
    this.#events = new EventQueries(db);
  }

  /** Begins anew, with an empty ledger. To truncate keeps the database small, which to delete does not. */
  async begin(): Promise<void> {
    const tables = LEDGER_TABLES.map((table) => sql.table(table));
    await sql`truncate table ${sql.join(tables)}`.execute(this.#db);
    this.#last = undefined;
    this.#number = 0;
  }

  /** Reads a block from its bytes. @returns what is wrong with what was made of it */
  async take(transactions: readonly FuzzedTransaction[]): Promise<string[]> {
    const block = blockOf(this.#number, this.#last, transactions);
    const parsed = parseBlock(block, CHAINCODE);
    const view = { mspId: OWN, members: MEMBERS, alertRules: ALERT_RULES };
    await this.#db.transaction().execute((transaction) => applyBlock(transaction, parsed, view));
    await putIndexed(this.#db, this.#number);
    this.#last = block;
    this.#number += 1;
    return blockFaults(this.#db, parsed, transactions);
  }

  /** Asks for everything that readers can see. @throws Error if something is there that cannot be answered */
  async readAll(): Promise<void> {
    for (const user of READERS) {
      for (const type of TYPES) await this.#readPages(user, type);
      for (let from: typeof START | undefined = START; from !== undefined;)
        from = (await this.#events.after(user, from))?.until;
      await new Alerts(this.#db).page(user, { limit: PAGE });
    }
    await listUnreadable(this.#db, PAGE);
    await countUnreadable(this.#db);
  }

  async #readPages(user: User, type: DocumentType): Promise<void> {
    let after: Place | undefined;
    do {
      const page = await this.#documents.page(user, { type, after, limit: PAGE });
      for (const { record } of page.slice(0, 3)) await this.#documents.authenticVersions(record);
      const last = page.length > PAGE ? page[PAGE - 1] : undefined;
      after = last && { ...last, ...last.record };
    } while (after !== undefined);
  }

  /** What the read model has of the documents of a trade, wherever they are on the chain. */
  async standingOf(trade: readonly PlayedTransaction[]): Promise<unknown> {
    const keys = [...new Set(trade.flatMap(({ records }) => records.map(recordKey)))];
    const isIts = sql<boolean>`type || '/' || id = any(${keys}::text[])`;
    const ids = [...new Set(keys.map((key) => key.split('/')[1] ?? ''))];
    const ordered = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
    const select = this.#db;
    return {
      documents: ordered(
        await select
          .selectFrom('documents')
          .select(['type', 'id', 'status', 'proven', 'authentic', 'content_version', 'record'])
          .where(isIts)
          .execute(),
      ),
      versions: ordered(
        await select.selectFrom('versions').select(['type', 'id', 'version', 'authentic']).where(isIts).execute(),
      ),
      readers: ordered(
        await select.selectFrom('readers').select(['reader', 'type', 'id', 'status']).where(isIts).execute(),
      ),
      links: ordered(await select.selectFrom('links').selectAll().where(isIts).execute()),
      tokens: ordered(await select.selectFrom('tokens').selectAll().where(isIts).execute()),
      listings: ordered(await select.selectFrom('listings').selectAll().where('id', 'in', ids).execute()),
    };
  }
}
