import { DEFINITIONS, parseAs, TradeRecord } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import type { Database } from '../../database/openDatabase.js';
import type { User } from '../../identity/users.js';
import type { SearchTerm } from '../../readModel/search.js';
import { visibleTo } from '../../readModel/visibility.js';
import { DIRECTORY_SEARCHES } from './directorySearches.js';

/** No text that begins as another is greater than the other with this character after it. */
const LAST_CHARACTER = '\u{10FFFF}';
const { name: NAME } = DIRECTORY_SEARCHES;

/** Which entries a page of the directory has. */
export interface DirectoryQuery {
  readonly terms: readonly SearchTerm[];
  readonly organization: string | undefined;
  readonly status: string | undefined;
  /** The id after which the page starts; the newest entry comes first. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** The entries that are published or that the user may see: a page, and one more if there is a next page. */
export async function findEntries(
  db: Database,
  user: User,
  { terms, organization, status, after, limit }: DirectoryQuery,
): Promise<TradeRecord[]> {
  let query = db
    .selectFrom('documents')
    .select('record')
    .where('type', '=', DEFINITIONS.party.type)
    .where('authentic', '=', true)
    .where(sql<boolean>`(record -> 'state' -> 'published' is not null or ${visibleTo(user, 'documents')})`)
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (organization !== undefined)
    query = query.where(sql<boolean>`record -> 'state' ->> 'organization' = ${organization}`);
  if (status !== undefined) query = query.where('status', '=', status);
  if (after !== undefined) query = query.where('id', '<', after);
  for (const term of terms) query = query.where(hasTerm(term));
  return (await query.execute()).map(({ record }) => parseAs(TradeRecord, record));
}

/** A name is found by its beginning, everything else as it is. */
function hasTerm({ kind, value }: SearchTerm): ReturnType<typeof sql<boolean>> {
  const last = kind === NAME.kind ? value + LAST_CHARACTER : value;
  return sql<boolean>`exists (
    select 1 from terms
    where terms.type = documents.type and terms.id = documents.id
      and terms.kind = ${kind} and terms.value >= ${value} and terms.value <= ${last})`;
}
