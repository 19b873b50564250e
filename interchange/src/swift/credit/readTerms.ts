import type { CreditTerms } from '@naru/chaincode/domain';
import { additionalConditionsOf } from '../clauses/additionalConditions.js';
import { requiredDocumentsOf } from '../clauses/requiredDocuments.js';
import { moneyOfMt } from '../fields/amounts.js';
import { dateOfMt } from '../fields/dates.js';
import { clausesOfLines } from '../clauses/clauseLines.js';
import { AVAILABLE_BY, CONFIRMATION, FORM, PERMISSION, RULES, type Words } from './codes.js';
import { incotermOf } from './incoterms.js';
import { flowing } from './lines.js';
import { bankOf, nameLinesOf, partyOf } from './parties.js';
import type { CreditFields } from './parts.js';

/*
 * Each function reads some of the terms from the fields of a credit. What has no term – a standby's rules, say – is
 * passed on as it is, and the schema of the terms refuses it.
 */

/** Terms by their names, not yet judged. */
export type Unjudged = Readonly<Record<string, unknown>>;

const DATE_CHARS = 6;
const ANY_BANK = 'ANY BANK';

/** Terms without those that the fields do not state. */
function stated(terms: Unjudged): Unjudged {
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
}

function termOf<Term extends string>(words: Words<Term>, code: string | undefined): string | undefined {
  return code === undefined ? undefined : (words.termOf(code) ?? code);
}

function codeTerm<Term extends string>({ lines }: CreditFields, label: string, words: Words<Term>): string | undefined {
  return termOf(words, lines(label)?.[0]);
}

function dateIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : dateOfMt(text.slice(0, DATE_CHARS));
}

function bankIn({ lines }: CreditFields, tag: string): CreditTerms['availableWith'] | undefined {
  const name = lines(`${tag}D`);
  return bankOf(lines(`${tag}A`), name && nameLinesOf(`${tag}D`, name));
}

/** Number, form, rules, date of issue and confirmation: 20, 40A, 40E, 31C, 49. */
export function generalTermsOf(parts: CreditFields): Unjudged {
  const { lines } = parts;
  return stated({
    creditNumber: lines('20')?.[0],
    form: codeTerm(parts, '40A', FORM),
    applicableRules: codeTerm(parts, '40E', RULES),
    issueDate: dateIn(lines('31C')?.[0]),
    confirmation: codeTerm(parts, '49', CONFIRMATION),
  });
}

/** Date and place of expiry: 31D. */
export function expiryOf({ lines }: CreditFields, calendar?: string): Unjudged {
  const expiry = lines('31D')?.[0];
  if (expiry === undefined) return {};
  const text = expiry.slice(DATE_CHARS).trim();
  return stated({
    expiryDate: dateIn(expiry),
    expiryPlace: { text, ...(calendar !== undefined && { calendar }) },
  });
}

/** Applicant, beneficiary and the bank that confirms: 50, 59, 58a. */
export function partyTermsOf(parts: CreditFields): Unjudged {
  const [applicant, beneficiary] = [parts.lines('50'), parts.lines('59')];
  return stated({
    applicant: applicant && partyOf(applicant),
    beneficiary: beneficiary && partyOf(nameLinesOf('59', beneficiary)),
    confirmingBank: bankIn(parts, '58'),
  });
}

/** With whom and how the credit is available: 41a. Any bank is no bank in particular. */
export function availabilityOf({ lines }: CreditFields): {
  readonly availableWith: CreditTerms['availableWith'];
  readonly availableBy: string | undefined;
} {
  const all = lines('41A', '41D') ?? [];
  const name = lines('41D')?.slice(0, -1);
  const bank = bankOf(lines('41A')?.slice(0, -1), name) ?? {};
  return {
    availableWith: bank.name === ANY_BANK ? {} : bank,
    availableBy: termOf(AVAILABLE_BY, all.at(-1)),
  };
}

/** Amount, drafts and terms of payment: 32B, 39A, 39C, 42C, 42a, 42M, 42P, 71D. */
export function paymentTermsOf(parts: CreditFields): Unjudged {
  const { lines } = parts;
  const amount = lines('32B')?.[0];
  const [plusPercent, minusPercent] = (lines('39A')?.[0] ?? '').split('/').map(Number);
  const tenor = lines('42C');
  return stated({
    amount: amount && moneyOfMt(amount),
    tolerance: lines('39A') && { plusPercent, minusPercent },
    additionalAmounts: lines('39C'),
    drafts: tenor && { tenor, drawee: bankIn(parts, '42') },
    paymentDetails: lines('42M', '42P'),
    charges: lines('71D'),
  });
}

/** 48: days, and what they count from. */
function presentationOf([period]: readonly string[]): Unjudged {
  if (period === undefined) return {};
  const [days = '', ...text] = period.split('/');
  return {
    presentationPeriodDays: Number(days),
    ...(text.length > 0 && { presentationPeriodText: text.join('/') }),
  };
}

/** Shipment and presentation: 43P, 43T, 44A to 44F, 48. */
export function shipmentTermsOf(parts: CreditFields): Unjudged {
  const { lines } = parts;
  const place = (label: string): Unjudged | undefined => {
    const [name] = lines(label) ?? [];
    return name === undefined ? undefined : { name };
  };
  const period = lines('44D');
  return stated({
    partialShipments: codeTerm(parts, '43P', PERMISSION),
    transhipment: codeTerm(parts, '43T', PERMISSION),
    placeOfReceipt: place('44A'),
    portOfLoading: place('44E'),
    portOfDischarge: place('44F'),
    placeOfDelivery: place('44B'),
    latestShipmentDate: dateIn(lines('44C')?.[0]),
    shipmentPeriod: period && { text: period },
    ...presentationOf(lines('48') ?? []),
  });
}

/** What 49G says binds the beneficiary as much as 47A does, so it is a condition, told apart by these words. */
export const PAYMENT_CONDITIONS = 'SPECIAL PAYMENT CONDITIONS FOR BENEFICIARY:';

/** Goods, documents, conditions and instructions: 45A, 46A, 47A, 49G, 78, 72Z. */
export function textTermsOf({ lines }: CreditFields): Unjudged {
  const description = lines('45A');
  const payment = lines('49G');
  const conditions = [
    ...clausesOfLines(lines('47A') ?? []),
    ...(payment === undefined ? [] : [`${PAYMENT_CONDITIONS} ${flowing(payment)}`]),
  ];
  return stated({
    goods: description && { description, ...incotermOf(description) },
    documentsRequired: requiredDocumentsOf(clausesOfLines(lines('46A') ?? [])),
    additionalConditions: additionalConditionsOf(conditions),
    instructions: lines('78'),
    senderToReceiver: lines('72Z'),
  });
}
