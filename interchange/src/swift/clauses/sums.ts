import { readTokens } from '@naru/chaincode/domain';

/*
 * A plus sign at the beginning of a line marks a clause, or adds to what the line before says: "invoice value", "+ 10 percent".
 */

/** A plus sign alone, a number, and what is counted: that one line can add to another. With OF it is a clause of its own. */
const SUM = /^\+\s*\d{1,3}(?:[.,]\d+)?\s*(%|PCT\b|PER\s?CENT\b|(?:ORIGINALS?|COPY|COPIES)\b(?!\s+OF\b))([^.,;:]*)/i;
const COUNTED = /^[OC]/i;
/** Words after which a percentage can be added. */
const VALUES = new Set(['VALUE', 'AMOUNT', 'CIF', 'CIP', 'INVOICE', 'PRICE', 'COST', 'SUM', 'FOR', 'OF', 'AT', 'WITH']);
/** How many words of what has a value may follow: "value of the goods". */
const LAST_WORDS = 4;
const SENTENCE_END = /[.;]$/;
/** With these the line is a sentence: "+ 5 percent more or less acceptable", "+ 2 copies must be sent". */
// prettier-ignore
const SENTENCE = new Set([
  'MORE', 'LESS', 'TOLERANCE', 'VARIATION', 'MUST', 'SHALL', 'SHOULD', 'WILL', 'MAY', 'IS', 'ARE', 'BE', 'REQUIRED', 'ACCEPTABLE', 'ACCEPTED',
  'ALLOWED', 'PERMITTED', 'PERMISSIBLE',
]);

/** Whether a line adds a percentage or a number of copies to the line before. */
export function addsSum(line: string, before: string | undefined): boolean {
  const [sum, unit, rest] = SUM.exec(line) ?? [];
  if (sum === undefined || unit === undefined || before === undefined || SENTENCE_END.test(before)) return false;
  if (readTokens(rest ?? '').some(({ word }) => SENTENCE.has(word))) return false;
  const last = readTokens(before).slice(-LAST_WORDS);
  return COUNTED.test(unit) || last.some(({ word }) => VALUES.has(word));
}
