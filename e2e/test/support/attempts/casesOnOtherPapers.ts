import { OTHER_SHIPPER } from '../cast.js';
import { aCase, type Case } from './case.js';
import { part, type TradePapers, usd } from './tradePapers.js';

const presented = (
  trade: TradePapers,
): { underlying: [ReturnType<TradePapers['bill']>, ReturnType<TradePapers['invoice']>] } => ({
  underlying: [trade.bill(), trade.invoice()],
});

/** Without goods, credits of other trades are told apart by the amount. */
const UNUSUAL = usd(17_230_411);

/** A second financing of the same deal by another paper, by the other party, or of papers that are no invoices. */
export const ATTEMPTS_ON_OTHER_PAPERS: readonly Case[] = [
  aCase(
    'B33',
    'the buyer finances the invoice',
    (trade) => ({
      first: [{ security: [part(trade.invoice())] }],
      second: { applicant: OTHER_SHIPPER, security: [part(trade.invoice())] },
    }),
    'R',
  ),
  aCase(
    'B34',
    'the buyer finances it under its voucher number',
    (trade) => ({
      first: [{ security: [part(trade.invoice())] }],
      second: { applicant: OTHER_SHIPPER, security: [part(trade.invoice({ number: `VCH-556${trade.serial}` }))] },
    }),
    'H',
  ),
  aCase(
    'B35',
    'a loan on the order, then the invoice',
    (trade) => ({
      first: [{ security: [part(trade.order(), 17_500_000)] }],
      second: {
        security: [part(trade.invoice({ orderNumbers: [`PO 77${trade.serial}`] }))],
        underlying: [trade.bill()],
      },
    }),
    'H',
  ),
  aCase(
    'B36',
    'the same warehouse receipt',
    (trade) => ({
      first: [{ security: [trade.receipt()] }],
      second: { security: [trade.receipt({ number: `wr 26 ${trade.serial}` })] },
    }),
    'R',
  ),
  aCase(
    'B36',
    'a warehouse receipt with a mark',
    (trade) => ({
      first: [{ security: [trade.receipt()] }],
      second: { security: [trade.receipt({ number: `WR-26-${trade.serial} COPY` })] },
    }),
    'H',
  ),
  aCase(
    'B38',
    'a drawing under a credit with a digit too many',
    (trade) => ({
      first: [{ security: [part(trade.drawing({ value: UNUSUAL }))] }],
      second: { security: [part(trade.drawing({ value: UNUSUAL, creditNumber: `LC2026O${trade.serial}1` }))] },
    }),
    'H',
  ),
  aCase(
    'B37',
    'the invoice, then a drawing for it',
    (trade) => ({
      first: [{ security: [part(trade.invoice())], underlying: [trade.bill()] }],
      second: { security: [part(trade.drawing())], ...presented(trade) },
    }),
    'H',
  ),
  aCase(
    'B38',
    'the same drawing, BIC with branch',
    (trade) => ({
      first: [{ security: [part(trade.drawing())], ...presented(trade) }],
      second: { security: [part(trade.drawing({ issuingBank: 'DEUTDEFFXXX' }))], ...presented(trade) },
    }),
    'R',
  ),
  aCase(
    'B39',
    'the same papers as two presentations',
    (trade) => ({
      first: [{ security: [part(trade.drawing())], ...presented(trade) }],
      second: { security: [part(trade.drawing({ presentation: 2 }))], ...presented(trade) },
    }),
    'H',
  ),
  aCase(
    'B40',
    'credit number with 0 for O',
    (trade) => ({
      first: [{ security: [part(trade.drawing())], ...presented(trade) }],
      second: { security: [part(trade.drawing({ creditNumber: `LC2O260${trade.serial}` }))], ...presented(trade) },
    }),
    'R',
    'H',
  ),
  aCase(
    'B41',
    'the same papers under another credit',
    (trade) => ({
      first: [{ security: [part(trade.drawing())], ...presented(trade) }],
      second: {
        security: [part(trade.drawing({ creditNumber: `DC99${trade.serial}`, issuingBank: 'COBADEFF' }))],
        ...presented(trade),
      },
    }),
    'H',
  ),
];
