import { Finding } from '@naru/chaincode/domain';
import { z } from 'zod';
import { text } from '../../http/endpoint/components.js';

/** One thing that was looked at. */
export const Check = z.strictObject({
  check: text('AUTHENTIC'),
  result: z.enum(['PASS', 'WARN', 'FAIL', 'NOT_EVALUATED']).describe('A warning is for a person to weigh.'),
  reason: text('CarrierMSP confirms this record.'),
  evidence: z.record(z.string(), z.unknown()).optional().describe('The ids and codes on which the result rests.'),
});
export type Check = z.infer<typeof Check>;

/** What a check says of either result. */
interface Sayings {
  readonly yes: string;
  readonly no: string;
  /** What the result rests on if it is not a pass. */
  readonly evidence?: Readonly<Record<string, unknown>>;
}

/** A check with two results. */
export function judged(
  check: string,
  passes: boolean,
  otherwise: 'WARN' | 'FAIL',
  { yes, no, evidence }: Sayings,
): Check {
  if (passes) return { check, result: 'PASS', reason: yes };
  return { check, result: otherwise, reason: no, ...(evidence !== undefined && { evidence }) };
}

const SEVERITIES = { FAIL: 'BLOCK', WARN: 'REVIEW' } as const;

/** The checks that did not pass, in the form of all findings. */
export function listFindings(checks: readonly Check[]): Finding[] {
  return checks.flatMap(({ check: rule, result, reason, evidence = {} }) =>
    result === 'FAIL' || result === 'WARN' ? [{ rule, severity: SEVERITIES[result], reason, evidence }] : [],
  );
}
