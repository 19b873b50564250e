import type { Random } from '../../simulation/world/random.js';
import { billAlone, billAndInvoice, type Form, invoiceOnBill, orderLoan, otherContainers } from './forms.js';
import { fill, makeAmount, makeShipment, makeTrade, numberInvoice, type Trade, type World } from './world.js';

/** One honest claim of a set that looks like a second financing. */
export interface Honest {
  readonly trade: Trade;
  readonly form: Form;
  readonly percent?: number;
  /** The bank by its place among those of the set; the first one's clients stay with it. */
  readonly bank: 0 | 1;
  readonly days: number;
}

export type LookAlike = (random: Random, world: World, day: number) => readonly Honest[];

const next = (random: Random, trade: Trade, days: number): Trade => {
  const day = trade.invoice.day + days;
  return {
    ...trade,
    order: { ...trade.order, number: fill(random, 'PO-#####') },
    invoice: { number: numberInvoice(trade.seller, day), day, ...makeAmount(random) },
    shipment: makeShipment(random, day + 2),
    declarationNumber: fill(random, '#####-26-######X'),
  };
};

const at = (trade: Trade, form: Form, bank: 0 | 1, days = 0, percent?: number): Honest => ({
  trade,
  form,
  bank,
  days,
  ...(percent !== undefined && { percent }),
});

/** The number after a number. */
const successor = (number: string): string =>
  number.replace(/(\d+)(?!.*\d)/, (digits) => String(BigInt(digits) + 1n).padStart(digits.length, '0'));

