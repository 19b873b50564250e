import { rejectFaults } from '../message/fault.js';
import type { MtField, MtMessage, MtType } from '../message/mtMessage.js';
import { type SenderAndReceiver, writeSenderAndReceiver } from '../blocks/senderAndReceiver.js';
import { FIRST_FIELD_LINE, validateFields } from '../validation/validateFields.js';

/**
 * Makes a message of fields and checks it. Without banks it is a text block alone.
 *
 * @throws TradeError INVALID with the faults by tag and line, as `writeMt` does
 */
export function draftMessage(
  type: MtType,
  banks: SenderAndReceiver | undefined,
  fields: readonly MtField[],
): MtMessage {
  rejectFaults(`The MT ${type}`, validateFields(type, fields, FIRST_FIELD_LINE));
  return { type, ...(banks && { outerBlocks: writeSenderAndReceiver(banks) }), fields };
}
