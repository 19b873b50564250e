import { layoutOf, lengthFaults, MESSAGE_CHARS_MAX } from './envelope/layout.js';
import { readEnvelope, type Surroundings } from './envelope/readEnvelope.js';
import { readTextBlock } from './envelope/textBlock.js';
import { type MtFault, rejectFaults } from './messages/fault.js';
import type { MtMessage, MtType } from './messages/mtMessage.js';
import { validateFields } from './messages/validateFields.js';

/** A text that is far beyond the limit is not looked at: what surrounds a message, white space included, is short. */
const TEXT_CHARS_MAX = 2 * MESSAGE_CHARS_MAX;

const WHAT = 'The SWIFT message';

function tooLong(text: string): MtFault[] {
  return text.length > TEXT_CHARS_MAX
    ? [{ where: 'block4', line: 1, messageLine: 1, text: `is in a text of more than ${TEXT_CHARS_MAX} characters` }]
    : lengthFaults(text);
}

/** The type that the message names, or that the caller gives for a text block alone; with what is wrong about it. */
function typeFaults({ type, envelope }: Surroundings, given: MtType | undefined): MtFault[] {
  const fault = (text: string): MtFault[] => [{ where: 'block2', line: 1, messageLine: 1, text }];
  if (type === undefined && given === undefined) {
    return envelope === undefined ? fault('is missing, and nothing else says which message the text is') : [];
  }
  return type !== undefined && given !== undefined && type !== given
    ? fault(`says MT ${type}, where an MT ${given} is expected`)
    : [];
}

/**
 * Reads one message as FIN has it, in linear time: blocks 1 to 5 (and S), or the text block alone, whose type must then
 * be given. Lines end with CrLf or Lf. What it returns, `writeMt` writes again.
 *
 * @param type what the message is expected to be
 * @throws TradeError INVALID with an issue for every fault: the pointer is `/<tag>/<line in the field>` (`/32B/1`), or
 * `/block2/1` for what is around the text, and the message begins with the line in the message.
 */
export function parseMt(text: string, type?: MtType): MtMessage {
  rejectFaults(WHAT, tooLong(text));
  const layout = layoutOf(text);
  const surroundings = readEnvelope(layout.head, layout.tail, layout.tailLine);
  const { fields, faults } = readTextBlock(layout.lines, layout.firstLine);
  const ofEnvelope = [...layout.faults, ...surroundings.faults, ...typeFaults(surroundings, type), ...faults];
  const known = surroundings.type ?? type;
  if (known === undefined) {
    rejectFaults(WHAT, ofEnvelope);
    throw new Error('A message without a known type has a fault.');
  }
  rejectFaults(WHAT, [...ofEnvelope, ...validateFields(known, fields, layout.firstLine)]);
  return { type: known, ...(surroundings.envelope && { envelope: surroundings.envelope }), fields };
}
