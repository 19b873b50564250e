import { z } from 'zod';
import type { Members, UserRole } from './members';
import type { Link, Token, TradeRecord } from './record';

/** Who proposes a transaction, read from the certificate and from nowhere else. */
export interface Caller {
  readonly msp: string;
  readonly party: string;
  readonly role: UserRole;
}

/** Whether somebody else's record can be believed. */
export interface Standing {
  /** The record's author says so: its own collection holds the hash of these very bytes. */
  readonly authentic: boolean;
  /** The issuer says so: its own collection holds the protected issuance statement. True where a type has no issuer. */
  readonly genuine: boolean;
}

/** A record as it was found, with what it is worth. */
export interface Found extends Standing {
  readonly record: TradeRecord;
}

/** Another document that a decision rests on. */
export interface Related extends Found {
  /** Its private document, where the action carries it. */
  readonly document: unknown;
}

/** One entry under a token: a document that says it holds it. Anybody can make the entry; what counts is what confirms it. */
export interface Holding {
  readonly owner: Link;
  /** The token as its owner's record names it, with the share; bare where the record does not. */
  readonly token: Token;
  /** The owner's record, where it names the token. */
  readonly found: Found | undefined;
  /** The issuer that states in its own collection that it wrote this token; absent where none does. */
  readonly issuer: string | undefined;
}

/** All that a decision may depend on. It was read from the ledger before; deciding is pure. */
export interface Facts {
  readonly caller: Caller;
  readonly members: Members;
  /** The transaction's time, RFC 3339 in UTC. */
  readonly time: string;
  readonly id: string;
  /** The record as it is; absent for a creation. */
  readonly found: Found | undefined;
  readonly input: unknown;
  /** The tokens that the request brings. */
  readonly tokens: readonly Token[];
  /** The private document, where the action brings or carries one. */
  readonly document: unknown;
  /** The private remarks, where the action takes some. */
  readonly details: unknown;
  /** The documents that the action names; one that is not there is missing here. */
  readonly related: readonly Related[];
  /** Who holds the tokens that the action brings, this document apart. */
  readonly holdings: readonly Holding[];
}

/** A change of one record. What is absent stays as it is. */
export interface Change {
  readonly status: string;
  readonly state: object;
  readonly parties?: TradeRecord['parties'];
  readonly links?: readonly Link[];
  readonly tokens?: readonly Token[];
  /** The private document in its next version; the action carries the present one. */
  readonly document?: unknown;
}

/** One thing that a rule found. */
export const Finding = z.strictObject({
  /** The rule's number in the catalogue of duplicate-financing rules, D1 to D33. */
  rule: z.string(),
  severity: z.enum(['BLOCK', 'HIGH', 'REVIEW', 'INFO']),
  /** The reason in words. */
  reason: z.string(),
  /** What agreed: kinds of tokens, statuses, ids. Never another's client, amount or number. */
  evidence: z.record(z.string(), z.unknown()),
});
export type Finding = z.infer<typeof Finding>;

/** What an action decides. */
export interface Decision {
  readonly change: Change;
  /** Changes of related records, in the same transaction. */
  readonly others?: readonly { readonly record: TradeRecord; readonly change: Change }[];
  /** For the caller's organisation alone. */
  readonly findings?: readonly Finding[];
}
