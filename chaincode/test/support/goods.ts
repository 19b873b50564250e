import { buildPapers, type Case, usd } from './examination';

/** What a credit asks for, and what is shipped, invoiced and drawn under it. */
export interface Shipped {
  /** Of the credit: 100 tonnes of rice at USD 1,000, USD 100,000 in all, partial shipments barred. */
  readonly credit?: object;
  /** Of the credit's item: another quantity, unit, price, or "about". */
  readonly item?: object;
  /** Of the invoice's line. */
  readonly line?: object;
  /** Minor units that are invoiced, and drawn unless `drawnMinor` says another amount. */
  readonly invoicedMinor?: number;
  readonly drawnMinor?: number;
  readonly context?: Case['context'];
}

const RICE = 'LONG GRAIN RICE';
const ITEM = { description: RICE, quantity: '100', unit: 'TNE', unitPrice: usd(1_000_00) };
const AMOUNT_MINOR = 100_000_00;

/** A presentation of rice; without changes it complies. */
export function rice({ credit, item, line, invoicedMinor, drawnMinor, context = {} }: Shipped = {}): Case {
  const amountMinor = invoicedMinor ?? drawnMinor ?? AMOUNT_MINOR;
  const asked = { ...ITEM, ...item };
  const { description, quantity, unit, unitPrice } = asked;
  const invoiced = { description, quantity, unit, unitPrice, ...line };
  return {
    credit: { goods: { description: [RICE], items: [asked], incoterm: 'CIF' }, ...credit },
    presentation: { amount: usd(drawnMinor ?? amountMinor) },
    papers: buildPapers({ invoice: { goodsDescription: RICE, amount: usd(amountMinor), items: [invoiced] } }),
    context,
  };
}
