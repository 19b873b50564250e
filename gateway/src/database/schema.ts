import type { ColumnType, Generated } from 'kysely';
import type { PeopleTables } from './peopleTables.js';

/** A JSON column. It is written as text, and what is read is checked before it is used. */
type Json = ColumnType<unknown, string, string>;
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
  /** Transactions whose commit was not known when their caller was answered. */
  submissions: { transaction_id: string; user_name: string; type: string; id: string; action: string };
}

/** What is read from the ledger. It can be dropped and read again at any time. */
interface LedgerTables {
  /** One row: the next block to read, the hash of the last, and up to which block documents are read. */
  checkpoint: { id: number; next_block: number; block_hash: string; indexed_block: Generated<number> };
  transactions: { id: string; block: number; position: number; validation_code: number };
  /** Transactions of which something cannot be read: `hash` is SHA-256 of a transaction's bytes in its block. */
  unreadable: { block: number; position: number; hash: string; fault: string };
  /** Every version of every record, in the order of the ledger. */
  versions: {
    block: number;
    position: number;
    transaction_id: string;
    type: string;
    id: string;
    version: number;
    proven: boolean;
    authentic: boolean;
    record: Json;
  };
  /**
   * The records as they are now. A record is proven if its author confirms it, and authentic if its key has the right
   * policy, too. `indexed_content` is the content version whose terms are in `terms`. `hidden_party` is the party of this
   * organisation that the record hides and the document names, or empty.
   */
  documents: {
    type: string;
    id: string;
    status: string;
    block: number;
    position: number;
    proven: boolean;
    authentic: boolean;
    content_version: number;
    indexed_content: number;
    hidden_party: Generated<string>;
    record: Json;
  };
  /** SHA-256 of the endorsement policy of each record's key that is there; empty if it has none. */
  key_policies: { type: string; id: string; policy: string };
  /** Who is and was a member, under the keys of the ledger. */
  register: { key: string; value: string };
  /**
   * Who of this organisation may know of the documents, with what they are listed by. `readersOf` says how a reader is
   * written.
   */
  readers: { reader: string; type: string; id: string; status: string; block: number; position: number };
  /** The documents that records name. It is `ours` if this organisation is a party of the record that names the other. */
  links: { type: string; id: string; to_type: string; to_id: string; ours: Generated<boolean> };
  /** Why a document names another, as far as its private document says it. */
  reasons: { type: string; id: string; to_type: string; to_id: string; reason: string };
  /** The tokens of proven records, with who made the document and how much it weighs (`TOKEN_RANK`). */
  tokens: { type: string; id: string; kind: string; token: string; maker: string; rank: number };
  /** The documents in the members' lists of tokens; `list` is the list's name. */
  listings: { list: string; id: string };
  /** The terms by which documents are found, with the day that the document states. They are of documents that this organisation may see. */
  terms: { type: string; id: string; kind: string; value: string; day: string | null };
  /**
   * What waits for this organisation. `party` is empty if any of its users can do it, `not_by` if whoever did the first half
   * may, and `due` has {@link NEVER_DUE} if there is no last day.
   */
  awaited: {
    entry: string;
    type: string;
    id: string;
    party: string;
    roles: string[];
    not_by: string;
    what: string;
    actions: string[];
    due: string;
    block: number;
    position: number;
    time: string;
  };
  /** What rows of lists say of documents, and the words in them; `words` is an array of text as `tsvector`. */
  summaries: {
    type: string;
    id: string;
    summary: Json;
    words: string;
    day: string;
    currency: string | null;
    amount_minor: number | null;
  };
  /** The lines of declarations to this organisation, if it is a customs authority; empty texts for what is not stated. */
  declared_lines: {
    id: string;
    line: number;
    month: string;
    procedure: string;
    hs_code: string;
    departure: string;
    destination: string;
    origin: string;
    exporter: string;
    importer: string;
    declarant: string;
    net_mass_kg: string;
    currency: string;
    value_minor: string;
    customs_currency: string;
    customs_value_minor: string;
    duties_currency: string;
    duties_minor: string;
  };
  alerts: {
    id: string;
    block: number;
    position: number;
    rule: string;
    severity: string;
    reason: string;
    type: string;
    document_id: string;
    /** Whose attempts the alert counts; empty if it counts none. */
    counted: string;
    attempts: number;
    time: string;
  };
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
