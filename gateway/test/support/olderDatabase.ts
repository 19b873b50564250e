import { sql } from 'kysely';
import type { Database } from '../../src/database/openDatabase.js';

/** Takes back what the migrations 0018, 0019, 0021 and 0023 to 0035 have made, as in the database of an older release. */
export async function undoLatest(db: Database): Promise<void> {
  await sql`drop table declared_lines, reasons, readers, summaries, awaited, inbox_marks`.execute(db);
  await sql`drop table audit_entries, audit_cuts`.execute(db);
  await sql`drop function refuse_audit_change`.execute(db);
  await sql`drop table webhooks, webhook_deliveries, leases`.execute(db);
  await sql`drop table imports, import_rows, imported_documents`.execute(db);
  await sql`drop table sessions, sign_in_attempts, second_factors, recovery_codes, second_factor_roles`.execute(db);
  await sql`drop table four_eyes, proposals, acts`.execute(db);
  await sql`alter table users drop column administered`.execute(db);
  await sql`alter table checkpoint drop column indexed_block`.execute(db);
  await sql`drop table idempotency_keys`.execute(db);
  await sql`create table parties (type text, id text, msp text, party text)`.execute(db);
  await sql`drop index versions_by_link, alerts_by_place`.execute(db);
  await sql`alter table links drop column ours`.execute(db);
  await sql`drop index terms_by_document`.execute(db);
  await sql`alter table terms drop column day`.execute(db);
}
