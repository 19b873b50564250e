import { type DocumentType, Link, parseAs, recordKey, TradeRecord } from '@naru/chaincode/domain';
import { type Selectable, type SelectQueryBuilder, sql } from 'kysely';
import { z } from 'zod';
import { isOneOf } from '../database/documentKeys.js';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import { isStorableText } from '../database/storable.js';
import type { User } from '../identity/users.js';
import type { Tables } from './alertRule.js';
import { readLinking, readLinkingAny, type Targets } from './authenticRecords.js';
import { hasTerm } from './hasTerm.js';
import { countDocuments, type ListedDocument, type PageCut, type PageQuery, readPage } from './pages.js';
import { isPublished, visibleTo } from './visibility.js';

/** One version of a document: who did what, when, in which block. */
export const VersionSummary = z.strictObject({
  ...TradeRecord.pick({ version: true, action: true, status: true, author: true, time: true }).shape,
  transactionId: z.string(),
  block: z.int().min(0),
});
export type VersionSummary = z.infer<typeof VersionSummary>;

/** One version of a record, and the transaction that wrote it. */
export interface PlacedVersion {
  readonly record: TradeRecord;
  readonly transactionId: string;
  readonly block: number;
}

/** Reads documents from the read model. Every answer holds only what the user may know of. */
export class DocumentQueries {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The tables behind it, for what is public. */
  get tables(): Tables {
    return this.#db;
  }

  /** A page, and one document more if there is a next page. */
  async page(user: User, query: PageQuery & PageCut): Promise<ListedDocument[]> {
    return readPage(this.#db, user, query);
  }

  /** How many documents of each type a list has in all its pages, up to {@link MAX_COUNTED} of all types. */
  async count(user: User, query: PageQuery): Promise<Map<DocumentType, number>> {
    return countDocuments(this.#db, user, query);
  }

  /** Which of some documents the user may read, by their keys. */
  async visibleOf(user: User, links: readonly Link[]): Promise<ReadonlySet<string>> {
    if (links.length === 0) return new Set();
    const rows = await this.#db
      .selectFrom('documents')
      .select(['type', 'id'])
      .where(isOneOf(links))
      .where(sql<boolean>`(${visibleTo(user, 'documents')} or ${isPublished})`)
      .execute();
    return new Set(rows.map((row) => recordKey(parseAs(Link, row))));
  }

  /** The authentic documents of a type that link to a document, whether or not a user may see them: records are public. */
  async linking(type: DocumentType, to: Link, limit: number, statuses?: readonly string[]): Promise<TradeRecord[]> {
    return readLinking(this.#db, type, to, limit, statuses);
  }

  /** The authentic documents of a type that link to one of some others and that the user may see; the oldest first. */
  async linkingToAny(user: User, type: DocumentType, to: Targets, limit: number): Promise<TradeRecord[]> {
    return readLinkingAny(this.#db, type, to, { limit, where: visibleTo(user, 'documents') });
  }

  /** Those of some documents of a type that are authentic and that the user may see. */
  async records(user: User, type: DocumentType, ids: readonly string[]): Promise<TradeRecord[]> {
    const rows = await this.#db
      .selectFrom('documents')
      .select('record')
      .where('type', '=', type)
      .where('authentic', '=', true)
      .where(visibleTo(user, 'documents'))
      .where(sql<boolean>`id = any(${ids}::text[])`)
      .orderBy('id')
      .execute();
    return rows.map(({ record }) => parseAs(TradeRecord, record));
  }

  /**
   * The authentic documents of a type that the user may see and in which one of these terms stands.
   * @param order By their ids, which say when they were made: the oldest first, unless the newest are wanted.
   */
  async withAnyTerm(
    user: User,
    type: DocumentType,
    { kind, values }: { readonly kind: string; readonly values: readonly string[] },
    limit: number,
    order: 'asc' | 'desc' = 'asc',
  ): Promise<TradeRecord[]> {
    const rows = await this.#db
      .selectFrom('documents')
      .select('record')
      .where('type', '=', type)
      .where('authentic', '=', true)
      .where(visibleTo(user, 'documents'))
      .where(
        hasTerm(
          values.filter(isStorableText).map((value) => ({ kind, value })),
          'documents',
        ),
      )
      .orderBy('id', order)
      .limit(limit)
      .execute();
    return rows.map(({ record }) => parseAs(TradeRecord, record));
  }

  /** A version that its author confirms, by its number: the last one, if forgers have written several. */
  async version(link: Link, number: number): Promise<PlacedVersion | undefined> {
    const row = await this.#selectVersions(link)
      .where('version', '=', number)
      .orderBy('block', 'desc')
      .orderBy('position', 'desc')
      .executeTakeFirst();
    return row && placedVersion(row);
  }

  /** Every version that its author confirms, the oldest first. */
  async authenticVersions(link: Link): Promise<PlacedVersion[]> {
    const rows = await this.#selectVersions(link).orderBy('block').orderBy('position').execute();
    return rows.map(placedVersion);
  }

  /** Whether an organisation has itself written the content that a record has now, as a version that counts. */
  async isStatedBy(msp: string, { type, id, content: { hash } }: TradeRecord): Promise<boolean> {
    const row = await this.#selectVersions({ type, id })
      .where(sql<boolean>`record -> 'author' ->> 'msp' = ${msp} and record -> 'content' ->> 'hash' = ${hash}`)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  #selectVersions({ type, id }: Link): SelectQueryBuilder<Schema, 'versions', VersionRow> {
    return this.#db
      .selectFrom('versions')
      .select(['block', 'transaction_id', 'record'])
      .where('type', '=', type)
      .where('id', '=', id)
      .where('authentic', '=', true);
  }
}

type VersionRow = Pick<Selectable<Schema['versions']>, 'block' | 'transaction_id' | 'record'>;

const placedVersion = ({ block, transaction_id: transactionId, record }: VersionRow): PlacedVersion => ({
  record: parseAs(TradeRecord, record),
  transactionId,
  block,
});
