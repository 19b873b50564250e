import { bill, houseBill, invoice, NORDSEE, order, usd } from '../../../support/financing/papers';
import type { CaseClaim } from '../../../support/financing/claims';
import type { Invoice, PaperBill } from '../../../../src/domain/papers/financed';
import { type Case, type Letter, listBoxes, part, tried } from './case';

/* What somebody tried who had seen the cases, and not the rules. */

/** Two papers that one claim takes. */
const alone = (title: string, security: CaseClaim['security'], wanted: Letter = 'H'): Case => ({
  id: 'sibling',
  title: `in one claim: ${title}`,
  first: [],
  second: { security },
  wanted: [wanted],
});

const INVENTED: Partial<PaperBill> = {
  number: '881204417',
  voyage: '999E',
  containers: [{ number: 'MSKU7654321', seals: ['ZZ1'] }],
};
const financed = (changes: Partial<Invoice> = {}, goods: PaperBill = bill()): CaseClaim => ({
  security: [part(invoice(changes))],
  underlying: [goods],
});
const elsewhere = (changes: Partial<Invoice>): CaseClaim => financed(changes, bill(INVENTED));
/** A middleman's invoice of one per cent, which names the buyer of the financed one as its seller. */
const resold = invoice({ seller: NORDSEE, buyer: { name: 'Anybody Ltd' }, number: 'RS1', value: usd(250_000) });
const resale = part(resold, 1_000);
const forged = part(invoice({ number: 'Y-77120', value: usd(50_000_000) }));
/** A bill of which somebody knows the number, and states a day of the year. */
const KNOWN_BY_NUMBER: PaperBill = {
  kind: 'PAPER_BILL',
  carrierCode: bill().carrierCode,
  number: bill().number,
  issueDate: '2026-08-05',
  containers: [],
  fileHashes: [],
};

export const SIBLINGS: readonly Case[] = [
  tried(
    'a renumbered bill, excused by an invoice of a resale beside it',
    { security: [bill(), part(invoice())] },
    { security: [bill({ number: '881204417' }), resale] },
    'H',
  ),
  tried(
    'a new invoice of the deal, excused by an invoice of a resale that is only named',
    financed(),
    { security: [part(invoice({ number: 'HB/SEOUL/881' }))], underlying: [bill(), resold] },
    'H',
  ),
  tried(
    'a forged invoice of the goods, excused by one per cent of a shared one',
    { security: [part(invoice(), 12_500_000)], underlying: [bill()] },
    { security: [part(invoice(), 250_000), forged], underlying: [bill()] },
    'H',
  ),
  tried(
    'a house bill of the goods, excused by one per cent of a shared invoice',
    { security: [part(invoice(), 12_500_000)], underlying: [bill()] },
    { security: [part(invoice(), 250_000), houseBill()] },
    'H',
  ),
  tried('the number with a mark, and an invented container', financed(), elsewhere({ number: 'INV-2026-0142/A' }), 'H'),
  tried(
    'another name of the seller, and an invented container',
    financed(),
    elsewhere({ seller: { name: 'HBE' } }),
    'H',
  ),
  tried(
    'a digit in the middle, the exact deal, and an invented container',
    financed(),
    elsewhere({ number: 'INV-2076-0142' }),
    'H',
  ),
  tried(
    'four invented containers before the true one, under a near number',
    { security: [bill()] },
    { security: [bill({ number: '230517840', containers: [...listBoxes(4, 'AAAU'), ...bill().containers] })] },
    'H',
  ),
  tried(
    'another seal, and the voyage as a partner line counts it, on one day',
    { security: [bill()] },
    {
      security: [
        bill({
          number: '881204417',
          voyage: '77W',
          containers: bill().containers.map(({ number }) => ({ number, seals: ['OTHER1'] })),
        }),
      ],
    },
    'H',
  ),
  tried(
    'one bill and day, a container that is mistyped, and a near invoice',
    financed(),
    financed({ number: 'INV-2026-0147' }, bill({ containers: [{ number: 'MSKU7654321', seals: [] }] })),
    'H',
  ),
  tried(
    'a part load that the other bank knows nothing of',
    financed(),
    financed({ number: 'INV-2026-0742' }, bill({ number: '881204417', load: 'LCL', packages: 403 })),
    'H',
  ),
  tried(
    'an order with a mark',
    { security: [part(order())] },
    { security: [part(order({ number: `${order().number} REV 2` }))] },
    'H',
  ),
  tried(
    'the buyer of an order with its legal form written out',
    { security: [part(order({ buyer: { name: 'Nordsee Import GmbH' } }))] },
    { security: [part(order({ buyer: { name: 'Nordsee Import Gesellschaft mit beschränkter Haftung' } }))] },
    'R',
  ),
  tried(
    'a copy of a carrier’s bill as a house bill of its number and day',
    { security: [bill({ containers: [] })] },
    {
      security: [
        houseBill({ issuer: { name: 'Carrier' }, number: `${bill().carrierCode}${bill().number}`, containers: [] }),
      ],
    },
    'H',
  ),
  tried(
    'the goods of a repaid claim under another number',
    { security: [bill()], life: 'REPAID' },
    { security: [bill({ number: '881204417' })] },
    'H',
  ),
  tried(
    'a bill that another desk of the bank finances under another number',
    { security: [bill()], bank: 'BankB' },
    { security: [bill({ number: '881204417' })] },
    'H',
  ),
  tried(
    'a number and a year of which nothing else is known: the owner is not refused',
    { security: [KNOWN_BY_NUMBER] },
    { security: [bill()] },
    'H',
  ),
  tried(
    'one number and price in two years',
    { security: [part(invoice({ number: 'INV-001', date: '2025-01-05' }))] },
    { security: [part(invoice({ number: 'INV-001', date: '2026-01-05' }))] },
    'H',
  ),
  tried(
    'one number and price of two customers',
    { security: [part(invoice({ number: '77', buyer: { name: 'Alpha Foods' } }))] },
    { security: [part(invoice({ number: '77', buyer: { name: 'Zenith Steel' }, date: '2026-04-20' }))] },
    'H',
  ),
  tried(
    'other groups of one day and amount',
    { security: [part(invoice({ number: '2026/1-12' }))] },
    { security: [part(invoice({ number: '2026/11-2' }))] },
    'H',
  ),
  tried(
    'groups that run together, before other goods',
    financed({ number: 'EX-2026-7' }),
    elsewhere({ number: 'EX 20267' }),
    'R',
  ),
  tried(
    'groups that run together, of another day',
    { security: [part(invoice({ number: 'EX-2026-7' }))] },
    { security: [part(invoice({ number: 'EX20267', date: '2026-04-20' }))] },
    'R',
  ),
  alone('a number and its mark', [part(invoice()), part(invoice({ number: 'INV-2026-0142/A' }))]),
  alone('a number that is mistyped', [part(invoice()), part(invoice({ number: 'INV-2028-0142' }))]),
  alone('two bills of one box and load', [bill(), bill({ number: '881204417' })]),
  alone('an order and its invoice', [part(order()), part(invoice({ orderNumbers: [order().number] }))]),
  alone('an order and an invoice of its value', [part(order()), part(invoice())]),
  alone(
    'two deals of one day, under numbers in a row',
    [part(invoice()), part(invoice({ number: 'INV-2026-0143' }))],
    'C',
  ),
  {
    id: 'sibling',
    title: 'one number with amounts of all kinds',
    first: [],
    second: {
      security: [25_000_000, 25_250_000].map((amountMinor) => part(invoice({ value: usd(amountMinor) }), 1_000)),
    },
    wanted: ['rejected'],
  },
];
