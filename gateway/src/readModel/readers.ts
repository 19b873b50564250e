import { isVisibleTo, type Link, PRIVATE_PARTY, seesWholeOrganization } from '@naru/chaincode/domain';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { isOneOf } from '../database/documentKeys.js';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import type { User } from '../identity/users.js';

/**
 * Who can read, as rows name it: `BankAMSP`, the roles that see all documents of their organisation; `BankAMSP/`, all of its users,
 * because a record can name an organisation without a party; `BankAMSP/<party>`, the users of a party.
 */
export function readersOf({ msp, role, party }: Omit<User, 'name'>): readonly string[] {
  if (!isVisibleTo({ msp, role, party }, { parties: [{ msp, party }] })) return [NOBODY];
  return seesWholeOrganization(role) ? [msp] : [`${msp}/`, `${msp}/${party}`];
}

/** No row names this reader. */
const NOBODY = '';

/** Writes anew who reads some documents, after a version of them or the party that they hide was written. */
export async function writeReaders(db: Transaction<Schema>, links: readonly Link[], mspId: string): Promise<void> {
  if (links.length === 0) return;
  await db.deleteFrom('readers').where(isOneOf(links)).execute();
  await insertReaders(db, mspId, isOneOf(links));
}

/** Writes who reads the documents that an older release has read. */
export async function writeMissingReaders(db: Database, mspId: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const first = await transaction.selectFrom('readers').select('reader').limit(1).executeTakeFirst();
    if (first === undefined) await insertReaders(transaction, mspId, sql<boolean>`true`);
  });
}

/** The rule of who may know of a document (`isVisibleTo`, `isHiddenParty`), as rows. */
async function insertReaders(db: Transaction<Schema>, mspId: string, which: RawBuilder<boolean>): Promise<void> {
  await sql`insert into readers (reader, type, id, status, block, position)
    select distinct reader, type, id, status, block, position
    from documents
    cross join lateral jsonb_array_elements(record -> 'parties') as named (party)
    cross join lateral (values
      (${mspId}::text),
      (${`${mspId}/`}::text || case party ->> 'party'
        when ${PRIVATE_PARTY} then nullif(hidden_party, '')
        else coalesce(party ->> 'party', '') end)) as each (reader)
    where party ->> 'msp' = ${mspId} and reader is not null and ${which}`.execute(db);
}
