import { aCase, type Case, onLedger } from './case.js';
import { credited, financed, NET_MINOR, offer, paid, partly, passes, syndicate, whole } from './inPlace.js';
import { part, usd } from './tradePapers.js';

/** Business that was one loan and goes on as another. */
export const LOOK_ALIKES_IN_PLACE: readonly Case[] = [
  aCase('H07', 'syndicate on a paper bill', (trade) => syndicate({ security: [trade.bill()] }), 'C'),
  aCase(
    'H08',
    'syndicate on an electronic bill and its invoice',
    (trade) => syndicate({ security: [onLedger(), part(trade.invoice())] }),
    'C',
  ),
  aCase(
    'H12',
    'take-over of a loan on an electronic bill and its invoice',
    (trade) => ({
      ...passes({ security: [onLedger(), part(trade.invoice())] }, 'TAKE_OVER'),
      payment: paid,
    }),
    'C',
  ),
  aCase(
    'H12',
    'take-over of a loan on a paper bill',
    (trade) => ({ ...passes({ security: [trade.bill()] }, 'TAKE_OVER'), payment: paid }),
    'C',
  ),
  ...['', ' REV1'].map((mark) =>
    aCase(
      'H21',
      `invoice issued again with another amount${mark}, top-up by the same bank`,
      (trade) => ({
        first: [financed(partly(trade, 20_000_000))],
        second: {
          ...partly(trade, 24_000_000, { number: `${trade.invoiceNumber}${mark}`, value: usd(24_000_000) }),
          ...{ bank: 'BankA', replaces: 0 },
        },
        payment: paid,
      }),
      'C',
    ),
  ),
  aCase(
    'H22',
    'credit note of 10 %, by an amendment; the rest of the net value at another bank',
    (trade) => ({
      first: [
        financed(partly(trade, 12_500_000)),
        financed({ ...partly(trade, 12_500_000, credited), bank: 'BankA', replaces: 0 }),
      ],
      second: partly(trade, NET_MINOR - 12_500_000, credited),
      payment: paid,
    }),
    'C',
  ),
  aCase(
    'H22',
    'credit note of 10 % that only the other bank names',
    (trade) => ({
      first: [financed(partly(trade, 12_500_000))],
      second: partly(trade, NET_MINOR - 12_500_000, credited),
      payment: paid,
    }),
    'C',
  ),
  aCase('H25', 'sale of the receivable', (trade) => ({ ...passes(whole(trade), 'SALE'), payment: paid }), 'C'),
  aCase(
    'L01',
    'amended, then sold',
    (trade) => ({
      first: [
        financed(partly(trade, 10_000_000)),
        financed({ ...partly(trade, 20_000_000), bank: 'BankA', replaces: 0 }),
        offer('SALE', 1),
      ],
      second: { ...partly(trade, 20_000_000), replaces: 1 },
      payment: paid,
    }),
    'C',
  ),
  aCase(
    'L02',
    'amended to less and paid, then the rest at another bank',
    (trade) => ({
      first: [
        financed(partly(trade, 20_000_000)),
        financed({ ...partly(trade, 10_000_000), bank: 'BankA', replaces: 0 }),
      ],
      second: partly(trade, 15_000_000),
      payment: paid,
    }),
    'C',
  ),
];
