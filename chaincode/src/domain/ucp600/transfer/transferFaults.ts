import { canonicalJson } from '../../codec';
import type { CreditTerms } from '../../letterOfCredit/terms';

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
  'confirmation',
  'availableWith',
  'expiryPlace',
  'charges',
  'instructions',
  'senderToReceiver',
  // The name of the first beneficiary may be substituted for that of the applicant.
  'applicant',
  // Judged by their own rules below.
  'amount',
  'expiryDate',
  'presentationPeriodDays',
  'latestShipmentDate',
  'goods',
  'documentsRequired',
]);

const textOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value));
const DEFAULT_PERIOD_DAYS = 21;

/**
 * What of a transferred credit is not "the terms and conditions of the credit": it may differ in that amount or unit
 * price are reduced, that expiry date, period for presentation, latest shipment date or given period are reduced or
 * curtailed, and that the percentage of insurance is increased; and in the names of beneficiary and applicant. Source:
 * UCP 600 art. 38(b), (g), general knowledge.
 */
export function transferFaultsOf(original: CreditTerms, transferred: CreditTerms): readonly TransferFault[] {
  const faults = [
    ...(original.form === 'IRREVOCABLE_TRANSFERABLE' ? [] : [faultOf('form', original.form, transferred.form)]),
    ...amountFaults(original, transferred),
    ...dateFaults(original, transferred),
    ...goodsFaults(original, transferred),
    ...documentFaults(original, transferred),
    ...otherFaults(original, transferred),
  ];
  return faults.sort((a, b) => (a.term < b.term ? -1 : Number(a.term > b.term)));
}

function faultOf(term: string, original: unknown, transferred: unknown): TransferFault {
  return { term, original: textOf(original), transferred: textOf(transferred) };
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
  ];
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

type Required = CreditTerms['documentsRequired'][number];
const isInsurance = ({ kind }: Required): boolean => kind === 'INSURANCE_DOCUMENT';

/** Insurance may be asked for at a higher percentage; all other documents stay as they are. */
function documentFaults({ documentsRequired: a }: CreditTerms, { documentsRequired: b }: CreditTerms): TransferFault[] {
  const others = (documents: readonly Required[]): unknown => documents.filter((each) => !isInsurance(each));
  const isKept = a.length === b.length && textOf(others(a)) === textOf(others(b)) && percentOf(b) >= percentOf(a);
  return isKept ? [] : [faultOf('documentsRequired', a, b)];
}

/** The percentage to be insured, 0 where none is stated as data. */
function percentOf(documents: readonly Required[]): number {
  const stated = documents
    .flatMap(({ conditions }) => conditions)
    .filter(({ field }) => field === 'insuredPercent')
    .map(({ value }) => Number(value));
  return Math.max(0, ...stated.filter((value) => Number.isSafeInteger(value)));
}

function otherFaults(original: CreditTerms, transferred: CreditTerms): TransferFault[] {
  const [a, b] = [new Map(Object.entries(original)), new Map(Object.entries(transferred))];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((term) => !SET_ANEW.has(term) && textOf(a.get(term)) !== textOf(b.get(term)))
    .map((term) => faultOf(term, a.get(term), b.get(term)));
}
