import { buildPapers } from '../../../../support/examination';
import { beside, bill, insurance, invoice, type IsbpRow, list, origin } from '../isbpRows';

const C = 'COMPLIES';
const D = 'DISCREPANT';
const P = 'NEEDS_A_PERSON';
const N = 'NOT_APPLICABLE';

const numbered = (creditNumber: string): ReturnType<typeof list> => list({ fields: { creditNumber } });
const invoiced = (invoiceNumber: string): ReturnType<typeof list> => list({ fields: { invoiceNumber } });
const period = (text: string): object => ({ latestShipmentDate: undefined, shipmentPeriod: { text: [text] } });
const within = (text: string, issueDate: string): ReturnType<typeof bill> =>
  bill({ issueDate }, { credit: period(text) });
const counted = (presentationPeriodText: string, presentedOn: string): ReturnType<typeof bill> =>
  bill(
    { onBoardNotation: { date: '2026-03-10' }, issueDate: '2026-03-05' },
    { credit: { presentationPeriodDays: 15, presentationPeriodText }, presentation: { presentedOn } },
  );

// prettier-ignore
export const GENERAL: readonly IsbpRow[] = [
  ['A1', 'an accepted abbreviation in a name', invoice({ seller: { name: 'HANBIT FOOTWEAR COMPANY LIMITED' } }), 'U10', C],
  ['A1', 'INTL for INTERNATIONAL', invoice({ buyer: { name: 'NORD INTL GMBH' } }, { credit: { applicant: { name: 'NORD INTERNATIONAL GMBH' } } }), 'U10', C],
  ['A1', 'MFG for MANUFACTURING', invoice({ buyer: { name: 'NORD MFG CO' } }, { credit: { applicant: { name: 'NORD MANUFACTURING COMPANY' } } }), 'U10', C],
  ['A1', 'KGS for KILOS', list({ fields: { grossWeight: '12000 KGS' }, grossMassKg: undefined }), 'U18', C],
  ['A1', 'another mass among the further fields', list({ fields: { grossWeight: '12,001 KGS' }, grossMassKg: undefined }), 'U18', D],
  ['A3', 'a certificate that is not signed', origin({ isSigned: false }), 'U27', D],
  ['A3', 'a declaration that is not signed', beside({ kind: 'OTHER', title: 'DECLARATION OF ORIGIN OF PARTS' }), 'U27', D],
  ['A3', 'a statement that is signed', beside({ kind: 'OTHER', title: 'PACKING STATEMENT', isSigned: true }), 'U27', C],
  ['A3', 'a certificate of another title, not signed', beside({ kind: 'OTHER', title: 'HEALTH CERTIFICATE' }), 'U27', D],
  ['A11', 'a packing list without a date', list({ issueDate: undefined }), 'U20', C],
  ['A11', 'a transport document without a date', bill({ issueDate: undefined }), 'U4', D],
  ['A11', 'an insurance document without a date', insurance({ issueDate: undefined }), 'U17', D],
  ['A12', 'a certificate dated after shipment', origin({ issueDate: '2026-03-12' }), 'U20', C],
  ['A12', 'a certificate dated before the credit', origin({ issueDate: '2025-11-30' }), 'U20', C],
  ['A12', 'a certificate dated after presentation', origin({ issueDate: '2026-03-25' }), 'U20', D],
  ['A12', 'an invoice dated after presentation', invoice({ issueDate: '2026-03-25' }), 'U20', D],
  ['A12', 'dated on the day of presentation', invoice({ issueDate: '2026-03-24' }), 'U20', C],
  ['A13', 'a document dated before another one to which it refers', list({ issueDate: '2026-03-01' }), 'U20', C],
  ['A14', 'from 1 to 12 March, shipped on the last day', within('FROM 1 MARCH 2026 TO 12 MARCH 2026', '2026-03-12'), 'U3', C],
  ['A14', 'from 1 to 12 March, shipped a day later', within('FROM 1 MARCH 2026 TO 12 MARCH 2026', '2026-03-13'), 'U3', D],
  ['A14', 'from 11 March, shipped a day before', within('FROM 11 MARCH 2026 TO 20 MARCH 2026', '2026-03-10'), 'U3', D],
  ['A14', 'between two dates, shipped on the first', within('BETWEEN 10 MARCH 2026 AND 20 MARCH 2026', '2026-03-10'), 'U3', C],
  ['A14', 'the first date without its month', within('FROM 1 TO 12 MARCH 2026', '2026-03-12'), 'U3', C],
  ['A14', 'before a date, shipped on it', within('SHIPMENT BEFORE 10 MARCH 2026', '2026-03-10'), 'U3', D],
  ['A14', 'before a date, shipped the day before', within('SHIPMENT BEFORE 11 MARCH 2026', '2026-03-10'), 'U3', C],
  ['A14', 'after a date, shipped on it', within('SHIPMENT AFTER 10 MARCH 2026', '2026-03-10'), 'U3', D],
  ['A14', 'after a date, shipped the day after', within('SHIPMENT AFTER 9 MARCH 2026', '2026-03-10'), 'U3', C],
  ['A14', 'on or about: five days after', within('ON OR ABOUT 5 MARCH 2026', '2026-03-10'), 'U3', C],
  ['A14', 'on or about: six days after', within('ON OR ABOUT 4 MARCH 2026', '2026-03-10'), 'U3', D],
  ['A14', 'on or about: six days before', within('ON OR ABOUT 16 MARCH 2026', '2026-03-10'), 'U3', D],
  ['A14', 'first half of a month: the fifteenth', within('FIRST HALF OF MARCH 2026', '2026-03-15'), 'U3', C],
  ['A14', 'first half of a month: the sixteenth', within('SHIPMENT IN FIRST HALF OF MARCH 2026', '2026-03-16'), 'U3', D],
  ['A14', 'second half of a month: the fifteenth', within('SECOND HALF OF MARCH 2026', '2026-03-15'), 'U3', D],
  ['A14', 'second half of February: its last day', within('SECOND HALF OF FEBRUARY 2026', '2026-02-28'), 'U3', C],
  ['A14', 'beginning of a month: the eleventh', within('BEGINNING OF MARCH 2026', '2026-03-11'), 'U3', D],
  ['A14', 'middle of a month: the eleventh', within('MIDDLE OF MARCH 2026', '2026-03-11'), 'U3', C],
  ['A14', 'end of a month: the twenty-first', within('END OF MARCH 2026', '2026-03-21'), 'U3', C],
  ['A14', 'not later than a date in letters', within('NOT LATER THAN MARCH 12, 2026', '2026-03-13'), 'U3', D],
  ['A14', 'a whole month', within('DURING MARCH 2026', '2026-03-31'), 'U3', C],
  ['A14', 'a month without its year', within('FIRST HALF OF MARCH', '2026-03-10'), 'U3', P],
  ['A14', 'as soon as possible', within('AS SOON AS POSSIBLE', '2026-03-10'), 'U3', P],
  ['A15', 'days after the date of shipment', counted('AFTER THE DATE OF SHIPMENT', '2026-03-25'), 'U2', C],
  ['A15', 'a day more', counted('AFTER THE DATE OF SHIPMENT', '2026-03-26'), 'U2', D],
  ['A15', 'days after issue of the bill, before which shipment is', counted('FROM ISSUANCE OF BILL OF LADING', '2026-03-24'), 'U2', D],
  ['A15', 'the last day after issue of the bill', counted('AFTER ISSUE OF TRANSPORT DOCUMENT', '2026-03-20'), 'U2', C],
  ['A15', 'within the validity of the credit, and no event', counted('BUT WITHIN L/C VALIDITY', '2026-03-25'), 'U2', C],
  ['A15', 'within the validity of the credit, a day more', counted('BUT WITHIN L/C VALIDITY', '2026-03-26'), 'U2', D],
  ['A15', 'days after receipt of the goods', counted('AFTER RECEIPT OF GOODS', '2026-03-24'), 'U2', P],
  ['A17', 'a field of a form that is left empty', list({ packages: undefined }), 'U18', C],
  ['A19', 'more documents than are called for', { papers: buildPapers({}, { kind: 'OTHER', title: 'CATALOGUE' }) }, 'U19', C],
  ['A22', 'expressions that the credit does not define', beside({ kind: 'OTHER', title: 'SHIPPING DOCUMENTS' }), 'U18', C],
  ['A23', 'a typing error in the name of the beneficiary', invoice({ seller: { name: 'HANBIT FOOTWAER CO., LTD.' } }), 'U10', P],
  ['A23', 'a letter too few in the name of the applicant', invoice({ buyer: { name: 'NORDLICHT HANDEL GMBH' } }), 'U10', P],
  ['A23', 'another name of the applicant', invoice({ buyer: { name: 'SUEDWIND HANDELS GMBH' } }), 'U10', D],
  ['A23', 'a typing error in the goods', invoice({ goodsDescription: 'BLACK LETHER SHOES', items: [] }), 'U10', P],
  ['A23', 'a number of a model is no typing error', invoice({ goodsDescription: 'SHOES MODEL 321', items: [] }, { credit: { goods: { description: ['SHOES MODEL 123'] } } }), 'U10', D],
  ['A23', 'a typing error in the vessel', list({ fields: { vesselName: 'KING OF THE SAES' } }), 'U18', P],
  ['A23', 'another vessel', list({ fields: { vesselName: 'PRINCE OF TIDES' } }), 'U18', D],
  ['A24', 'a number of the credit with two digits exchanged', numbered('LC2026010'), 'U18', P],
  ['A24', 'a number of the credit behind its name', numbered('LC NO. LC2026001'), 'U18', C],
  ['A24', 'a number of the credit in groups', numbered('LC-2026-001'), 'U18', C],
  ['A24', 'a number of the credit with its date', numbered('LC2026001 DATED 5 JAN 2026'), 'U18', C],
  ['A24', 'a number of the credit with other digits', numbered('LC2026999'), 'U18', D],
  ['A24', 'a number of the invoice behind its name', invoiced('INVOICE NO: HF-2026-118'), 'U18', C],
  ['A24', 'another number of the invoice', invoiced('HF-2026-200'), 'U18', D],
  ['A26', 'a condition that no document shows', bill({}, { credit: { additionalConditions: [{ text: 'VESSEL MUST BE LESS THAN 20 YEARS OLD', isUnderstood: false }] } }), 'U19', C],
  ['A27', 'originals: the number that is called for', invoice({ originalsPresented: 3 }), 'U19', C],
  ['A27', 'originals: fewer than called for', invoice({ originalsPresented: 2 }), 'U19', D],
  ['A29', 'originals in place of copies', list({ originalsPresented: 2, copiesPresented: 0 }), 'U19', C],
  ['A30', 'no original, where one is called for', list({ originalsPresented: 0, copiesPresented: 2 }), 'U19', D],
  ['A31', 'copies need no signature', invoice({ isSigned: false }), 'U10', C],
  ['A36', 'a draft that nobody called for', { papers: buildPapers({}, { kind: 'DRAFT', amount: { currency: 'USD', amountMinor: 1 } }) }, 'U26', N],
];
