import type { CreditTerms } from '../../papers/creditTerms';
import { fold } from '../compare/foldings';

/** Words for a tolerance, or that the quantity has none (ISBP 745 para. C13, general knowledge). */
const TOLERANCE_WORDS = new RegExp(
  [
    String.raw`\b(?:MORE OR LESS|TOLERANCE|PLUS|MOLSO|MOLOO|VARIATION|CIRCA|EXACT QUANTITY)\b`,
    String.raw`\+\/-`,
    String.raw`\b(?:QUANTITY|QTY)\b.{0,40}\b(?:EXACT|EXCEED(?:ED|ING)?|REDUCED|VARY|VARIED|MAX(?:IMUM)?|MIN(?:IMUM)?|NOT (?:MORE|LESS))\b`,
  ].join('|'),
  'u',
);
const PERCENT = /(\d{1,2})\s*(?:%|PCT\b|PERCENT\b|PER CENT\b)/gu;

function listTexts({ goods, additionalConditions }: CreditTerms): string[] {
  return [goods.description.join(' '), ...additionalConditions.map(({ text }) => text)].map(fold);
}

/** Whether the credit states a tolerance in words, or that there is none, in the description of the goods or in its additional conditions. */
export function statesTolerance(credit: CreditTerms): boolean {
  return listTexts(credit).some((text) => TOLERANCE_WORDS.test(text));
}

/** The most that a tolerance in words can add, in per cent: the highest percentage beside it; 0 if there is none. */
export function readTolerancePercent(credit: CreditTerms): number {
  const percents = listTexts(credit)
    .filter((text) => TOLERANCE_WORDS.test(text))
    .flatMap((text) => [...text.matchAll(PERCENT)].map(([, percent]) => Number(percent)));
  return Math.max(0, ...percents);
}

/** How much more and less of a quantity a credit allows, in per cent. */
export interface StatedTolerance {
  readonly plus: number;
  readonly minus: number;
}

/**
 * The tolerance of quantities that a clause states and that was read; undefined if none was, or if another text states a
 * tolerance, too.
 */
export function readQuantityTolerance(credit: CreditTerms): StatedTolerance | undefined {
  const stating = listTexts(credit).filter((text) => TOLERANCE_WORDS.test(text));
  const [clause, ...others] = credit.additionalConditions.filter(
    ({ isUnderstood, text }) => isUnderstood && TOLERANCE_WORDS.test(fold(text)),
  );
  if (clause === undefined || others.length > 0 || stating.length > 1) return undefined;
  const [plus, minus] = ['quantityPlusPercent', 'quantityMinusPercent'].map((name) =>
    clause.conditions.find(({ field, operator }) => field === name && operator === 'PERMITS'),
  );
  const read = (text: string | undefined): number => (text === undefined ? NaN : Number(text));
  const stated = { plus: read(plus?.value), minus: read(minus?.value) };
  return Number.isNaN(stated.plus) || Number.isNaN(stated.minus) ? undefined : stated;
}
