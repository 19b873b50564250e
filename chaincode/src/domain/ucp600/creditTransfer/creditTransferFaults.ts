import { canonicalJson } from '../../encoding/canonicalJson';
import type { CreditTerms, Instalment } from '../../papers/creditTerms';
import { compareDecimals, DecimalString } from '../../primitives';
import { INSURED_PERCENT, LEAST_PERCENT } from '../insurance/insuredPercent';
import { joinWords } from '../compare/words';
import { DEFAULT_PERIOD_DAYS } from '../time/presentationPeriod';

/** A term of a credit that a transfer may not change, or not in this way. */
export interface CreditTransferFault {
  readonly term: string;
  readonly original: string;
  readonly transferred: string;
}

/** Terms that a transfer sets anew: they identify the transferred credit and its parties. */
const SET_ANEW: ReadonlySet<string> = new Set([
  'creditNumber',
  'issueDate',
  'form',
  'beneficiary',
  'issuingBank',
  'advisingBank',
  'confirmingBank',
  'availableWith',
  'expiryPlace',
  'charges',
  'instructions',
  'senderToReceiver',
  // These have their own checks below.
  'applicant',
  'confirmation',
  'amount',
  'expiryDate',
  'presentationPeriodDays',
  'latestShipmentDate',
  'shipmentPeriod',
  'goods',
  'documentsRequired',
  'additionalConditions',
]);

const writeTerm = (value: unknown): string => (value === undefined ? '' : canonicalJson(value));

/**
 * Finds where a transferred credit differs from "the terms and conditions of the credit". Amount and unit price may be
 * reduced; expiry date, period for presentation, latest shipment date and shipment period may be reduced or curtailed; the
 * percentage of insurance may be increased; the first beneficiary's name may replace the applicant's.
 * Source: UCP 600 art. 38(b), (g), (h), general knowledge.
 */
export function findCreditTransferFaults(
  original: CreditTerms,
  transferred: CreditTerms,
): readonly CreditTransferFault[] {
  const faults = [
    ...(original.form === 'IRREVOCABLE_TRANSFERABLE' ? [] : [toFault('form', original.form, transferred.form)]),
    ...checkParties(original, transferred),
    ...checkAmount(original, transferred),
    ...checkDates(original, transferred),
    ...checkGoods(original, transferred),
    ...checkClauses('documentsRequired', original, transferred),
    ...checkClauses('additionalConditions', original, transferred),
    ...checkOtherTerms(original, transferred),
  ];
  return faults.sort((a, b) => (a.term < b.term ? -1 : Number(a.term > b.term)));
}

function toFault(term: string, original: unknown, transferred: unknown): CreditTransferFault {
  return { term, original: writeTerm(original), transferred: writeTerm(transferred) };
}

/** The first beneficiary's name may replace the applicant's (art. 38(h)). A confirmation is kept (art. 38(g)). */
function checkParties(original: CreditTerms, transferred: CreditTerms): CreditTransferFault[] {
  const names = [original.applicant, original.beneficiary].map(({ name }) => joinWords(name));
  const [a, b] = [original.confirmation, transferred.confirmation];
  return [
    ...(names.includes(joinWords(transferred.applicant.name))
      ? []
      : [toFault('applicant', original.applicant, transferred.applicant)]),
    ...(a === 'CONFIRM' && b !== 'CONFIRM' ? [toFault('confirmation', a, b)] : []),
  ];
}

function checkAmount({ amount: a }: CreditTerms, { amount: b }: CreditTerms): CreditTransferFault[] {
  return a.currency === b.currency && b.amountMinor <= a.amountMinor ? [] : [toFault('amount', a, b)];
}

function checkDates(original: CreditTerms, transferred: CreditTerms): CreditTransferFault[] {
  const days = ({ presentationPeriodDays }: CreditTerms): number => presentationPeriodDays ?? DEFAULT_PERIOD_DAYS;
  const [a, b] = [original.latestShipmentDate, transferred.latestShipmentDate];
  const isShipmentKept = a === undefined ? true : b !== undefined && b <= a;
  return [
    ...(transferred.expiryDate <= original.expiryDate
      ? []
      : [toFault('expiryDate', original.expiryDate, transferred.expiryDate)]),
    ...(days(transferred) <= days(original)
      ? []
      : [toFault('presentationPeriodDays', days(original), days(transferred))]),
    ...(isShipmentKept ? [] : [toFault('latestShipmentDate', a, b)]),
    ...checkShipmentPeriod(original, transferred),
  ];
}

