import { bill, HANBIT, HANBIT_LEI, invoice, NORDSEE, order, usd } from '../../../support/financing/papers';
import type { CaseClaim } from '../../../support/financing/claims';
import type { Invoice, PaperBill } from '../../../../src/domain/papers/financed';
import { type Case, type Letter, part } from './case';

function alike(id: string, title: string, first: readonly CaseClaim[], second: CaseClaim, ...wanted: Letter[]): Case {
  return { id, title, first, second, wanted };
}

const nextBill = (changes: Partial<PaperBill> = {}): PaperBill =>
  bill({
    number: '230517842',
    containers: [{ number: 'TCLU4455667', seals: ['KR900001'] }],
    grossMassKg: '17120',
    packages: 455,
    ...changes,
  });

const invoiceClaim = (changes: Partial<Invoice>, goods: PaperBill, financed?: number): CaseClaim => ({
  security: [part(invoice(changes), financed)],
  underlying: [goods],
});

const part_ = (financed: number, changes: Partial<Invoice> = {}): CaseClaim => invoiceClaim(changes, bill(), financed);
const THIRD = 8_333_333;
const SEVENTH = 3_571_428;
const oldYear = { number: '001', date: '2025-01-08', value: usd(9_110_000) };
const newYear = { number: '001', date: '2026-01-09', value: usd(14_250_000) };
const batch: CaseClaim = {
  security: Array.from({ length: 9 }, (_, index) =>
    part(
      invoice({
        number: `INV-2026-02${10 + index}`,
        date: `2026-02-${10 + index}`,
        value: usd(4_100_000 + index * 370_000),
      }),
    ),
  ),
};
const lcl = (changes: Partial<PaperBill>): PaperBill => bill({ load: 'LCL', ...changes });
const supplier = {
  seller: { name: 'Daegu Components Co., Ltd.' },
  buyer: HANBIT,
  number: 'DC-5512',
  value: usd(19_900_000),
};

