import { buildPapers, type Case, HANBIT, usd } from '../../../../support/examination';
import { beside, type IsbpRow } from '../isbpRows';

const C = 'COMPLIES';
const D = 'DISCREPANT';
const P = 'NEEDS_A_PERSON';
const N = 'NOT_APPLICABLE';

const DRAFT = {
  kind: 'DRAFT',
  amount: usd(100_000_00),
  tenor: 'AT SIGHT',
  drawee: 'NARUDEHHXXX',
  issuer: HANBIT,
  isSigned: true,
  issueDate: '2026-03-20',
};
const asked = (tenor: string[], drawee: object = { bic: 'NARUDEHHXXX' }): Case => ({
  credit: { drafts: { tenor, drawee } },
});
/** A draft under a credit that calls for one at sight. */
const draft = (change: object, tenor = ['AT SIGHT'], drawee?: object): Case =>
  beside({ ...DRAFT, ...change }, asked(tenor, drawee));
/** The tenor of the credit, and that of a draft of 20 March; goods are shipped on 10 March. */
const tenor = (credit: string, stated: string): Case => draft({ tenor: stated }, [credit]);

/** The tenor of the credit, and a draft with the same words and a day of maturity. */
const matures = (credit: string, maturityDate: string): Case => draft({ tenor: credit, maturityDate }, [credit]);
/** A credit and a draft in another currency, with the amount in words. */
const inWords = (currency: string, amountMinor: number, amountInWords: string): Case =>
  draft({ amount: { currency, amountMinor }, amountInWords });
const half = { ...DRAFT, amount: usd(50_000_00) };
const inParts = (...drafts: object[]): Case => ({ ...draft(half), papers: buildPapers({}, half, ...drafts) });

