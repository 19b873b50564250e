import { createHash } from 'node:crypto';
import { canonicalJson, DocumentType, seesWholeOrganization } from '@naru/chaincode/domain';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { User } from '../identity/users.js';

/** How long a proposal waits. */
export const LIFETIME_MS = 7 * 24 * 3_600_000;

/**
 * What became of a proposal. DECIDING: somebody has approved it, and it is on its way. UNKNOWN: it did not become known whether it
 * was committed. STALE: the document, or the user who proposed it, has changed since.
 */
export const ProposalStatus = z.enum([
  ...['WAITING', 'DECIDING', 'DONE', 'UNKNOWN'],
  ...['DENIED', 'TAKEN_BACK', 'STALE', 'LAPSED'],
] as const);
export type ProposalStatus = z.infer<typeof ProposalStatus>;

/** Those that wait, or those that do not any more. */
export const ProposalsShown = z.enum(['WAITING', 'OVER']);
export type ProposalsShown = z.infer<typeof ProposalsShown>;

/** What is sent with the action. */
export const ProposedBody = z.strictObject({
  document: z.unknown().optional(),
  input: z.unknown().optional(),
  details: z.unknown().optional(),
});
export type ProposedBody = z.infer<typeof ProposedBody>;

/** An action that a user asks for. */
export interface ToPropose {
  readonly id: string;
  readonly type: DocumentType;
  readonly documentId: string;
  readonly action: string;
  readonly roles: readonly string[];
  readonly body: ProposedBody;
  /** The version that the user saw; null if the document is to be made. */
  readonly version: number | null;
}

/** A proposal as everybody may know it who may decide on it. */
export interface Proposal extends Omit<ToPropose, 'body' | 'roles'> {
  readonly user: string;
  readonly party: string;
  readonly digest: string;
  readonly status: ProposalStatus;
  readonly madeAt: string;
  readonly expires: string;
  readonly decidedBy: string | null;
  readonly remark: string | null;
  readonly transactionId: string | null;
}

/** What an approval is bound to: another input, document or version has another one. */
export function digestOf({ type, documentId, action, body, version }: Omit<ToPropose, 'id' | 'roles'>): string {
  return createHash('sha256').update(canonicalJson({ type, documentId, action, body, version })).digest('hex');
}

/** The proposals on which a user may decide: another's, in its own role, of documents that it may see. */
export function decidableBy({ name, role, party }: User): RawBuilder<boolean> {
  return sql<boolean>`(user_name <> ${name} and ${role} = any(roles)
    and (${seesWholeOrganization(role)}::boolean or party = ${party}))`;
}

/** The proposals that a user may read: those, its own, and an auditor all. */
export function readableBy(user: User): RawBuilder<boolean> {
  return sql<boolean>`(user_name = ${user.name} or ${user.role === 'auditor'}::boolean or ${decidableBy(user)})`;
}

const Row = z
  .object({
    ...{ id: z.string(), user_name: z.string(), party: z.string(), type: DocumentType, document_id: z.string() },
    ...{ action: z.string(), digest: z.string(), version: z.number().nullable(), status: ProposalStatus },
    ...{ made_ms: z.coerce.number(), expires_ms: z.coerce.number(), decided_by: z.string().nullable() },
    ...{ remark: z.string().nullable(), transaction_id: z.string().nullable() },
  })
  .transform((row): Proposal => {
    const { id, user_name: user, party, type, document_id: documentId, action, digest, version } = row;
    const { status, made_ms: made, expires_ms: ends, decided_by: decidedBy, remark, transaction_id: tx } = row;
    return {
      ...{ id, user, party, type, documentId, action, digest, version, decidedBy, remark, transactionId: tx },
      status: status === 'WAITING' && ends <= Date.now() ? 'LAPSED' : status,
      ...{ madeAt: new Date(made).toISOString(), expires: new Date(ends).toISOString() },
    };
  });

export const readProposal = (row: unknown): Proposal => Row.parse(row);