export const LOOK_ALIKES: readonly Case[] = [
  alike('H01', 'sequential bill numbers', [{ security: [bill()] }], { security: [nextBill()] }, 'C'),
  alike(
    'H02',
    'sequential invoice numbers',
    [invoiceClaim({}, bill())],
    invoiceClaim({ number: 'INV-2026-0143', date: '2026-03-03', value: usd(18_140_000) }, nextBill()),
    'C',
  ),
  alike(
    'H03',
    'monthly invoices of one amount',
    [{ security: [part(invoice())] }],
    { security: [part(invoice({ number: 'INV-2026-0143', date: '2026-04-02' }))] },
    'C',
  ),
  alike(
    'H04',
    'two bills of one shared container',
    [{ security: [lcl({})] }],
    {
      security: [
        lcl({ number: '230517842', shipper: { name: 'Seoul Ceramics Co., Ltd.' }, packages: 60, grossMassKg: '2210' }),
      ],
    },
    'C',
  ),
  alike('H05', '30 % and 70 % at one bank', [part_(7_500_000)], { ...part_(17_500_000), bank: 'BankA' }, 'C'),
  alike('H06', 'halves at two banks', [part_(12_500_000)], part_(12_500_000), 'C'),
  alike('H07', 'syndicate on a paper bill: one claim', [], { security: [bill()] }, 'C'),
  alike('H08', 'syndicate on bill and invoice: one claim', [], { security: [bill(), part(invoice())] }, 'C'),
  alike(
    'H09',
    'numbers begin anew each year',
    [invoiceClaim(oldYear, bill({ issueDate: '2025-01-11' }))],
    invoiceClaim(newYear, nextBill({ issueDate: '2026-01-12' })),
    'C',
  ),
  alike(
    'H10',
    'the same, and last year’s is repaid',
    [{ ...invoiceClaim(oldYear, bill({ issueDate: '2025-01-11' })), life: 'REPAID' }],
    invoiceClaim(newYear, nextBill({ issueDate: '2026-01-12' })),
    'C',
  ),
  alike(
    'H11',
    'a bill number of another year',
    [{ security: [bill({ issueDate: '2024-07-19' })] }],
    { security: [nextBill({ number: '230517841' })] },
    'C',
  ),
  alike(
    'H12',
    'take-over',
    [{ security: [bill(), part(invoice())], tie: 'TAKE_OVER' }],
    { security: [bill(), part(invoice())] },
    'C',
  ),
  alike(
    'H13',
    'one number of two sellers',
    [invoiceClaim({}, bill())],
    invoiceClaim(
      { seller: { name: 'Seoul Ceramics Co., Ltd.' }, value: usd(3_310_000), date: '2026-03-20' },
      nextBill(),
    ),
    'C',
  ),
  alike(
    'H14',
    'two sellers of one name',
    [invoiceClaim({}, bill())],
    invoiceClaim({ buyer: { name: 'Acme Inc.' }, value: usd(3_310_000), date: '2026-03-20' }, nextBill()),
    'C',
    'H',
  ),
  alike(
    'H15',
    'two branches of one LEI with series of their own',
    [invoiceClaim({ seller: { ...HANBIT, lei: HANBIT_LEI } }, bill())],
    invoiceClaim(
      { seller: { name: 'Hanbit Electronics Busan', lei: HANBIT_LEI }, value: usd(3_310_000), date: '2026-03-20' },
      nextBill(),
    ),
    'C',
    'H',
  ),
  alike(
    'H16',
    'two buyers number for one seller',
    [invoiceClaim({}, bill())],
    invoiceClaim({ buyer: { name: 'Acme Inc.' }, value: usd(7_700_000), date: '2026-02-12' }, nextBill()),
    'C',
    'H',
  ),
  alike(
    'H17',
    'separators that mean something',
    [invoiceClaim({ number: '2026/1-12' }, bill())],
    invoiceClaim({ number: '2026/11-2', date: '2026-03-09', value: usd(4_150_000) }, nextBill()),
    'C',
  ),
  alike('H18', 'three equal thirds', [part_(THIRD), { ...part_(THIRD), bank: 'BankC' }], part_(THIRD), 'C'),
  alike(
    'H19',
    'seven equal parts',
    Array.from({ length: 6 }, () => part_(SEVENTH)),
    part_(SEVENTH),
    'C',
  ),
  alike('H20', 'top-up by the same bank', [part_(20_000_000)], { ...part_(2_500_000), bank: 'BankA' }, 'C'),
  alike(
    'H21',
    'corrected invoice, top-up by the same bank',
    [{ ...part_(20_000_000), tie: 'AMENDMENT' }],
    { ...part_(24_000_000, { number: 'INV-2026-0142 REV1', value: usd(24_000_000) }), bank: 'BankA' },
    'C',
  ),
  alike(
    'H22',
    'credit note of 10 %, the rest at another bank',
    [part_(12_500_000)],
    part_(10_000_000, { creditNotes: [{ number: 'CN-2026-0007', value: usd(2_500_000) }] }),
    'C',
  ),
  alike(
    'H23',
    'typing error cancelled and reserved anew',
    [{ ...part_(25_000_000), life: 'WITHDRAWN' }],
    { ...part_(25_000_000), bank: 'BankA' },
    'C',
  ),
  alike(
    'H24',
    'a mistyped number, and the owner of that number',
    [invoiceClaim({ number: 'INV-2026-0143' }, bill())],
    invoiceClaim({ number: 'INV-2026-0143', date: '2026-03-03', value: usd(18_140_000) }, nextBill()),
    'H',
  ),
  alike('H25', 'sale of the receivable', [{ ...part_(25_000_000), tie: 'SALE' }], part_(25_000_000), 'C'),
  alike(
    'H26',
    'loan on the order, then financing after shipment, at one bank',
    [{ security: [part(order(), 17_500_000)] }],
    { bank: 'BankA', security: [part(invoice({ orderNumbers: ['PO-77120'] }))], underlying: [bill()] },
    'C',
  ),
  alike(
    'H27',
    'two invoices of one day, buyer, amount',
    [invoiceClaim({}, bill())],
    invoiceClaim({ number: 'INV-2026-0143' }, nextBill()),
    'C',
  ),
  alike('H28', 'nine invoices in one claim', [], batch, 'C'),
  alike('H29', 'the same request again: its own claim is not another', [], part_(25_000_000), 'C'),
  alike(
    'H30',
    'refused for a half, then asks for what is left',
    [part_(15_000_000), { ...part_(12_500_000), bank: 'BankB', life: 'REFUSED' }],
    part_(10_000_000),
    'C',
  ),
  alike(
    'H31',
    'a middleman buys and sells the goods',
    [invoiceClaim(supplier, bill())],
    invoiceClaim({ seller: HANBIT, buyer: NORDSEE }, bill()),
    'C',
    'I',
  ),
  alike(
    'H32',
    'refused once; the other claim ended as entered in error',
    [
      { ...part_(25_000_000), life: 'ENTERED_IN_ERROR' },
      { ...part_(25_000_000), bank: 'BankB', life: 'REFUSED' },
    ],
    part_(25_000_000),
    'I',
  ),
];
