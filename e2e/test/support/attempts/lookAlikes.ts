import { aCase, type Case, type CaseClaim } from './case.js';
import { part, type TradePapers, usd, type Whole } from './tradePapers.js';

type Change = Partial<Whole<'INVOICE'>>;

const onInvoice = (trade: TradePapers, change: Change, goods = trade.bill()): CaseClaim => ({
  security: [part(trade.invoice(change))],
  underlying: [goods],
});
const nextNumber = ({ invoiceNumber }: TradePapers): string => invoiceNumber.replace(/01$/, '02');

/** The goods of another deal, under the number of this one. */
const ofOtherDeal = (trade: TradePapers, change: Change): CaseClaim => onInvoice(trade, change, trade.nextBill());
/** An invoice of each year's first number. No two trades have date and amount in common. */
const firstOfYear = ({ serial }: TradePapers, date: string): Change => ({
  number: '001',
  date,
  value: usd(Number(`${date.slice(3, 4)}4${serial}00`)),
});
/** Last year's deal of the same number. */
const lastYear = (trade: TradePapers): CaseClaim =>
  onInvoice(trade, firstOfYear(trade, '2025-01-08'), trade.bill({ issueDate: '2025-01-11' }));
const thisYear = (trade: TradePapers): CaseClaim =>
  onInvoice(trade, firstOfYear(trade, '2026-01-09'), trade.nextBill({ issueDate: '2026-01-12' }));

/** Nine invoices of one month. */
const batch = (trade: TradePapers): CaseClaim => ({
  security: Array.from({ length: 9 }, (_, index) =>
    part(
      trade.invoice({
        number: `${trade.invoiceNumber}${10 + index}`,
        date: `2026-02-${10 + index}`,
        value: usd(4_100_000 + index * 370_000),
      }),
    ),
  ),
});

/** What a supplier sells to the seller, who sells it on. */
const supplied = (trade: TradePapers): Change => ({
  seller: { name: `Daegu ${trade.name} Components Co., Ltd.` },
  buyer: trade.seller,
  number: `DC-5${trade.serial}`,
  value: usd(19_900_000),
});

/** Honest business that looks like a second financing. */
export const LOOK_ALIKES: readonly Case[] = [
  aCase(
    'H01',
    'sequential bill numbers',
    (trade) => ({ first: [{ security: [trade.bill()] }], second: { security: [trade.nextBill()] } }),
    'C',
  ),
  aCase(
    'H02',
    'sequential invoice numbers',
    (trade) => ({
      first: [onInvoice(trade, {})],
      second: ofOtherDeal(trade, { number: nextNumber(trade), date: '2026-03-03', value: usd(18_140_000) }),
    }),
    'C',
  ),
  aCase(
    'H03',
    'monthly invoices of one amount',
    (trade) => ({
      first: [{ security: [part(trade.invoice())] }],
      second: { security: [part(trade.invoice({ number: nextNumber(trade), date: '2026-04-02' }))] },
    }),
    'C',
  ),
  aCase(
    'H04',
    'two bills of one shared container',
    (trade) => {
      const shipper = { name: `Seoul Ceramics ${trade.name}` };
      const other = {
        load: 'LCL',
        number: `230518${trade.serial}`,
        shipper,
        packages: 60,
        grossMassKg: '2210',
      } as const;
      return { first: [{ security: [trade.bill({ load: 'LCL' })] }], second: { security: [trade.bill(other)] } };
    },
    'C',
  ),
  aCase('H09', 'numbers begin anew each year', (trade) => ({ first: [lastYear(trade)], second: thisYear(trade) }), 'C'),
  aCase(
    'H10',
    'the same, and last year’s is repaid',
    (trade) => ({ first: [{ ...lastYear(trade), ends: 'REPAID' }], second: thisYear(trade) }),
    'C',
  ),
  aCase(
    'H11',
    'a bill number of another year',
    (trade) => ({
      first: [{ security: [trade.bill({ issueDate: '2024-07-19' })] }],
      second: { security: [trade.nextBill({ number: trade.billNumber })] },
    }),
    'C',
  ),
  aCase(
    'H13',
    'one number of two sellers',
    (trade) => ({
      first: [onInvoice(trade, {})],
      second: ofOtherDeal(trade, {
        seller: { name: `Seoul Ceramics ${trade.name}` },
        value: usd(3_310_000),
        date: '2026-03-20',
      }),
    }),
    'C',
  ),
  aCase(
    'H14',
    'two sellers of one name',
    (trade) => ({
      first: [onInvoice(trade, {})],
      second: ofOtherDeal(trade, { buyer: { name: 'Acme Inc.' }, value: usd(3_310_000), date: '2026-03-20' }),
    }),
    'C',
    'H',
  ),
  aCase(
    'H15',
    'two branches of one tax number with series of their own',
    (trade) => {
      const taxId = `987-65-43${trade.serial}`;
      const branch = { name: `${trade.name} Electronics Busan`, taxId };
      return {
        first: [onInvoice(trade, { seller: { ...trade.seller, taxId } })],
        second: ofOtherDeal(trade, { seller: branch, value: usd(3_310_000), date: '2026-03-20' }),
      };
    },
    'C',
    'H',
  ),
  aCase(
    'H16',
    'two buyers number for one seller',
    (trade) => ({
      first: [onInvoice(trade, {})],
      second: ofOtherDeal(trade, { buyer: { name: 'Acme Inc.' }, value: usd(7_700_000), date: '2026-02-12' }),
    }),
    'C',
    'H',
  ),
  aCase(
    'H17',
    'separators that mean something',
    (trade) => ({
      first: [onInvoice(trade, { number: '2026/1-12' })],
      second: ofOtherDeal(trade, { number: '2026/11-2', date: '2026-03-09', value: usd(4_150_000) }),
    }),
    'C',
  ),
  aCase(
    'H24',
    'a mistyped number, and the owner of that number',
    (trade) => ({
      first: [onInvoice(trade, { number: nextNumber(trade) })],
      second: ofOtherDeal(trade, { number: nextNumber(trade), date: '2026-03-03', value: usd(18_140_000) }),
    }),
    'H',
  ),
  aCase(
    'H26',
    'loan on the order, then financing after shipment, at one bank',
    (trade) => ({
      first: [{ security: [part(trade.order(), 17_500_000)] }],
      second: {
        bank: 'BankA',
        security: [part(trade.invoice({ orderNumbers: [`PO-77${trade.serial}`] }))],
        underlying: [trade.bill()],
      },
    }),
    'C',
  ),
  aCase(
    'H27',
    'two invoices of one day, buyer, amount',
    (trade) => ({ first: [onInvoice(trade, {})], second: ofOtherDeal(trade, { number: nextNumber(trade) }) }),
    'C',
  ),
  aCase('H28', 'nine invoices in one claim', (trade) => ({ first: [], second: batch(trade) }), 'C'),
  aCase(
    'H31',
    'a middleman buys and sells the goods',
    (trade) => ({ first: [onInvoice(trade, supplied(trade))], second: onInvoice(trade, {}) }),
    'C',
    'I',
  ),
];
