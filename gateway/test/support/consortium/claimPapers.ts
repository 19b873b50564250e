import { newContainerNumber } from '../containerNumbers.js';
import { placeOf, SHIPPER } from './cast.js';

/** What every claim of the tests lends. */
export const AMOUNT_MINOR = 10_000_000;
const WHOLE_RATE = 10_000;
const AIRLINE = '180';
const SERIAL_DIGITS = 7;
const CHECK_MODULUS = 7;
const KG_PER_PACKAGE = 30;
/** Numbers of seven digits, far apart. */
const [FIRST_NUMBER, NUMBERS, STRIDE] = [1_000_000, 9_000_000, 6_180_339];

export const usd = (amountMinor: number): object => ({ currency: 'USD', amountMinor });

let made = 0;
/** The given numbers, and what is left of each without one of its digits. */
const given = new Set<string>();
/** A number that is near to that of no other call: they differ in more than one digit that is changed, or left out. */
export const newNumber = (): string => {
  made += 1;
  const number = String(FIRST_NUMBER + ((made * STRIDE) % NUMBERS));
  const forms = [number, ...Array.from(number, (_, index) => number.slice(0, index) + number.slice(index + 1))];
  if (forms.some((form) => given.has(form))) return newNumber();
  for (const form of forms) given.add(form);
  return number;
};

const HANBIT = { name: 'Hanbit Footwear Co., Ltd.' };
const NORDLICHT = { name: 'Nordlicht Handels GmbH' };

/** Goods that no other call gives. */
function newGoods(): Record<string, unknown> {
  const packages = 100 + made;
  return {
    packages,
    grossMassKg: String(packages * KG_PER_PACKAGE),
    containers: [{ number: newContainerNumber(), seals: [`KR${newNumber()}`] }],
  };
}

const voyage = (): object => ({
  issueDate: '2026-11-20',
  shipper: HANBIT,
  portOfLoading: 'KRPUS',
  portOfDischarge: 'DEHAM',
  voyage: '2647W',
});

/** Papers of every kind, each under a number that no other call gives. */
export const PAPERS = {
  bill: (more: object = {}): object => ({
    kind: 'PAPER_BILL',
    carrierCode: 'MMCU',
    number: `NARU${newNumber()}`,
    ...voyage(),
    ...newGoods(),
    ...more,
  }),
  houseBill: (more: object = {}): object => ({
    kind: 'HOUSE_BILL',
    issuer: { name: 'Pan Forwarding Co., Ltd.' },
    number: `PFC${newNumber()}`,
    ...voyage(),
    ...newGoods(),
    ...more,
  }),
  waybill: (more: object = {}): object => {
    const { containers: _, ...goods } = newGoods();
    return { kind: 'AIR_WAYBILL', number: newWaybillNumber(), ...voyage(), ...goods, ...more };
  },
  receipt: (more: object = {}): object => {
    const { containers: _, ...goods } = newGoods();
    const [warehouse, number] = [{ name: 'Busan Bonded Warehouse Co., Ltd.' }, `WR-${newNumber()}`];
    return { kind: 'WAREHOUSE_RECEIPT', warehouse, depositor: HANBIT, number, date: '2026-11-12', ...goods, ...more };
  },
  invoice: (more: object = {}): object => ({
    kind: 'INVOICE',
    seller: HANBIT,
    buyer: NORDLICHT,
    number: `INV-${newNumber()}`,
    date: '2026-11-02',
    value: newValue(),
    ...more,
  }),
  order: (more: object = {}): object => ({
    kind: 'PURCHASE_ORDER',
    buyer: NORDLICHT,
    seller: HANBIT,
    number: `PO-${newNumber()}`,
    date: '2026-09-15',
    value: newValue(),
    ...more,
  }),
  drawing: (more: object = {}): object => ({
    kind: 'DRAWING',
    issuingBank: 'DEUTDEFF',
    creditNumber: `LC${newNumber()}`,
    presentation: 1,
    value: newValue(),
    ...more,
  }),
  declaration: (more: object = {}): object => ({
    kind: 'EXPORT_DECLARATION',
    country: 'KR',
    number: `12345-26-${newNumber()}`,
    date: '2026-11-18',
    exporter: HANBIT,
    value: newValue(),
    ...newGoods(),
    ...more,
  }),
} as const;

/** An amount that no other call gives, since an unusual amount of a day names a deal. */
const newValue = (): object => usd(AMOUNT_MINOR + ++made);

function newWaybillNumber(): string {
  const serial = newNumber().slice(-SERIAL_DIGITS);
  return `${AIRLINE}-${serial}${Number(serial) % CHECK_MODULUS}`;
}

/** A claim on papers. Those of which all is financed say so. */
export function claimOn(security: readonly object[], more: object = {}): Record<string, unknown> {
  const lent = {
    applicant: placeOf(SHIPPER),
    product: 'NEGOTIATION',
    amount: usd(AMOUNT_MINOR),
    advanceRateBasisPoints: WHOLE_RATE,
  };
  return { ...lent, security, ...more };
}

/** A claim on a bill on paper that no other claim names. */
export const paperClaim = (more: object = {}): Record<string, unknown> => claimOn([PAPERS.bill()], more);

/** A claim on a bill on the ledger. */
export const ledgerClaim = (billOfLading: string, more: object = {}): Record<string, unknown> =>
  claimOn([{ kind: 'BILL_ON_LEDGER', billOfLading }], more);

/** A claim on a part of a paper that can be divided, in a currency's minor units, for goods that are not shipped. */
export function partClaim(paper: object, financedMinor: number, more: object = {}): Record<string, unknown> {
  const goods = { amount: usd(financedMinor), notShipped: { reason: 'PRE_SHIPMENT' } };
  return claimOn([{ ...paper, financed: usd(financedMinor) }], { product: 'INVOICE_FINANCE', ...goods, ...more });
}
