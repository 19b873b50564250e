import {
  bill,
  declaration,
  drawing,
  HANBIT,
  HANBIT_LEI,
  HANBIT_TAX,
  invoice,
  order,
  receipt,
  usd,
} from '../../../support/financing/papers';
import type { Invoice } from '../../../../src/domain/papers/financed';
import type { PartyFacts } from '../../../../src/domain/fingerprints/partyKeys';
import { type Case, type Letter, part } from './case';

/** An invoice is financed in full, and is brought to another bank as it is changed here. Neither names the goods. */
function changed(id: string, title: string, changes: Partial<Invoice>, ...wanted: Letter[]): Case {
  return altered(id, title, [{}, changes], ...wanted);
}

function altered(
  id: string,
  title: string,
  [one, other]: [Partial<Invoice>, Partial<Invoice>],
  ...wanted: Letter[]
): Case {
  return {
    id,
    title,
    first: [{ security: [part(invoice(one))] }],
    second: { security: [part(invoice(other))] },
    wanted,
  };
}

const directory: readonly PartyFacts[] = [{ name: HANBIT.name, lei: HANBIT_LEI, taxId: HANBIT_TAX }];
const byLei = { seller: { name: 'HBE', lei: HANBIT_LEI } };
const byTax = { seller: { name: 'Hanbit Elec. Seoul works', taxId: HANBIT_TAX } };
const presented = { underlying: [bill(), invoice()] };

