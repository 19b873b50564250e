import {
  beginsWithCode,
  hasCodesInSlashes,
  hasDate,
  hasNameWithoutSlash,
  isCodeWithText,
  isOneOf,
  isPartOfAtMost,
} from './fieldChecks.js';
import {
  ADVISERS_CONFIRMATIONS,
  AMENDING_CODES,
  AMENDMENT_CHARGES,
  APPLICABLE_RULES,
  AVAILABILITIES,
  CANCELLATION_REQUESTS,
  CONFIRMATION_INSTRUCTIONS,
  CREDIT_FORMS,
  DISPOSALS,
  REIMBURSEMENT_CHARGES,
  REIMBURSEMENT_RULES,
  SHIPMENT_PERMISSIONS,
} from './codeWords.js';
import {
  BIC,
  defineAmount,
  defineBank,
  defineDate,
  defineDatedAmount,
  defineNotes,
  defineReference,
} from './fieldForms.js';
import { defineField, type FieldSpec } from './fieldSpec.js';

/** Up to seven MT 701 continue an MT 700. Source: Oracle Banking Trade Finance, MT 701. */
export const PARTS_MAX = 8;

const defineText = (name: string): FieldSpec => defineField(name, '100*65z');
const defineAmendedText = (name: string): FieldSpec =>
  defineField(name, '100*65z', beginsWithCode(AMENDING_CODES, 'REPALL'));
const definePlace = (name: string): FieldSpec => defineField(name, '140z');
const definePermission = (name: string): FieldSpec => defineField(name, '11x', isOneOf(SHIPMENT_PERMISSIONS));
const availability = isOneOf(AVAILABILITIES, -1);

const [applicantBank, issuingBank, drawee] = [
  defineBank('Applicant Bank'),
  defineBank('Issuing Bank'),
  defineBank('Drawee'),
];
const [senders, receivers] = [
  defineBank("Reimbursing Bank or Sender's Correspondent"),
  defineBank("Receiver's Correspondent"),
];
const [adviseThrough, requested] = [
  defineBank("'Advise Through' or Account With Bank"),
  defineBank('Confirming or Other Bank'),
];

/**
 * The fields of documentary credits (MT 700 to MT 759, MT 799), by tag and option letter. Other messages have many of them, too.
 *
 * Source: names and formats from the public format tables of Oracle Banking Trade Finance (MT 700 to MT 756); 31E, 34B and
 * 77 from release 2025 as the open library Prowide Core describes its fields; the lines of party fields (options A, B and
 * D), of 41a, 40B and 71N, and field 79 from general knowledge of the SWIFT standards. A place (140z) is read as one line.
 * The code words are in codeWords.ts.
 */
