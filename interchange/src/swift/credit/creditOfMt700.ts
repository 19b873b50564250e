import { type Bic, CreditTerms, TradeError } from '@naru/chaincode/domain';
import { rejectFaults } from '../messages/fault.js';
import { labelOf, type MtField, type MtMessage } from '../messages/mtMessage.js';
import { correspondentsOf, hasAccount } from './parties.js';
import { partsOfCredit } from './parts.js';
import {
  availabilityOf,
  expiryOf,
  generalTermsOf,
  partyTermsOf,
  paymentTermsOf,
  shipmentTermsOf,
  textTermsOf,
} from './readTerms.js';
import { termsIssues } from './termsIssues.js';

/** What the messages do not say, or what is to be taken instead of what they say. */
export interface CreditContext {
  /** The sender, where the messages have no headers. */
  readonly issuingBank?: Bic;
  /** The receiver, where the messages have no headers. */
  readonly advisingBank?: Bic;
  /**
   * The holiday calendar of the place of expiry. Without it, it is that of the country of the bank with which the credit
   * is available, or else of the receiver.
   */
  readonly calendar?: string;
}

/** The banks at both ends, by the context, or else by the headers. */
function banksOf(message: MtMessage | undefined, context: CreditContext): { issuingBank?: Bic; advisingBank?: Bic } {
  const { sender, receiver } = message?.envelope === undefined ? {} : correspondentsOf(message.envelope);
  const [issuingBank, advisingBank] = [context.issuingBank ?? sender, context.advisingBank ?? receiver];
  return { ...(issuingBank && { issuingBank }), ...(advisingBank && { advisingBank }) };
}

/** Where the country stands in a BIC. */
const COUNTRY = [4, 6] as const;

function calendarOf(availableWith: Bic | undefined, advisingBank: Bic | undefined): string | undefined {
  return (availableWith ?? advisingBank)?.slice(...COUNTRY);
}

/**
 * The terms of the credit that an MT 700 and the MT 701 that continue it issue, in whatever order they are given. Texts
 * are read as clauses, words only: where the lines broke is not kept. See {@link fieldsOutsideTerms} for the rest.
 *
 * @param messages what `parseMt` read
 * @throws TradeError INVALID: messages that are not parts 1 to n of one credit, or what cannot be terms of a credit under
 * UCP 600, by the tag of its field
 */
export function creditOfMt700(messages: readonly MtMessage[], context: CreditContext = {}): CreditTerms {
  const parts = partsOfCredit(messages);
  rejectFaults('The credit', parts.faults);
  const { issuingBank, advisingBank } = banksOf(parts.first, context);
  const availability = availabilityOf(parts);
  const calendar = context.calendar ?? calendarOf(availability.availableWith.bic, advisingBank);
  const terms = CreditTerms.safeParse({
    ...generalTermsOf(parts),
    ...expiryOf(parts, calendar),
    ...partyTermsOf(parts),
    ...(issuingBank && { issuingBank: { bic: issuingBank } }),
    ...(advisingBank && { advisingBank: { bic: advisingBank } }),
    ...availability,
    ...paymentTermsOf(parts),
    ...shipmentTermsOf(parts),
    ...textTermsOf(parts),
  });
  if (terms.success) return terms.data;
  throw new TradeError({
    code: 'INVALID',
    message: 'The messages do not issue a credit with terms under UCP 600.',
    values: {},
    issues: termsIssues(terms.error),
  });
}

/** Fields that say nothing which the terms hold: between banks only, or nothing that binds a party to the credit. */
const OUTSIDE = ['23', '49H', '51A', '51D', '53A', '53D', '57A', '57B', '57D'];

/**
 * The fields of an MT 700 and its MT 701 that are not in the terms, to be shown beside them: a pre-advice's reference,
 * further banks, conditions for banks only (49H), and those with an account, which the terms leave out.
 */
export function fieldsOutsideTerms(messages: readonly MtMessage[]): readonly MtField[] {
  return partsOfCredit(messages).fields.filter((field) => OUTSIDE.includes(labelOf(field)) || hasAccount(field));
}
