import { type MtFault, rejectFaults } from '../message/fault.js';
import type { MtMessage, MtType } from '../message/mtMessage.js';
import { validateFields } from '../validation/validateFields.js';
import { checkLength, cutMessage, MESSAGE_CHARS_MAX } from './cutMessage.js';
import { type OuterBlocksResult, readOuterBlocks } from './readOuterBlocks.js';
import { readTextBlock } from './readTextBlock.js';
import { unwrapFile } from './unwrapFile.js';

/** A longer text is not looked at: what surrounds a message, white space included, is short. */
const TEXT_CHARS_MAX = 2 * MESSAGE_CHARS_MAX;

const WHAT = 'The SWIFT message';

function checkTextLength(text: string): MtFault[] {
  return text.length > TEXT_CHARS_MAX
    ? [{ where: 'block4', line: 1, messageLine: 1, text: `is in a text of more than ${TEXT_CHARS_MAX} characters` }]
    : checkLength(text);
}

/** The message names its type in block 2. A text block alone does not, so that the caller gives the type. */
function checkType({ type, outerBlocks }: OuterBlocksResult, given: MtType | undefined): MtFault[] {
  const fault = (text: string): MtFault[] => [{ where: 'block2', line: 1, messageLine: 1, text }];
  if (type === undefined && given === undefined) {
    return outerBlocks === undefined ? fault('is missing, and the type of the message was not given') : [];
  }
  return type !== undefined && given !== undefined && type !== given
    ? fault(`says MT ${type}, but an MT ${given} is expected`)
    : [];
}

/**
 * Reads one SWIFT message as FIN carries it, in linear time: blocks 1 to 5 (and S), or the text block alone. Lines end
 * with CrLf or Lf. What interfaces put around a message in a file is left out. `writeMt` writes the same message again.
 *
 * @param type the expected type; needed if the text is a text block alone
 * @throws TradeError INVALID with one issue per fault: the pointer is `/<tag>/<line in the field>` (`/32B/1`), or
 * `/block2/1` for what is around the text; the message begins with the line in the message
 * @example
 * const message = parseMt(readFileSync('mt700.fin', 'utf8'));
 * message.type; // '700'
 */
export function parseMt(text: string, type?: MtType): MtMessage {
  const { message, faults: faultsOfFile } = unwrapFile(text);
  rejectFaults(WHAT, [...checkTextLength(message), ...faultsOfFile]);
  const cut = cutMessage(message);
  const outer = readOuterBlocks(cut.head, cut.tail, cut.tailLine);
  const { fields, faults } = readTextBlock(cut.lines, cut.firstLine);
  const faultsOfBlocks = [...cut.faults, ...outer.faults, ...checkType(outer, type), ...faults];
  const known = outer.type ?? type;
  if (known === undefined) {
    rejectFaults(WHAT, faultsOfBlocks);
    throw new Error('A message without a known type has a fault.');
  }
  rejectFaults(WHAT, [...faultsOfBlocks, ...validateFields(known, fields, cut.firstLine)]);
  return { type: known, ...(outer.outerBlocks && { outerBlocks: outer.outerBlocks }), fields };
}
