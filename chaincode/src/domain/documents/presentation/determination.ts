import { z } from 'zod';
import type { TypedFacts } from '../../vocabulary/action';
import { parseAs } from '../../vocabulary/definition';
import { reject } from '../../errors';
import { examine } from '../../ucp600/examine';
import type { RuleResult } from '../../ucp600/rule';
import { examinationOf } from './examination';
import type { PresentationState } from './presentationState';

const MAX_JUDGEMENTS = 64;
const MAX_REASON_CHARS = 1_000;

/** An officer's own judgement on a rule, where the rules find a discrepancy or leave the matter to a person. */
const Judgement = z.strictObject({
  rule: z.string().regex(/^U\d{1,2}$/, 'is not the number of a rule: U1 to U25'),
  verdict: z.enum(['COMPLIES', 'DISCREPANT']),
  reason: z.string().trim().min(1).max(MAX_REASON_CHARS),
});

/** What the bank determines beside what the rules find. */
export const Determination = z.strictObject({ judgements: z.array(Judgement).max(MAX_JUDGEMENTS).default([]) });

type Facts = Pick<
  TypedFacts<PresentationState, { determination: 'COMPLYING' | 'DISCREPANT' }>,
  'state' | 'related' | 'document' | 'details' | 'time' | 'input'
>;

/**
 * A determination stands on the rules and on the officer's judgement together: complying needs a judgement on each
 * rule that finds otherwise, discrepant needs a discrepancy (UCP 600 arts. 14(a), 16(c)(ii)).
 * @throws INVALID with the rules that are not judged
 */
export function requireJudged(facts: Facts): void {
  const { judgements } = parseAs(Determination, facts.details, '/details');
  const judged = new Map(judgements.map(({ rule, verdict }) => [rule, verdict]));
  const results = examine(examinationOf({ ...facts, presentedAs: facts.state }));
  const open = results.filter(({ verdict }) => verdict === 'DISCREPANT' || verdict === 'NEEDS_A_PERSON');
  if (facts.input.determination === 'COMPLYING') {
    const rules = rulesOf(open.filter(({ rule }) => judged.get(rule) !== 'COMPLIES'));
    if (rules.length > 0)
      reject('INVALID', 'These rules find a discrepancy, or leave the matter to a person; each needs a judgement.', {
        rules,
      });
    return;
  }
  const isDiscrepant =
    judgements.some(({ verdict }) => verdict === 'DISCREPANT') ||
    open.some(({ rule, verdict }) => verdict === 'DISCREPANT' && judged.get(rule) !== 'COMPLIES');
  if (!isDiscrepant) reject('INVALID', 'No rule and no judgement names a discrepancy.', {});
}

const rulesOf = (results: readonly RuleResult[]): string[] => [...new Set(results.map(({ rule }) => rule))];
