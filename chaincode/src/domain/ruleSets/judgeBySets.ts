import { canonicalJson } from '../encoding/canonicalJson';
import type { JudgingSets, RuleSet, Thresholds } from './ruleSet';

/** What a rule set weighs. */
interface Weighed {
  readonly rule: string;
  readonly severity: string;
  readonly shadow?: true | undefined;
}

/** What a set makes of findings: each weighs no more than its rule, and one in shadow decides nothing. */
export function applyRuleSet<F extends Weighed>(findings: readonly F[], { rules }: RuleSet): F[] {
  const weights = new Map<string, { severity: string; shadow?: boolean }>(Object.entries(rules));
  return findings.map((finding) => {
    const weight = weights.get(finding.rule);
    if (weight === undefined || finding.severity === 'NOT_EVALUATED') return finding;
    const severity = finding.severity === 'HIGH' && weight.severity === 'INFO' ? weight.severity : finding.severity;
    return { ...finding, severity, ...(weight.shadow === true && { shadow: true }) };
  });
}

/** What sets find: the one in force decides, and what only the one on trial finds stands beside it. */
export function judgeBySets<F extends Weighed & { readonly evidence: object }>(
  { inForce, trial }: JudgingSets,
  judge: (thresholds: Thresholds) => readonly F[],
): F[] {
  const deciding = applyRuleSet(judge(inForce.thresholds), inForce);
  if (trial === undefined) return deciding;
  const known = new Set(deciding.map((finding) => canonicalJson(finding)));
  const tried = applyRuleSet(judge(trial.thresholds), trial).filter((finding) => !known.has(canonicalJson(finding)));
  return [...deciding, ...tried.map((finding) => inTrial(finding, trial))];
}

const inTrial = <F extends Weighed & { readonly evidence: object }>(finding: F, { version }: RuleSet): F => ({
  ...finding,
  shadow: true,
  evidence: { ...finding.evidence, ruleSet: version },
});

/** Whether something stands against a claim with such a severity. What is in shadow does not. */
export const hasFinding = (findings: readonly Weighed[], severity: string): boolean =>
  findings.some((finding) => finding.severity === severity && finding.shadow !== true);
