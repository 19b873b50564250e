import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { ClauseCondition, CreditTerms } from '../../papers/creditTerms';
import { compareDecimals, DecimalString, decimalOfMoney, Money } from '../../primitives';
import { hasWordsOf, wordsOf } from '../compare/words';
import { shipmentDateOf } from '../shipment';

/** What a condition comes to. UNSTATED: the presentation does not have the field as data. */
export type Outcome = 'MET' | 'NOT_MET' | 'UNSTATED';

const VARIABLE = '$LC_';

/** The values that `$LC_…` stand for. */
function variablesOf(credit: CreditTerms): Readonly<Record<string, string | undefined>> {
  return {
    $LC_NUMBER: credit.creditNumber,
    $LC_APPLICANT: credit.applicant.name,
    $LC_BENEFICIARY: credit.beneficiary.name,
    $LC_ISSUING_BANK: credit.issuingBank.name ?? credit.issuingBank.bic,
    $LC_AMOUNT: decimalOfMoney(credit.amount),
    $LC_CURRENCY: credit.amount.currency,
    $LC_ISSUE_DATE: credit.issueDate,
    $LC_EXPIRY_DATE: credit.expiryDate,
    $LC_LATEST_SHIPMENT: credit.latestShipmentDate,
    $LC_PORT_OF_LOADING: credit.portOfLoading?.name,
    $LC_PORT_OF_DISCHARGE: credit.portOfDischarge?.name,
  };
}

/** Evaluates a condition on a document that it is of. */
export function outcomeOf(condition: ClauseCondition, document: PresentedDocument, credit: CreditTerms): Outcome {
  const { field, operator, value = '' } = condition;
  const stated = fieldOf(document, field);
  const expected = value.startsWith(VARIABLE) ? variablesOf(credit)[value] : value;
  if (operator === 'EXISTS') return met(stated !== undefined && stated !== '');
  if (operator === 'NEGATION') return met(isDenied(stated, expected));
  if (stated === undefined || expected === undefined) return 'UNSTATED';
  if (operator === 'EQUALS') return met(unspaced(stated) === unspaced(expected));
  if (operator === 'CONTAINS') return met(hasWordsOf(wordsOf(stated), wordsOf(expected)));
  return ordered(stated, expected, operator);
}

/** A number may be written in groups: `LC-2026-001` is `LC2026001`. */
const unspaced = (text: string): string => wordsOf(text).join('');

const met = (isMet: boolean): Outcome => (isMet ? 'MET' : 'NOT_MET');

/** Nothing, "false", or, where the condition names a value, a text without it. */
function isDenied(stated: string | undefined, expected: string | undefined): boolean {
  if (stated === undefined || stated === '' || stated === 'false') return true;
  return expected !== undefined && expected !== '' && !hasWordsOf(wordsOf(stated), wordsOf(expected));
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Numbers are compared as numbers, dates as dates, and nothing else is. */
function ordered(stated: string, expected: string, operator: 'LTE' | 'GTE'): Outcome {
  const order = orderOf(stated, expected);
  if (order === undefined) return 'UNSTATED';
  return met(operator === 'LTE' ? order <= 0 : order >= 0);
}

function orderOf(stated: string, expected: string): number | undefined {
  if (DATE.test(stated) && DATE.test(expected)) return stated < expected ? -1 : Number(stated > expected);
  const areDecimals = DecimalString.safeParse(stated).success && DecimalString.safeParse(expected).success;
  return areDecimals ? compareDecimals(stated, expected) : undefined;
}

/** A field of a document as text: its own, the date of shipment, or one of its further fields. */
function fieldOf(document: PresentedDocument, field: string): string | undefined {
  if (field === 'shipmentDate') return document.kind === 'BILL_OF_LADING' ? shipmentDateOf(document) : undefined;
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(document));
  const stated = fields.get(field);
  return textOf(stated) ?? (Object.hasOwn(document.fields, field) ? document.fields[field] : undefined);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const money = Money.safeParse(value);
  if (money.success) return decimalOfMoney(money.data);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.values(value)
    .map(textOf)
    .filter((text) => text !== undefined)
    .join(' ');
}
