import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { ClauseCondition } from '../../papers/creditClauses';
import type { CreditTerms } from '../../papers/creditTerms';
import { compareDecimals, DecimalString, formatMoney } from '../../primitives';
import { compareReferences } from '../compare/compareData';
import { hasAllWords, readWords } from '../compare/words';
import { compareMeaning } from './meanings';
import { fromLikeness, type Outcome, toOutcome } from './outcome';
import { evaluateParty, isPartyField } from './partyConditions';
import { readStated } from './statedFields';

const VARIABLE = '$LC_';

/** Fields that every document of its form states, if it states them at all. Others may stand on it and not be data. */
// prettier-ignore
const FIELDS = new Set([
  'notifyParty', 'consignee', 'shipper', 'issueDate', 'carrierName', 'exporter', 'goodsDescription', 'coverFrom', 'coverTo', 'shipmentDate',
  'onBoardNotation', 'reference', 'placeOfReceipt', 'placeOfDelivery', 'voyage',
]);

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
  const { field, operator } = condition;
  if (operator === 'PERMITS') return 'MET';
  const stated = readStated(document, field);
  if (field === 'orderParty' || (stated !== undefined && isPartyField(field)))
    return evaluateParty(condition, document, credit);
  if (stated === undefined || stated === '') return evaluateAbsent(condition, stated);
  return evaluateStated(condition, stated, credit);
}

function evaluateStated(condition: ClauseCondition, stated: string, credit: CreditTerms): Outcome {
  const { operator, value = '' } = condition;
  if (operator === 'EXISTS') return 'MET';
  const expected = value.startsWith(VARIABLE) ? readVariables(credit)[value] : value;
  if (operator === 'NEGATION') return toOutcome(isDenied(stated, expected));
  return expected === undefined ? 'UNSTATED' : compareValue(condition, stated, expected);
}

/** What is absent is not said to be absent, unless every document of its form states it. */
function evaluateAbsent({ field, operator }: ClauseCondition, stated: string | undefined): Outcome {
  if (operator === 'NEGATION') return stated === undefined ? 'UNSTATED' : 'MET';
  // A date that is absent is not too late.
  return FIELDS.has(field) && operator !== 'LTE' && operator !== 'GTE' ? 'NOT_MET' : 'UNSTATED';
}

function compareValue({ field, operator }: ClauseCondition, stated: string, expected: string): Outcome {
  if (field === 'creditNumber') return fromLikeness(compareReferences(expected, stated));
  if (operator === 'EQUALS') return toOutcome(joinGroups(stated) === joinGroups(expected));
  if (operator === 'CONTAINS') return compareMeaning(field, stated, expected);
  return judgeOrder(stated, expected, operator === 'LTE');
}

/** A number can be written in groups: `LC-2026-001` is `LC2026001`. */
const joinGroups = (text: string): string => readWords(text).join('');

/** "false", or, if the condition names a value, a text without it. */
function isDenied(stated: string, expected: string | undefined): boolean {
  if (stated === 'false') return true;
  return expected !== undefined && expected !== '' && !hasAllWords(readWords(stated), readWords(expected));
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Compares numbers and dates. Nothing else has an order. */
function judgeOrder(stated: string, expected: string, isUpperLimit: boolean): Outcome {
  const order = compareValues(stated, expected);
  if (order === undefined) return 'UNSTATED';
  return toOutcome(isUpperLimit ? order <= 0 : order >= 0);
}

function compareValues(stated: string, expected: string): number | undefined {
  if (DATE.test(stated) && DATE.test(expected)) return stated < expected ? -1 : Number(stated > expected);
  const areDecimals = DecimalString.safeParse(stated).success && DecimalString.safeParse(expected).success;
  return areDecimals ? compareDecimals(stated, expected) : undefined;
}