export const CREDIT_FIELDS: Readonly<Record<string, FieldSpec>> = {
  '20': defineReference("Sender's Reference or Documentary Credit Number"),
  '21': defineReference('Related Reference'),
  '21A': defineReference('Reference of the Credit or of the Item'),
  '22A': defineField('Purpose of Message', '4!c'),
  '23': defineReference('Reference to Pre-Advice, or Further Identification'),
  '23S': defineField('Cancellation Request', '6!a', isOneOf(CANCELLATION_REQUESTS)),
  '25': defineField('Account Identification', '35x'),
  '26E': defineField('Number of Amendment', '3n'),
  '27': defineField('Sequence of Total', '1!n/1!n', isPartOfAtMost(PARTS_MAX)),
  '30': defineDate('Date'),
  '31C': defineDate('Date of Issue'),
  '31D': defineField('Date and Place of Expiry', '6!n29x', hasDate),
  '31E': defineDate('Date of Expiry'),
  '32A': defineDatedAmount('Date and Amount'),
  '32B': defineAmount('Currency Code, Amount'),
  '32D': defineDatedAmount('Amount of Charges'),
  '33A': defineDatedAmount('Date and Amount'),
  '33B': defineAmount('Currency Code, Amount'),
  '34A': defineDatedAmount('Total Amount Claimed'),
  '34B': defineAmount('Total Amount Claimed'),
  '39A': defineField('Percentage Credit Amount Tolerance', '2n/2n'),
  '39C': defineField('Additional Amounts Covered', '4*35x'),
  '40A': defineField('Form of Documentary Credit', '24x', isOneOf(CREDIT_FORMS)),
  '40B': defineField(
    'Form of Documentary Credit',
    '24x$24x',
    isOneOf(CREDIT_FORMS),
    isOneOf(ADVISERS_CONFIRMATIONS, 1),
  ),
  '40E': defineField('Applicable Rules', '30x[/35x]', isCodeWithText(APPLICABLE_RULES, ['OTHR'])),
  '40F': defineField('Applicable Rules', '30x', isOneOf(REIMBURSEMENT_RULES)),
  '41A': defineField('Available With ... By ...', `${BIC}$14x`, availability),
  '41D': defineField('Available With ... By ...', '4*35x$14x', availability),
  '42A': drawee.A,
  '42C': defineField('Drafts at ...', '3*35x'),
  '42D': drawee.D,
  '42M': defineField('Mixed Payment Details', '4*35x'),
  '42P': defineField('Negotiation/Deferred Payment Details', '4*35x'),
  '43P': definePermission('Partial Shipments'),
  '43T': definePermission('Transhipment'),
  '44A': definePlace('Place of Taking in Charge/Dispatch from .../Place of Receipt'),
  '44B': definePlace('Place of Final Destination/For Transportation to .../Place of Delivery'),
  '44C': defineDate('Latest Date of Shipment'),
  '44D': defineField('Shipment Period', '6*65x'),
  '44E': definePlace('Port of Loading/Airport of Departure'),
  '44F': definePlace('Port of Discharge/Airport of Destination'),
  '45A': defineText('Description of Goods and/or Services'),
  '45B': defineAmendedText('Description of Goods and/or Services'),
  '46A': defineText('Documents Required'),
  '46B': defineAmendedText('Documents Required'),
  '47A': defineText('Additional Conditions'),
  '47B': defineAmendedText('Additional Conditions'),
  '48': defineField('Period for Presentation in Days', '3n[/35x]'),
  '49': defineField('Confirmation Instructions', '7!x', isOneOf(CONFIRMATION_INSTRUCTIONS)),
  '49G': defineText('Special Payment Conditions for Beneficiary'),
  '49H': defineText('Special Payment Conditions for Bank Only'),
  '49M': defineAmendedText('Special Payment Conditions for Beneficiary'),
  '49N': defineAmendedText('Special Payment Conditions for Bank Only'),
  '50': defineField('Applicant', '4*35x'),
  '50B': defineField('Non-Bank Issuer', '4*35x'),
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
  '59': defineField('Beneficiary', '[/34x$]4*35x', hasNameWithoutSlash),
  '71A': defineField("Reimbursing Bank's Charges", '3!a', isOneOf(REIMBURSEMENT_CHARGES)),
  '71D': defineNotes('Charges'),
  '71N': defineField('Amendment Charge Payable By', '4!c[$6*35z]', isOneOf(AMENDMENT_CHARGES)),
  '72Z': defineNotes('Sender to Receiver Information'),
  '73R': defineField('Reason for Non-Payment', '4!c[/35x]'),
  '73S': defineField('Disposal of Reimbursement Claim', '4!c[/35x]'),
  '73A': defineNotes('Charges Claimed or Added'),
  '77': defineField('Narrative', '20*35z'),
  '77B': defineField('Disposal of Documents', '3*35x', hasCodesInSlashes(DISPOSALS)),
  '77J': defineField('Discrepancies', '70*50z'),
  '78': defineField('Instructions to the Paying/Accepting/Negotiating Bank', '12*65x'),
  '78D': defineField('Instructions from Intermediary Bank', '12*65z'),
  '79': defineField('Narrative', '35*50x'),
  '79Z': defineField('Narrative', '35*50z'),
};
