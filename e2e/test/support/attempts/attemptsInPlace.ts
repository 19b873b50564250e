import { aCase, type Case } from './case.js';
import { credited, financed, NET_MINOR, offer, partly, passes, syndicate, whole } from './inPlace.js';
import { type Of, part, type TradePapers, usd, type Whole } from './tradePapers.js';

/** An invoice of the same goods that nobody has financed. */
const nextInvoice = (trade: TradePapers): Of<'INVOICE'> =>
  part(trade.invoice({ number: `INV-2026-09${trade.serial}`, date: '2026-02-11', value: usd(7_130_000) }));

const rejected = (id: string, title: string, code: string, course: Case['course']): Case => ({
  ...aCase(id, title, course, 'rejected'),
  code,
});

const note = (index: number, minor: number): NonNullable<Whole<'INVOICE'>['creditNotes']>[number] => ({
  number: `CN-${index}`,
  value: usd(minor),
});

/** Second financings that hide behind claims in the place of others. */
export const ATTEMPTS_IN_PLACE: readonly Case[] = [
  aCase(
    'L03',
    'take-over with an invoice that the first bank finances by another claim',
    (trade) => ({
      first: [
        financed({ security: [trade.bill()] }),
        financed({ security: [nextInvoice(trade)], underlying: [trade.nextBill()] }),
        offer('TAKE_OVER'),
      ],
      second: { security: [trade.bill(), nextInvoice(trade)], replaces: 0 },
    }),
    'R',
  ),
  aCase(
    'L04',
    'take-over with another invoice of the same goods',
    (trade) => passes({ security: [trade.bill()] }, 'TAKE_OVER', { security: [trade.bill(), nextInvoice(trade)] }),
    'H',
  ),
  aCase(
    'L05',
    'amended to less, and the rest at another bank before that is paid',
    (trade) => ({
      first: [financed(partly(trade, 20_000_000)), { ...partly(trade, 10_000_000), bank: 'BankA', replaces: 0 }],
      second: partly(trade, 15_000_000),
    }),
    'R',
  ),
  aCase(
    'L06',
    'amended to more than others leave',
    (trade) => ({
      first: [financed(partly(trade, 10_000_000)), { ...partly(trade, 10_000_000), bank: 'BankB' }],
      second: { ...partly(trade, 15_000_001), bank: 'BankA', replaces: 0 },
    }),
    'R',
  ),
  aCase(
    'L07',
    'sold, then financed again by the seller',
    (trade) => ({
      first: [financed(whole(trade)), offer('SALE'), financed({ ...whole(trade), bank: 'BankB', replaces: 0 })],
      second: { ...whole(trade), bank: 'BankA' },
    }),
    'R',
  ),
  aCase(
    'L08',
    'taken over and repaid, then the old papers again',
    (trade) => ({
      first: [
        financed(whole(trade)),
        offer('TAKE_OVER'),
        { ...whole(trade), bank: 'BankB', replaces: 0, ends: 'REPAID' },
      ],
      second: { ...whole(trade), bank: 'BankA' },
    }),
    'H',
  ),
  aCase(
    'L09',
    'a lender of a syndicate claims alone',
    (trade) => ({
      first: [
        { security: [trade.bill()], lenders: ['BankA', 'BankB'] },
        { claim: 0, by: 'BankB', action: 'join' },
      ],
      second: { security: [trade.bill()] },
    }),
    'R',
  ),
  aCase(
    'L10',
    'a syndicate pays out before its lender has joined',
    (trade) => ({ ...syndicate({ security: [trade.bill()] }), payment: { outcome: 'NOT_JOINED' } }),
    'C',
  ),
  aCase(
    'L11',
    'a syndicate pays out after its lender has declined',
    (trade) => ({
      ...syndicate({ security: [trade.bill()] }),
      payment: { outcome: 'NOT_JOINED', answers: [{ by: 'BankB', action: 'decline-share' }] },
    }),
    'C',
  ),
  aCase(
    'L12',
    'one cent more than the credit note leaves',
    (trade) => ({
      first: [financed(partly(trade, 12_500_000))],
      second: partly(trade, NET_MINOR - 12_500_000 + 1, credited),
    }),
    'R',
  ),
  rejected('L13', 'credit notes above the value', 'INVALID', (trade) => ({
    first: [],
    second: partly(trade, 1, { creditNotes: [13, 12].map((millions, index) => note(index, millions * 1_000_000)) }),
  })),
  rejected('L14', 'a part above what is owed after a credit note', 'INVALID', (trade) => ({
    first: [],
    second: partly(trade, NET_MINOR + 1, credited),
  })),
  rejected('L15', 'take-over of the invoice without its bill', 'INVALID', (trade) =>
    passes({ security: [trade.bill(), part(trade.invoice())] }, 'TAKE_OVER', {
      security: [part(trade.invoice())],
      underlying: [trade.bill()],
    }),
  ),
  rejected('L16', 'take-over that was not offered', 'NOT_FOUND', (trade) => ({
    first: [financed(whole(trade))],
    second: { ...whole(trade), replaces: 0 },
  })),
  rejected('L17', 'take-over after the offer was withdrawn', 'NOT_FOUND', (trade) => ({
    first: [financed(whole(trade)), offer('TAKE_OVER'), { claim: 0, action: 'withdraw-transfer' }],
    second: { ...whole(trade), replaces: 0 },
  })),
  rejected('L18', 'take-over by an offer of before a repayment', 'NO_OFFER', (trade) => ({
    first: [financed(whole(trade)), offer('TAKE_OVER'), { claim: 0, action: 'repay', details: { amount: usd(1) } }],
    second: { ...whole(trade), replaces: 0 },
  })),
  rejected('L19', 'one claim replaced twice', 'WRONG_STATUS', (trade) => ({
    first: [
      financed(partly(trade, 10_000_000)),
      financed({ ...partly(trade, 12_000_000), bank: 'BankA', replaces: 0 }),
    ],
    second: { ...partly(trade, 12_000_000), bank: 'BankA', replaces: 0 },
  })),
  rejected('L20', 'a syndicated claim amended without its lender', 'INVALID', (trade) => ({
    first: [
      { security: [trade.bill()], lenders: ['BankA', 'BankB'] },
      { claim: 0, by: 'BankB', action: 'join' },
    ],
    second: { security: [trade.bill()], bank: 'BankA', replaces: 0 },
  })),
  aCase(
    'L21',
    'two claims in the place of one: the second is not paid',
    (trade) => ({
      first: [
        financed(partly(trade, 10_000_000)),
        { ...partly(trade, 10_000_000), bank: 'BankA', replaces: 0 },
        { claim: 1, ends: 'FINANCED' },
      ],
      second: partly(trade, 15_000_001),
    }),
    'R',
  ),
];
