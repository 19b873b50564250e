import { bill, houseBill, invoice } from '../../../support/financing/papers';
import type { PaperBill } from '../../../../src/domain/papers/financed';
import { type Case, content, LEDGER_BILL, type Letter, onLedger, OTHER_LEDGER_BILL, part } from './case';

/** A paper bill is financed, and is brought to another bank as it is changed here. */
function changed(id: string, title: string, changes: Partial<PaperBill>, ...wanted: Letter[]): Case {
  return { id, title, first: [{ security: [bill()] }], second: { security: [bill(changes)] }, wanted };
}

const pledged = { billsOnLedger: { [LEDGER_BILL]: content(bill()) } };
const mmcu = {
  billsOnLedger: { [LEDGER_BILL]: content(bill({ carrierCode: 'MMCU' })) },
  carriers: [['MMCU', 'KST', 'HRBU']],
};
const withHouse = {
  billsOnLedger: {
    [LEDGER_BILL]: content(bill()),
    [OTHER_LEDGER_BILL]: content(bill({ number: 'MAEUHBL77120', shipper: { name: 'Pan Forwarding Co., Ltd.' } })),
  },
};
const ham = (number: string): PaperBill => bill({ number, carrierCode: 'HLCU' });

export const ATTEMPTS_ON_BILLS: readonly Case[] = [
  {
    id: 'A01',
    title: 'the same electronic bill',
    first: [{ security: [onLedger()] }],
    second: { security: [onLedger()] },
    setting: pledged,
    wanted: ['R'],
  },
  {
    id: 'A02',
    title: 'paper copy of a financed electronic bill',
    first: [{ security: [onLedger()] }],
    second: { security: [bill()] },
    setting: pledged,
    issued: [{ security: [onLedger()] }],
    wanted: ['R'],
  },
  {
    id: 'A03',
    title: 'electronic bill for a financed paper bill',
    first: [{ security: [bill()] }],
    second: { security: [onLedger()] },
    setting: pledged,
    wanted: ['R'],
  },
  changed('A04', 'the same number', {}, 'R'),
  changed('A05', 'number with spaces', { number: '230 517 841' }, 'R'),
  changed('A06', 'number with dashes, points, lower case', { number: 'maeu-230.517-841' }, 'R'),
  changed('A07', 'letter O for digit 0', { number: '23O517841' }, 'R'),
  changed('A08', 'letter I for digit 1', { number: '2305I784l' }, 'R'),
  changed('A09', 'full-width digits', { number: '２３０５１７８４１' }, 'R'),
  {
    ...changed('A10', 'Cyrillic lookalikes', {}, 'R'),
    first: [{ security: [ham('HAM2605178')] }],
    second: { security: [ham('НАМ2605178')] },
  },
  changed('A11', 'Arabic-Indic digits', { number: '٢٣٠٥١٧٨٤١' }, 'R'),
  changed('A12', 'combining grapheme joiner', { number: '230\u034f517841' }, 'R'),
  changed('A13', 'variation selector', { number: '2305178\ufe0f41' }, 'R'),
  changed('A14', 'zero-width space and soft hyphen', { number: '230\u200b517\u00ad841' }, 'R'),
  changed('A15', 'SCAC before the number', { number: 'MAEU230517841' }, 'R'),
  changed('A16', 'SCAC before the number under the SMDG code', { carrierCode: 'MSK', number: 'MAEU230517841' }, 'R'),
  changed('A17', 'another code of the carrier', { carrierCode: 'MSK' }, 'R'),
  {
    id: 'A18',
    title: 'another code of the carrier, by the member register',
    first: [{ security: [onLedger()] }],
    second: { security: [bill({ carrierCode: 'HRBU' })] },
    setting: mmcu,
    issued: [{ security: [onLedger()] }],
    wanted: ['R'],
  },
  {
    id: 'A19',
    title: 'the last day of a year keyed in the next year',
    first: [{ security: [bill({ issueDate: '2025-12-31' })] }],
    second: { security: [bill({ issueDate: '2026-12-31' })] },
    wanted: ['R'],
  },
  changed('A20', 'one digit changed', { number: '230517941' }, 'H'),
  changed('A21', 'two digits transposed', { number: '230571841' }, 'H'),
  changed('A22', 'suffix COPY', { number: '230517841 COPY' }, 'H'),
  changed('A22', 'suffix -1', { number: '230517841-1' }, 'H'),
  changed('A23', 'leading zeros', { number: '000230517841' }, 'R'),
  {
    id: 'A24',
    title: 'house bill of the same goods',
    first: [{ security: [bill()] }],
    second: { security: [houseBill()] },
    wanted: ['H'],
  },
  {
    id: 'A25',
    title: 'electronic house bill of the same container',
    first: [{ security: [onLedger()] }],
    second: { security: [onLedger(OTHER_LEDGER_BILL)] },
    setting: withHouse,
    wanted: ['H'],
  },
  changed('A26', 'the container again under a new number', { number: '987650123' }, 'H'),
  { ...changed('A27', 'another desk of the same bank', {}, 'R'), second: { bank: 'BankA', security: [bill()] } },
  {
    id: 'A28',
    title: 'the invoice alone at another bank',
    first: [{ security: [bill()] }],
    second: { security: [part(invoice())], underlying: [bill()] },
    wanted: ['H'],
  },
  {
    id: 'A29',
    title: 'switched bill with the same invoice',
    first: [{ security: [bill(), part(invoice())] }],
    second: { security: [bill({ number: '555000111' }), part(invoice())] },
    wanted: ['R'],
  },
  {
    id: 'A30',
    title: 'title to one bank, the invoice financed at another',
    first: [{ security: [part(invoice())], underlying: [bill()] }],
    second: { security: [onLedger()] },
    setting: pledged,
    wanted: ['H'],
  },
];
