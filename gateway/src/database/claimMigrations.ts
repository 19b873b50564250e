import { LIVE_CLAIM_STATUSES, WEIGHED_CLAIM_STATUSES } from '@naru/chaincode/domain';
import { type Kysely, type Migration, sql } from 'kysely';

/**
 * A token is looked up for each maker, those that weigh most first, so that what one member writes costs others no more
 * than a fixed number of rows.
 */
export const tokenMakers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('tokens')
      .addColumn('maker', 'text', (column) => column.notNull().defaultTo(''))
      .addColumn('rank', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await sql`delete from tokens using documents
      where documents.type = tokens.type and documents.id = tokens.id and not documents.proven`.execute(db);
    await sql`update tokens set
        maker = coalesce(record -> 'state' ->> 'claimant', record -> 'state' ->> 'issuer', record -> 'author' ->> 'msp'),
        rank = case
          when status in (${sql.join(LIVE_CLAIM_STATUSES)}) then 0
          when status in (${sql.join(WEIGHED_CLAIM_STATUSES)}) then 1
          else 2 end
      from documents where documents.type = tokens.type and documents.id = tokens.id`.execute(db);
    await db.schema.dropIndex('tokens_by_token').ifExists().execute();
    await sql`create index tokens_by_token on tokens (token, type, maker, rank, id desc)`.execute(db);
    await sql`create index tokens_by_maker on tokens (type, maker)`.execute(db);
  },
};

/** The records of claims and consents hide their applicant: an organisation's own documents say who it is. */
export const hiddenParties: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    await schema
      .alterTable('documents')
      .addColumn('hidden_party', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  },
};

/**
 * Claims meet by tokens of whatever kind. Entries of parties are indexed again: their terms of an older release lack the
 * keys by which papers name them.
 */
export const papers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropIndex('tokens_by_token').ifExists().execute();
    await db.schema.createIndex('tokens_by_token').on('tokens').columns(['token', 'type']).execute();
    await sql`update documents set indexed_content = 0`.execute(db);
  },
};
