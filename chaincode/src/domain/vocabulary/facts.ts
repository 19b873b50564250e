import { z } from 'zod';
import type { Members, UserRole } from './members';
import type { JudgingSets } from '../ruleSets';
import type { TokenEpochs } from './tokenEpochs';
import type { ShareKeys } from './tokenLists';
import type { Absence, DocumentType, Link, Token, TradeRecord } from './record';

/** Who proposes a transaction, read from the certificate and from nowhere else. */
export interface Caller {
  readonly msp: string;
  readonly party: string;
  readonly role: UserRole;
}

/** Whether a record can be relied on. */
export interface Standing {
  /** The author's own collection holds the hash of these bytes. */
  readonly authentic: boolean;
  /** The issuer's own collection holds its protected issuance statement. True if the type has no issuer. */
  readonly genuine: boolean;
}

/** A record with its standing. */
export interface Found extends Standing {
  readonly record: TradeRecord;
}

/** Another document that a decision rests on. */
export interface Related extends Found {
  /** Its private document; undefined unless the action carries it. */
  readonly document: unknown;
}

/** A document that holds a token, by the list of the member that made it. */
export interface Holding {
  /** The member in whose own collection the list is. */
  readonly holder: string;
  /** The document; without an id if the list is one that nobody but its member can open. */
  readonly owner: { readonly type: DocumentType; readonly id: string | undefined };
  /** The token as the owner's record names it, with the share; without one if the record does not name it. */
  readonly token: Token;
  /** The owner's record, if it names the token. */
  readonly found: Found | undefined;
  /** Whether each party of the owner's record holds its document, so that all of them stand behind it. */
  readonly shared: boolean;
}

/** A claim that the request names because their tokens meet. */
export interface Met {
  readonly found: Found;
  /** Whether each party of the record holds its document. */
  readonly shared: boolean;
}

/** All that a decision may depend on. The ledger reads it first; deciding is pure. */
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
  /** The private document; undefined if the action neither brings nor carries one. */
  readonly document: unknown;
  /** The private remarks; undefined if the action takes none. */
  readonly details: unknown;
  /** SHA-256 of the sealed remarks, whether they came with the request or are only stated by it. */
  readonly detailsHash: string | undefined;
  /** Whose peers sign nothing; undefined if everybody signs who is asked to. The private parts are undefined then. */
  readonly absence: Absence | undefined;
  /** The documents that the action names, in the order of its relations. */
  readonly related: readonly Related[];
  /** The entries under the tokens that the action looks up, except this document's own. */
  readonly holdings: readonly Holding[];
  /** The claims that the request says have something else in common with it, as far as they exist. */
  readonly met: readonly Met[];
  /** The keys of shares that whoever asks has, by tokens. */
  readonly shareKeys: ShareKeys;
  /** Under which keys documents have tokens; undefined for what brings none. */
  readonly epochs?: TokenEpochs | undefined;
  /** By which rules a claim is weighed; undefined for what is not weighed. */
  readonly ruleSets?: JudgingSets | undefined;
}

/** A change of one record. What is absent stays as it is. */
export interface Change<Status extends string = string, State extends object = object> {
  readonly status: Status;
  readonly state: State;
  readonly parties?: TradeRecord['parties'];
  /** The parties that still lack the document. */
  readonly unreached?: readonly string[];
  readonly links?: readonly Link[];
  readonly tokens?: readonly Token[];
  /** The private document in its next version; the action must carry the present one. */
  readonly document?: unknown;
  /** Whether its document is public, so that members who are not parties may endorse what travels. */
  readonly isPublic?: boolean;
}

/** One thing that a rule found. */
export const Finding = z.strictObject({
  /** The rule's number in the catalogue of duplicate-financing rules, D1 to D33. */
  rule: z.string(),
  severity: z.enum(['BLOCK', 'HIGH', 'REVIEW', 'INFO', 'NOT_EVALUATED']),
  /** The reason in words. */
  reason: z.string(),
  /** What agreed: kinds of tokens, statuses, ids. Never another's client, amount or number. */
  evidence: z.record(z.string(), z.unknown()),
  /** Set if the finding decides nothing: its rule is in shadow, or only a rule set on trial finds it. */
  shadow: z.literal(true).optional(),
});
export type Finding = z.infer<typeof Finding>;

/** A change of a related record, in the same transaction. */
export interface OtherChange {
  readonly record: TradeRecord;
  readonly change: Change;
}

/** What an action decides. */
export interface Decision<Status extends string = string, State extends object = object> {
  readonly change: Change<Status, State>;
  readonly others?: readonly OtherChange[];
  /** For the caller's organisation alone, unless others are told. */
  readonly findings?: readonly Finding[];
  /** The organisations that get the findings, too: each endorses, and sees what travels. */
  readonly told?: readonly string[];
}
