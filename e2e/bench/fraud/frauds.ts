import {
  billAlone,
  billAndInvoice,
  drawing,
  type Form,
  houseBill,
  invoiceAlone,
  invoiceOnBill,
  orderLoan,
  otherContainers,
  receiptLoan,
} from './forms.js';
import { NAMES } from './alterations.js';
import {
  anyOf,
  invoiceNumber,
  billNumber,
  sellerName,
  amount,
  invoiceDay,
  shipment,
  both,
  unaltered,
  reformatted,
  nearly,
  anew,
  newBill,
  type TradeAlteration,
} from './tradeAlterations.js';
import { fill, shiftYears } from './world.js';

/** One way to finance goods twice: what is financed first, and what is brought then. */
export interface Typology {
  readonly group: string;
  readonly weight: number;
  readonly first: Form;
  readonly firstPercent?: number;
  readonly second: Form;
  readonly secondPercent?: number;
  readonly alter: TradeAlteration;
  /** The goods are in containers. */
  readonly isOfContainer?: true;
  /** The first claim was repaid before. */
  readonly isAfterRepayment?: true;
  /** The papers are brought by the first bank's other desk. */
  readonly isSameBank?: true;
}

const ofInvoice = { first: invoiceOnBill, second: invoiceOnBill } as const;
const ofInvoiceAlone = { first: invoiceOnBill, second: invoiceAlone } as const;
const ofBill = { first: billAlone, second: billAlone } as const;
const ofBoth = { first: billAndInvoice, second: billAndInvoice } as const;

/** Second financings that say that the goods are not shipped. */
export const NO_GOODS = 'no goods named';

