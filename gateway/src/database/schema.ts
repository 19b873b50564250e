import type { ColumnType, Generated } from 'kysely';
import type { Json, LedgerTables } from './ledgerTables.js';
import type { PeopleTables } from './peopleTables.js';

type Time = ColumnType<Date, string, never>;

/** The gateway's own tables. They exist nowhere else: back them up. */
interface OwnTables extends PeopleTables {
  users: {
    name: string;
    password_hash: string | null;
    msp_id: string;
    party: string;
    role: string;
    created_at: Generated<Time>;
    /** Access tokens that were issued before are not taken any more: milliseconds since 1970. */
    sessions_from: Generated<number>;
    /** Whether an administrator, or the user, has changed what a users file may say: it does not say it again. */
    administered: Generated<boolean>;
  };
  wallet: { label: string; sealed: Buffer };
  /** Users whose certificates were revoked, by name. A users file that still names them does not bring them back. */
  revoked_users: { name: string };
  /** The files of bills that this organisation keeps. */
  attachments: { bill: string; sha256: string; bytes: Buffer };
  /** What officers did about alerts, by what caused the alert and the number of the step. */
  alert_steps: {
    cause: string;
    number: number;
    status: string;
    /** How many attempts the alert counted then: more of them raise it again. */
    attempts: number;
    user_name: string;
    reason_code: string | null;
    remark: string | null;
    time: string;
  };
  /** What users did with entries of their inboxes. */
  inbox_marks: { user_name: string; entry: string; mark: string; time: string };
  /** Requests that take effect once. Answers are encrypted; without one, nobody else does the request before `until_ms`. */
  idempotency_keys: {
    user_name: string;
    key: string;
    fingerprint: string;
    /** The id of what the request makes. */
    new_id: string;
    answer: Buffer | null;
    made_ms: number;
    until_ms: number;
  };
  /** Where users' events are sent. Secrets are encrypted; `block` and `position` say up to where events are in the queue. */
  webhooks: {
    id: string;
    user_name: string;
    url: string;
    filter: Json;
    secret: Buffer;
    status: string;
    reason: string | null;
    block: number;
    position: number;
    made_at: string;
  };
  webhook_deliveries: {
    webhook: string;
    id: string;
    body: string;
    status: string;
    attempts: number;
    due_ms: number;
    answer: string | null;
    made_at: string;
  };
  /** Files of documents that are to be made. `rest` is what was received of the next row. */
  imports: {
    id: string;
    user_name: string;
    settings: Json;
    status: string;
    reason: string | null;
    parts: number;
    total: number;
    columns: Json;
    rest: Buffer;
    made_at: string;
  };
  /** The rows of imports. `body` is the document as JSON, until it is made; rows with one `batch` are made together. */
  import_rows: {
    import: string;
    number: number;
    client_id: string;
    input: string;
    body: string | null;
    status: string;
    batch: string | null;
    document_id: string | null;
    faults: string | null;
  };
  /** Which document was made, or is about to be made, of a client id. The owner is a party and a type of documents. */
  imported_documents: { owner: string; client_id: string; document_id: string };
  /** The audit log. Triggers refuse to alter it: see `audit/`. */
  audit_entries: {
    number: number;
    time: string;
    event: string;
    outcome: string;
    operation: string;
    request: string | null;
    user_name: string | null;
    role: string | null;
    address: string | null;
    type: string | null;
    id: string | null;
    subject: string | null;
    status: number | null;
    code: string | null;
    hash: string;
  };
  /** Up to which entry the audit log was cut: its number and hash. */
  audit_cuts: { number: number; hash: string; time: string };
  /** Which gateway of several does what only one may do, and until when. */
  leases: { name: string; holder: string; until_ms: number };
  /** Shares of token keys, encrypted. */
  token_secrets: { name: string; sealed: Buffer; kept_at: number };
  /** How many elements were evaluated for a member, by day (UTC) and kind of key. */
  token_evaluations: { day: string; msp: string; kind: string; count: number };
  /** The requests of other members' gateways that were heard, until they are too old to be heard again. */
  heard_requests: { id: string; heard_at: number };
  /** Which user of this organisation sent a transaction, and in which role. */
  acts: { transaction_id: string; user_name: string; role: string };
  /** Transactions whose commit was not known when their caller was answered. */
  submissions: { transaction_id: string; user_name: string; type: string; id: string; action: string };
}

/** After each day and instant. */
export const NEVER_DUE = '9999';

/** Every table of a gateway's database. */
export type Schema = OwnTables & LedgerTables;

/** The tables that a rebuild empties. */
export const LEDGER_TABLES = [
  'checkpoint',
  'transactions',
  'unreadable',
  'versions',
  'documents',
  'key_policies',
  'register',
  'readers',
  'awaited',
  'links',
  'reasons',
  'tokens',
  'listings',
  'terms',
  'summaries',
  'declared_lines',
  'alerts',
] as const satisfies readonly (keyof LedgerTables)[];
