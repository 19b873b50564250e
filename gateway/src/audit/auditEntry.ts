import { canonicalJson, Instant } from '@naru/chaincode/domain';
import { createHash } from 'node:crypto';
import { z } from 'zod';

export const AuditEvent = z.enum(['SIGN_IN', 'READ', 'ACTION', 'ADMINISTRATION']);
export type AuditEvent = z.infer<typeof AuditEvent>;

export const AuditOutcome = z.enum(['ASKED', 'DONE', 'DENIED', 'FAILED', 'UNKNOWN']);
export type AuditOutcome = z.infer<typeof AuditOutcome>;

/** What happened: who did what, and what came of it. Never a secret, and nothing of the content of a document. */
export const AuditedEvent = z.strictObject({
  time: Instant.describe('When it happened, by the clock of the gateway.'),
  event: AuditEvent.describe('What kind of thing happened.'),
  outcome: AuditOutcome.describe(
    'What came of it. ASKED: it is about to be done. UNKNOWN: the answer did not arrive, or the commit is not known yet.',
  ),
  operation: z.string().describe('What was asked for: method and path without its values, or a command.'),
  request: z
    .string()
    .optional()
    .describe('The id of the request: the entry ASKED of an action and that of its outcome share it.'),
  user: z.string().optional().describe('The user; of a refused sign-in, only if there is a user of this name.'),
  role: z.string().optional().describe('The role that the user had.'),
  address: z.string().optional().describe('The IP address from which it came.'),
  type: z.string().optional().describe('The type of the document.'),
  id: z.string().optional().describe('The id of the document.'),
  subject: z
    .string()
    .optional()
    .describe(
      'Of administration: the name of what is administered, such as a user; once it is done, with the role that the user has now.',
    ),
  status: z.int().optional().describe('The HTTP status of the answer.'),
  code: z.string().optional().describe('The code of the problem that was answered.'),
});
export type AuditedEvent = z.infer<typeof AuditedEvent>;

const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/, 'is not SHA-256 in hexadecimal');

/** An event at its place in the log. */
export const AuditEntry = z.strictObject({
  number: z.int().min(1).describe('Its place in the log.'),
  ...AuditedEvent.shape,
  previous: Sha256Hex.describe('The hash of the entry before; zeros for the first.'),
  hash: Sha256Hex.describe('SHA-256 of this entry without `hash`, as canonical JSON (RFC 8785).'),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** The last entry of a log, or of what was cut off it. Whoever notes it down can later show that nothing before was altered. */
export interface AuditHead {
  readonly number: number;
  readonly hash: string;
}

/** What stands before the first entry. */
export const NO_ENTRY: AuditHead = { number: 0, hash: '0'.repeat(64) };

/** The hash of an entry. */
export function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  return createHash('sha256').update(canonicalJson(entry)).digest('hex');
}

/** Puts an event behind the head of the log. */
export function chainTo({ number, hash: previous }: AuditHead, event: AuditedEvent): AuditEntry {
  const entry = { number: number + 1, ...event, previous };
  return { ...entry, hash: hashOf(entry) };
}
