import { rm } from 'node:fs/promises';
import { type DocumentType, Link, parseAs, TradeRecord } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import type { GatewayConfig } from '../config/config.js';
import { type OpenDatabase, openDatabase } from '../database/openDatabase.js';
import type { TransactionBlock } from '../fabric/parseBlock.js';
import { applyBlock, type Perspective } from '../readModel/applyBlock.js';
import { alertOfRow } from '../readModel/eventQueries.js';
import type { Alert } from '../readModel/events.js';

const PAGE = 32;

/** A version of a record in its place on the chain. */
export interface PlacedVersion {
  readonly block: number;
  readonly position: number;
  readonly transactionId: string;
  readonly record: TradeRecord;
}

/**
 * What is in the blocks of an export, sorted by document. It is a read model of its own, which stands at the last block of
 * the export while the gateway's own goes on, and which is removed when the export is done.
 */
export class LedgerIndex {
  readonly #directory: string;
  readonly #database: OpenDatabase;
  readonly #view: Perspective;

  private constructor(directory: string, database: OpenDatabase, view: Perspective) {
    this.#directory = directory;
    this.#database = database;
    this.#view = view;
  }

  /** Opens an empty index in a directory that is its own. */
  static async create(
    dataDirectory: string,
    { databaseTemplate }: Pick<GatewayConfig, 'databaseTemplate'>,
    view: Perspective,
  ): Promise<LedgerIndex> {
    const database = await openDatabase({ databaseUrl: undefined, dataDirectory, databaseTemplate });
    return new LedgerIndex(dataDirectory, database, view);
  }

  async take(block: TransactionBlock): Promise<void> {
    await this.#database.db.transaction().execute((transaction) => applyBlock(transaction, block, this.#view));
  }

  /** The documents of a type of which the organisation was ever a party, by their ids, some at a time. */
  async *documents(type: DocumentType): AsyncGenerator<Link[]> {
    let after = '';
    for (;;) {
      const rows = await this.#database.db
        .selectFrom('versions')
        .select(['type', 'id'])
        .distinct()
        .where('type', '=', type)
        .where('id', '>', after)
        .where(sql<boolean>`record->'parties' @> ${JSON.stringify([{ msp: this.#view.mspId }])}::jsonb`)
        .orderBy('id')
        .limit(PAGE)
        .execute();
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows.map((row) => parseAs(Link, row));
      after = last.id;
    }
  }

  /** All versions of a document, in the order of the ledger. */
  async versions({ type, id }: Link): Promise<PlacedVersion[]> {
    const rows = await this.#database.db
      .selectFrom('versions')
      .select(['block', 'position', 'transaction_id', 'record'])
      .where('type', '=', type)
      .where('id', '=', id)
      .orderBy('block')
      .orderBy('position')
      .execute();
    return rows.map(({ block, position, transaction_id: transactionId, record }) => {
      return { block, position, transactionId, record: parseAs(TradeRecord, record) };
    });
  }

  /** The alerts of the organisation, the oldest first. */
  async *alerts(): AsyncGenerator<Alert> {
    let after = { block: -1, position: 0, id: '' };
    for (;;) {
      const rows = await this.#database.db
        .selectFrom('alerts')
        .selectAll()
        .where(sql<boolean>`(block, position, id) > (${after.block}::bigint, ${after.position}::integer, ${after.id})`)
        .orderBy('block')
        .orderBy('position')
        .orderBy('id')
        .limit(PAGE)
        .execute();
      const last = rows.at(-1);
      if (last === undefined) return;
      yield* rows.map(alertOfRow);
      after = last;
    }
  }

  /** Closes and removes it. */
  async remove(): Promise<void> {
    await this.#database.close();
    await rm(this.#directory, { recursive: true });
  }
}