/** The period of an instalment may be curtailed and its amount reduced. A period in words alone stays as it is. */
function checkShipmentPeriod(
  { shipmentPeriod: a }: CreditTerms,
  { shipmentPeriod: b }: CreditTerms,
): CreditTransferFault[] {
  const [planned, asked] = [a?.instalments ?? [], b?.instalments ?? []];
  const isCurtailed =
    planned.length > 0 &&
    planned.length === asked.length &&
    asked.every((instalment, index) => isWithin(instalment, planned[index]));
  return isCurtailed || writeTerm(a) === writeTerm(b) ? [] : [toFault('shipmentPeriod', a, b)];
}

function isWithin({ from, to, amount, ...rest }: Instalment, planned: Instalment | undefined): boolean {
  if (planned === undefined) return false;
  const { from: earliest, to: latest, amount: most, ...others } = planned;
  const isReduced =
    most === undefined ||
    (amount !== undefined && amount.currency === most.currency && amount.amountMinor <= most.amountMinor);
  return from >= earliest && from <= to && to <= latest && isReduced && writeTerm(rest) === writeTerm(others);
}

type Goods = CreditTerms['goods'];

function dropPrices({ items, ...goods }: Goods): unknown {
  return { ...goods, items: items.map(({ unitPrice: _, ...item }) => item) };
}

function checkGoods({ goods: a }: CreditTerms, { goods: b }: CreditTerms): CreditTransferFault[] {
  const isSame = writeTerm(dropPrices(a)) === writeTerm(dropPrices(b));
  const isDearer = b.items.some(({ unitPrice: price }, index) => {
    const asked = a.items[index]?.unitPrice;
    if (price === undefined || asked === undefined) return price !== asked;
    return price.currency !== asked.currency || price.amountMinor > asked.amountMinor;
  });
  return isSame && !isDearer ? [] : [toFault('goods', a, b)];
}

type Clause = Pick<CreditTerms['additionalConditions'][number], 'conditions'>;
type Condition = Clause['conditions'][number];
const isPercent = ({ field }: Condition): boolean => field === INSURED_PERCENT;

/** Clauses stay as they are, except for a higher percentage of insurance. */
function checkClauses(
  term: 'documentsRequired' | 'additionalConditions',
  { [term]: a }: CreditTerms,
  { [term]: b }: CreditTerms,
): CreditTransferFault[] {
  const isKept = a.length === b.length && a.every((clause, index) => isClauseKept(clause, b[index]));
  return isKept ? [] : [toFault(term, a, b)];
}

function isClauseKept(original: Clause, transferred: Clause | undefined): boolean {
  if (transferred === undefined) return false;
  if (writeTerm(original) === writeTerm(transferred)) return true;
  const [least, asked] = [readPercent(original), readPercent(transferred)];
  const isRaised = least !== undefined && asked !== undefined && compareDecimals(asked, least) > 0;
  return isRaised && writeTerm(dropPercent(original)) === writeTerm(dropPercent(transferred));
}

/** Also drops the wording of the clause, which states the percentage. */
function dropPercent(clause: Clause): unknown {
  return { ...clause, text: '', conditions: clause.conditions.filter((condition) => !isPercent(condition)) };
}

/** Reads the percentage to be insured; the default is 110. Undefined if it is not a number. */
function readPercent({ conditions }: Clause): string | undefined {
  const stated = conditions.find(isPercent);
  return stated === undefined ? LEAST_PERCENT : DecimalString.safeParse(stated.value).data;
}

function checkOtherTerms(original: CreditTerms, transferred: CreditTerms): CreditTransferFault[] {
  const [a, b] = [new Map(Object.entries(original)), new Map(Object.entries(transferred))];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((term) => !SET_ANEW.has(term) && writeTerm(a.get(term)) !== writeTerm(b.get(term)))
    .map((term) => toFault(term, a.get(term), b.get(term)));
}
