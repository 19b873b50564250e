import { DAY_MS, Link, LIVE_CLAIM_STATUSES } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/openDatabase.js';
import { components, text } from '../../http/endpoint/components.js';
import type { Reminder } from '../../http/endpoints/events.js';
import type { User } from '../../identity/users.js';
import { visibleTo } from '../../readModel/visibility.js';

/** How many days after its release an export is to be on board (Customs Act of Korea, art. 251). @internal */
export const LOADING_DAYS = 30;
const MAX_DECLARATIONS = 100;
const DECLARATION = 'customs-declaration';
const REASON = `Customs released these goods for export ${LOADING_DAYS} days ago, and there is neither a bill of them nor a transport event that this bank sees.`;

/** A declaration that is released for export, on which a claim of this bank rests, and whose goods nobody has shipped. */
const UnshippedExport = z
  .strictObject({
    document: Link,
    status: text('RELEASED'),
    reason: text(REASON),
  })
  .register(components, { id: 'UnshippedExport' });
type UnshippedExport = z.infer<typeof UnshippedExport>;

/** D31: tells each listener once of each financed export that is released and not shipped in time. */
export const unshippedExportReminder: Reminder = {
  event: 'unshipped-export',
  schema: UnshippedExport,
  watch: (user, { db }) => watchUnshipped(db, user),
};

/** Gives what one listener was not told yet. @internal */
export function watchUnshipped(db: Database, user: User): () => Promise<readonly UnshippedExport[]> {
  const told = new Set<string>();
  return async () => {
    const untold = (await readUnshipped(db, user)).filter(({ document: { id } }) => !told.has(id));
    for (const { document } of untold) told.add(document.id);
    return untold;
  };
}

/** Those that customs released so long ago, and that neither name a bill in force nor share a container with what is shipped. */
async function readUnshipped(db: Database, user: User): Promise<UnshippedExport[]> {
  const horizon = new Date(Date.now() - LOADING_DAYS * DAY_MS).toISOString();
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'status'])
    .where('type', '=', DECLARATION)
    .where('status', '=', 'RELEASED')
    .where('authentic', '=', true)
    .where(visibleTo(user, 'documents'))
    .where(isFinancedBy(user))
    .where(wasReleasedBefore(horizon))
    .where(sql<boolean>`not ${namesBill}`)
    .where(sql<boolean>`not ${isOnTheWay(user)}`)
    .orderBy('id')
    .limit(MAX_DECLARATIONS)
    .execute();
  return rows.map(({ id, status }) => ({ document: { type: DECLARATION, id }, status, reason: REASON }));
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

const namesBill = sql<boolean>`exists (
  select 1 from links join documents as bills on bills.type = links.to_type and bills.id = links.to_id
  where links.type = documents.type and links.id = documents.id and links.to_type = 'bill-of-lading'
    and bills.authentic and bills.status <> 'VOIDED')`;

/** A bill or transport event that names one of its containers, that the user may see, and that is not of an earlier voyage. */
const isOnTheWay = (user: User): ReturnType<typeof sql<boolean>> => sql<boolean>`exists (
  select 1 from terms as own
    join terms as shipped on shipped.kind = own.kind and shipped.value = own.value
    join documents as transport on transport.type = shipped.type and transport.id = shipped.id
  where own.type = documents.type and own.id = documents.id and own.kind = 'container'
    and shipped.type in ('bill-of-lading', 'transport-event')
    and transport.authentic and transport.status <> 'VOIDED' and ${visibleTo(user, 'transport')}
    and transport.record ->> 'time' > (
      select min(filed.record ->> 'time') from versions as filed
      where filed.type = documents.type and filed.id = documents.id and filed.authentic))`;
