import { z } from 'zod';
import { JSON_LIMITS } from '../encoding/canonicalJson';
import type { Issue } from '../errors';
import type { Share, Sources } from '../fingerprints/prints';
import type { Action } from './action';
import type { Awaited } from './awaited';
import type { OrganizationRole } from './members';
import { findFaults } from './parse';
import type { DocumentType, Link, Party, Token, TradeRecord } from './record';

/** A fingerprint before its token. */
export interface Fingerprint {
  readonly kind: Token['kind'];
  /** The text of which the token is made. */
  readonly input: string;
  /** The place of its paper, in a document with several. */
  readonly paper?: number;
  /** The part that is claimed of what can be divided. */
  readonly share?: Share;
}

/** What a gateway knows beside the document: its directory, the codes of carriers, and the bills that its user sees. */
export type FingerprintSources = Sources;

/** An organisation on whose word a record rests, and the version by which it gave it. */
export interface Voucher {
  readonly msp: string;
  readonly version: number;
}

/** How large a private document may be. */
export interface ContentLimits {
  readonly bytes: number;
  /** Names, items and members, at any depth: to check a document costs as much as it has of them. */
  readonly values: number;
}

/** The limits of all documents but the largest. */
export const ORDINARY_LIMITS: ContentLimits = { bytes: JSON_LIMITS.maxBytes, values: 10_000 };

/** The schema of a private document. */
export interface ContentSchema {
  /** Every fault; none if the document is valid. */
  check(document: unknown): readonly Issue[];
  /** How large a document may be. */
  readonly limits: ContentLimits;
  /** The document as JSON Schema 2020-12, for the API's description. */
  readonly jsonSchema: Readonly<Record<string, unknown>>;
}

/** A document type: what the ledger, the HTTP interface and the docs know of it. */
export interface DocumentDefinition {
  readonly type: DocumentType;
  /** The resource's name in URLs. */
  readonly path: string;
  /** The contract whose transactions are this type's actions. */
  readonly contract: string;
  readonly title: string;
  readonly description: string;
  readonly content: ContentSchema;
  /** Each status, and what it means. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<string, Action>>;
  /** The organisations that must endorse the record's next change, beside one other. */
  named(record: TradeRecord): readonly string[];
  /** Who made the document: the same request of the same creator is answered with the present record. */
  creator(record: TradeRecord): Party;
  /** Who has decided on the document, beside its author; undefined if nobody has. Its own proof shows that. */
  decision(record: TradeRecord): Voucher | undefined;
  /** The organisation whose statement makes the document genuine; undefined if its author is enough. */
  issuer(record: TradeRecord): string | undefined;
  /** The roles of which an organisation needs one to be an issuer. */
  readonly issuerRoles: readonly OrganizationRole[] | undefined;
  /** What the issuer's statement binds beside the content: facts of the record that never change. */
  terms(record: TradeRecord): z.core.util.JSONType;
  /** Whether the issuer's statement binds the tokens, too: if it is who gives them. */
  readonly statesTokens: boolean;
  /** The fact of the private document that can be proven without showing it; undefined if the type has none. */
  fact(document: unknown): string | undefined;
  /** The party that a document names and its record hides. Undefined if the type hides none, or the document names none. */
  hiddenParty(document: unknown): Party | undefined;
  /** The document as every member may read it, if its organisation has published it. */
  publicDocument(record: TradeRecord): unknown;
  /** The document as a reader gets it: what it says of itself is brought up to the record. The ledger keeps it as it is. */
  show(document: unknown, record: TradeRecord): unknown;
  /** Who alone gets the remarks of the action that made a version; undefined if all parties do. */
  remarksTo(record: TradeRecord): readonly Party[] | undefined;
  /** Who is to do something next about a document, as its record says. */
  awaits(record: TradeRecord): readonly Awaited[];
  /** The tokens under which a document is listed, from the version on that has them. */
  listed(record: TradeRecord): readonly Token[];
  /** The organisation in whose collection it is listed: its creator, or whoever gives it its number. */
  lister(record: TradeRecord): string;
  /** What a new document names that others may name as well: the gateway makes one token of each, in this order. */
  fingerprints(document: unknown, sources: FingerprintSources): readonly Fingerprint[];
  /** The numbers that it got by an action, and not as a new document. */
  numbers(document: unknown, record: TradeRecord, sources: FingerprintSources): readonly Fingerprint[];
  /** The documents on the ledger of which it has fingerprints, too. */
  restsOn(document: unknown): readonly Link[];
  /** Checks the tokens of a new document, as far as they follow from it. @throws INVALID */
  requireTokens(document: unknown, tokens: readonly Token[]): void;
  /** Whether documents of this type have fingerprints at all. */
  readonly isFingerprinted: boolean;
}

/** A content schema from a zod schema. */
export function contentSchema(schema: z.ZodType): ContentSchema {
  return {
    check: (document) => findFaults(schema, document),
    limits: ORDINARY_LIMITS,
    get jsonSchema() {
      return z.toJSONSchema(schema, { io: 'input' });
    },
  };
}
