import type { MtField } from '../messages/mtMessage.js';
import { fieldOf } from './draft.js';
import { linesOfSwiftText } from './swiftText.js';

const CHARS_MAX = 50;

/**
 * Field 77J: each discrepancy, numbered, from a line of its own on. A notice states every discrepancy at once (UCP 600
 * article 16(c)(ii)), so nothing is cut off: what needs more than 70 lines is refused with the message.
 */
export function discrepanciesField(discrepancies: readonly string[]): MtField[] {
  const lines = discrepancies.flatMap((sentence, index) =>
    linesOfSwiftText(`${index + 1}. ${sentence}`, CHARS_MAX, 'z'),
  );
  return fieldOf('77J', lines);
}
