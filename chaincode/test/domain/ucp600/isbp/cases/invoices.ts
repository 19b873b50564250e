import { type Case, usd } from '../../../../support/examination';
import { invoice, type IsbpRow } from '../isbpRows';

const C = 'COMPLIES';
const D = 'DISCREPANT';
const P = 'NEEDS_A_PERSON';

/** The trade term in the credit's description, and on the invoice. */
const term = (description: string, incoterm: string | undefined, asked: object): Case =>
  invoice(
    { incoterm, goodsDescription: 'SHOES', items: [] },
    { credit: { goods: { description: ['SHOES', description], ...asked } } },
  );
const CIF = { incoterm: 'CIF', incotermPlace: 'HAMBURG' };
const CFR = { incoterm: 'CFR', incotermPlace: 'HAMBURG' };
/** What is drawn and invoiced in cents under a credit of USD 100,000. */
const drawn = (amountMinor: number, credit: object = {}): Case =>
  invoice({ amount: usd(amountMinor) }, { presentation: { amount: usd(amountMinor) }, credit });
const says = (text: string): object => ({ additionalConditions: [{ text, isUnderstood: false }] });

// prettier-ignore
export const INVOICES: readonly IsbpRow[] = [
  ['C1', 'an invoice of another name', invoice({ title: 'TAX INVOICE' }), 'U10', C],
  ['C2', 'issued by the beneficiary', invoice({}), 'U10', C],
  ['C2', 'issued by somebody else', invoice({ issuer: { name: 'DAEHAN SHOES' } }), 'U10', D],
  ['C2', 'made out to somebody else', invoice({ buyer: { name: 'SUEDWIND AG' } }), 'U10', D],
  ['C6', 'in another currency', invoice({ amount: { currency: 'EUR', amountMinor: 100_000_00 } }), 'U10', D],
  ['C6', 'unit prices in another currency', invoice({ items: [{ description: 'BLACK LEATHER SHOES', quantity: '400', unit: 'BX', unitPrice: { currency: 'EUR', amountMinor: 250_00 } }] }), 'U12', D],
  ['C7', 'no unit price', invoice({ items: [{ description: 'BLACK LEATHER SHOES', quantity: '400', unit: 'BX' }] }), 'U12', P],
  ['C7', 'another unit price', invoice({ items: [{ description: 'BLACK LEATHER SHOES', quantity: '400', unit: 'BX', unitPrice: usd(251_00) }] }), 'U12', D],
  ['C8', 'the term of the credit', term('CIF HAMBURG', 'CIF HAMBURG', CIF), 'U10', C],
  ['C8', 'the term with the source of the credit', term('CIF HAMBURG INCOTERMS 2020', 'CIF HAMBURG INCOTERMS 2020', CIF), 'U10', C],
  ['C8', 'the source of the credit left out', term('CIF HAMBURG INCOTERMS 2020', 'CIF HAMBURG', CIF), 'U10', D],
  ['C8', 'another edition', term('CIF HAMBURG INCOTERMS 2020', 'CIF HAMBURG INCOTERMS 2010', CIF), 'U10', D],
  ['C8', 'a source without an edition, any edition', term('CIF HAMBURG INCOTERMS', 'CIF HAMBURG INCOTERMS 2020', CIF), 'U10', C],
  ['C8', 'a source that the credit does not have', term('CIF HAMBURG', 'CIF HAMBURG INCOTERMS 2020', CIF), 'U10', C],
  ['C8', 'C&F for CFR without a source', term('CFR HAMBURG', 'C&F HAMBURG', CFR), 'U10', C],
  ['C8', 'CNF for CFR', term('CFR HAMBURG', 'CNF HAMBURG', CFR), 'U10', C],
  ['C8', 'the letters with points', term('CIF HAMBURG', 'C.I.F. HAMBURG', CIF), 'U10', C],
  ['C8', 'another term', term('CIF HAMBURG', 'FOB BUSAN', CIF), 'U10', D],
  ['C8', 'another place', term('CIF HAMBURG', 'CIF ROTTERDAM', CIF), 'U10', D],
  ['C8', 'no term', term('CIF HAMBURG', undefined, CIF), 'U10', D],
  ['C8', 'a term of other documents', invoice({ incoterm: 'CFR HAMBURG' }), 'U18', D],
  ['C9', 'no signature', invoice({ isSigned: false }), 'U10', C],
  ['C10', 'no date', invoice({ issueDate: undefined }), 'U10', C],
  ['C14', 'a tenth more of the amount under "about"', drawn(110_000_00, { tolerance: { plusPercent: 10, minusPercent: 10 } }), 'U11', C],
  ['C14', 'a cent more than a tenth', drawn(110_000_01, { tolerance: { plusPercent: 10, minusPercent: 10 } }), 'U11', D],
  ['18(b)', 'more than the amount', drawn(100_000_01), 'U11', D],
  ['39C', 'more than the amount, with additional amounts', drawn(103_000_00, { additionalAmounts: ['FREIGHT MAY BE PAID IN EXCESS OF', 'CREDIT AMOUNT'] }), 'U11', P],
  ['C14', 'within a tolerance in words', drawn(104_000_00, says('QUANTITY AND AMOUNT 5 PERCENT MORE OR LESS ALLOWED')), 'U11', P],
  ['C14', 'beyond a tolerance in words', drawn(106_000_00, says('QUANTITY AND AMOUNT 5 PERCENT MORE OR LESS ALLOWED')), 'U11', D],
  ['C14', 'a percentage that is no tolerance', drawn(104_000_00, says('INSURANCE FOR 110 PERCENT')), 'U11', D],
  ['30(c)', 'five per cent less, the quantity in full', drawn(95_000_00), 'U14', C],
  ['30(c)', 'more than five per cent less', drawn(94_999_99), 'U14', D],
  ['18(a)', '60 lines of one item', invoice({ items: Array.from({ length: 60 }, (_, part) => ({ description: `BLACK LEATHER SHOES PART ${part}`, quantity: '10', unit: 'BX', unitPrice: usd(250_00) })) }), 'U13', D],
  ['18(a)', '40 lines that are the quantity', invoice({ items: Array.from({ length: 40 }, (_, part) => ({ description: `BLACK LEATHER SHOES PART ${part}`, quantity: '10', unit: 'BX', unitPrice: usd(250_00) })) }), 'U13', C],
];
