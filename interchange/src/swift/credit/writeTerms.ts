import { type CreditTerms, DEFAULT_PERIOD_DAYS } from '@naru/chaincode/domain';
import { buildDateField, buildField, buildLineField, buildMoneyField } from '../fields/buildFields.js';
import { writeDate } from '../fields/dates.js';
import type { MtField } from '../message/mtMessage.js';
import { writeClauses } from '../clauses/clauseLines.js';
import { AVAILABILITY_CODES, CONFIRMATION_CODES, FORM_CODES, PERMISSION_CODES, RULES_CODES } from './termCodes.js';
import { ANY_BANK, wrapName, writeParty } from './parties.js';
import type { LongText } from './splitParts.js';

type Bank = CreditTerms['availableWith'];

/** A bank by its BIC, or else by its name. If it has neither, there is no field. */
function writeBank(tag: string, bank: Bank | undefined, ...after: readonly string[]): MtField[] {
  if (bank?.bic !== undefined) return buildField(`${tag}A`, [bank.bic, ...after]);
  return bank?.name === undefined ? [] : buildField(`${tag}D`, [...wrapName(bank.name), ...after]);
}

function writeGeneralTerms(terms: CreditTerms): MtField[] {
  const { expiryDate, expiryPlace } = terms;
  return [
    ...buildLineField('40A', FORM_CODES.codeOf(terms.form)),
    ...buildLineField('20', terms.creditNumber),
    ...buildDateField('31C', terms.issueDate),
    ...buildLineField('40E', RULES_CODES.codeOf(terms.applicableRules)),
    ...buildLineField('31D', `${writeDate(expiryDate) ?? expiryDate}${expiryPlace.text}`),
    ...buildField('50', writeParty(terms.applicant)),
    ...buildField('59', writeParty(terms.beneficiary)),
    ...buildMoneyField('32B', terms.amount),
  ];
}

function writePaymentTerms(terms: CreditTerms): MtField[] {
  const { tolerance, availableWith, availableBy, drafts, paymentDetails } = terms;
  const isNamed = availableWith.bic !== undefined || availableWith.name !== undefined;
  return [
    ...buildLineField('39A', tolerance && `${tolerance.plusPercent}/${tolerance.minusPercent}`),
    ...buildField('39C', terms.additionalAmounts ?? []),
    ...writeBank('41', isNamed ? availableWith : { name: ANY_BANK }, AVAILABILITY_CODES.codeOf(availableBy)),
    ...buildField('42C', drafts?.tenor ?? []),
    ...writeBank('42', drafts?.drawee),
    ...buildField(availableBy === 'MIXED_PAYMENT' ? '42M' : '42P', paymentDetails ?? []),
  ];
}

function writeShipmentTerms(terms: CreditTerms): MtField[] {
  return [
    ...buildLineField('43P', PERMISSION_CODES.codeOf(terms.partialShipments)),
    ...buildLineField('43T', PERMISSION_CODES.codeOf(terms.transhipment)),
    ...buildLineField('44A', terms.placeOfReceipt?.name),
    ...buildLineField('44E', terms.portOfLoading?.name),
    ...buildLineField('44F', terms.portOfDischarge?.name),
    ...buildLineField('44B', terms.placeOfDelivery?.name),
    ...buildDateField('44C', terms.latestShipmentDate),
    ...buildField('44D', terms.shipmentPeriod?.text ?? []),
  ];
}

/** Field 48: the days, and the event from which they count. Words without days mean the 21 days of UCP 600. */
function writePresentationPeriod({
  presentationPeriodDays: days,
  presentationPeriodText: text,
}: CreditTerms): MtField[] {
  if (text === undefined) return buildLineField('48', days?.toString());
  return buildLineField('48', `${days ?? DEFAULT_PERIOD_DAYS}/${text}`);
}

function writeClosingTerms(terms: CreditTerms): MtField[] {
  return [
    ...buildField('71D', terms.charges ?? []),
    ...writePresentationPeriod(terms),
    ...buildLineField('49', CONFIRMATION_CODES.codeOf(terms.confirmation)),
    ...writeBank('58', terms.confirmingBank),
    ...buildField('78', terms.instructions ?? []),
    ...buildField('72Z', terms.senderToReceiver ?? []),
  ];
}

/** Writes the fields of an MT 700 that always fit into one message, without field 27. */
export function writeShortFields(terms: CreditTerms): MtField[] {
  return [writeGeneralTerms, writePaymentTerms, writeShipmentTerms, writeClosingTerms].flatMap((fields) =>
    fields(terms),
  );
}

/** Writes the texts that may need several messages: 45A, 46A and 47A. */
export function writeLongTexts({ goods, documentsRequired, additionalConditions }: CreditTerms): LongText[] {
  return [
    { label: '45A', lines: goods.description },
    {
      label: '46A',
      lines: writeClauses(documentsRequired.filter(({ part = 1 }) => part === 1).map(({ text }) => text)),
    },
    { label: '47A', lines: writeClauses(additionalConditions.map(({ text }) => text)) },
  ];
}
