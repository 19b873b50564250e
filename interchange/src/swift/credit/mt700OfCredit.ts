import type { CreditTerms } from '@naru/chaincode/domain';
import { draftOf, lineField, type MtHeader, envelopeOf } from '../drafts/draft.js';
import { labelOf, type MtField, type MtMessage, type MtType } from '../messages/mtMessage.js';
import { SEQUENCES } from '../messages/sequences.js';
import { textOfMt } from '../writeMt.js';
import { splitParts } from './splitParts.js';
import { fieldsOfTerms, longTextsOfTerms } from './writeTerms.js';

/** Kept free of what a bank's SWIFT interface adds to headers and trailers. */
const RESERVE_CHARS = 300;

/** The fields in the order of the message; one that the message does not have comes last, where the check names it. */
function inOrder(type: MtType, fields: readonly MtField[]): MtField[] {
  const rank = (field: MtField): number => {
    const at = SEQUENCES[type].findIndex(({ labels }) => labels.includes(labelOf(field)));
    return at === -1 ? SEQUENCES[type].length : at;
  };
  return fields.toSorted((a, b) => rank(a) - rank(b));
}

/** How long a message is without its long texts. */
function otherChars(type: MtType, header: MtHeader, fields: readonly MtField[]): number {
  return textOfMt({ type, envelope: envelopeOf(header), fields }).length + RESERVE_CHARS;
}

/**
 * The MT 700 that issues a credit with these terms, and the MT 701 that continue it where its texts need more than one
 * message. The texts of documents and conditions are written as clauses after a plus sign; what the terms hold beside
 * the words of a message (conditions, items of goods, UN/LOCODEs, calendars) is not written.
 *
 * @throws TradeError INVALID, by tag and line, for terms that no message can state: characters that SWIFT does not have,
 * lines that begin with a colon or a hyphen, texts that are too long
 */
export function mt700OfCredit(terms: CreditTerms, header: MtHeader): MtMessage[] {
  const fields = fieldsOfTerms(terms);
  const number = lineField('20', terms.creditNumber);
  const sequence = (part: number, total: number): MtField[] => lineField('27', `${part}/${total}`);
  const parts = splitParts(longTextsOfTerms(terms), {
    first: otherChars('700', header, [...sequence(1, 1), ...fields]),
    later: otherChars('701', header, [...sequence(1, 1), ...number]),
  });
  return parts.map((texts, index) => {
    const [type, rest]: readonly [MtType, readonly MtField[]] = index === 0 ? ['700', fields] : ['701', number];
    return draftOf(type, header, inOrder(type, [...sequence(index + 1, parts.length), ...rest, ...texts]));
  });
}
