import { aCase, type Case, type Letter, onLedger } from './case.js';
import { type Of, part, type TradePapers } from './tradePapers.js';

type Change = Partial<Of<'PAPER_BILL'>>;

/** A paper bill is financed, and is brought to another bank as it is changed here. */
function changed(id: string, title: string, change: (trade: TradePapers) => Change, ...wanted: Letter[]): Case {
  return altered(id, title, () => ({}), change, ...wanted);
}

function altered(
  id: string,
  title: string,
  one: (trade: TradePapers) => Change,
  other: (trade: TradePapers) => Change,
  ...wanted: Letter[]
): Case {
  return aCase(
    id,
    title,
    (trade) => ({ first: [{ security: [trade.bill(one(trade))] }], second: { security: [trade.bill(other(trade))] } }),
    ...wanted,
  );
}

/** The number of a trade's bill, written in another way. */
const rewritten =
  (change: (number: string) => string) =>
  ({ billNumber }: TradePapers): Change => ({ number: change(billNumber) });

const ARABIC_ZERO = 0x0660;
const FULL_WIDTH_ZERO = 0xff10;
const inDigitsFrom =
  (zero: number) =>
  (number: string): string =>
    number.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** What is typed from a print of the bill on the ledger. */
const copyOf = (trade: TradePapers): Of<'PAPER_BILL'> =>
  trade.bill({
    carrierCode: 'MMCU',
    number: `MMCU${trade.billNumber}`,
    ...{ portOfLoading: 'DEHAM', portOfDischarge: 'DEHAM', voyage: '2103S', packages: 400, grossMassKg: '12000' },
    containers: [{ number: trade.box, seals: ['VET123'] }],
  });

/** A second financing by a transport document. */
export const ATTEMPTS_ON_BILLS: readonly Case[] = [
  aCase(
    'A01',
    'the same electronic bill',
    () => ({ first: [{ security: [onLedger()] }], second: { security: [onLedger()] } }),
    'R',
  ),
  aCase(
    'A02',
    'paper copy of a financed electronic bill',
    (trade) => ({ first: [{ security: [onLedger()] }], second: { security: [copyOf(trade)] } }),
    'R',
  ),
  aCase(
    'A03',
    'electronic bill for a financed paper bill',
    (trade) => ({ first: [{ security: [copyOf(trade)] }], second: { security: [onLedger()] } }),
    'R',
  ),
  changed('A04', 'the same number', () => ({}), 'R'),
  changed(
    'A05',
    'number with spaces',
    rewritten((number) => number.replaceAll(/(...)(?=.)/g, '$1 ')),
    'R',
  ),
  changed(
    'A06',
    'number with dashes, points, lower case',
    rewritten((number) => `maeu-${number.slice(0, 3)}.${number.slice(3)}`),
    'R',
  ),
  changed(
    'A07',
    'letter O for digit 0',
    rewritten((number) => number.replaceAll('0', 'O')),
    'R',
  ),
  changed(
    'A08',
    'letters I and l for digit 1',
    rewritten((number) => number.replace('1', 'I').replace('1', 'l')),
    'R',
  ),
  changed('A09', 'full-width digits', rewritten(inDigitsFrom(FULL_WIDTH_ZERO)), 'R'),
  altered(
    'A10',
    'Cyrillic look-alikes',
    ({ serial }) => ({ carrierCode: 'HLCU', number: `HAM2605${serial}` }),
    ({ serial }) => ({ carrierCode: 'HLCU', number: `НАМ2605${serial}` }),
    'R',
  ),
  changed('A11', 'Arabic-Indic digits', rewritten(inDigitsFrom(ARABIC_ZERO)), 'R'),
  changed(
    'A12',
    'combining grapheme joiner',
    rewritten((number) => number.replace('05', '0\u034f5')),
    'R',
  ),
  changed(
    'A13',
    'variation selector',
    rewritten((number) => number.replace('05', '05\ufe0f')),
    'R',
  ),
  changed(
    'A14',
    'zero-width space and soft hyphen',
    rewritten((number) => number.replace('305', '3\u200b0\u00ad5')),
    'R',
  ),
  changed(
    'A15',
    'SCAC before the number',
    rewritten((number) => `MAEU${number}`),
    'R',
  ),
  changed(
    'A16',
    'SCAC before the number under the SMDG code',
    ({ billNumber }) => ({ carrierCode: 'MSK', number: `MAEU${billNumber}` }),
    'R',
  ),
  changed('A17', 'another code of the carrier', () => ({ carrierCode: 'MSK' }), 'R'),
  aCase(
    'A18',
    'paper copy of an electronic bill with another code of its carrier',
    (trade) => ({
      first: [{ security: [onLedger()] }],
      second: { security: [{ ...copyOf(trade), carrierCode: 'MSK' }] },
    }),
    'R',
  ),
  altered(
    'A19',
    'the last day of a year keyed in the next year',
    () => ({ issueDate: '2025-12-31' }),
    () => ({ issueDate: '2026-12-31' }),
    'R',
  ),
  changed(
    'A20',
    'one digit changed',
    rewritten((number) => number.replace('2305', '2306')),
    'H',
  ),
  changed(
    'A21',
    'two digits transposed',
    rewritten((number) => number.replace('2305', '2350')),
    'H',
  ),
  changed(
    'A22',
    'suffix COPY',
    rewritten((number) => `${number} COPY`),
    'H',
  ),
  changed(
    'A22',
    'suffix -1',
    rewritten((number) => `${number}-1`),
    'H',
  ),
  changed(
    'A23',
    'leading zeros',
    rewritten((number) => `000${number}`),
    'R',
  ),
  aCase(
    'A24',
    'house bill of the same goods',
    (trade) => ({ first: [{ security: [trade.bill()] }], second: { security: [trade.houseBill()] } }),
    'H',
  ),
  aCase(
    'A25',
    'electronic house bill of the same container',
    () => ({ first: [{ security: [onLedger()] }], second: { security: [onLedger('the house bill')] } }),
    'H',
  ),
  changed('A26', 'the container again under a new number', ({ serial }) => ({ number: `987650${serial}` }), 'H'),
  aCase(
    'A27',
    'another desk of the same bank',
    (trade) => ({ first: [{ security: [trade.bill()] }], second: { bank: 'BankA', security: [trade.bill()] } }),
    'R',
  ),
  aCase(
    'A28',
    'the invoice alone at another bank',
    (trade) => ({
      first: [{ security: [trade.bill()] }],
      second: { security: [part(trade.invoice())], underlying: [trade.bill()] },
    }),
    'H',
  ),
  aCase(
    'A29',
    'switched bill with the same invoice',
    (trade) => ({
      first: [{ security: [trade.bill(), part(trade.invoice())] }],
      second: { security: [trade.bill({ number: `555000${trade.serial}` }), part(trade.invoice())] },
    }),
    'R',
  ),
  aCase(
    'A30',
    'the bill at one bank, the invoice financed at another',
    (trade) => ({
      first: [{ security: [part(trade.invoice())], underlying: [copyOf(trade)] }],
      second: { security: [onLedger()] },
    }),
    'H',
  ),
  aCase(
    'C08',
    'paper copy of a surrendered electronic bill',
    (trade) => ({ surrendered: onLedger(), first: [], second: { security: [copyOf(trade)] } }),
    'R',
  ),
  aCase(
    'C09',
    'several bills in one claim',
    (trade) => ({ first: [{ security: [trade.bill(), trade.nextBill()] }], second: { security: [trade.nextBill()] } }),
    'R',
  ),
];
