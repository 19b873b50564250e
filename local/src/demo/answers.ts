import { z } from 'zod';

/** The parts of the gateways' answers that the demo looks at. */
const Record = z.object({
  id: z.string(),
  status: z.string(),
  version: z.number(),
  author: z.object({ msp: z.string() }),
  state: z.record(z.string(), z.unknown()),
});

const Finding = z.object({ rule: z.string(), severity: z.string(), reason: z.string() });

export const DocumentAnswer = z.object({
  record: Record,
  authentic: z.boolean().optional(),
  genuine: z.boolean().optional(),
  document: z.unknown().optional(),
  findings: z.array(Finding).nullish(),
});
export type DocumentAnswer = z.infer<typeof DocumentAnswer>;

export const ProblemAnswer = z.object({
  code: z.string(),
  detail: z.string(),
  issues: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
});

export const VerificationAnswer = z.object({
  verdict: z.string(),
  checks: z.array(z.object({ check: z.string(), result: z.string(), reason: z.string() })),
});

export const FinancingCheckAnswer = z.object({ verdict: z.string(), findings: z.array(Finding) });

export const ProvenanceAnswer = z.object({
  documents: z.array(
    z.object({
      record: Record,
      authentic: z.boolean(),
      genuine: z.boolean(),
      history: z.array(z.object({ action: z.string(), author: z.object({ msp: z.string() }), time: z.string() })),
    }),
  ),
});

export const AlertsAnswer = z.object({
  items: z.array(
    z.object({ rule: z.string(), severity: z.string(), reason: z.string(), document: z.object({ id: z.string() }) }),
  ),
});

export const ExaminationAnswer = z.object({
  verdict: z.string(),
  results: z.array(
    z.object({
      rule: z.string(),
      article: z.string(),
      verdict: z.string(),
      sentence: z.string(),
      remedy: z.string().optional(),
    }),
  ),
});
export type ExaminationAnswer = z.infer<typeof ExaminationAnswer>;

export const SwiftMessagesAnswer = z.object({
  document: z.unknown(),
  messages: z.array(z.object({ type: z.string(), fields: z.array(z.unknown()) })),
});

export const SwiftMessageAnswer = z.object({ message: z.string() });
