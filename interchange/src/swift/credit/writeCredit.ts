import type { CreditTerms } from '@naru/chaincode/domain';
import { type SenderAndReceiver, writeSenderAndReceiver } from '../blocks/senderAndReceiver.js';
import { draftMessage } from '../drafts/draftMessage.js';
import { buildLineField } from '../fields/buildFields.js';
import { labelOf, type MtField, type MtMessage, type MtType } from '../message/mtMessage.js';
import { SEQUENCES } from '../standard/sequences.js';
import { composeMt } from '../blocks/writeMt.js';
import { splitParts } from './splitParts.js';
import { writeLongTexts, writeShortFields } from './writeTerms.js';

/** Free space for what a bank's SWIFT interface adds to headers and trailers. */
const RESERVE_CHARS = 300;

/** Sorts fields as the message has them. A field that it does not have comes last, and the check then names it. */
function sortFields(type: MtType, fields: readonly MtField[]): MtField[] {
  const places = SEQUENCES[type].flatMap((sequence) => sequence.places);
  const rank = (field: MtField): number => {
    const at = places.findIndex(({ labels }) => labels.includes(labelOf(field)));
    return at === -1 ? places.length : at;
  };
  return fields.toSorted((a, b) => rank(a) - rank(b));
}

/** Counts the characters of a message without its long texts. */
function countOtherChars(type: MtType, banks: SenderAndReceiver, fields: readonly MtField[]): number {
  return composeMt({ type, outerBlocks: writeSenderAndReceiver(banks), fields }).length + RESERVE_CHARS;
}

/** What the first message has beside its texts, and each message that continues it. */
export interface ShortFields {
  readonly first: { readonly type: MtType; readonly fields: readonly MtField[] };
  readonly later: { readonly type: MtType; readonly fields: readonly MtField[] };
}

/**
 * Writes a message and those that continue it, if the texts of a credit need more than one. Field 27 is added.
 *
 * @throws TradeError INVALID with tag and line
 */
export function writeParts(terms: CreditTerms, banks: SenderAndReceiver, { first, later }: ShortFields): MtMessage[] {
  const sequence = (part: number, total: number): MtField[] => buildLineField('27', `${part}/${total}`);
  const countChars = ({ type, fields }: ShortFields['first']): number =>
    countOtherChars(type, banks, [...sequence(1, 1), ...fields]);
  const parts = splitParts(writeLongTexts(terms), { first: countChars(first), later: countChars(later) });
  return parts.map((texts, index) => {
    const { type, fields } = index === 0 ? first : later;
    return draftMessage(type, banks, sortFields(type, [...sequence(index + 1, parts.length), ...fields, ...texts]));
  });
}

/**
 * Writes the MT 700 that issues a credit, and MT 701 if its texts need more than one message. Each document and condition
 * is a clause after a plus sign. What a message has no words for is not written: conditions as data, items of goods,
 * UN/LOCODEs, calendars.
 *
 * @throws TradeError INVALID, with tag and line, if no message can state the terms: characters that SWIFT does not have,
 * lines that begin with a colon or a hyphen, texts that are too long
 * @example
 * const texts = writeCredit(terms, { sender: 'NARBDEFFXXX', receiver: 'NARAKRSEXXX' }).map(writeMt);
 */
export function writeCredit(terms: CreditTerms, banks: SenderAndReceiver): MtMessage[] {
  return writeParts(terms, banks, {
    first: { type: '700', fields: writeShortFields(terms) },
    later: { type: '701', fields: buildLineField('20', terms.creditNumber) },
  });
}
