import { z } from 'zod';
import { type Issue, TradeError } from '../errors';
import { pointerOf } from '../primitives';
import type { Members, OrganizationRole, UserRole } from './members';
import type { Decision, Facts } from './facts';
import type { DocumentType, Link, Token, TradeRecord } from './record';

/** A fingerprint before its token: the kind names the key, the value what is fingerprinted. */
export interface Fingerprint {
  readonly kind: Token['kind'];
  readonly value: string;
  /** Set where the thing can be shared: the claimed part, and the fingerprint of the face value. */
  readonly share?: { readonly basisPoints: number; readonly face: string };
}

/**
 * How an action uses private content: it brings a new document, hands the present one on, reads it, revises it, or
 * none of these.
 */
export type ContentUse = 'new' | 'carried' | 'revised' | 'none';

/** What decides which tokens matter. */
export interface Request {
  readonly caller: string;
  readonly tokens: readonly Token[];
  readonly related: readonly TradeRecord[];
}

/** What an action is, as data and one pure function. */
export interface Action {
  readonly name: string;
  /** What it does, as one sentence. */
  readonly summary: string;
  /** The statuses it starts from; none for a creation. */
  readonly from: readonly string[];
  /** The statuses it can end in. */
  readonly to: readonly string[];
  /** Whose users may take it. */
  readonly roles: readonly UserRole[];
  /** Who of them, in words, and what else must hold; in the order in which it is checked. */
  readonly requirements: readonly string[];
  /** What everybody sees of the request: opaque values only. */
  readonly input: z.ZodType;
  /** What only the parties see of it. */
  readonly details: z.ZodType | undefined;
  readonly content: ContentUse;
  /** The types of those related whose private documents the decision reads, and may revise. */
  readonly carries: readonly DocumentType[];
  /** The other documents that the decision rests on. */
  related(input: unknown, record: TradeRecord | undefined): readonly Link[];
  /** The tokens whose holders the decision rests on. */
  tokens(request: Request): readonly Token[];
  decide(facts: Facts): Decision;
}

/** The schema of a private document. */
export interface ContentSchema {
  /** Every fault; none where the document is right. */
  check(document: unknown): readonly Issue[];
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
  /** Who made the document: the same request of the same creator is answered with what is there. */
  creator(record: TradeRecord): string;
  /**
   * Whether the record's author may have made this version. Where a record's policy names only its holders, they and
   * an accomplice can write what they like; what is another's to say, they cannot say.
   */
  mayHaveWritten(record: TradeRecord, members: Members): boolean;
  /** The organisation whose statement makes the document genuine; none where its author is enough. */
  issuer?(record: TradeRecord): string | undefined;
  /** The role that an organisation needs to be an issuer. */
  readonly issuerRole?: OrganizationRole;
  /** What the issuer's statement binds beside the content: facts of the record that never change. */
  terms?(record: TradeRecord): z.core.util.JSONType;
  /** What the gateway makes tokens of when a document is created. */
  fingerprints(document: unknown): readonly Fingerprint[];
}

/**
 * Parses with a schema, or rejects with every fault.
 * @param at The pointer of the value within the request.
 * @throws INVALID
 */
export function parseAs<T>(schema: z.ZodType<T>, value: unknown, at = ''): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new TradeError({
    code: 'INVALID',
    message: 'The request is not valid.',
    values: {},
    issues: issuesOf(parsed.error, at),
  });
}

/** zod's issues with RFC 6901 pointers. */
export function issuesOf(error: z.ZodError, at = ''): Issue[] {
  return error.issues.flatMap((issue) => {
    const path = at + pointerOf(issue.path);
    if (issue.code !== 'unrecognized_keys') return [{ pointer: path, message: issue.message }];
    return issue.keys.map((key) => ({ pointer: path + pointerOf([key]), message: 'is not a known field' }));
  });
}

/** A content schema from a zod schema. */
export function contentSchema(schema: z.ZodType): ContentSchema {
  return {
    check: (document) => {
      const parsed = schema.safeParse(document);
      return parsed.success ? [] : issuesOf(parsed.error);
    },
    get jsonSchema() {
      return z.toJSONSchema(schema, { io: 'input' });
    },
  };
}
