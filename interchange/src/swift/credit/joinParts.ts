import { BIC_PREFIX_CHARS, readSenderAndReceiver } from '../blocks/senderAndReceiver.js';
import type { MtFault } from '../message/fault.js';
import { findLines, labelOf, type MtField, type MtMessage, type MtType } from '../message/mtMessage.js';

/** The fields of one credit or one amendment. A text that several messages share is one field. */
export interface CreditFields {
  /** The lines of the first of these fields that is there. */
  readonly lines: (...labels: readonly string[]) => readonly string[] | undefined;
  readonly fields: readonly MtField[];
}

/** The parts of one credit or one amendment: the first message and those that continue it. */
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

/** What messages are the parts of: the type of the first one and of those that continue it. */
interface Whole {
  readonly what: string;
  readonly first: MtType;
  readonly later: MtType;
  /** Fields that say the same in all parts. */
  readonly same: readonly string[];
}

const CREDIT: Whole = { what: 'a credit', first: '700', later: '701', same: ['20'] };
/** Amendments of one credit can have the same reference, so that their number and date count, too. */
const AMENDMENT: Whole = {
  what: 'an amendment',
  first: '707',
  later: '708',
  same: ['20', '21', '23', '26E', '30'],
};

/** Checks that messages are the parts 1 to n of one whole. */
function checkParts({ what, same, ...types }: Whole, messages: readonly MtMessage[]): MtFault[] {
  const [first] = messages;
  const fault = (where: string, text: string): MtFault[] => [{ where, line: 1, text }];
  if (first?.type !== types.first) return fault('27', `is not the first part of ${what}: that is an MT ${types.first}`);
  const total = messages.length;
  return messages.flatMap((message, index) => {
    const part = index + 1;
    const sequence = readFirstLine(message, '27');
    const differing = same.filter((label) => readFirstLine(message, label) !== readFirstLine(first, label));
    return [
      ...(index === 0 || message.type === types.later
        ? []
        : fault('block2', `says MT ${message.type} in part ${part}, but an MT ${types.later} continues ${what}`)),
      ...(sequence === `${part}/${total}` ? [] : fault('27', `says ${sequence} in part ${part} of ${total}`)),
      ...differing.flatMap((label) =>
        fault(
          label,
          `says ${readFirstLine(message, label)} in part ${part}, but ${readFirstLine(first, label)} in the first`,
        ),
      ),
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

function join(whole: Whole, messages: readonly MtMessage[]): CreditParts {
  const parts = messages.toSorted((a, b) => readPartNumber(a) - readPartNumber(b));
  return { ...joinFields(parts.flatMap(({ fields }) => fields)), first: parts[0], faults: checkParts(whole, parts) };
}

/** Joins an MT 700 and its MT 701, which may be in any order. */
export function joinParts(messages: readonly MtMessage[]): CreditParts {
  return join(CREDIT, messages);
}

/** Joins an MT 707 and its MT 708, which may be in any order. */
export function joinAmendment(messages: readonly MtMessage[]): CreditParts {
  return join(AMENDMENT, messages);
}
