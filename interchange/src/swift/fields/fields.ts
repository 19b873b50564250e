import {
  beginsWithCode,
  hasAmount,
  hasAmountAfterDate,
  hasCodesInSlashes,
  hasDate,
  hasNameWithoutSlash,
  isCodeWithText,
  isOneOf,
  isPartOfAtMost,
  isReference,
} from './checks.js';
import {
  ADVISERS_CONFIRMATIONS,
  AMENDING_CODES,
  AMENDMENT_CHARGES,
  AMENDMENT_PURPOSES,
  APPLICABLE_RULES,
  AVAILABILITIES,
  CANCELLATION_REQUESTS,
  CONFIRMATION_INSTRUCTIONS,
  CREDIT_FORMS,
  DISPOSALS,
  REIMBURSEMENT_CHARGES,
  REIMBURSEMENT_RULES,
  SHIPMENT_PERMISSIONS,
} from './codes.js';
import { field, type FieldSpec } from './fieldSpec.js';

/** An MT 700 is continued by up to seven MT 701. Source: Oracle Banking Trade Finance, MT 701. */
export const PARTS_MAX = 8;

const PARTY = '[[/1!a][/34x]$]';
/** The form of a BIC, ISO 9362. */
const BIC = '4!a2!a2!c[3!c]';
const bank = (name: string): Record<'A' | 'B' | 'D', FieldSpec> => ({
  A: field(name, PARTY + BIC),
  B: field(name, `${PARTY}[$35x]`),
  D: field(name, `${PARTY}4*35x`, hasNameWithoutSlash),
});
const text = (name: string): FieldSpec => field(name, '100*65z');
const amendedText = (name: string): FieldSpec => field(name, '100*65z', beginsWithCode(AMENDING_CODES, 'REPALL'));
const place = (name: string): FieldSpec => field(name, '140z');
const amount = (name: string): FieldSpec => field(name, '3!a15d', hasAmount);
const datedAmount = (name: string): FieldSpec => field(name, '6!n3!a15d', hasDate, hasAmountAfterDate);
const permission = (name: string): FieldSpec => field(name, '11x', isOneOf(SHIPMENT_PERMISSIONS));
const charges = (name: string): FieldSpec => field(name, '6*35z');
const reference = (name: string): FieldSpec => field(name, '16x', isReference);
const availability = isOneOf(AVAILABILITIES, -1);

const [applicantBank, issuingBank, drawee] = [bank('Applicant Bank'), bank('Issuing Bank'), bank('Drawee')];
const [senders, receivers] = [bank("Reimbursing Bank or Sender's Correspondent"), bank("Receiver's Correspondent")];
const [adviseThrough, requested] = [bank("'Advise Through' or Account With Bank"), bank('Confirming or Other Bank')];

/**
 * The fields of category 7 that are read and written here, by tag and option letter.
 *
 * Source: names and formats from the format tables of Oracle Banking Trade Finance (MT 700 to MT 756), which are public;
 * the lines of party fields (options A, B and D) and of 41a, 40B and 71N from general knowledge of the SWIFT standards.
 * A place (140z) is taken to be one line. Code words: see codes.ts.
 */
