import { type Case, HANBIT, usd } from '../../../../support/examination';
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
  ['B16', 'dated before presentation', draft({}), 'U20', C],
  ['B16', 'dated after presentation', draft({ issueDate: '2026-03-25' }), 'U20', D],
];
