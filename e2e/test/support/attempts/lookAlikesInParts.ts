import { aCase, type Case, type CaseClaim } from './case.js';
import { part, type TradePapers } from './tradePapers.js';

const THIRD = 8_333_333;
const SEVENTH = 3_571_428;
const SEVEN = 7;

/** A part of the trade's invoice. */
const partly = (trade: TradePapers, financedMinor: number): CaseClaim => ({
  security: [part(trade.invoice(), financedMinor)],
  underlying: [trade.bill()],
});

/** Parts of one invoice, at one bank and at several, that look like a second financing. */
export const LOOK_ALIKES_IN_PARTS: readonly Case[] = [
  aCase(
    'H05',
    '30 % and 70 % at one bank',
    (trade) => ({ first: [partly(trade, 7_500_000)], second: { ...partly(trade, 17_500_000), bank: 'BankA' } }),
    'C',
  ),
  aCase(
    'H06',
    'halves at two banks',
    (trade) => ({ first: [partly(trade, 12_500_000)], second: partly(trade, 12_500_000) }),
    'C',
  ),
  aCase(
    'H18',
    'three equal thirds',
    (trade) => ({ first: [partly(trade, THIRD), partly(trade, THIRD)], second: partly(trade, THIRD) }),
    'C',
  ),
  aCase(
    'H19',
    'seven equal parts',
    (trade) => ({
      first: Array.from({ length: SEVEN - 1 }, () => partly(trade, SEVENTH)),
      second: partly(trade, SEVENTH),
    }),
    'C',
  ),
  aCase(
    'H20',
    'top-up by the same bank',
    (trade) => ({ first: [partly(trade, 20_000_000)], second: { ...partly(trade, 2_500_000), bank: 'BankA' } }),
    'C',
  ),
  aCase(
    'H23',
    'typing error cancelled and reserved anew',
    (trade) => ({
      first: [{ ...partly(trade, 25_000_000), ends: 'WITHDRAWN' }],
      second: { ...partly(trade, 25_000_000), bank: 'BankA' },
    }),
    'C',
  ),
  aCase(
    'H30',
    'refused for a half, then asks for what is left',
    (trade) => ({
      first: [partly(trade, 15_000_000), { ...partly(trade, 12_500_000), bank: 'BankB', isRefused: true }],
      second: partly(trade, 10_000_000),
    }),
    'C',
  ),
  aCase(
    'H32',
    'refused once; the other claim ended as entered in error',
    (trade) => ({
      first: [
        partly(trade, 25_000_000),
        { ...partly(trade, 25_000_000), bank: 'BankB', isRefused: true },
        { claim: 0, ends: 'ENTERED_IN_ERROR' },
      ],
      second: partly(trade, 25_000_000),
    }),
    'I',
  ),
];
