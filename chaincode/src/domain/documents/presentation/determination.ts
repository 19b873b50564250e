import { z } from 'zod';
import type { Related } from '../../vocabulary/facts';
import { oncePerObject } from '../../vocabulary/once';
import { type Issue, rejectField, rejectIssues } from '../../errors';
import type { RuleResult } from '../../ucp600/examination/examination';
import { examine } from '../../ucp600/examine';
import { UNREAD_CLAUSE } from '../../ucp600/data/clauseConditions';
import { findSoftClauses } from '../../ucp600/softClauses';
import { parseCredit } from '../letterOfCredit/creditContent';
import { gatherExamination } from './examination';
import type { PresentationState } from './presentationState';

const MAX_JUDGEMENTS = 256;
const MAX_REASON_CHARS = 1_000;
const MAX_SENTENCE_CHARS = 10_000;

/** An officer's own judgement on a rule that finds a discrepancy or leaves the matter to a person. */
const Judgement = z.strictObject({
  rule: z
    .string()
    .regex(/^U\d{1,2}$/, 'is not the number of a rule, such as U2')
    .meta({ description: 'The number of the rule.', examples: ['U19'] }),
  sentence: z
    .string()
    .min(1)
    .max(MAX_SENTENCE_CHARS)
    .optional()
    .describe(
      'What the rule finds, as the examination says it; without it, all that the rule finds is judged, but for clauses that are not read or are soft.',
    ),
  verdict: z.enum(['COMPLIES', 'DISCREPANT']).describe('What the officer finds.'),
  reason: z
    .string()
    .trim()
    .min(1)
    .max(MAX_REASON_CHARS)
    .meta({ description: 'Why.', examples: ['The officer has compared the stamp with the original.'] }),
});

/** What the bank determines beside what the rules find. */
export const Determination = z.strictObject({
  judgements: z
    .array(Judgement)
    .max(MAX_JUDGEMENTS)
    .default([])
    .describe(
      'A judgement on each rule that finds a discrepancy or leaves the matter to a person: see the examination.',
    ),
});
export type Determination = z.infer<typeof Determination>;

/** What a determination rests on, beside the judgements. */
interface ExaminedFacts {
  readonly id: string;
  readonly state: PresentationState;
  readonly related: { readonly credit: Related; readonly bills: readonly Related[] };
  readonly document: unknown;
  readonly time: string;
}

type Judged = Pick<Determination, 'judgements'>;

/** What the rules find to be a discrepancy, or leave to a person. */
const findOpen = oncePerObject(({ id, state, related, document, time }: ExaminedFacts): RuleResult[] => {
  const surrounding = [related.credit, ...related.bills];
  const results = examine(gatherExamination({ id, presentedAs: state, related: surrounding, document, time }));
  return results.filter(({ verdict }) => verdict === 'DISCREPANT' || verdict === 'NEEDS_A_PERSON');
});

/** Those of the open results that the officer did not judge to comply. */
function findUnjudged(facts: ExaminedFacts, { judgements }: Judged): RuleResult[] {
  const complying = judgements.filter(({ verdict }) => verdict === 'COMPLIES');
  const soft = findSoftClauses(parseCredit(facts.related.credit.document).terms).map(({ text }) => text);
  return findOpen(facts).filter((found) => {
    const unnamed = isJudgedAlone(found, soft) ? undefined : found.sentence;
    return !complying.some(({ rule, sentence = unnamed }) => rule === found.rule && sentence === found.sentence);
  });
}

/** Whether somebody has to have read its words: a clause that no rule has read, or that keeps the payment in the applicant's hands. */
function isJudgedAlone({ sentence, compared: { clause } }: RuleResult, soft: readonly string[]): boolean {
  return sentence.startsWith(UNREAD_CLAUSE) || (clause !== undefined && soft.includes(clause));
}

/** @throws INVALID with each judgement that says another thing than one before it, or than the determination */
export function requireConsistent({ judgements }: Judged, determination: 'COMPLYING' | 'DISCREPANT'): void {
  const issues = judgements.flatMap(({ rule, sentence, verdict }, index): Issue[] => {
    const at = `/details/judgements/${index}`;
    const isAgain = judgements.slice(0, index).some((each) => each.rule === rule && each.sentence === sentence);
    const isContrary = determination === 'COMPLYING' && verdict === 'DISCREPANT';
    return [
      ...(isAgain ? [{ pointer: `${at}/rule`, message: 'is judged above' }] : []),
      ...(isContrary ? [{ pointer: `${at}/verdict`, message: 'is a discrepancy, so that it does not comply' }] : []),
    ];
  });
  if (issues.length > 0) rejectIssues(issues, { message: 'The judgements do not say one thing.' });
}

/**
 * What an officer has read can have changed since, such as a bill that was pledged.
 * @throws INVALID with each judgement on what its rule does not find now
 */
export function requireFound(facts: ExaminedFacts, { judgements }: Judged): void {
  const open = findOpen(facts);
  const issues = judgements.flatMap(({ rule, sentence }, index): Issue[] => {
    const isFound = sentence === undefined || open.some((found) => found.rule === rule && found.sentence === sentence);
    const message = 'is not what the rule finds now: ask for the examination again';
    return isFound ? [] : [{ pointer: `/details/judgements/${index}/sentence`, message }];
  });
  if (issues.length > 0) rejectIssues(issues);
}

/**
 * A presentation complies only with a judgement on all that the rules find otherwise (UCP 600 art. 14(a)).
 * @throws INVALID with the rules that are not judged, and what they find
 */
export function requireAllJudged(facts: ExaminedFacts, judged: Judged): void {
  const unjudged = findUnjudged(facts, judged);
  const rules = [...new Set(unjudged.map(({ rule }) => rule))];
  const findings = unjudged.map(({ sentence }) => sentence);
  if (rules.length > 0) {
    const message =
      'These rules find a discrepancy, or leave the matter to a person; each needs a judgement, and each clause that is not read or is soft one that names its `sentence`.';
    rejectField('/details/judgements', message, { rules, findings });
  }
}

/** Whether the officer judges that something complies of which a rule finds a discrepancy. */
export function overrules(facts: ExaminedFacts, judged: Judged): boolean {
  const unjudged = findUnjudged(facts, judged);
  return findOpen(facts).some((found) => found.verdict === 'DISCREPANT' && !unjudged.includes(found));
}

/** A presentation is discrepant only with a discrepancy (UCP 600 art. 16(c)(ii)). @throws INVALID if there is none */
export function requireDiscrepancy(facts: ExaminedFacts, judged: Judged): void {
  const isJudged = judged.judgements.some(({ verdict }) => verdict === 'DISCREPANT');
  const isFound = findUnjudged(facts, judged).some(({ verdict }) => verdict === 'DISCREPANT');
  if (!isJudged && !isFound) rejectField('/details/judgements', 'No rule and no judgement names a discrepancy.');
}
