import { LINE_END, MESSAGE_CHARS_MAX } from '../blocks/cutMessage.js';
import { buildField } from '../fields/buildFields.js';
import { PARTS_MAX } from '../standard/creditFields.js';
import { rejectFaults } from '../message/fault.js';
import type { MtField } from '../message/mtMessage.js';

/** A long text, and the label of its field. It may need several messages. */
export interface LongText {
  readonly label: string;
  readonly lines: readonly string[];
}

const LINES_MAX = 100;
/** The characters of `:45A:`. */
const LABEL_CHARS = 5;

/** Counts the lines, from the first on, that fit into so many free characters. */
function countThatFits(lines: readonly string[], freeChars: number): number {
  let chars = LABEL_CHARS;
  const tooMany = lines.findIndex((line) => (chars += line.length + LINE_END.length) > freeChars);
  return Math.min(tooMany === -1 ? lines.length : tooMany, LINES_MAX);
}

function countChars({ lines }: LongText): number {
  return lines.reduce((sum, line) => sum + line.length + LINE_END.length, LABEL_CHARS);
}

/** Divides texts into what fits into one message, from the first text on, and the rest. */
function fillMessage(texts: readonly LongText[], capacityChars: number): { part: LongText[]; rest: LongText[] } {
  const part: LongText[] = [];
  let freeChars = capacityChars;
  for (const [index, text] of texts.entries()) {
    const count = countThatFits(text.lines, freeChars);
    const taken = { ...text, lines: text.lines.slice(0, count) };
    if (count > 0) part.push(taken);
    if (count < text.lines.length) {
      return { part, rest: [{ ...text, lines: text.lines.slice(count) }, ...texts.slice(index + 1)] };
    }
    freeChars -= countChars(taken);
  }
  return { part, rest: [] };
}

/**
 * Divides long texts among an MT 700 and the MT 701 that continue it. Texts stay in order; a text goes on in the next
 * message if a message is full.
 *
 * @param otherChars the characters that all other fields need in the first message and in each later one
 * @throws TradeError INVALID if the texts do not fit into eight messages
 */
export function splitParts(
  texts: readonly LongText[],
  otherChars: { readonly first: number; readonly later: number },
): MtField[][] {
  const parts: MtField[][] = [];
  let rest = texts.filter(({ lines }) => lines.length > 0);
  do {
    const filled = fillMessage(rest, MESSAGE_CHARS_MAX - (parts.length === 0 ? otherChars.first : otherChars.later));
    parts.push(filled.part.flatMap(({ label, lines }) => buildField(label, lines)));
    rest = filled.rest;
  } while (rest.length > 0 && parts.length < PARTS_MAX);
  const [left] = rest;
  const text = `does not fit into the ${PARTS_MAX} messages that a credit may have`;
  rejectFaults('The credit', left === undefined ? [] : [{ where: left.label, line: 1, text }]);
  return parts;
}
