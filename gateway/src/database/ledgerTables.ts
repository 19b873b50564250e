import type { ColumnType, Generated } from 'kysely';

/** A JSON column. It is written as text, and what is read is checked before it is used. */
export type Json = ColumnType<unknown, string, string>;

/** What is read from the ledger. It can be dropped and read again at any time. */
export interface LedgerTables {
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
