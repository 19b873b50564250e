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
  const fields = writeShortFields(terms);
  const number = buildLineField('20', terms.creditNumber);
  const sequence = (part: number, total: number): MtField[] => buildLineField('27', `${part}/${total}`);
  const parts = splitParts(writeLongTexts(terms), {
    first: countOtherChars('700', banks, [...sequence(1, 1), ...fields]),
    later: countOtherChars('701', banks, [...sequence(1, 1), ...number]),
  });
  return parts.map((texts, index) => {
    const [type, rest]: readonly [MtType, readonly MtField[]] = index === 0 ? ['700', fields] : ['701', number];
    return draftMessage(type, banks, sortFields(type, [...sequence(index + 1, parts.length), ...rest, ...texts]));
  });
}
