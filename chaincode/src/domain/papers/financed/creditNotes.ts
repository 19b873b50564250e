import { z } from 'zod';
import { type Money, PositiveMoney } from '../../primitives';
import { PaperNumber } from './parts';

const MAX_CREDIT_NOTES = 16;

/** The seller's credit notes against an invoice: by so much less is owed on it. */
export const CreditNotes = z
  .array(
    z.strictObject({
      number: PaperNumber.describe('The number of the credit note.'),
      value: PositiveMoney.describe('By how much less is owed.'),
    }),
  )
  .max(MAX_CREDIT_NOTES)
  .default([]);
type CreditNotes = z.infer<typeof CreditNotes>;

/** A paper with its value. Only invoices have credit notes. */
interface Valued {
  readonly value: Money;
  readonly creditNotes?: CreditNotes;
}

/** What is owed on a paper: its value less the credit notes. Parts of it are financed; the paper is known by its value. */
export function computeFace({ value, creditNotes = [] }: Valued): Money {
  const face = creditNotes.reduce(
    (rest, { value: { amountMinor } }) => rest - BigInt(amountMinor),
    BigInt(value.amountMinor),
  );
  return { ...value, amountMinor: Number(face) };
}

/** What is wrong with the credit notes of a paper. */
export function findCreditNoteFaults({
  value,
  creditNotes = [],
}: Valued): { path: (string | number)[]; message: string }[] {
  const numbers = creditNotes.map(({ number }) => number);
  const faults = creditNotes.flatMap(({ number, value: { currency } }, index) => [
    ...(numbers.indexOf(number) < index ? [{ path: [index, 'number'], message: 'is named twice' }] : []),
    ...(currency === value.currency
      ? []
      : [{ path: [index, 'value', 'currency'], message: 'is not the currency of the invoice' }]),
  ]);
  const isLess = creditNotes.length === 0 || computeFace({ value, creditNotes }).amountMinor > 0;
  return isLess ? faults : [...faults, { path: [], message: 'are not less than the value of the invoice' }];
}