export const ATTEMPTS_ON_INVOICES: readonly Case[] = [
  changed('B01', 'the same invoice', {}, 'R'),
  changed('B02', 'spaces, dashes, lower case', { number: 'inv 2026/0142' }, 'R'),
  changed('B03', 'O for 0', { number: 'INV-2O26-O142' }, 'R'),
  changed('B04', 'I and l for 1', { number: 'lNV-2026-0I42' }, 'R'),
  changed('B05', 'full-width number', { number: 'ＩＮＶ－２０２６－０１４２' }, 'R'),
  altered('B06', 'Cyrillic lookalikes', [{ number: 'EX-2026-0142' }, { number: 'EХ-2026-0142' }], 'R'),
  altered('B07', 'leading zeros in the serial', [{ number: 'INV-00123' }, { number: 'INV-123' }], 'R', 'H'),
  altered('B07', 'leading zeros in a later group', [{ number: 'INV-2026-0142' }, { number: 'INV-2026-142' }], 'R', 'H'),
  changed('B08', 'a word before the number', { number: 'Invoice No. INV-2026-0142' }, 'R'),
  changed('B09', 'prefix dropped', { number: '2026-0142' }, 'R', 'H'),
  changed('B10', 'suffix /A', { number: 'INV-2026-0142/A' }, 'H'),
  changed('B10', 'suffix REV1', { number: 'INV-2026-0142 REV1' }, 'H'),
  changed('B11', 'one digit changed', { number: 'INV-2026-0147' }, 'H'),
  changed('B12', 'new number, all else equal', { number: 'HB/SEOUL/881' }, 'H'),
  changed('B13', 'amount one cent more', { value: usd(25_000_001) }, 'R'),
  changed('B14', 'amount 1 % more', { value: usd(25_250_000) }, 'R'),
  changed('B15', 'amount 10 % more', { value: usd(27_500_000) }, 'R', 'H'),
  changed('B16', 'one digit and one cent', { number: 'INV-2026-0147', value: usd(25_000_001) }, 'H'),
  changed('B17', 'date three days later', { date: '2026-03-05' }, 'R'),
  changed('B18', 'date three days later and one digit', { number: 'INV-2026-0147', date: '2026-03-05' }, 'H'),
  changed('B19', 'another currency', { value: { currency: 'EUR', amountMinor: 25_000_000 } }, 'R', 'H'),
  {
    id: 'B20',
    title: '60 % and 60 %',
    first: [{ security: [part(invoice(), 15_000_000)] }],
    second: { security: [part(invoice(), 15_000_000)] },
    wanted: ['R'],
  },
  {
    id: 'B21',
    title: 'twice the value on the invoice, a half of it at each bank, with the declaration',
    first: [{ security: [part(invoice({ value: usd(50_000_000) }), 25_000_000)] }],
    second: { security: [part(invoice({ value: usd(50_000_000) }), 25_000_000)], underlying: [declaration()] },
    wanted: ['H'],
  },
  {
    id: 'B21',
    title: 'the same without a declaration or order',
    first: [{ security: [part(invoice({ value: usd(50_000_000) }), 25_000_000)] }],
    second: { security: [part(invoice({ value: usd(50_000_000) }), 25_000_000)] },
    wanted: ['C'],
    missing: 'export declaration or order',
  },
  {
    id: 'B23',
    title: 'one invoice in two parts of one claim, then 70 % of it',
    first: [{ security: [part(invoice(), 7_500_000), part(invoice(), 17_500_000)] }],
    second: { security: [part(invoice(), 17_500_000)] },
    wanted: ['R'],
  },
  {
    id: 'B24',
    title: 'one invoice twice in full in one claim',
    first: [],
    second: { security: [part(invoice()), part(invoice({ number: 'inv 2026 0142' }))] },
    wanted: ['rejected'],
  },
  changed('B25', 'Co., Ltd. and Company Limited', { seller: { name: 'HANBIT ELECTRONICS COMPANY LIMITED' } }, 'R'),
  changed('B26', 'seller in Korean', { seller: { name: '한빛전자 주식회사' } }, 'R', 'H'),
  altered('B27', 'seller by LEI and by name', [{ seller: { ...HANBIT, lei: HANBIT_LEI } }, {}], 'R'),
  altered('B28', 'seller by tax number and by name', [{ seller: { ...HANBIT, taxId: HANBIT_TAX } }, {}], 'R'),
  {
    ...altered('B29', 'seller by LEI and by tax number, joined by the directory', [byLei, byTax], 'R'),
    setting: { directory },
  },
  altered('B29', 'seller by LEI and by tax number, not joined', [byLei, byTax], 'H'),
  altered('B30', 'tax number without dashes', [byTax, { seller: { name: 'HBE', taxId: '1234567890' } }], 'R'),
  altered('B31', 'tax number with the country', [byTax, { seller: { name: 'HBE', taxId: 'KR1234567890' } }], 'R'),
  changed('B32', 'seller misspelt', { seller: { name: 'Hambit Electronics Co., Ltd.' } }, 'H'),
  changed('B33', 'the buyer finances it', {}, 'R'),
  changed('B34', 'the buyer finances it under its voucher number', { number: 'VCH-556001' }, 'H'),
  {
    id: 'B35',
    title: 'a loan on the order, then the invoice',
    first: [{ security: [part(order(), 17_500_000)] }],
    second: { security: [part(invoice({ orderNumbers: ['PO 77120'] }))], underlying: [bill()] },
    wanted: ['H'],
  },
  {
    id: 'B36',
    title: 'the same warehouse receipt',
    first: [{ security: [receipt()] }],
    second: { security: [receipt({ number: 'wr 26 0099' })] },
    wanted: ['R'],
  },
  {
    id: 'B37',
    title: 'the invoice, then a drawing for it',
    first: [{ security: [part(invoice())], underlying: [bill()] }],
    second: { security: [part(drawing())], ...presented },
    wanted: ['H'],
  },
  {
    id: 'B38',
    title: 'the same drawing, BIC with branch',
    first: [{ security: [part(drawing())], ...presented }],
    second: { security: [part(drawing({ issuingBank: 'DEUTDEFFXXX' }))], ...presented },
    wanted: ['R'],
  },
  {
    id: 'B39',
    title: 'the same papers as two presentations',
    first: [{ security: [part(drawing())], ...presented }],
    second: { security: [part(drawing({ presentation: 2 }))], ...presented },
    wanted: ['H'],
  },
  {
    id: 'B40',
    title: 'credit number with 0 for O',
    first: [{ security: [part(drawing())], ...presented }],
    second: { security: [part(drawing({ creditNumber: 'LC2O2600481' }))], ...presented },
    wanted: ['R', 'H'],
  },
  {
    id: 'B41',
    title: 'the same papers under another credit',
    first: [{ security: [part(drawing())], ...presented }],
    second: { security: [part(drawing({ creditNumber: 'DC99871', issuingBank: 'COBADEFF' }))], ...presented },
    wanted: ['H'],
  },
  {
    id: 'B22',
    title: 'a cent of the invoice for the whole amount',
    first: [],
    second: { security: [part(invoice(), 1)], amountMinor: 25_000_000 },
    wanted: ['rejected'],
  },
];