// prettier-ignore
export const DRAFTS: readonly IsbpRow[] = [
  ['B1', 'a draft that is called for and not presented', asked(['AT SIGHT']), 'U26', D],
  ['B1', 'no draft called for', {}, 'U26', N],
  ['B1', 'the draft that is called for', draft({}), 'U26', C],
  ['B2', 'at sight in other words', tenor('AT SIGHT', 'SIGHT'), 'U26', C],
  ['B2', 'at sight for a tenor of days', tenor('90 DAYS AFTER SIGHT', 'AT SIGHT'), 'U26', D],
  ['B2', 'days for a tenor at sight', tenor('AT SIGHT', '30 DAYS AFTER SIGHT'), 'U26', D],
  ['B2', 'days in another order', tenor('AT 90 DAYS SIGHT', '90 DAYS AFTER SIGHT'), 'U26', C],
  ['B2', 'other days', tenor('AT 90 DAYS SIGHT', 'AT 60 DAYS SIGHT'), 'U26', D],
  ['B2', 'from for after', tenor('60 DAYS AFTER BILL OF LADING DATE', '60 DAYS FROM B/L DATE'), 'U26', C],
  ['B2', 'the day of maturity', tenor('60 DAYS AFTER BILL OF LADING DATE', '9 MAY 2026'), 'U26', C],
  ['B2', 'another day of maturity', tenor('60 DAYS AFTER BILL OF LADING DATE', '10 MAY 2026'), 'U26', D],
  ['B2', 'days after date that mature on the same day', tenor('60 DAYS AFTER BILL OF LADING DATE', '50 DAYS DATE'), 'U26', D],
  ['B3', 'the date of shipment for that of the bill', tenor('60 DAYS AFTER BILL OF LADING DATE', '60 DAYS AFTER SHIPMENT'), 'U26', C],
  ['B3', 'days after the date of the draft for those after the bill', tenor('60 DAYS AFTER BILL OF LADING DATE', '60 DAYS AFTER DATE OF DRAFT'), 'U26', D],
  ['B4', 'a tenor in words of its own', tenor('AT SIGHT', 'PAYABLE AS AGREED'), 'U26', P],
  ['B4', 'a tenor that is not stated', draft({ tenor: undefined }), 'U26', P],
  ['B8', 'drawn by the beneficiary', draft({ drawer: HANBIT, issuer: undefined }), 'U26', C],
  ['B8', 'drawn by somebody else', draft({ issuer: { name: 'DAEHAN SHOES' } }), 'U26', D],
  ['B8', 'a drawer that is not stated', draft({ issuer: undefined }), 'U26', P],
  ['B8', 'not signed', draft({ isSigned: false }), 'U26', D],
  ['B9', 'drawn on the bank by its code', draft({ drawee: 'NARU BANK (NARUDEHH)' }), 'U26', C],
  ['B9', 'drawn on the bank by its name', draft({ drawee: 'NARU BANK AG' }, ['AT SIGHT'], { name: 'NARU BANK AG' }), 'U26', C],
  ['B9', 'drawn on another bank', draft({ drawee: 'OTHER BANK PLC' }, ['AT SIGHT'], { name: 'NARU BANK AG' }), 'U26', D],
  ['B9', 'drawn on a bank whose code is not known', draft({ drawee: 'NARU BANK AG' }), 'U26', P],
  ['B18', 'drawn on the applicant', draft({ drawee: 'NORDLICHT HANDELS GMBH' }), 'U26', D],
  ['B18', 'drawn on the applicant with its address', draft({ drawee: 'NORDLICHT HANDELS GMBH, AM SANDTORKAI 1, HAMBURG' }), 'U26', D],
  ['B9', 'a drawee that is not stated', draft({ drawee: undefined }), 'U26', P],
  ['B13', 'for the amount that is drawn', draft({}), 'U11', C],
  ['B13', 'for another amount', draft({ amount: usd(99_999_00) }), 'U11', D],
  ['B14', 'the amount in words', draft({ amountInWords: 'US DOLLARS ONE HUNDRED THOUSAND ONLY' }), 'U26', C],
  ['B14', 'another amount in words', draft({ amountInWords: 'US DOLLARS ONE HUNDRED AND TEN THOUSAND ONLY' }), 'U26', D],
  ['B14', 'the amount in words with cents', draft({ amount: usd(100_000_50), amountInWords: 'ONE HUNDRED THOUSAND DOLLARS AND CENTS FIFTY' }), 'U26', C],
  ['B14', 'an amount in another language', draft({ amountInWords: 'HUNDERTTAUSEND' }), 'U26', P],
  ['A11', 'a draft without a date', draft({ issueDate: undefined }), 'U26', D],
  ['A11', 'its date among the further fields', draft({ issueDate: undefined, fields: { dateOfIssue: '20 MARCH 2026' } }), 'U26', C],
  ['B2', 'the day of maturity beside the tenor', matures('60 DAYS AFTER BILL OF LADING DATE', '2026-05-09'), 'U26', C],
  ['B2', 'another day of maturity beside the tenor', matures('60 DAYS AFTER BILL OF LADING DATE', '2026-05-10'), 'U26', D],
  ['B2', 'a day of maturity that counts from the invoice', matures('90 DAYS AFTER INVOICE DATE', '2026-06-07'), 'U26', C],
  ['B2', 'a day of maturity that counts from the draft', matures('30 DAYS AFTER DATE', '2026-04-19'), 'U26', C],
  ['B2', 'a day of maturity after sight', matures('30 DAYS AFTER SIGHT', '2026-04-30'), 'U26', P],
  ['B2', 'the date of the bill in the tenor', tenor('60 DAYS AFTER BILL OF LADING DATE', '60 DAYS AFTER BILL OF LADING DATE 10 MARCH 2026'), 'U26', C],
  ['B2', 'another date of the bill in the tenor', tenor('60 DAYS AFTER BILL OF LADING DATE', '60 DAYS AFTER BILL OF LADING DATE 11 MARCH 2026'), 'U26', D],
  ['B2', 'days after sight for days after the bill', tenor('60 DAYS AFTER BILL OF LADING DATE', '60 DAYS SIGHT'), 'U26', D],
  ['B9', 'drawn on another bank by its code', draft({ drawee: 'OTHRDEFFXXX' }), 'U26', D],
  ['B9', 'drawn on another place of the bank by its code', draft({ drawee: 'NARUDEFF' }), 'U26', P],
  ['B13', 'two drafts that are the drawing together', inParts(half), 'U11', C],
  ['B13', 'two drafts that are more than the drawing', inParts(DRAFT), 'U11', D],
  ['B14', 'with cents in figures', draft({ amount: usd(100_000_50), amountInWords: 'SAY U.S. DOLLARS ONE HUNDRED THOUSAND AND 50/100 ONLY' }), 'U26', C],
  ['B14', 'with other cents in figures', draft({ amountInWords: 'ONE HUNDRED THOUSAND AND 50/100 DOLLARS' }), 'U26', D],
  ['B14', 'yen, which have no cents', inWords('JPY', 10_000_000, 'JAPANESE YEN TEN MILLION ONLY'), 'U26', C],
  ['B14', 'another number of yen', inWords('JPY', 10_000_000, 'JAPANESE YEN ONE HUNDRED THOUSAND ONLY'), 'U26', D],
  ['B14', 'dinars, which have a thousand fils', inWords('KWD', 10_000_500, 'KUWAITI DINARS TEN THOUSAND AND 500/1000 ONLY'), 'U26', C],
  ['B14', 'euros for dollars', draft({ amountInWords: 'EUROS ONE HUNDRED THOUSAND ONLY' }), 'U26', D],
  ['B14', 'dollars of another country', draft({ amountInWords: 'SINGAPORE DOLLARS ONE HUNDRED THOUSAND ONLY' }), 'U26', D],
  ['B16', 'dated before presentation', draft({}), 'U20', C],
  ['B16', 'dated after presentation', draft({ issueDate: '2026-03-25' }), 'U20', D],
];
