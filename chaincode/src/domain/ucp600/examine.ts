import type { Examination, Rule, RuleResult } from './rule';

const RULES: readonly Rule[] = [];

/** Examines a presentation by every rule. The results are in the order of the rules, whatever the order of the documents. */
export function examine(examination: Examination): RuleResult[] {
  return RULES.flatMap((rule) => rule(examination));
}
