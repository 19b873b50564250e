import {
  DeclarationState,
  isUndecided,
  type Link,
  LIVE_DECLARATION_STATUSES,
  parseAs,
  TradeRecord,
} from '@naru/chaincode/domain';
import { sql } from 'kysely';
import type { Tables } from '../../readModel/alertRule.js';
import { CERTIFICATE, DECLARATION } from '../documentTypes.js';

/* The declarations to an authority that cite a certificate of origin. */

/** How many declarations that cite one certificate are looked at. */
const MAX_CITING = 1_000;

/** How an authority finds them. */
export interface Finding {
  readonly mspId: string;
  readonly tables: Tables;
}

/** A declaration that cites a certificate. */
export interface Citing {
  /** As it is now. */
  readonly record: TradeRecord;
  /** The version that counts for others: what customs let go, as long as it has not decided on a correction of that. */
  readonly counted: TradeRecord;
  /** The transaction that wrote that version, if its document is not the present one. */
  readonly transactionId?: string;
}

/** Which of them, the oldest first. */
interface Wanted {
  readonly statuses?: readonly string[];
  readonly limit?: number;
}

/** What customs has accepted is in one of these. */
export const DECIDED_STATUSES = LIVE_DECLARATION_STATUSES.filter((status) => status !== 'DECLARED');

const stateOf = ({ state }: TradeRecord): DeclarationState | undefined => DeclarationState.safeParse(state).data;
export const isTo = (record: TradeRecord, mspId: string): boolean => stateOf(record)?.customs === mspId;

export const listCited = ({ links }: Pick<TradeRecord, 'links'>): Link[] =>
  links.filter(({ type }) => type === CERTIFICATE);

/**
 * Those that are in force, by what counts of them: a correction can have left the certificate out.
 * @returns with whether these are all
 */
export async function findCiting(
  { id }: Link,
  { tables, mspId }: Finding,
  { statuses = LIVE_DECLARATION_STATUSES, limit = MAX_CITING }: Wanted = {},
): Promise<{ readonly citing: readonly Citing[]; readonly isWhole: boolean }> {
  const ever = sql`select versions.id from versions
    where versions.type = ${DECLARATION} and versions.authentic
      and versions.record -> 'links' @> ${JSON.stringify([{ type: CERTIFICATE, id }])}::jsonb`;
  const rows = await tables
    .selectFrom('documents')
    .select('record')
    .where('type', '=', DECLARATION)
    .where('authentic', '=', true)
    .where(sql<boolean>`documents.id = any(array(${ever}))`)
    .where(sql<boolean>`status = any(${[...statuses]}::text[])`)
    .where(sql<boolean>`record -> 'state' ->> 'customs' = ${mspId}`)
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const found: Citing[] = [];
  for (const { record } of rows.slice(0, limit)) found.push(await findCounted(parseAs(TradeRecord, record), tables));
  const citing = found.filter(({ counted }) => listCited(counted).some((cited) => cited.id === id));
  return { citing, isWhole: rows.length <= limit };
}

async function findCounted(record: TradeRecord, tables: Tables): Promise<Citing> {
  if (!isUndecided(record)) return { record, counted: record };
  const row = await tables
    .selectFrom('versions')
    .select(['record', 'transaction_id'])
    .where('type', '=', record.type)
    .where('id', '=', record.id)
    .where('authentic', '=', true)
    .where(sql<boolean>`record -> 'content' ->> 'hash' = ${stateOf(record)?.acceptedContent}`)
    .orderBy('block')
    .orderBy('position')
    .executeTakeFirst();
  if (row === undefined) return { record, counted: record };
  return { record, counted: parseAs(TradeRecord, row.record), transactionId: row.transaction_id };
}
