import { z } from 'zod';
import type { Related } from '../../vocabulary/facts';
import { oncePerObject } from '../../vocabulary/once';
import { rejectField, rejectIssues } from '../../errors';
import { examine } from '../../ucp600/examine';
import { gatherExamination } from './examination';
import type { PresentationState } from './presentationState';

const MAX_JUDGEMENTS = 64;
const MAX_REASON_CHARS = 1_000;

/** An officer's own judgement on a rule that finds a discrepancy or leaves the matter to a person. */
const Judgement = z.strictObject({
  rule: z
    .string()
    .regex(/^U\d{1,2}$/, 'is not the number of a rule, such as U2')
    .meta({ description: 'The number of the rule.', examples: ['U19'] }),
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

/** What a determination rests on. */
interface DeterminationFacts {
  readonly state: PresentationState;
  readonly related: { readonly credit: Related; readonly bills: readonly Related[] };
  readonly document: unknown;
  readonly details: Determination;
  readonly time: string;
}

/** The rules that find a discrepancy, or leave the matter to a person, and what the officer judged. */
const findOpenRules = oncePerObject(({ state, related, document, details, time }: DeterminationFacts) => {
  const judged = new Map(details.judgements.map(({ rule, verdict }) => [rule, verdict]));
  const surrounding = [related.credit, ...related.bills];
  const results = examine(gatherExamination({ presentedAs: state, related: surrounding, document, time }));
  const open = results.filter(({ verdict }) => verdict === 'DISCREPANT' || verdict === 'NEEDS_A_PERSON');
  return open.map(({ rule, verdict }) => ({ rule, verdict, judgement: judged.get(rule) }));
});

/** @throws INVALID with each judgement that says another thing than one before it, or than the determination */
export function requireConsistent({ judgements }: Determination, determination: 'COMPLYING' | 'DISCREPANT'): void {
  const issues = judgements.flatMap(({ rule, verdict }, index) => {
    const at = `/details/judgements/${index}`;
    const isAgain = judgements.findIndex((each) => each.rule === rule) < index;
    return [
      ...(isAgain ? [{ pointer: `${at}/rule`, message: 'is judged above' }] : []),
      ...(determination === 'COMPLYING' && verdict === 'DISCREPANT'
        ? [{ pointer: `${at}/verdict`, message: 'is a discrepancy, with which the presentation does not comply' }]
        : []),
    ];
  });
  if (issues.length > 0) rejectIssues(issues, { message: 'The judgements do not say one thing.' });
}

/**
 * A presentation complies only with a judgement on each rule that finds otherwise (UCP 600 art. 14(a)).
 * @throws INVALID with the rules that are not judged
 */
export function requireAllJudged(facts: DeterminationFacts): void {
  const unjudged = findOpenRules(facts).filter(({ judgement }) => judgement !== 'COMPLIES');
  const rules = [...new Set(unjudged.map(({ rule }) => rule))];
  if (rules.length > 0) {
    const message = 'These rules find a discrepancy, or leave the matter to a person; each needs a judgement.';
    rejectField('/details/judgements', message, { rules });
  }
}

/** Whether the officer judges that something complies of which a rule finds a discrepancy. */
export function overrules(facts: DeterminationFacts): boolean {
  return findOpenRules(facts).some(({ verdict, judgement }) => verdict === 'DISCREPANT' && judgement === 'COMPLIES');
}

/** A presentation is discrepant only with a discrepancy (UCP 600 art. 16(c)(ii)). @throws INVALID if there is none */
export function requireDiscrepancy(facts: DeterminationFacts): void {
  const isJudged = facts.details.judgements.some(({ verdict }) => verdict === 'DISCREPANT');
  const isFound = findOpenRules(facts).some(
    ({ verdict, judgement }) => verdict === 'DISCREPANT' && judgement !== 'COMPLIES',
  );
  if (!isJudged && !isFound) rejectField('/details/judgements', 'No rule and no judgement names a discrepancy.');
}
