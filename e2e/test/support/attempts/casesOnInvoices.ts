import { aCase, type Case, type Letter } from './case.js';
import { part, type TradePapers, usd, type Whole } from './tradePapers.js';

type Change = Partial<Whole<'INVOICE'>>;
type ChangeOf = (trade: TradePapers) => Change;

/** An invoice is financed in full, and is brought to another bank as it is changed here. Neither names the goods. */
function changed(id: string, title: string, change: Change | ChangeOf, ...wanted: Letter[]): Case {
  return altered(id, title, () => ({}), typeof change === 'function' ? change : () => change, ...wanted);
}

function altered(id: string, title: string, one: ChangeOf, other: ChangeOf, ...wanted: Letter[]): Case {
  return aCase(
    id,
    title,
    (trade) => ({
      first: [{ security: [part(trade.invoice(one(trade)))] }],
      second: { security: [part(trade.invoice(other(trade)))] },
    }),
    ...wanted,
  );
}

/** The number of a trade's invoice, written in another way. */
const rewritten =
  (change: (number: string) => string): ChangeOf =>
  ({ invoiceNumber }) => ({ number: change(invoiceNumber) });
const numbered =
  (change: (serial: string) => string): ChangeOf =>
  ({ serial }) => ({ number: change(serial) });

const taxIdOf = ({ serial }: TradePapers): string => `123-45-67${serial}`;
/** Seven letters that each trade has of its own, in an LEI with its two check digits (ISO 17442). */
function leiOf({ serial }: TradePapers): string {
  const bare = `5493001KJTIIGC8${serial}`;
  const digits = `${bare}00`.replaceAll(/[A-Z]/g, (letter) => String(parseInt(letter, 36)));
  return `${bare}${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}`;
}
/** Another vowel at the end. */
const misspell = (name: string): string => name.replace(/[aeiou]$/, (vowel) => (vowel === 'a' ? 'e' : 'a'));
const FULL_WIDTH = 0xfee0;
const toFullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/g, (each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + FULL_WIDTH));

const oneDigit = rewritten((number) => number.replace(/01$/, '07'));
const byLei: ChangeOf = (trade) => ({ seller: { name: `${trade.name} HQ`, lei: leiOf(trade) } });
const byTax: ChangeOf = (trade) => ({ seller: { name: `${trade.name} Elec. Seoul works`, taxId: taxIdOf(trade) } });
const named: ChangeOf = () => ({});

