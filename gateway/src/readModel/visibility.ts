import { PRIVATE_PARTY, seesWholeOrganization } from '@naru/chaincode/domain';
import { type RawBuilder, sql } from 'kysely';
import type { User } from '../identity/users.js';

/**
 * The rule of who may know of a document (`isVisibleTo`, `isHiddenParty`), over a row of a table that has its type and id.
 */
export function visibleTo({ msp, party, role }: User, table: string, idColumn = 'id'): RawBuilder<boolean> {
  const type = sql.ref(`${table}.type`);
  const id = sql.ref(`${table}.${idColumn}`);
  const seesAll = seesWholeOrganization(role);
  return sql<boolean>`exists (
    select 1 from parties
    where parties.msp = ${msp} and parties.type = ${type} and parties.id = ${id}
      and (${seesAll}::boolean or parties.party in ('', ${party})
        or (parties.party = ${PRIVATE_PARTY} and exists (
          select 1 from documents as named
          where named.type = ${type} and named.id = ${id} and named.hidden_party = ${party}))))`;
}

/** Whether the public record has the document, too. */
export const isPublished = sql<boolean>`documents.record -> 'state' -> 'published' is not null`;
