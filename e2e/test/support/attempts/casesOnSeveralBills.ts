import { aCase, type Case, type CaseClaim, onLedger } from './case.js';
import { financed, offer, paid, passes, syndicate } from './inPlace.js';
import { type Of, part, type TradePapers } from './tradePapers.js';

/** A claim on several electronic bills: of the trade, and of further loads of its seller. */
const onBills = (...loads: number[]): CaseClaim => ({
  security: [onLedger(), ...loads.map((load) => onLedger(`load ${load}`))],
});
const onLoads = (...loads: number[]): CaseClaim => ({ security: loads.map((load) => onLedger(`load ${load}`)) });

/** What is typed from a print of the electronic bill of a load. */
const copyOf = (trade: TradePapers, load: number): Of<'PAPER_BILL'> =>
  trade.bill({
    carrierCode: 'MMCU',
    number: `MMCU${load}77${trade.serial}41${load}`,
    ...{ portOfLoading: 'DEHAM', portOfDischarge: 'DEHAM', voyage: '2103S', packages: 400, grossMassKg: '12000' },
    containers: [{ number: trade.boxOf(load), seals: ['VET123'] }],
  });

const rejected = (id: string, title: string, course: Case['course']): Case => ({
  ...aCase(id, title, course, 'rejected'),
  code: 'INVALID',
});

/** Second financings that hide among several bills of one claim. */
export const ATTEMPTS_ON_SEVERAL_BILLS: readonly Case[] = [
  aCase('M01', 'one of several bills, alone', () => ({ first: [onBills(2)], second: onLoads(2) }), 'R'),
  aCase('M02', 'a financed bill among others', () => ({ first: [onLoads(2)], second: onBills(2, 3) }), 'R'),
  aCase(
    'M03',
    'two claims on several bills that have one in common',
    () => ({ first: [financed(onBills(2))], second: onLoads(2, 3) }),
    'R',
  ),
  aCase(
    'M04',
    'paper copy of one of several electronic bills',
    (trade) => ({ first: [onBills(2)], second: { security: [copyOf(trade, 2)] } }),
    'R',
  ),
  aCase(
    'M05',
    'a financed paper bill, and its electronic one among others',
    (trade) => ({ first: [{ security: [copyOf(trade, 2)] }], second: onBills(2) }),
    'R',
  ),
  aCase(
    'M06',
    'an electronic bill, and beside it the paper copy of one that is financed',
    (trade) => ({
      first: [onLoads(2)],
      second: { security: [onLedger('load 3'), copyOf(trade, 2)] },
    }),
    'R',
  ),
  aCase(
    'M07',
    'the invoice of several financed bills',
    (trade) => ({
      first: [{ security: [...onBills(2).security, part(trade.invoice())] }],
      second: { security: [part(trade.invoice(), 1)], underlying: [trade.nextBill()] },
    }),
    'R',
  ),
  aCase(
    'M08',
    'goods of one of several bills under another number',
    () => ({ first: [onBills(2)], second: { security: [onLedger('load 3'), onLedger('the house bill')] } }),
    'H',
  ),
  rejected('M09', 'take-over that leaves a bill behind', () => passes(onBills(2), 'TAKE_OVER', onLoads(2))),
  rejected('M10', 'an electronic bill twice in one claim', () => ({
    first: [],
    second: { security: [onLedger(), onLedger('load 2'), onLedger()] },
  })),
  rejected('M11', 'an electronic bill and its paper copy in one claim', (trade) => ({
    first: [],
    second: { security: [onLedger('load 2'), copyOf(trade, 2)] },
  })),
  aCase(
    'M12',
    'a bill that an amendment brings in beside, financed by another bank',
    () => ({
      first: [financed(onBills()), { ...onLoads(2), bank: 'BankB' }],
      second: { ...onBills(2), bank: 'BankA', replaces: 0 },
    }),
    'R',
  ),
];

/** Honest business on several bills. */
export const LOOK_ALIKES_ON_SEVERAL_BILLS: readonly Case[] = [
  aCase('M13', 'other bills of the same seller', () => ({ first: [onBills(2)], second: onLoads(3, 4) }), 'C'),
  aCase(
    'M14',
    'a further bill, by an amendment',
    () => ({
      first: [financed(onBills(2))],
      second: { ...onBills(2, 3), bank: 'BankA', replaces: 0 },
      payment: paid,
    }),
    'C',
  ),
  aCase(
    'M15',
    'take-over of a loan on several bills and an invoice',
    (trade) => ({
      ...passes({ security: [...onBills(2).security, part(trade.invoice())] }, 'TAKE_OVER'),
      payment: paid,
    }),
    'C',
  ),
  aCase('M16', 'syndicate on several bills', () => syndicate(onBills(2, 3)), 'C'),
  aCase(
    'M17',
    'bills that were sold with the loan, then other bills at the first bank',
    () => ({
      first: [financed(onBills(2)), offer('SALE'), financed({ ...onBills(2), bank: 'BankB', replaces: 0 })],
      second: { ...onLoads(3, 4), bank: 'BankA' },
      payment: paid,
    }),
    'C',
  ),
];