export const TYPOLOGIES: Readonly<Record<string, Typology>> = {
  'same invoice': { group: 'same papers', weight: 5, ...ofInvoice, alter: unaltered },
  'same bill': { group: 'same papers', weight: 4, ...ofBill, alter: unaltered },
  'same bill, other desk': { group: 'same papers', weight: 1, ...ofBill, alter: unaltered, isSameBank: true },
  'same bill and invoice': { group: 'same papers', weight: 3, ...ofBoth, alter: unaltered },
  'same receipt': { group: 'same papers', weight: 2, first: receiptLoan, second: receiptLoan, alter: unaltered },
  'same drawing': { group: 'same papers', weight: 2, first: drawing, second: drawing, alter: unaltered },
  'invoice number written otherwise': {
    group: 'altered number',
    weight: 8,
    ...ofInvoice,
    alter: invoiceNumber(reformatted),
  },
  'bill number written otherwise': { group: 'altered number', weight: 6, ...ofBill, alter: billNumber(reformatted) },
  'invoice number nearly equal': { group: 'altered number', weight: 8, ...ofInvoice, alter: invoiceNumber(nearly) },
  'bill number nearly equal': { group: 'altered number', weight: 6, ...ofBill, alter: billNumber(nearly) },
  'new invoice number': { group: 'altered number', weight: 5, ...ofInvoice, alter: invoiceNumber(anew) },
  'new bill number': { group: 'altered number', weight: 4, ...ofBill, alter: billNumber(newBill) },
  'bill and invoice number nearly equal': {
    group: 'altered number',
    weight: 3,
    ...ofBoth,
    alter: both(invoiceNumber(nearly), billNumber(nearly)),
  },
  'seller written otherwise': { group: 'altered party', weight: 5, ...ofInvoice, alter: sellerName(anyOf(NAMES)) },
  'seller and number altered': {
    group: 'altered party',
    weight: 2,
    ...ofInvoice,
    alter: both(sellerName(anyOf(NAMES)), invoiceNumber(nearly)),
  },
  'other carrier code': {
    group: 'altered code',
    weight: 3,
    ...ofBill,
    alter: shipment((_, trade) => ({ codes: trade.shipment.codes.toReversed() })),
  },
  'year of the bill': {
    group: 'altered year',
    weight: 3,
    ...ofBill,
    alter: shipment((random, trade) => ({ day: shiftYears(trade.shipment.day, random.pick([-1, 1])) })),
  },
  'amount one cent more': { group: 'altered amount or date', weight: 2, ...ofInvoice, alter: amount(1, 1) },
  'amount 1 % more': { group: 'altered amount or date', weight: 2, ...ofInvoice, alter: amount(1.01) },
  'amount 10 % more': { group: 'altered amount or date', weight: 2, ...ofInvoice, alter: amount(1.1) },
  'date three days later': { group: 'altered amount or date', weight: 2, ...ofInvoice, alter: invoiceDay(3) },
  'date a month later': { group: 'altered amount or date', weight: 1, ...ofInvoice, alter: invoiceDay(30) },
  'number, amount and date': {
    group: 'altered amount or date',
    weight: 3,
    ...ofInvoice,
    alter: both(invoiceNumber(nearly), amount(1.004, 7), invoiceDay(2)),
  },
  'parts of 60 % and 60 %': {
    group: 'parts',
    weight: 4,
    ...ofInvoice,
    firstPercent: 60,
    secondPercent: 60,
    alter: unaltered,
  },
  'bill, then its invoice': {
    group: 'other paper of the deal',
    weight: 4,
    first: billAlone,
    second: invoiceOnBill,
    alter: unaltered,
  },
  'invoice, then its bill': {
    group: 'other paper of the deal',
    weight: 3,
    first: invoiceOnBill,
    second: billAlone,
    alter: unaltered,
  },
  'loan on the order, then the invoice': {
    group: 'other paper of the deal',
    weight: 4,
    first: orderLoan,
    second: invoiceOnBill,
    alter: unaltered,
  },
  'invoice, then a drawing': {
    group: 'other paper of the deal',
    weight: 3,
    first: invoiceOnBill,
    second: drawing,
    alter: unaltered,
  },
  'papers under another credit': {
    group: 'other paper of the deal',
    weight: 2,
    first: drawing,
    second: drawing,
    alter: (random, trade) => ({ ...trade, order: { ...trade.order, number: fill(random, '46########') } }),
  },
  'voucher of the buyer': {
    group: 'other paper of the deal',
    weight: 2,
    ...ofInvoice,
    alter: invoiceNumber((random) => fill(random, 'VCH-######')),
  },
  'house bill': { group: 'goods again', weight: 4, first: billAlone, second: houseBill, alter: unaltered },
  'switched bill, same invoice': { group: 'goods again', weight: 3, ...ofBoth, alter: billNumber(newBill) },
  'container again, other weight': {
    group: 'goods again',
    isOfContainer: true,
    weight: 2,
    ...ofBill,
    alter: both(
      billNumber(newBill),
      shipment((random) => ({ grossMassKg: String(2_000 + random.below(22_000)) })),
    ),
  },
  'invoice of 150 %, new number, same goods': {
    group: 'goods again',
    weight: 2,
    ...ofInvoice,
    alter: both(invoiceNumber(anew), amount(1.5)),
  },
  'nearly equal number, false goods': {
    group: 'false goods',
    weight: 2,
    ...ofInvoice,
    alter: both(
      invoiceNumber(nearly),
      billNumber(newBill),
      shipment((random, trade) => ({ containers: otherContainers(random, trade), packages: 1 + random.below(900) })),
    ),
  },
  'same invoice, false goods': {
    group: 'false goods',
    weight: 2,
    ...ofInvoice,
    alter: both(
      billNumber(newBill),
      shipment((random, trade) => ({ containers: otherContainers(random, trade), packages: 1 + random.below(900) })),
    ),
  },
  'same invoice, no goods named': { group: NO_GOODS, weight: 2, ...ofInvoiceAlone, alter: unaltered },
  'number nearly equal, no goods named': {
    group: NO_GOODS,
    weight: 3,
    ...ofInvoiceAlone,
    alter: invoiceNumber(nearly),
  },
  'number and date, no goods named': {
    group: NO_GOODS,
    weight: 3,
    ...ofInvoiceAlone,
    alter: both(invoiceNumber(nearly), invoiceDay(3)),
  },
  'number and amount, no goods named': {
    group: NO_GOODS,
    weight: 3,
    ...ofInvoiceAlone,
    alter: both(invoiceNumber(nearly), amount(1.004, 7)),
  },
  'repaid, then again': { group: 'after repayment', weight: 3, ...ofInvoice, alter: unaltered, isAfterRepayment: true },
  'repaid, then number nearly equal': {
    group: 'after repayment',
    weight: 2,
    ...ofInvoice,
    alter: invoiceNumber(nearly),
    isAfterRepayment: true,
  },
};
