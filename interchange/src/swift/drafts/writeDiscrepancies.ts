import { buildField } from '../fields/buildFields.js';
import { wrapSwiftText } from '../fields/swiftText.js';
import type { MtField } from '../message/mtMessage.js';

const LINE_CHARS = 50;

/**
 * Field 77J: the discrepancies, numbered, each from a line of its own. A notice of refusal states every discrepancy (UCP
 * 600 article 16(c)(ii)), so nothing is cut off: if they need more than the 70 lines of the field, the check of the
 * message refuses it.
 */
export function writeDiscrepancies(discrepancies: readonly string[]): MtField[] {
  const lines = discrepancies.flatMap((sentence, index) => wrapSwiftText(`${index + 1}. ${sentence}`, LINE_CHARS, 'z'));
  return buildField('77J', lines);
}
