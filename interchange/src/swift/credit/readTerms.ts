import type { CreditTerms } from '@naru/chaincode/domain';
import { readAdditionalConditions } from '../clauses/readAdditionalConditions.js';
import { readRequiredDocuments } from '../clauses/readRequiredDocuments.js';
import { readMoney } from '../fields/amounts.js';
import { MT_DATE_CHARS, readDate } from '../fields/dates.js';
import { beginsCondition, beginsDocument, readClauses } from '../clauses/clauseLines.js';
import {
  AVAILABILITY_CODES,
  CONFIRMATION_CODES,
  FORM_CODES,
  PERMISSION_CODES,
  RULES_CODES,
  type TermCodes,
} from './termCodes.js';
import { readIncoterm } from './readIncoterm.js';
import { joinLines } from '../fields/wordLines.js';
import { ANY_BANK, dropAccount, readBank, readParty } from './parties.js';
import type { CreditFields } from './joinParts.js';

/*
 * Each function reads some terms from the fields of a credit. A code word that no term has, such as the rules of a standby
 * credit, is passed on as it is: the schema of the terms refuses it.
 */

/** Terms by their names, before their schema checks them. */
export type UncheckedTerms = Readonly<Record<string, unknown>>;

function dropUnstated(terms: UncheckedTerms): UncheckedTerms {
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
}

function readCode<Term extends string>(codes: TermCodes<Term>, code: string | undefined): string | undefined {
  return code === undefined ? undefined : (codes.findTerm(code) ?? code);
}

function readCodeField<Term extends string>(
  { lines }: CreditFields,
  label: string,
  codes: TermCodes<Term>,
): string | undefined {
  return readCode(codes, lines(label)?.[0]);
}

function readDateAtStart(text: string | undefined): string | undefined {
  return text === undefined ? undefined : readDate(text.slice(0, MT_DATE_CHARS));
}

function readBankField({ lines }: CreditFields, tag: string): CreditTerms['availableWith'] | undefined {
  const name = lines(`${tag}D`);
  return readBank(lines(`${tag}A`), name && dropAccount(`${tag}D`, name));
}

/** Number, form, rules, date of issue and confirmation: 20, 40A, 40E, 31C, 49. */
export function readGeneralTerms(parts: CreditFields): UncheckedTerms {
  const { lines } = parts;
  return dropUnstated({
    creditNumber: lines('20')?.[0],
    form: readCodeField(parts, '40A', FORM_CODES),
    applicableRules: readCodeField(parts, '40E', RULES_CODES),
    issueDate: readDateAtStart(lines('31C')?.[0]),
    confirmation: readCodeField(parts, '49', CONFIRMATION_CODES),
  });
}

/** Date and place of expiry: 31D. */
export function readExpiry({ lines }: CreditFields, calendar?: string): UncheckedTerms {
  const expiry = lines('31D')?.[0];
  if (expiry === undefined) return {};
  const text = expiry.slice(MT_DATE_CHARS).trim();
  return dropUnstated({
    expiryDate: readDateAtStart(expiry),
    expiryPlace: { text, ...(calendar !== undefined && { calendar }) },
  });
}

/** Applicant, beneficiary and the bank that confirms: 50, 59, 58a. */
export function readParties(parts: CreditFields): UncheckedTerms {
  const [applicant, beneficiary] = [parts.lines('50'), parts.lines('59')];
  return dropUnstated({
    applicant: applicant && readParty(applicant),
    beneficiary: beneficiary && readParty(dropAccount('59', beneficiary)),
    confirmingBank: readBankField(parts, '58'),
  });
}

/** With which bank and how the credit is available: 41a. "Any bank" names no bank. */
export function readAvailability({ lines }: CreditFields): {
  readonly availableWith: CreditTerms['availableWith'];
  readonly availableBy: string | undefined;
} {
  const all = lines('41A', '41D') ?? [];
  const name = lines('41D')?.slice(0, -1);
  const bank = readBank(lines('41A')?.slice(0, -1), name) ?? {};
  return {
    availableWith: bank.name === ANY_BANK ? {} : bank,
    availableBy: readCode(AVAILABILITY_CODES, all.at(-1)),
  };
}

/** Amount, drafts and terms of payment: 32B, 39A, 39C, 42C, 42a, 42M, 42P, 71D. */
export function readPaymentTerms(parts: CreditFields): UncheckedTerms {
  const { lines } = parts;
  const amount = lines('32B')?.[0];
  const [plusPercent, minusPercent] = (lines('39A')?.[0] ?? '').split('/').map(Number);
  const tenor = lines('42C');
  return dropUnstated({
    amount: amount && readMoney(amount),
    tolerance: lines('39A') && { plusPercent, minusPercent },
    additionalAmounts: lines('39C'),
    drafts: tenor && { tenor, drawee: readBankField(parts, '42') },
    paymentDetails: lines('42M', '42P'),
    charges: lines('71D'),
  });
}

/** The days for presentation, and the event from which they count: 48. */
function readPresentationPeriod([period]: readonly string[]): UncheckedTerms {
  if (period === undefined) return {};
  const [days = '', ...text] = period.split('/');
  return {
    presentationPeriodDays: Number(days),
    ...(text.length > 0 && { presentationPeriodText: text.join('/') }),
  };
}

/** Shipment and presentation: 43P, 43T, 44A to 44F, 48. */
export function readShipmentTerms(parts: CreditFields): UncheckedTerms {
  const { lines } = parts;
  const place = (label: string): UncheckedTerms | undefined => {
    const [name] = lines(label) ?? [];
    return name === undefined ? undefined : { name };
  };
  const period = lines('44D');
  return dropUnstated({
    partialShipments: readCodeField(parts, '43P', PERMISSION_CODES),
    transhipment: readCodeField(parts, '43T', PERMISSION_CODES),
    placeOfReceipt: place('44A'),
    portOfLoading: place('44E'),
    portOfDischarge: place('44F'),
    placeOfDelivery: place('44B'),
    latestShipmentDate: readDateAtStart(lines('44C')?.[0]),
    shipmentPeriod: period && { text: period },
    ...readPresentationPeriod(lines('48') ?? []),
  });
}

/** Field 49G binds the beneficiary as 47A does, so that it is a condition. It begins with these words of our own. */
export const PAYMENT_CONDITIONS = 'SPECIAL PAYMENT CONDITIONS FOR BENEFICIARY:';

/** Goods, documents, conditions and instructions: 45A, 46A, 47A, 49G, 78, 72Z. */
export function readTexts({ lines }: CreditFields): UncheckedTerms {
  const description = lines('45A') ?? [];
  const payment = lines('49G');
  const conditions = [
    ...readClauses(lines('47A') ?? [], beginsCondition),
    ...(payment === undefined ? [] : [`${PAYMENT_CONDITIONS} ${joinLines(payment)}`]),
  ];
  return dropUnstated({
    goods: { description, ...readIncoterm(description) },
    documentsRequired: readRequiredDocuments(readClauses(lines('46A') ?? [], beginsDocument)),
    additionalConditions: readAdditionalConditions(conditions),
    instructions: lines('78'),
    senderToReceiver: lines('72Z'),
  });
}