export const LOOK_ALIKES: Readonly<Record<string, LookAlike>> = {
  'sequential bills of one day': (random, world, day) => {
    const one = makeTrade(random, world, day);
    const other = next(random, one, 0);
    const billNumber = successor(one.shipment.billNumber);
    const shipment = {
      ...one.shipment,
      billNumber,
      grossMassKg: other.shipment.grossMassKg,
      packages: other.shipment.packages,
      containers: otherContainers(random, one),
    };
    return [at(one, billAlone, 0), at({ ...other, shipment }, billAlone, 1, 1)];
  },
  'sequential invoices': (random, world, day) => {
    const one = makeTrade(random, world, day);
    return [at(one, invoiceOnBill, 0), at(next(random, one, 1), invoiceOnBill, 1, 1)];
  },
  'monthly invoices of one amount': (random, world, day) => {
    const one = makeTrade(random, world, day);
    const other = next(random, one, 30);
    const { amountMinor, currency } = one.invoice;
    return [
      at(one, invoiceOnBill, 0),
      at({ ...other, invoice: { ...other.invoice, amountMinor, currency } }, invoiceOnBill, 1, 30),
    ];
  },
  'two bills of one shared container': (random, world, day) => {
    const one = makeTrade(random, world, day);
    const container = { number: fill(random, '@@@U#######'), seal: fill(random, '@@######') };
    const shared = { ...one.shipment, load: 'LCL' as const, containers: [container] };
    const other = makeTrade(random, world, day);
    const second = {
      ...shared,
      billNumber: successor(shared.billNumber),
      packages: 3 + random.below(90),
      grossMassKg: String(200 + random.below(5_000)),
    };
    return [at({ ...one, shipment: shared }, billAlone, 0), at({ ...other, shipment: second }, billAlone, 1, 1)];
  },
  'instalments of 30 % and 70 % at one bank': (random, world, day) => {
    const one = makeTrade(random, world, day);
    return [at(one, invoiceOnBill, 0, 0, 30), at(one, invoiceOnBill, 0, 9, 70)];
  },
  'halves at two banks': (random, world, day) => {
    const one = makeTrade(random, world, day);
    return [at(one, invoiceOnBill, 0, 0, 50), at(one, invoiceOnBill, 1, 3, 50)];
  },
  'numbers that begin anew each year': (random, world, day) => {
    const one = makeTrade(random, world, day);
    const other = next(random, one, 362 + random.below(8));
    return [
      at(one, invoiceOnBill, 0),
      at({ ...other, invoice: { ...other.invoice, number: one.invoice.number } }, invoiceOnBill, 1, 366),
    ];
  },
  'a bill number of another year': (random, world, day) => {
    const one = makeTrade(random, world, day);
    const other = makeTrade(random, world, day + 366 + random.below(200));
    const { codes, billNumber } = one.shipment;
    return [
      at(one, billAlone, 0),
      at(
        { ...other, shipment: { ...other.shipment, codes, billNumber } },
        billAlone,
        1,
        other.invoice.day - one.invoice.day + 3,
      ),
    ];
  },
  'one number of two sellers': (random, world, day) => {
    const one = makeTrade(random, world, day);
    const other = makeTrade(random, world, day);
    return [
      at(one, invoiceOnBill, 0),
      at({ ...other, invoice: { ...other.invoice, number: one.invoice.number } }, invoiceOnBill, 1, 1),
    ];
  },
  'two invoices of one day, buyer and amount': (random, world, day) => {
    const one = makeTrade(random, world, day);
    const other = next(random, one, 0);
    const { amountMinor, currency } = one.invoice;
    return [
      at(one, invoiceOnBill, 0),
      at({ ...other, invoice: { ...other.invoice, amountMinor, currency } }, invoiceOnBill, 1, 1),
    ];
  },
  'a middleman buys and sells the goods': (random, world, day) => {
    const supply = makeTrade(random, world, day);
    const sale = makeTrade(random, world, day);
    const { series, customers } = sale.seller;
    const middleman = { ...supply.buyer, series, customers };
    const amountMinor = Math.round(supply.invoice.amountMinor * 1.12);
    const invoice = { ...sale.invoice, amountMinor, currency: supply.invoice.currency };
    return [
      at(supply, invoiceOnBill, 0),
      at({ ...sale, seller: middleman, invoice, shipment: supply.shipment }, invoiceOnBill, 1, 5),
    ];
  },
  'separators that mean something': (random, world, day) => {
    const one = makeTrade(random, world, day);
    const other = next(random, one, 3);
    const [batch, serial] = [1 + random.below(9), 10 + random.below(90)];
    const written = `${fill(random, '@@##')}/${batch}${String(serial)[0]}-${String(serial)[1]}`;
    return [
      at({ ...one, invoice: { ...one.invoice, number: `${written.slice(0, 5)}${batch}-${serial}` } }, invoiceOnBill, 0),
      at({ ...other, invoice: { ...other.invoice, number: written } }, invoiceOnBill, 1, 3),
    ];
  },
  'loan on the order, then after shipment, at one bank': (random, world, day) => {
    const one = makeTrade(random, world, day);
    return [at(one, orderLoan, 0), at(one, invoiceOnBill, 0, 30)];
  },
  'uniform lots of one seller': (random, world, day) => {
    const one = makeTrade(random, world, day);
    const other = next(random, one, 6);
    const { packages, grossMassKg, portOfLoading, portOfDischarge } = one.shipment;
    const lot = { ...other.shipment, packages, grossMassKg, portOfLoading, portOfDischarge };
    const { amountMinor, currency } = one.invoice;
    return [
      at(one, billAndInvoice, 0),
      at({ ...other, shipment: lot, invoice: { ...other.invoice, amountMinor, currency } }, billAndInvoice, 1, 7),
    ];
  },
  'a container on its next voyage': (random, world, day) => {
    const one = makeTrade(random, world, day);
    const other = makeTrade(random, world, day + 45);
    const [container] = one.shipment.containers;
    const containers = container === undefined ? [] : [{ number: container.number, seal: fill(random, '@@######') }];
    return [at(one, billAlone, 0), at({ ...other, shipment: { ...other.shipment, containers } }, billAlone, 1, 46)];
  },
  'two deliveries under one order': (random, world, day) => {
    const one = makeTrade(random, world, day);
    const other = { ...next(random, one, 10), order: one.order };
    return [at(one, invoiceOnBill, 0), at(other, invoiceOnBill, 1, 11)];
  },
};
