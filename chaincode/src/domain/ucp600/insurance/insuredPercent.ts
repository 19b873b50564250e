import { fold } from '../compare/foldings';

/** The condition field by which a clause asks for a percentage of insurance. */
export const INSURED_PERCENT = 'insuredPercent';

/** "At least 110% of the CIF or CIP value of the goods", if the credit asks for nothing else (UCP 600 art. 28(f)(ii)). */
export const LEAST_PERCENT = '110';

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bONE\s+HUNDRED\s+(?:AND\s+)?TEN\b/u, '110'],
  [/\bONE\s+HUNDRED\s+(?:AND\s+)?TWENTY\b/u, '120'],
  [/\bONE\s+HUNDRED\s+(?:AND\s+)?THIRTY\b/u, '130'],
  [/\bONE\s+HUNDRED\s+(?:AND\s+)?FIFTY\b/u, '150'],
];
const WHOLE = /\b(1\d\d(?:\.\d{1,2})?)\s*(?:%|PCT\b|PERCENT\b|PER\s+CENT\b|PERCENTAGE\b|P\.C\.)/u;
/** INVOICE VALUE PLUS 20 PERCENT, CIF + 10%. */
const PLUS =
  /(?:\bPLUS\b|\+|\bADDED\s+BY\b|\bINCREASED\s+BY\b|\bMARGIN\s+OF\b)\s*(?:AT\s+LEAST\s+)?(\d\d)\s*(?:%|PCT\b|PERCENT\b|PER\s+CENT\b)|\b(\d\d)\s*(?:%|PCT\b|PERCENT\b|PER\s+CENT\b)\s+(?:ABOVE|OVER|MORE\s+THAN)\b/u;
/** Numbers that can be percentages of the whole value, and words that make an upper limit of them. */
const WHOLES = /\b1\d\d(?:\.\d{1,2})?\b/gu;
const UPPER_LIMIT =
  /\bMAX(?:IMUM)?\b|\bUP\s+TO\b|\bBETWEEN\b|\bNOT\s+(?:TO\s+|BE\s+)?(?:EXCEED(?:ING)?|MORE\s+THAN|OVER|ABOVE)\b/u;
const WHOLE_PERCENT = 100;

/** "110 to 120 percent", "maximum 120 percent": which of them must be insured is for a person to read. */
const isLimited = (text: string): boolean => new Set(text.match(WHOLES)).size > 1 || UPPER_LIMIT.test(text);

/** Reads the percentage of the value that must be insured from the words of a clause; undefined if there is none, or several. */
export function readInsuredPercent(clause: string): string | undefined {
  const text = fold(clause);
  if (isLimited(text)) return undefined;
  const whole = WHOLE.exec(text)?.[1] ?? WORDS.find(([pattern]) => pattern.test(text))?.[1];
  if (whole !== undefined) return whole;
  const [, plus, above] = PLUS.exec(text) ?? [];
  const percent = plus ?? above;
  return percent === undefined ? undefined : String(WHOLE_PERCENT + Number(percent));
}
