import { LINE_END, MESSAGE_CHARS_MAX } from '../envelope/layout.js';
import { PARTS_MAX } from '../fields/fields.js';
import { rejectFaults } from '../messages/fault.js';
import type { MtField } from '../messages/mtMessage.js';

/** A long text with the label of the field that it fills, in one message or several. */
export interface LongText {
  readonly label: string;
  readonly lines: readonly string[];
}

const LINES_MAX = 100;
/** `:45A:`. */
const LABEL_CHARS = 5;

/** How many lines, from the first on, fit into a field when so many characters are free. */
function countThatFits(lines: readonly string[], freeChars: number): number {
  let chars = LABEL_CHARS;
  const tooMany = lines.findIndex((line) => (chars += line.length + LINE_END.length) > freeChars);
  return Math.min(tooMany === -1 ? lines.length : tooMany, LINES_MAX);
}

function charsOf({ lines }: LongText): number {
  return lines.reduce((sum, line) => sum + line.length + LINE_END.length, LABEL_CHARS);
}

/** What fits into one message, from the first text on, and what is left. */
function fill(texts: readonly LongText[], capacityChars: number): { part: LongText[]; rest: LongText[] } {
  const part: LongText[] = [];
  let freeChars = capacityChars;
  for (const [index, text] of texts.entries()) {
    const count = countThatFits(text.lines, freeChars);
    const taken = { ...text, lines: text.lines.slice(0, count) };
    if (count > 0) part.push(taken);
    if (count < text.lines.length) {
      return { part, rest: [{ ...text, lines: text.lines.slice(count) }, ...texts.slice(index + 1)] };
    }
    freeChars -= charsOf(taken);
  }
  return { part, rest: [] };
}

/**
 * Divides long texts among an MT 700 and the MT 701 that continue it: each text stays in order and goes on in the next
 * message where one is full.
 *
 * @param otherChars how many characters the first message and each of the others have besides
 * @throws TradeError INVALID where eight messages do not hold the texts
 */
export function splitParts(
  texts: readonly LongText[],
  otherChars: { readonly first: number; readonly later: number },
): MtField[][] {
  const parts: MtField[][] = [];
  let rest = texts.filter(({ lines }) => lines.length > 0);
  do {
    const filled = fill(rest, MESSAGE_CHARS_MAX - (parts.length === 0 ? otherChars.first : otherChars.later));
    parts.push(filled.part.map(({ label, lines }) => ({ tag: label.slice(0, 2), option: label.slice(2), lines })));
    rest = filled.rest;
  } while (rest.length > 0 && parts.length < PARTS_MAX);
  const [left] = rest;
  const text = `does not fit into the ${PARTS_MAX} messages that a credit may have`;
  rejectFaults('The credit', left === undefined ? [] : [{ where: left.label, line: 1, text }]);
  return parts;
}
