import type { Examination, Rule, RuleResult, Verdict } from './rule';

/** What was compared, before it is written as text. What is absent is left out. */
export type Compared = Readonly<Record<string, string | number | boolean | undefined>>;

/** What a rule finds about one thing; the rule's number and article are added to it. */
export type Finding = Omit<RuleResult, 'rule' | 'article'>;

const MAX_SHOWN_CHARS = 80;

function textOf(compared: Compared): Record<string, string> {
  const stated = Object.entries(compared).filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated.map(([name, value]) => [name, String(value)]));
}

function findingOf(verdict: Verdict, sentence: string, compared: Compared): Finding {
  return { verdict, sentence, compared: textOf(compared) };
}

export function complies(sentence: string, compared: Compared = {}): Finding {
  return findingOf('COMPLIES', sentence, compared);
}

export function notApplicable(sentence: string, compared: Compared = {}): Finding {
  return findingOf('NOT_APPLICABLE', sentence, compared);
}

/** What data cannot tell. */
export function needsAPerson(sentence: string, compared: Compared = {}): Finding {
  return findingOf('NEEDS_A_PERSON', sentence, compared);
}

/** A discrepancy, and what the presenter would change. */
export function discrepant(sentence: string, remedy: string, compared: Compared = {}): Finding {
  return { ...findingOf('DISCREPANT', sentence, compared), remedy };
}

/** A rule of the catalogue. It always finds something, so that nothing is passed over in silence. */
export function ruleOf(
  rule: string,
  article: string,
  find: (examination: Examination) => readonly [Finding, ...Finding[]],
): Rule {
  return (examination) => find(examination).map((finding) => ({ rule, article, ...finding }));
}

/** One finding for each thing, or what is said where there is none. */
export function eachOr<Thing>(
  things: readonly Thing[],
  none: Finding,
  find: (thing: Thing) => Finding,
): [Finding, ...Finding[]] {
  return atLeast(things.map(find), none);
}

/** The findings, or what is said where there are none. */
export function atLeast(findings: readonly Finding[], none: Finding): [Finding, ...Finding[]] {
  const [first, ...rest] = findings;
  return first === undefined ? [none] : [first, ...rest];
}

/** A text of a document as a sentence quotes it: capitals, one line, cut where it is long. */
export function shown(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim().toUpperCase();
  return line.length <= MAX_SHOWN_CHARS ? line : `${line.slice(0, MAX_SHOWN_CHARS - 3)}...`;
}
