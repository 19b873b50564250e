import {
  computeAdvance,
  FinancedPapers,
  type Invoice,
  type SecurityPaper,
  type UnderlyingPaper,
} from '@naru/chaincode/domain';
import type { Clerk } from './clerk.js';
import { fill, type Trade } from './world.js';
import type { Random } from '../../simulation/world/random.js';

/** Which papers of a trade a bank finances. `financedPercent` is the part of what can be divided. */
export type Form = (clerk: Clerk, trade: Trade, random: Random, financedPercent?: number) => FinancedPapers;

const WHOLE = 100;
const ADVANCE_RATES = [10_000, 10_000, 9_000, 8_000] as const;

const financed = <T extends { readonly value: Invoice['value'] }>(
  paper: T,
  percent: number,
): T & { financed: T['value'] } => ({
  ...paper,
  financed: { ...paper.value, amountMinor: Math.max(1, Math.floor((paper.value.amountMinor * percent) / WHOLE)) },
});

interface Chosen {
  readonly product: FinancedPapers['product'];
  readonly security: readonly SecurityPaper[];
  readonly underlying?: readonly UnderlyingPaper[];
  readonly notShipped?: FinancedPapers['notShipped'];
}

function claim(
  trade: Trade,
  random: Random,
  { product, security, underlying = [], notShipped }: Chosen,
): FinancedPapers {
  const { currency, amountMinor } = trade.invoice;
  const parts = security.flatMap((paper) => ('financed' in paper ? [paper.financed] : []));
  const advanceRateBasisPoints = random.pick(ADVANCE_RATES);
  const lent = parts.length === 0 ? BigInt(amountMinor) : computeAdvance(parts, advanceRateBasisPoints);
  return FinancedPapers.parse({
    product,
    amount: { currency, amountMinor: Number(lent) },
    advanceRateBasisPoints,
    security,
    underlying,
    ...(notShipped && { notShipped }),
  });
}

export const invoiceOnBill: Form = (clerk, trade, random, percent = WHOLE) =>
  claim(trade, random, {
    product: 'INVOICE_FINANCE',
    security: [financed(clerk.invoice(trade, trade.invoice), percent)],
    underlying: [clerk.bill(trade.seller, trade.shipment), ...clerk.beside(trade)],
  });

export const billAndInvoice: Form = (clerk, trade, random, percent = WHOLE) =>
  claim(trade, random, {
    product: 'NEGOTIATION',
    security: [clerk.bill(trade.seller, trade.shipment), financed(clerk.invoice(trade, trade.invoice), percent)],
    underlying: clerk.beside(trade),
  });

export const billAlone: Form = (clerk, trade, random) =>
  claim(trade, random, {
    product: 'NEGOTIATION',
    security: [clerk.bill(trade.seller, trade.shipment)],
    underlying: clerk.beside(trade),
  });

export const houseBill: Form = (clerk, trade, random) => {
  const { shipment, seller } = trade;
  return claim(trade, random, {
    product: 'NEGOTIATION',
    security: [
      {
        kind: 'HOUSE_BILL',
        issuer: { name: shipment.forwarder },
        number: shipment.houseNumber,
        ...(random.chance(0.4) && {
          master: { carrierCode: shipment.codes[0] ?? 'MAEU', number: shipment.billNumber },
        }),
        ...clerk.goods(seller, shipment),
        fileHashes: [],
      },
    ],
  });
};

const invoiceByAir: Form = (clerk, trade, random, percent = WHOLE) => {
  const { containers: _, load: _load, ...goods } = clerk.goods(trade.seller, { ...trade.shipment, containers: [] });
  const serial = trade.shipment.billNumber.replaceAll(/\D/g, '').padEnd(7, '3').slice(0, 7);
  const number = `180-${serial.slice(0, 4)} ${serial.slice(4)}${Number(serial) % 7}`;
  return claim(trade, random, {
    product: 'INVOICE_FINANCE',
    security: [financed(clerk.invoice(trade, trade.invoice), percent)],
    underlying: [{ kind: 'AIR_WAYBILL', number, ...goods, fileHashes: [] }, ...clerk.beside(trade)],
  });
};

