import { HistoryEntry, Link, Members, Party, TRADE_ERROR_CODES, TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';

/** The shapes of what the gateway answers, for its description. */

const Block = z
  .int()
  .min(-1)
  .describe('The last block that the gateway had taken in when it answered; -1 before the first.');
const Finding = z.object({
  rule: z.string(),
  severity: z.enum(['BLOCK', 'HIGH', 'REVIEW', 'INFO']),
  reason: z.string(),
  evidence: z.record(z.string(), z.unknown()),
});
const View = z.object({
  record: TradeRecord.describe('What every member of the channel sees.'),
  authentic: z.boolean().describe('The author of the record confirms it.'),
  genuine: z.boolean().describe('The issuer of the document confirms it; true where the type has no issuer.'),
  document: z.unknown().describe('The private document; null where this organisation does not hold it.'),
  details: z.unknown().describe('The private remarks of the last action, or null.'),
  findings: z.array(Finding).nullable(),
});
const Version = z.object({
  version: z.int(),
  action: z.string(),
  status: z.string(),
  author: Party,
  time: z.string(),
  transactionId: z.string(),
  block: z.int(),
});
const Alert = z.object({
  id: z.string(),
  rule: z.string(),
  severity: z.string(),
  reason: z.string(),
  document: Link,
  time: z.string(),
  block: z.int(),
  position: z.int(),
});

const Clock = z.object({
  clock: z.string(),
  due: z.string().optional().describe('The last day; absent while the clock is suspended.'),
  basis: z.string().describe('The article on which it rests.'),
  state: z.enum(['RUNNING', 'MET', 'MISSED', 'PASSED', 'SUSPENDED']),
  calendar: z.string().optional(),
  isUncertain: z.literal(true).optional().describe('Holidays of the place are not known for that time.'),
});
const SwiftField = z.object({ tag: z.string(), option: z.string(), lines: z.array(z.string()) });

/** Every answer by name. */
export const ANSWERS = {
  Problem: z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().describe(`Stable; of the ledger's rules: ${TRADE_ERROR_CODES.join(', ')}.`),
    issues: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
    values: z.record(z.string(), z.unknown()).optional(),
    requestId: z.string(),
  }),
  Token: z.object({ access_token: z.string(), token_type: z.literal('Bearer'), expires_in: z.int() }),
  Document: View.extend({ block: Block }),
  Taken: View.extend({ transaction: z.object({ id: z.string(), block: z.int() }).nullable(), block: Block }),
  Page: z.object({
    items: z.array(z.object({ record: TradeRecord, authentic: z.boolean() })),
    next: z.string().nullable().describe('Where the next page is.'),
    block: Block,
  }),
  History: z.object({ items: z.array(HistoryEntry), block: Block }),
  FinancingCheck: z.object({
    verdict: z.enum(['CLEAR', 'BLOCKED', 'REVIEW']),
    findings: z.array(Finding),
    notEvaluated: z.array(z.object({ rule: z.string(), missing: z.string() })),
    block: Block,
  }),
  Verification: z.object({
    verdict: z.enum(['VERIFIED', 'REVIEW', 'NOT_VERIFIED']),
    checks: z.array(
      z.object({ check: z.string(), result: z.enum(['PASS', 'WARN', 'FAIL', 'NOT_EVALUATED']), reason: z.string() }),
    ),
    status: z.string(),
    form: z.string(),
    titleMode: z.string(),
    possessor: Party,
    titleHolder: Party,
    isPledged: z.boolean(),
    block: Block,
  }),
  Provenance: z.object({
    documents: z.array(View.extend({ ...Link.shape, links: z.array(Link), history: z.array(Version) })),
    block: Block,
  }),
  Members: z.object({ members: Members, block: Block }),
  Examination: z.object({
    verdict: z.enum(['COMPLIES', 'DISCREPANT', 'NEEDS_A_PERSON']),
    results: z.array(
      z.object({
        rule: z.string().describe('U1 to U25.'),
        article: z.string(),
        verdict: z.enum(['COMPLIES', 'DISCREPANT', 'NOT_APPLICABLE', 'NEEDS_A_PERSON']),
        compared: z.record(z.string(), z.string()).describe('What was compared, and what was computed.'),
        sentence: z.string().describe('As in field 77J of a notice of refusal.'),
        remedy: z.string().optional().describe('What the presenter would change.'),
      }),
    ),
    block: Block,
  }),
  Clocks: z.object({
    clocks: z.array(Clock),
    presentations: z.array(z.object({ id: z.string(), status: z.string(), clocks: z.array(Clock) })),
    block: Block,
  }),
  AmendmentDraft: z.object({
    document: z.unknown().describe('What PUT /v1/credit-amendments/{id} takes.'),
    isCancellation: z.boolean().describe('The message asks to cancel the credit.'),
    block: Block,
  }),
  Deadlines: z.object({
    items: z.array(z.object({ document: Link, status: z.string(), due: z.string(), article: z.string() })),
    block: Block,
  }),
  SwiftMessages: z.object({
    document: z.object({ terms: z.unknown() }).nullable().describe('What PUT /v1/letters-of-credit/{id} takes.'),
    outside: z.array(SwiftField).describe('Fields that the document does not hold.'),
    messages: z.array(z.object({ type: z.string(), fields: z.array(SwiftField) })),
    block: Block,
  }),
  CreditMessages: z.object({ messages: z.array(z.string()), block: Block }),
  SwiftMessage: z.object({ message: z.string(), block: Block }),
  Intervened: z.object({ records: z.array(TradeRecord), block: Block }),
  Alerts: z.object({ items: z.array(Alert), block: Block }),
  Transaction: z.object({
    transactionId: z.string(),
    user: z.string(),
    type: z.string(),
    id: z.string(),
    action: z.string(),
    state: z.enum(['PENDING', 'COMMITTED', 'INVALID']),
    block: z.int(),
    validationCode: z.int().optional(),
  }),
} as const satisfies Readonly<Record<string, z.ZodType>>;
export type AnswerName = keyof typeof ANSWERS;