export const FIELDS: ReadonlyMap<string, FieldSpec> = new Map(
  Object.entries({
    '20': reference("Sender's Reference or Documentary Credit Number"),
    '21': reference('Related Reference'),
    '22A': field('Purpose of Message', '4!c', isOneOf(AMENDMENT_PURPOSES)),
    '23': reference('Reference to Pre-Advice, or Further Identification'),
    '23S': field('Cancellation Request', '6!a', isOneOf(CANCELLATION_REQUESTS)),
    '25': field('Account Identification', '35x'),
    '26E': field('Number of Amendment', '3n'),
    '27': field('Sequence of Total', '1!n/1!n', isPartOfAtMost(PARTS_MAX)),
    '30': field('Date', '6!n', hasDate),
    '31C': field('Date of Issue', '6!n', hasDate),
    '31D': field('Date and Place of Expiry', '6!n29x', hasDate),
    '32A': datedAmount('Date and Amount'),
    '32B': amount('Currency Code, Amount'),
    '32D': datedAmount('Amount of Charges'),
    '33A': datedAmount('Date and Amount'),
    '33B': amount('Currency Code, Amount'),
    '34A': datedAmount('Total Amount Claimed'),
    '34B': amount('Total Amount Claimed'),
    '39A': field('Percentage Credit Amount Tolerance', '2n/2n'),
    '39C': field('Additional Amounts Covered', '4*35x'),
    '40A': field('Form of Documentary Credit', '24x', isOneOf(CREDIT_FORMS)),
    '40B': field('Form of Documentary Credit', '24x$24x', isOneOf(CREDIT_FORMS), isOneOf(ADVISERS_CONFIRMATIONS, 1)),
    '40E': field('Applicable Rules', '30x[/35x]', isCodeWithText(APPLICABLE_RULES, 'OTHR')),
    '40F': field('Applicable Rules', '30x', isOneOf(REIMBURSEMENT_RULES)),
    '41A': field('Available With ... By ...', `${BIC}$14x`, availability),
    '41D': field('Available With ... By ...', '4*35x$14x', availability),
    '42A': drawee.A,
    '42C': field('Drafts at ...', '3*35x'),
    '42D': drawee.D,
    '42M': field('Mixed Payment Details', '4*35x'),
    '42P': field('Negotiation/Deferred Payment Details', '4*35x'),
    '43P': permission('Partial Shipments'),
    '43T': permission('Transhipment'),
    '44A': place('Place of Taking in Charge/Dispatch from .../Place of Receipt'),
    '44B': place('Place of Final Destination/For Transportation to .../Place of Delivery'),
    '44C': field('Latest Date of Shipment', '6!n', hasDate),
    '44D': field('Shipment Period', '6*65x'),
    '44E': place('Port of Loading/Airport of Departure'),
    '44F': place('Port of Discharge/Airport of Destination'),
    '45A': text('Description of Goods and/or Services'),
    '45B': amendedText('Description of Goods and/or Services'),
    '46A': text('Documents Required'),
    '46B': amendedText('Documents Required'),
    '47A': text('Additional Conditions'),
    '47B': amendedText('Additional Conditions'),
    '48': field('Period for Presentation in Days', '3n[/35x]'),
    '49': field('Confirmation Instructions', '7!x', isOneOf(CONFIRMATION_INSTRUCTIONS)),
    '49G': text('Special Payment Conditions for Beneficiary'),
    '49H': text('Special Payment Conditions for Bank Only'),
    '49M': amendedText('Special Payment Conditions for Beneficiary'),
    '49N': amendedText('Special Payment Conditions for Bank Only'),
    '50': field('Applicant', '4*35x'),
    '50B': field('Non-Bank Issuer', '4*35x'),
    '51A': applicantBank.A,
    '51D': applicantBank.D,
    '52A': issuingBank.A,
    '52D': issuingBank.D,
    '53A': senders.A,
    '53B': senders.B,
    '53D': senders.D,
    '54A': receivers.A,
    '54B': receivers.B,
    '54D': receivers.D,
    '57A': adviseThrough.A,
    '57B': adviseThrough.B,
    '57D': adviseThrough.D,
    '58A': requested.A,
    '58D': requested.D,
    '59': field('Beneficiary', '[/34x$]4*35x', hasNameWithoutSlash),
    '71A': field("Reimbursing Bank's Charges", '3!a', isOneOf(REIMBURSEMENT_CHARGES)),
    '71D': charges('Charges'),
    '71N': field('Amendment Charge Payable By', '4!c[$6*35z]', isOneOf(AMENDMENT_CHARGES)),
    '72Z': charges('Sender to Receiver Information'),
    '73A': charges('Charges Claimed or Added'),
    '77': field('Narrative', '20*35x'),
    '77B': field('Disposal of Documents', '3*35x', hasCodesInSlashes(DISPOSALS)),
    '77J': field('Discrepancies', '70*50z'),
    '78': field('Instructions to the Paying/Accepting/Negotiating Bank', '12*65x'),
    '78D': field('Instructions from Intermediary Bank', '12*65z'),
    '79Z': field('Narrative', '35*50z'),
  }),
);
