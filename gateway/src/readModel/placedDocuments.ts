import { Link, parseAs, recordKey, TradeRecord } from '@naru/chaincode/domain';
import { type RawBuilder, sql } from 'kysely';
import { documentKeys } from '../database/documentKeys.js';
import type { Database } from '../database/openDatabase.js';
import { VersionSummary } from './documentQueries.js';

/** How many versions of one document are told: the latest. */
const MAX_VERSIONS = 200;

/** A document as its record has it at some time, and what wrote it. Its tokens are left out. */
export interface PlacedDocument {
  readonly record: TradeRecord;
  readonly authentic: boolean;
  readonly block: number;
  /** Empty for a document as it is now. */
  readonly transactionId: string;
}

/** Reads documents as they are now, or as they were at a time. Who may see them is for the caller to ask. */
export class PlacedDocuments {
  readonly #db: Database;
  readonly #asOf: string | undefined;

  /** @param asOf an instant, by which the versions are taken that their authors made by then */
  constructor(db: Database, asOf?: string) {
    this.#db = db;
    this.#asOf = asOf;
  }

  /** Those of some documents that are there. */
  async place(links: readonly Link[]): Promise<PlacedDocument[]> {
    if (links.length === 0) return [];
    const { rows } = await (this.#asOf === undefined ? selectPresent(links) : selectAsOf(links, this.#asOf)).execute(
      this.#db,
    );
    return rows.map(({ record, authentic, block, transaction_id: transactionId }) => ({
      record: parseAs(TradeRecord, record),
      authentic,
      block: Number(block),
      transactionId,
    }));
  }

  /** Who did what when, by the keys of the documents, the oldest first; at most {@link MAX_VERSIONS} of each. */
  async histories(links: readonly Link[]): Promise<ReadonlyMap<string, readonly VersionSummary[]>> {
    const found = new Map<string, VersionSummary[]>();
    if (links.length === 0) return found;
    const { rows } = await sql<Record<string, unknown>>`
      select near.type, near.id, version.* from ${documentKeys(links)} as near (type, id)
      cross join lateral (
        select versions.version, record ->> 'action' as action, record ->> 'status' as status,
          record -> 'author' as author, record ->> 'time' as time, transaction_id as "transactionId", block, position
        from versions where versions.type = near.type and versions.id = near.id and authentic
          and ${isBy(this.#asOf)}
        order by block desc, position desc limit ${MAX_VERSIONS}) as version
      order by block, position`.execute(this.#db);
    for (const { type, id, position: _, block, ...rest } of rows) {
      const key = recordKey(parseAs(Link, { type, id }));
      found.set(key, [...(found.get(key) ?? []), parseAs(VersionSummary, { ...rest, block: Number(block) })]);
    }
    return found;
  }
}

interface PlacedRow {
  readonly record: unknown;
  readonly authentic: boolean;
  readonly block: number | string;
  readonly transaction_id: string;
}

const withoutTokens = sql`jsonb_set(record, '{tokens}', '[]') as record`;

const isBy = (asOf: string | undefined): RawBuilder<boolean> =>
  asOf === undefined ? sql`true` : sql`(record ->> 'time') collate "C" <= ${asOf}`;

function selectPresent(links: readonly Link[]): RawBuilder<PlacedRow> {
  return sql<PlacedRow>`select ${withoutTokens}, authentic, block, '' as transaction_id from documents
    where (type, id) in ${documentKeys(links)}`;
}

/** The last version on the ledger of those that were made by then. */
function selectAsOf(links: readonly Link[], asOf: string): RawBuilder<PlacedRow> {
  return sql<PlacedRow>`select placed.* from ${documentKeys(links)} as near (type, id)
    cross join lateral (
      select ${withoutTokens}, authentic, block, transaction_id from versions
      where versions.type = near.type and versions.id = near.id and ${isBy(asOf)}
      order by block desc, position desc limit 1) as placed`;
}