export const invoiceAlone: Form = (clerk, trade, random, percent = WHOLE) =>
  claim(trade, random, {
    product: 'INVOICE_FINANCE',
    security: [financed(clerk.invoice(trade, trade.invoice), percent)],
    notShipped: { reason: random.pick(['SERVICES', 'DOMESTIC_DELIVERY', 'PRE_SHIPMENT']) },
  });

export const orderLoan: Form = (clerk, trade, random, percent = 70) => {
  const {
    order,
    buyer,
    seller,
    invoice: { currency, amountMinor },
  } = trade;
  const paper = {
    kind: 'PURCHASE_ORDER' as const,
    buyer: clerk.party(buyer),
    seller: clerk.party(seller),
    number: clerk.number(order.number),
    date: clerk.date(order.day),
    value: { currency, amountMinor },
    fileHashes: [],
  };
  return claim(trade, random, {
    product: 'PRE_SHIPMENT_LOAN',
    security: [financed(paper, percent)],
    notShipped: { reason: 'PRE_SHIPMENT' },
  });
};

const ISSUERS = ['DEUTDEFF', 'COBADEFF', 'BNPAFRPP', 'CITIUS33', 'DBSSSGSG', 'ICBCCNBJ'] as const;

/** A drawing under a credit. Its bank and number follow from the order, so that a second clerk types the same. */
export const drawing: Form = (clerk, trade, random, percent = WHOLE) => {
  const {
    order,
    invoice: { currency, amountMinor },
  } = trade;
  const sum = Array.from(order.number).reduce((total, character) => total + character.charCodeAt(0), 0);
  const paper = {
    kind: 'DRAWING' as const,
    issuingBank: `${ISSUERS[sum % ISSUERS.length] ?? ISSUERS[0]}${random.chance(0.3) ? 'XXX' : ''}`,
    creditNumber: `LC${sum}${order.number.replaceAll(/\D/g, '').slice(0, 8)}`,
    presentation: 1,
    value: { currency, amountMinor },
  };
  return claim(trade, random, {
    product: 'NEGOTIATION',
    security: [financed(paper, percent)],
    underlying: [clerk.bill(trade.seller, trade.shipment), clerk.invoice(trade, trade.invoice)],
  });
};

const WAREHOUSES = [
  'Busan Bonded Warehouse Co., Ltd.',
  'Incheon Logistics Center Co., Ltd.',
  'Kwangyang Terminal Corp.',
] as const;

export const receiptLoan: Form = (clerk, trade, random) =>
  claim(trade, random, {
    product: 'WAREHOUSE_LOAN',
    security: [
      {
        kind: 'WAREHOUSE_RECEIPT',
        warehouse: { name: WAREHOUSES[trade.shipment.packages % WAREHOUSES.length] ?? WAREHOUSES[0] },
        depositor: clerk.party(trade.seller),
        number: clerk.number(`WR${trade.shipment.houseNumber.slice(3)}`),
        date: clerk.date(trade.shipment.day),
        packages: trade.shipment.packages,
        grossMassKg: trade.shipment.grossMassKg,
        fileHashes: [],
      },
    ],
  });

/** What banks finance, and how often. */
export const ORDINARY_FORMS: readonly { readonly weight: number; readonly form: Form }[] = [
  { weight: 46, form: invoiceOnBill },
  { weight: 16, form: billAndInvoice },
  { weight: 8, form: billAlone },
  { weight: 4, form: houseBill },
  { weight: 6, form: invoiceByAir },
  { weight: 5, form: invoiceAlone },
  { weight: 5, form: orderLoan },
  { weight: 7, form: drawing },
  { weight: 3, form: receiptLoan },
];

/** Another container of the same kind. */
export const otherContainers = (random: Random, { shipment }: Trade): Trade['shipment']['containers'] =>
  shipment.containers.map(() => ({ number: fill(random, '@@@U#######'), seal: fill(random, '@@######') }));
