import type { Schemas } from '@naru/client';
import type { Letter } from './case.js';

type Finding = NonNullable<Schemas['FinancingCheck']>['findings'][number];

/** What a bank was answered about the claim that is judged. */
export interface Judged {
  readonly letter: Letter;
  /** What the check said; the code of the rejection if there is no claim. */
  readonly verdict: string;
  readonly status: string;
  readonly findings: readonly Finding[];
  /** What the check could not judge. */
  readonly missing: readonly string[];
  /** The claims that were made before. */
  readonly earlier: readonly string[];
  /** What BankA is told about its claims: the rules of its alerts. */
  readonly alarms: readonly string[];
  /** The status of the claim after its bank has paid, or the code of the rejection. */
  readonly paid?: string;
}

/** The right answer that findings come to. */
export function letterOf(findings: readonly Finding[]): Letter {
  const has = (...severities: string[]): boolean => findings.some(({ severity }) => severities.includes(severity));
  if (has('BLOCK')) return 'R';
  if (has('HIGH', 'REVIEW')) return 'H';
  return has('INFO') ? 'I' : 'C';
}
