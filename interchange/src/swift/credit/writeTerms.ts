import type { CreditTerms } from '@naru/chaincode/domain';
import { dateField, fieldOf, lineField, moneyField } from '../drafts/draft.js';
import { mtOfDate } from '../fields/dates.js';
import type { MtField } from '../messages/mtMessage.js';
import { linesOfClauses } from '../clauses/clauseLines.js';
import { AVAILABLE_BY, CONFIRMATION, FORM, PERMISSION, RULES } from './codes.js';
import { linesOfWords } from './lines.js';
import { linesOfParty } from './parties.js';
import type { LongText } from './splitParts.js';

type Bank = CreditTerms['availableWith'];

const NAME_CHARS = 35;
const ANY_BANK = 'ANY BANK';
/** UCP 600 article 14(c). */
const DEFAULT_PRESENTATION_DAYS = 21;

/** The name of a bank in lines of 35 characters. */
function nameLines(name: string): string[] {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  return linesOfWords(words, NAME_CHARS, (word) => !word.startsWith(':') && !word.startsWith('-'));
}

/** A bank by its BIC, or else by its name; none where it has neither. */
function bankField(tag: string, bank: Bank | undefined, ...after: readonly string[]): MtField[] {
  if (bank?.bic !== undefined) return fieldOf(`${tag}A`, [bank.bic, ...after]);
  return bank?.name === undefined ? [] : fieldOf(`${tag}D`, [...nameLines(bank.name), ...after]);
}

function generalFields(terms: CreditTerms): MtField[] {
  const { expiryDate, expiryPlace } = terms;
  return [
    ...lineField('40A', FORM.codeOf(terms.form)),
    ...lineField('20', terms.creditNumber),
    ...dateField('31C', terms.issueDate),
    ...lineField('40E', RULES.codeOf(terms.applicableRules)),
    ...lineField('31D', `${mtOfDate(expiryDate) ?? expiryDate}${expiryPlace.text}`),
    ...fieldOf('50', linesOfParty(terms.applicant)),
    ...fieldOf('59', linesOfParty(terms.beneficiary)),
    ...moneyField('32B', terms.amount),
  ];
}

function paymentFields(terms: CreditTerms): MtField[] {
  const { tolerance, availableWith, availableBy, drafts, paymentDetails } = terms;
  const isNamed = availableWith.bic !== undefined || availableWith.name !== undefined;
  return [
    ...lineField('39A', tolerance && `${tolerance.plusPercent}/${tolerance.minusPercent}`),
    ...fieldOf('39C', terms.additionalAmounts ?? []),
    ...bankField('41', isNamed ? availableWith : { name: ANY_BANK }, AVAILABLE_BY.codeOf(availableBy)),
    ...fieldOf('42C', drafts?.tenor ?? []),
    ...bankField('42', drafts?.drawee),
    ...fieldOf(availableBy === 'MIXED_PAYMENT' ? '42M' : '42P', paymentDetails ?? []),
  ];
}

function shipmentFields(terms: CreditTerms): MtField[] {
  return [
    ...lineField('43P', PERMISSION.codeOf(terms.partialShipments)),
    ...lineField('43T', PERMISSION.codeOf(terms.transhipment)),
    ...lineField('44A', terms.placeOfReceipt?.name),
    ...lineField('44E', terms.portOfLoading?.name),
    ...lineField('44F', terms.portOfDischarge?.name),
    ...lineField('44B', terms.placeOfDelivery?.name),
    ...dateField('44C', terms.latestShipmentDate),
    ...fieldOf('44D', terms.shipmentPeriod?.text ?? []),
  ];
}

/** 48: days, and what they count from. Words without days mean the 21 days that the rules give. */
function presentationField({ presentationPeriodDays: days, presentationPeriodText: text }: CreditTerms): MtField[] {
  if (text === undefined) return lineField('48', days?.toString());
  return lineField('48', `${days ?? DEFAULT_PRESENTATION_DAYS}/${text}`);
}

function closingFields(terms: CreditTerms): MtField[] {
  return [
    ...fieldOf('71D', terms.charges ?? []),
    ...presentationField(terms),
    ...lineField('49', CONFIRMATION.codeOf(terms.confirmation)),
    ...bankField('58', terms.confirmingBank),
    ...fieldOf('78', terms.instructions ?? []),
    ...fieldOf('72Z', terms.senderToReceiver ?? []),
  ];
}

/** The fields of an MT 700 that always fit into one message, in its order, without 27. */
export function fieldsOfTerms(terms: CreditTerms): MtField[] {
  return [generalFields, paymentFields, shipmentFields, closingFields].flatMap((fields) => fields(terms));
}

/** The texts that may need more than one message: 45A, 46A and 47A. */
export function longTextsOfTerms({ goods, documentsRequired, additionalConditions }: CreditTerms): LongText[] {
  return [
    { label: '45A', lines: goods.description },
    { label: '46A', lines: linesOfClauses(documentsRequired.map(({ text }) => text)) },
    { label: '47A', lines: linesOfClauses(additionalConditions.map(({ text }) => text)) },
  ];
}
