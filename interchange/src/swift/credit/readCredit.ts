import type { Bic, CreditTerms } from '@naru/chaincode/domain';
import { readSenderAndReceiver } from '../blocks/senderAndReceiver.js';
import { rejectFaults } from '../message/fault.js';
import { labelOf, type MtField, type MtMessage } from '../message/mtMessage.js';
import { MT_DATE_CHARS } from '../fields/dates.js';
import { chooseCalendar } from './expiryPlace.js';
import { joinParts } from './joinParts.js';
import { parseTerms } from './parseTerms.js';
import { hasAccount } from './parties.js';
import {
  readAvailability,
  readExpiry,
  readGeneralTerms,
  readParties,
  readPaymentTerms,
  readShipmentTerms,
  readTexts,
} from './readTerms.js';

/** What the messages do not say. It also replaces what they do say. */
export interface CreditContext {
  /** The default is the sender, which a message without headers does not name. */
  readonly issuingBank?: Bic;
  /** The default is the receiver, which a message without headers does not name. */
  readonly advisingBank?: Bic;
  /**
   * The holiday calendar of the place of expiry. The default is that of the country of the place that field 31D names, or
   * of the bank at whose counters it expires; ZZ if that is not known.
   */
  readonly calendar?: string;
}

function chooseBanks(
  message: MtMessage | undefined,
  context: CreditContext,
): { issuingBank?: Bic; advisingBank?: Bic } {
  const { sender, receiver } = message?.outerBlocks === undefined ? {} : readSenderAndReceiver(message.outerBlocks);
  const [issuingBank, advisingBank] = [context.issuingBank ?? sender, context.advisingBank ?? receiver];
  return { ...(issuingBank && { issuingBank }), ...(advisingBank && { advisingBank }) };
}

/**
 * Reads the terms of a credit from an MT 700 and the MT 701 that continue it. Texts are read as clauses: their words are
 * kept, their line breaks are not. {@link listFieldsOutsideTerms} lists what the terms do not hold.
 *
 * @param messages what `parseMt` read, in any order
 * @throws TradeError INVALID, with the tag of the field, if the messages are not parts 1 to n of one credit, or if they
 * do not state terms of a credit under UCP 600
 * @example
 * const terms = readCredit([parseMt(mt700), parseMt(mt701)], { calendar: 'KR' });
 */
export function readCredit(messages: readonly MtMessage[], context: CreditContext = {}): CreditTerms {
  const parts = joinParts(messages);
  rejectFaults('The credit', parts.faults);
  const { issuingBank, advisingBank } = chooseBanks(parts.first, context);
  const availability = readAvailability(parts);
  const banks = { issuingBank, advisingBank, availableWith: availability.availableWith.bic };
  const place = parts.lines('31D')?.[0]?.slice(MT_DATE_CHARS) ?? '';
  const calendar = context.calendar ?? chooseCalendar(place, banks);
  const terms = {
    ...readGeneralTerms(parts),
    ...readExpiry(parts, calendar),
    ...readParties(parts),
    ...(issuingBank && { issuingBank: { bic: issuingBank } }),
    ...(advisingBank && { advisingBank: { bic: advisingBank } }),
    ...availability,
    ...readPaymentTerms(parts),
    ...readShipmentTerms(parts),
    ...readTexts(parts),
  };
  return parseTerms(terms, 'The messages do not issue a credit with terms under UCP 600.');
}

/** Fields that the terms do not hold: they are between banks, or do not bind a party to the credit. */
const OUTSIDE = ['23', '49H', '51A', '51D', '53A', '53D', '57A', '57B', '57D'];

/**
 * Lists the fields of an MT 700 and its MT 701 that are not in the terms, to be shown beside them: a pre-advice's
 * reference, further banks, conditions for banks only (49H), and fields with an account, which the terms leave out.
 */
export function listFieldsOutsideTerms(messages: readonly MtMessage[]): readonly MtField[] {
  return joinParts(messages).fields.filter((field) => OUTSIDE.includes(labelOf(field)) || hasAccount(field));
}
