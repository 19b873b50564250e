import type { UcpRule } from '../rules';
import type { Examination, Rule, RuleResult, Verdict } from './examination';

/** What was compared, before it becomes text. Absent values are left out. */
export type Compared = Readonly<Record<string, string | number | boolean | undefined>>;

/** The judgement of a rule about one thing. The rule adds its number, and its article unless the judgement has its own. */
export type Judgement = Omit<RuleResult, 'rule' | 'article'> & Partial<Pick<RuleResult, 'article'>>;

const MAX_SHOWN_CHARS = 80;

function writeCompared(compared: Compared): Record<string, string> {
  const stated = Object.entries(compared).filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated.map(([name, value]) => [name, String(value)]));
}

function createJudgement(verdict: Verdict, sentence: string, compared: Compared): Judgement {
  return { verdict, sentence, compared: writeCompared(compared) };
}

export function complies(sentence: string, compared: Compared = {}): Judgement {
  return createJudgement('COMPLIES', sentence, compared);
}

export function notApplicable(sentence: string, compared: Compared = {}): Judgement {
  return createJudgement('NOT_APPLICABLE', sentence, compared);
}

/** Data cannot tell. */
export function needsAPerson(sentence: string, compared: Compared = {}): Judgement {
  return createJudgement('NEEDS_A_PERSON', sentence, compared);
}

/** A discrepancy, and what the presenter can change. */
export function discrepant(sentence: string, remedy: string, compared: Compared = {}): Judgement {
  return { ...createJudgement('DISCREPANT', sentence, compared), remedy };
}

/** Defines a rule of the catalogue. It always gives a judgement, so that nothing is passed over in silence. */
export function defineRule(
  rule: UcpRule,
  article: string,
  judge: (examination: Examination) => readonly [Judgement, ...Judgement[]],
): Rule {
  return (examination) => judge(examination).map((judgement) => ({ rule, article, ...judgement }));
}

/** Judges each thing; `none` is the judgement if there are no things. */
export function judgeEach<Thing>(
  things: readonly Thing[],
  none: Judgement,
  judge: (thing: Thing) => Judgement,
): [Judgement, ...Judgement[]] {
  return orElse(things.map(judge), none);
}

/** The judgements, or `none` if there are no judgements. */
export function orElse(judgements: readonly Judgement[], none: Judgement): [Judgement, ...Judgement[]] {
  const [first, ...rest] = judgements;
  return first === undefined ? [none] : [first, ...rest];
}

/** Quotes a text of a document in a sentence: in capitals, on one line, at most 80 characters. */
export function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim().toUpperCase();
  return line.length <= MAX_SHOWN_CHARS ? line : `${line.slice(0, MAX_SHOWN_CHARS - 3)}...`;
}