/** A second financing by an invoice. */
export const ATTEMPTS_ON_INVOICES: readonly Case[] = [
  changed('B01', 'the same invoice', {}, 'R'),
  altered(
    'B02',
    'spaces, dashes, lower case',
    named,
    numbered((serial) => `inv 2026/${serial}01`),
    'R',
  ),
  changed(
    'B03',
    'O for 0',
    rewritten((number) => number.replaceAll('0', 'O')),
    'R',
  ),
  changed(
    'B04',
    'I and l for 1',
    rewritten((number) => number.replace('INV', 'lNV').replace(/01$/, '0I')),
    'R',
  ),
  changed('B05', 'full-width number', rewritten(toFullWidth), 'R'),
  altered(
    'B06',
    'Cyrillic look-alikes',
    numbered((serial) => `EX-2026-0${serial}`),
    numbered((serial) => `EХ-2026-0${serial}`),
    'R',
  ),
  altered(
    'B07',
    'leading zeros in the serial',
    numbered((serial) => `INV-001${serial}`),
    numbered((serial) => `INV-1${serial}`),
    'R',
    'H',
  ),
  altered(
    'B07',
    'leading zeros in a later group',
    numbered((serial) => `INV-2026-01${serial}`),
    numbered((serial) => `INV-2026-1${serial}`),
    'R',
    'H',
  ),
  changed(
    'B08',
    'a word before the number',
    rewritten((number) => `Invoice No. ${number}`),
    'R',
  ),
  changed(
    'B09',
    'prefix dropped',
    rewritten((number) => number.replace('INV-', '')),
    'R',
    'H',
  ),
  changed(
    'B10',
    'suffix /A',
    rewritten((number) => `${number}/A`),
    'H',
  ),
  changed(
    'B10',
    'suffix REV1',
    rewritten((number) => `${number} REV1`),
    'H',
  ),
  changed('B11', 'one digit changed', oneDigit, 'H'),
  changed(
    'B12',
    'new number, all else equal',
    numbered((serial) => `HB/SEOUL/${serial}`),
    'H',
  ),
  changed('B13', 'amount one cent more', { value: usd(25_000_001) }, 'R'),
  changed('B14', 'amount 1 % more', { value: usd(25_250_000) }, 'R'),
  changed('B15', 'amount 10 % more', { value: usd(27_500_000) }, 'R', 'H'),
  changed('B16', 'one digit and one cent', (trade) => ({ ...oneDigit(trade), value: usd(25_000_001) }), 'H'),
  changed('B17', 'date three days later', { date: '2026-03-05' }, 'R'),
  changed('B18', 'date three days later and one digit', (trade) => ({ ...oneDigit(trade), date: '2026-03-05' }), 'H'),
  changed('B19', 'another currency', { value: { currency: 'EUR', amountMinor: 25_000_000 } }, 'R', 'H'),
  aCase(
    'B20',
    '60 % and 60 %',
    (trade) => ({
      first: [{ security: [part(trade.invoice(), 15_000_000)] }],
      second: { security: [part(trade.invoice(), 15_000_000)] },
    }),
    'R',
  ),
  aCase(
    'B21',
    'twice the value on the invoice, a half of it at each bank, with the declaration',
    (trade) => {
      const half = part(trade.invoice({ value: usd(50_000_000) }), 25_000_000);
      return { first: [{ security: [half] }], second: { security: [half], underlying: [trade.declaration()] } };
    },
    'H',
  ),
  {
    ...aCase(
      'B21',
      'the same without a declaration or order',
      (trade) => {
        const half = part(trade.invoice({ value: usd(50_000_000) }), 25_000_000);
        return { first: [{ security: [half] }], second: { security: [half] } };
      },
      'C',
    ),
    missing: 'export declaration or order',
  },
  aCase(
    'B22',
    'a cent of the invoice for the whole amount',
    (trade) => ({ first: [], second: { security: [part(trade.invoice(), 1)], lentMinor: 25_000_000 } }),
    'rejected',
  ),
  aCase(
    'B23',
    'one invoice in two parts of one claim, then 70 % of it',
    (trade) => ({
      first: [{ security: [part(trade.invoice(), 7_500_000), part(trade.invoice(), 17_500_000)] }],
      second: { security: [part(trade.invoice(), 17_500_000)] },
    }),
    'R',
  ),
  aCase(
    'B24',
    'one invoice twice in full in one claim',
    (trade) => ({
      first: [],
      second: {
        security: [part(trade.invoice()), part(trade.invoice({ number: trade.invoiceNumber.replaceAll('-', ' ') }))],
      },
    }),
    'rejected',
  ),
  changed(
    'B25',
    'Co., Ltd. and Company Limited',
    ({ name }) => ({ seller: { name: `${name.toUpperCase()} ELECTRONICS COMPANY LIMITED` } }),
    'R',
  ),
  altered(
    'B26',
    'seller in Latin and in Korean',
    () => ({ seller: { name: 'Hanbit Electronics Co., Ltd.' } }),
    () => ({ seller: { name: '한빛전자 주식회사' } }),
    'R',
    'H',
  ),
  altered(
    'B27',
    'seller by LEI and by name',
    (trade) => ({ seller: { ...trade.seller, lei: leiOf(trade) } }),
    named,
    'R',
  ),
  altered(
    'B28',
    'seller by tax number and by name',
    (trade) => ({ seller: { ...trade.seller, taxId: taxIdOf(trade) } }),
    named,
    'R',
  ),
  aCase(
    'B29',
    'seller by LEI and by tax number, joined by the directory',
    (trade) => ({
      directory: { name: trade.seller.name, lei: leiOf(trade), taxId: taxIdOf(trade) },
      first: [{ security: [part(trade.invoice(byLei(trade)))] }],
      second: { security: [part(trade.invoice(byTax(trade)))] },
    }),
    'R',
  ),
  altered('B29', 'seller by LEI and by tax number, not joined', byLei, byTax, 'H'),
  altered(
    'B30',
    'tax number without dashes',
    byTax,
    (trade) => ({ seller: { name: 'HBE', taxId: taxIdOf(trade).replaceAll('-', '') } }),
    'R',
  ),
  altered(
    'B31',
    'tax number with the country',
    byTax,
    (trade) => ({ seller: { name: 'HBE', taxId: `KR${taxIdOf(trade).replaceAll('-', '')}` } }),
    'R',
  ),
  changed(
    'B32',
    'seller misspelt',
    ({ name }) => ({ seller: { name: `${misspell(name)} Electronics Co., Ltd.` } }),
    'H',
  ),
];
