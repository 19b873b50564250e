import { BIC_PREFIX_CHARS, readSenderAndReceiver } from '../blocks/senderAndReceiver.js';
import type { MtFault } from '../message/fault.js';
import { findLines, labelOf, type MtField, type MtMessage } from '../message/mtMessage.js';

/** The fields of one credit or one amendment. A text that several messages share is one field. */
export interface CreditFields {
  /** The lines of the first of these fields that is there. */
  readonly lines: (...labels: readonly string[]) => readonly string[] | undefined;
  readonly fields: readonly MtField[];
}

/** The parts of one credit: the MT 700 and the MT 701 that continue it. */
export interface CreditParts extends CreditFields {
  readonly first: MtMessage | undefined;
  readonly faults: readonly MtFault[];
}

function readFirstLine(message: MtMessage, label: string): string {
  return findLines(message.fields, label)?.[0] ?? '';
}

/** Field 27 is `part/total`. */
function readPartNumber(message: MtMessage): number {
  return Number(readFirstLine(message, '27').charAt(0));
}

/** The bank that sent a message, without its branch; undefined if the message has no headers. */
function readSender({ outerBlocks }: MtMessage): string | undefined {
  return outerBlocks && readSenderAndReceiver(outerBlocks).sender.slice(0, BIC_PREFIX_CHARS);
}

/** Another bank cannot continue a credit: only the issuing bank undertakes (UCP 600 art. 7). */
function isFromAnother(message: MtMessage, first: MtMessage): boolean {
  const [sender, issuer] = [readSender(message), readSender(first)];
  return sender !== undefined && issuer !== undefined && sender !== issuer;
}

/** Checks that messages are the parts 1 to n of one credit. */
function checkParts(messages: readonly MtMessage[]): MtFault[] {
  const [first] = messages;
  const fault = (where: string, text: string): MtFault[] => [{ where, line: 1, text }];
  if (first?.type !== '700') return fault('27', 'is not the first part of a credit: that is an MT 700');
  const total = messages.length;
  const creditNumber = readFirstLine(first, '20');
  return messages.flatMap((message, index) => {
    const part = index + 1;
    const [sequence, number] = [readFirstLine(message, '27'), readFirstLine(message, '20')];
    return [
      ...(sequence === `${part}/${total}` ? [] : fault('27', `says ${sequence} in part ${part} of ${total}`)),
      ...(number === creditNumber
        ? []
        : fault('20', `says ${number} in part ${part}, but ${creditNumber} in the first`)),
      ...(isFromAnother(message, first)
        ? fault('block1', `says that another bank sent part ${part} than the first part`)
        : []),
    ];
  });
}

/** Joins fields that have the same label: their lines follow one another. */
export function joinFields(fields: readonly MtField[]): CreditFields {
  const byLabel = new Map<string, MtField>();
  for (const field of fields) {
    const before = byLabel.get(labelOf(field))?.lines ?? [];
    byLabel.set(labelOf(field), { ...field, lines: [...before, ...field.lines] });
  }
  return {
    lines: (...labels) => labels.map((label) => byLabel.get(label)?.lines).find((lines) => lines !== undefined),
    fields: [...byLabel.values()],
  };
}

/** Joins an MT 700 and its MT 701, which may be in any order. */
export function joinParts(messages: readonly MtMessage[]): CreditParts {
  const parts = messages.toSorted((a, b) => readPartNumber(a) - readPartNumber(b));
  return { ...joinFields(parts.flatMap(({ fields }) => fields)), first: parts[0], faults: checkParts(parts) };
}
