import { canonicalJson } from '../../encoding/canonicalJson';
import type { CreditTerms, Instalment } from '../../papers/creditTerms';
import { compareDecimals, DecimalString } from '../../primitives';
import { joined } from '../compare/words';
import { DEFAULT_PERIOD_DAYS } from '../time/presentationPeriod';

/** A term that a transfer changed and may not have changed, or not so. */
export interface TransferFault {
  readonly term: string;
  readonly original: string;
  readonly transferred: string;
}

/** What identifies the transferred credit and its parties, which a transfer sets anew. */
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
  // Judged by their own rules below.
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

const textOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value));
const LEAST_PERCENT = '110';

/**
 * What of a transferred credit is not "the terms and conditions of the credit": it may differ in that amount or unit
 * price are reduced, that expiry date, period for presentation, latest shipment date or given period are reduced or
 * curtailed, and that the percentage of insurance is increased; and that the first beneficiary's
 * name stands for the applicant's. Source: UCP 600 art. 38(b), (g), (h), general knowledge.
 */
export function transferFaultsOf(original: CreditTerms, transferred: CreditTerms): readonly TransferFault[] {
  const faults = [
    ...(original.form === 'IRREVOCABLE_TRANSFERABLE' ? [] : [faultOf('form', original.form, transferred.form)]),
    ...partyFaults(original, transferred),
    ...amountFaults(original, transferred),
    ...dateFaults(original, transferred),
    ...goodsFaults(original, transferred),
    ...clauseFaults('documentsRequired', original, transferred),
    ...clauseFaults('additionalConditions', original, transferred),
    ...otherFaults(original, transferred),
  ];
  return faults.sort((a, b) => (a.term < b.term ? -1 : Number(a.term > b.term)));
}

function faultOf(term: string, original: unknown, transferred: unknown): TransferFault {
  return { term, original: textOf(original), transferred: textOf(transferred) };
}

/** The first beneficiary's name may stand for the applicant's (art. 38(h)); a confirmation is kept (art. 38(g)). */
function partyFaults(original: CreditTerms, transferred: CreditTerms): TransferFault[] {
  const names = [original.applicant, original.beneficiary].map(({ name }) => joined(name));
  const [a, b] = [original.confirmation, transferred.confirmation];
  return [
    ...(names.includes(joined(transferred.applicant.name))
      ? []
      : [faultOf('applicant', original.applicant, transferred.applicant)]),
    ...(a === 'CONFIRM' && b !== 'CONFIRM' ? [faultOf('confirmation', a, b)] : []),
  ];
}

function amountFaults({ amount: a }: CreditTerms, { amount: b }: CreditTerms): TransferFault[] {
  return a.currency === b.currency && b.amountMinor <= a.amountMinor ? [] : [faultOf('amount', a, b)];
}

function dateFaults(original: CreditTerms, transferred: CreditTerms): TransferFault[] {
  const days = ({ presentationPeriodDays }: CreditTerms): number => presentationPeriodDays ?? DEFAULT_PERIOD_DAYS;
  const [a, b] = [original.latestShipmentDate, transferred.latestShipmentDate];
  const isShipmentKept = a === undefined ? true : b !== undefined && b <= a;
  return [
    ...(transferred.expiryDate <= original.expiryDate
      ? []
      : [faultOf('expiryDate', original.expiryDate, transferred.expiryDate)]),
    ...(days(transferred) <= days(original)
      ? []
      : [faultOf('presentationPeriodDays', days(original), days(transferred))]),
    ...(isShipmentKept ? [] : [faultOf('latestShipmentDate', a, b)]),
    ...periodFaults(original, transferred),
  ];
}

/** Each instalment's period may be curtailed, and its amount reduced; a period that is words alone stays as it is. */
function periodFaults({ shipmentPeriod: a }: CreditTerms, { shipmentPeriod: b }: CreditTerms): TransferFault[] {
  const [planned, asked] = [a?.instalments ?? [], b?.instalments ?? []];
  const isCurtailed =
    planned.length > 0 &&
    planned.length === asked.length &&
    asked.every((instalment, index) => isWithin(instalment, planned[index]));
  return isCurtailed || textOf(a) === textOf(b) ? [] : [faultOf('shipmentPeriod', a, b)];
}

function isWithin({ from, to, amount, ...rest }: Instalment, planned: Instalment | undefined): boolean {
  if (planned === undefined) return false;
  const { from: earliest, to: latest, amount: most, ...others } = planned;
  const isReduced =
    most === undefined ||
    (amount !== undefined && amount.currency === most.currency && amount.amountMinor <= most.amountMinor);
  return from >= earliest && from <= to && to <= latest && isReduced && textOf(rest) === textOf(others);
}

type Goods = CreditTerms['goods'];

/** Goods without their prices. */
function unpriced({ items, ...goods }: Goods): unknown {
  return { ...goods, items: items.map(({ unitPrice: _, ...item }) => item) };
}

function goodsFaults({ goods: a }: CreditTerms, { goods: b }: CreditTerms): TransferFault[] {
  const isSame = textOf(unpriced(a)) === textOf(unpriced(b));
  const isDearer = b.items.some(({ unitPrice: price }, index) => {
    const asked = a.items[index]?.unitPrice;
    if (price === undefined || asked === undefined) return price !== asked;
    return price.currency !== asked.currency || price.amountMinor > asked.amountMinor;
  });
  return isSame && !isDearer ? [] : [faultOf('goods', a, b)];
}

type Clause = Pick<CreditTerms['additionalConditions'][number], 'conditions'>;
type Condition = Clause['conditions'][number];
const isPercent = ({ field }: Condition): boolean => field === 'insuredPercent';

/** Clauses stay as they are, but for a higher percentage of insurance. */
function clauseFaults(
  term: 'documentsRequired' | 'additionalConditions',
  { [term]: a }: CreditTerms,
  { [term]: b }: CreditTerms,
): TransferFault[] {
  const isKept = a.length === b.length && a.every((clause, index) => isClauseKept(clause, b[index]));
  return isKept ? [] : [faultOf(term, a, b)];
}

function isClauseKept(original: Clause, transferred: Clause | undefined): boolean {
  if (transferred === undefined) return false;
  if (textOf(original) === textOf(transferred)) return true;
  const [least, asked] = [percentOf(original), percentOf(transferred)];
  const isRaised = least !== undefined && asked !== undefined && compareDecimals(asked, least) > 0;
  return isRaised && textOf(withoutPercent(original)) === textOf(withoutPercent(transferred));
}

/** A clause without its wording, in which the percentage stands. */
function withoutPercent(clause: Clause): unknown {
  return { ...clause, text: '', conditions: clause.conditions.filter((condition) => !isPercent(condition)) };
}

/** The percentage to be insured: 110 where none is stated (UCP 600 art. 28(f)(ii)); undefined where it is no number. */
function percentOf({ conditions }: Clause): string | undefined {
  const stated = conditions.find(isPercent);
  return stated === undefined ? LEAST_PERCENT : DecimalString.safeParse(stated.value).data;
}

function otherFaults(original: CreditTerms, transferred: CreditTerms): TransferFault[] {
  const [a, b] = [new Map(Object.entries(original)), new Map(Object.entries(transferred))];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((term) => !SET_ANEW.has(term) && textOf(a.get(term)) !== textOf(b.get(term)))
    .map((term) => faultOf(term, a.get(term), b.get(term)));
}
