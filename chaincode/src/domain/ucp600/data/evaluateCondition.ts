import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { ClauseCondition } from '../../papers/creditClauses';
import type { CreditTerms } from '../../papers/creditTerms';
import { compareDecimals, DecimalString, formatMoney, Money } from '../../primitives';
import { hasAllWords, readWords } from '../compare/words';
import { readShipmentDate } from '../examination/shipmentDates';

/** The outcome of a condition. UNSTATED: the presentation does not have the field as data. */
export type Outcome = 'MET' | 'NOT_MET' | 'UNSTATED';

const VARIABLE = '$LC_';

/** The values of `$LC_…`. */
function readVariables(credit: CreditTerms): Readonly<Record<string, string | undefined>> {
  return {
    $LC_NUMBER: credit.creditNumber,
    $LC_APPLICANT: credit.applicant.name,
    $LC_BENEFICIARY: credit.beneficiary.name,
    $LC_ISSUING_BANK: credit.issuingBank.name ?? credit.issuingBank.bic,
    $LC_AMOUNT: formatMoney(credit.amount),
    $LC_CURRENCY: credit.amount.currency,
    $LC_ISSUE_DATE: credit.issueDate,
    $LC_EXPIRY_DATE: credit.expiryDate,
    $LC_LATEST_SHIPMENT: credit.latestShipmentDate,
    $LC_PORT_OF_LOADING: credit.portOfLoading?.name,
    $LC_PORT_OF_DISCHARGE: credit.portOfDischarge?.name,
  };
}

/** Evaluates a condition on a document to which it applies. */
export function evaluateCondition(
  condition: ClauseCondition,
  document: PresentedDocument,
  credit: CreditTerms,
): Outcome {
  const { field, operator, value = '' } = condition;
  const stated = readField(document, field);
  const expected = value.startsWith(VARIABLE) ? readVariables(credit)[value] : value;
  if (operator === 'PERMITS') return 'MET';
  if (operator === 'EXISTS') return toOutcome(stated !== undefined && stated !== '');
  if (operator === 'NEGATION') return toOutcome(isDenied(stated, expected));
  return stated === undefined || expected === undefined ? 'UNSTATED' : compareValue(stated, expected, operator);
}

function compareValue(stated: string, expected: string, operator: 'EQUALS' | 'CONTAINS' | 'LTE' | 'GTE'): Outcome {
  if (operator === 'EQUALS') return toOutcome(joinGroups(stated) === joinGroups(expected));
  if (operator === 'CONTAINS') return toOutcome(hasAllWords(readWords(stated), readWords(expected)));
  return judgeOrder(stated, expected, operator);
}

/** A number can be written in groups: `LC-2026-001` is `LC2026001`. */
const joinGroups = (text: string): string => readWords(text).join('');

const toOutcome = (isMet: boolean): Outcome => (isMet ? 'MET' : 'NOT_MET');

/** Absent, "false", or, if the condition names a value, a text without it. */
function isDenied(stated: string | undefined, expected: string | undefined): boolean {
  if (stated === undefined || stated === '' || stated === 'false') return true;
  return expected !== undefined && expected !== '' && !hasAllWords(readWords(stated), readWords(expected));
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Compares numbers and dates. Nothing else has an order. */
function judgeOrder(stated: string, expected: string, operator: 'LTE' | 'GTE'): Outcome {
  const order = compareValues(stated, expected);
  if (order === undefined) return 'UNSTATED';
  return toOutcome(operator === 'LTE' ? order <= 0 : order >= 0);
}

function compareValues(stated: string, expected: string): number | undefined {
  if (DATE.test(stated) && DATE.test(expected)) return stated < expected ? -1 : Number(stated > expected);
  const areDecimals = DecimalString.safeParse(stated).success && DecimalString.safeParse(expected).success;
  return areDecimals ? compareDecimals(stated, expected) : undefined;
}

/** Reads a field of a document as text: a property, the date of shipment, or one of its further fields. */
function readField(document: PresentedDocument, field: string): string | undefined {
  if (field === 'shipmentDate') return document.kind === 'BILL_OF_LADING' ? readShipmentDate(document) : undefined;
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(document));
  const stated = fields.get(field);
  return writeValue(stated) ?? (Object.hasOwn(document.fields, field) ? document.fields[field] : undefined);
}

function writeValue(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const money = Money.safeParse(value);
  if (money.success) return formatMoney(money.data);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.values(value)
    .map(writeValue)
    .filter((text) => text !== undefined)
    .join(' ');
}
