import { expect } from 'chai';
import fc from 'fast-check';
import { foldNumber } from '../../../src/domain/fingerprints/numbers/numberForms';
import type { Invoice } from '../../../src/domain/papers/financed';
import { judgeVerdict } from '../../support/financing/claims';
import { bill, HANBIT, invoice, usd } from '../../support/financing/papers';
import { part } from './cases/case';

/** A number of a series: letters, a year, a serial. */
const numbers = fc.tuple(
  fc.constantFrom('INV', 'HB', 'EX', ''),
  fc.integer({ min: 2024, max: 2027 }),
  fc.integer({ min: 1, max: 9_999 }),
);
const dates = fc
  .integer({ min: 0, max: 300 })
  .map((day) => new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString().slice(0, 10));
const amounts = fc.integer({ min: 100_000, max: 900_000_000 }).map(usd);

const LOOKALIKES: Readonly<Record<string, string>> = { A: 'А', E: 'Е', X: 'Х', B: 'В', H: 'Н', '0': 'O', '1': 'l' };
/** What clerks and cheats do to a text that reads the same. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text.toLowerCase(),
  (text) => text.replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  (text) => text.replaceAll(/[AEXBH01]/g, (character) => LOOKALIKES[character] ?? character),
  (text) => text.replaceAll(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  (text) => Array.from(text).join('\u200b'),
  (text) => `${text.slice(0, 3)}\u034f${text.slice(3)}\ufe0f`,
  (text) => text.replaceAll('-', '/'),
  (text) => text.replaceAll('-', ' '),
  (text) => `Invoice No. ${text}`,
];
const disguise = fc.constantFrom(...DISGUISES);

const claimOf = (changes: Partial<Invoice>): Parameters<typeof judgeVerdict>[1] => ({
  security: [part(invoice(changes))],
  underlying: [bill()],
});

/** B1 with a lookalike of 1 reads BL, which stands before numbers: such a number is near, and its claim HIGH. */
const READS_AS_BL = /^(?:[HM]?B|BIL)1/;
const billNumbers = fc.stringMatching(/^[A-Z]{0,4}[1-9][0-9]{6,9}$/).filter((number) => !READS_AS_BL.test(number));

describe('Of any two claims', () => {
  it('one on the same invoice is refused, however its number is written', () => {
    fc.assert(
      fc.property(numbers, dates, amounts, disguise, disguise, ([prefix, year, serial], date, value, one, other) => {
        const number = `${prefix}-${year}-${serial}`;
        const first = claimOf({ number, date, value });
        expect(judgeVerdict([first], claimOf({ number: one(other(number)), date, value }))).to.equal('REFUSED');
      }),
    );
  });

  it('one on the same bill is refused, however its number is written', () => {
    fc.assert(
      fc.property(billNumbers, disguise, (number, write) => {
        const second = { security: [bill({ number: write(number).replace('Invoice', 'B/L') })] };
        expect(judgeVerdict([{ security: [bill({ number })] }], second)).to.equal('REFUSED');
      }),
    );
  });

  it('one on the same bill is for a person to weigh if its number reads as the words before a number', () => {
    const second = { security: [bill({ number: 'Bl000000' })] };
    expect(judgeVerdict([{ security: [bill({ number: 'B1000000' })] }], second)).to.equal('HIGH');
  });

  it('two on invoices of one seller with different serials are never refused', () => {
    fc.assert(
      fc.property(
        numbers,
        numbers,
        dates,
        dates,
        amounts,
        amounts,
        fc.boolean(),
        (one, other, date, otherDate, value, otherValue, isAlike) => {
          fc.pre(one.slice(1).join() !== other.slice(1).join());
          const first = claimOf({ number: one.join('-'), date, value });
          const changes = isAlike ? { date, value } : { date: otherDate, value: otherValue };
          expect(judgeVerdict([first], claimOf({ number: other.join('-'), ...changes }))).to.not.equal('REFUSED');
        },
      ),
    );
  });

  it('two on bills of one carrier with different numbers are never refused', () => {
    const number = fc.stringMatching(/^[1-9][0-9]{8}$/);
    fc.assert(
      fc.property(number, number, (one, other) => {
        fc.pre(one !== other);
        expect(
          judgeVerdict([{ security: [bill({ number: one })] }], { security: [bill({ number: other })] }),
        ).to.not.equal('REFUSED');
      }),
    );
  });

  it('parts of one invoice are refused only if they are more than the whole, exactly', () => {
    const piece = fc.integer({ min: 1, max: 1_000 });
    fc.assert(
      fc.property(piece, piece, piece, (one, other, last) => {
        const value = usd(1_000);
        const take = (amountMinor: number): Parameters<typeof judgeVerdict>[1] => ({
          security: [part(invoice({ value }), amountMinor)],
          underlying: [bill()],
        });
        const verdict = judgeVerdict([take(one), { ...take(other), bank: 'BankC' }], take(last));
        expect(verdict).to.equal(one + other + last > 1_000 ? 'REFUSED' : 'CLEAR');
      }),
    );
  });
});

describe('Folding', () => {
  it('changes nothing in a second pass', () => {
    fc.assert(
      fc.property(numbers, disguise, (number, write) => {
        const once = foldNumber('number', write(number.join('-')));
        expect(foldNumber('number', once.core).core).to.equal(once.core);
        expect(foldNumber('number', once.grouped).grouped).to.equal(once.grouped);
      }),
    );
  });

  it('finds nothing in common of two strangers', () => {
    const stranger = {
      seller: { name: 'Seoul Ceramics Co., Ltd.' },
      buyer: { name: 'Acme Inc.' },
      number: 'X-1',
      value: usd(77_123),
    };
    const other = {
      ...claimOf({ ...stranger, date: '2026-09-01' }),
      underlying: [
        bill({ number: '998877665', shipper: { name: 'Seoul Ceramics' }, containers: [], issueDate: '2026-09-01' }),
      ],
    };
    expect(judgeVerdict([claimOf({ seller: HANBIT })], other)).to.equal('CLEAR');
  });
});
