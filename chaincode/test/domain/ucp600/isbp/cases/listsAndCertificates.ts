import { buildPapers, type Case, HANBIT } from '../../../../support/examination';
import { beside, type IsbpRow, list, NO_GOODS, origin } from '../isbpRows';

const C = 'COMPLIES';
const D = 'DISCREPANT';
const P = 'NEEDS_A_PERSON';

const beneficiary = (change: object): Case =>
  beside({ kind: 'BENEFICIARY_CERTIFICATE', isSigned: true, issuer: HANBIT, issueDate: '2026-03-11', ...change });
const titled = (title: string, change: object = {}): Case =>
  beside({ kind: 'OTHER', title, isSigned: true, issuer: HANBIT, ...change });
const ofKind = (kind: string, change: object = {}): Case => beside({ kind, isSigned: true, ...change });
const weights = (netMassKg: string): Case => ({
  papers: buildPapers({
    bill: NO_GOODS,
    insurance: NO_GOODS,
    certificate: NO_GOODS,
    invoice: { goodsDescription: 'UREA', items: [{ description: 'UREA', quantity: '10', unit: 'TNE' }] },
    packingList: { netMassKg, goodsDescription: 'UREA' },
  }),
  credit: { goods: { description: ['10 MT UREA'] } },
});
const country = (description: string, countryOfOrigin: string): Case => ({
  papers: buildPapers({ packingList: NO_GOODS, certificate: { countryOfOrigin } }),
  credit: { goods: { description: ['SHOES', description] } },
});

// prettier-ignore
export const LISTS_AND_CERTIFICATES: readonly IsbpRow[] = [
  ['L1', 'signed', origin({}), 'U27', C],
  ['L1', 'not signed', origin({ isSigned: false }), 'U27', D],
  ['L3', 'an issuer that is not stated', origin({ issuer: undefined }), 'U27', P],
  ['L4', 'the origin of the credit', country('ORIGIN KOREA', 'KR'), 'U18', C],
  ['L4', 'another origin than the credit', country('ORIGIN SINGAPORE', 'VN'), 'U18', D],
  ['L4', 'the origin of the credit in other words', country('MADE IN REPUBLIC OF KOREA', 'KR'), 'U18', C],
  ['L4', 'an origin by its adjective', country('KOREAN ORIGIN', 'KR'), 'U18', C],
  ['L4', 'another origin on the invoice', { papers: buildPapers({ invoice: { fields: { countryOfOrigin: 'CHINA' } } }) }, 'U18', D],
  ['L4', 'another origin in the description of the list', list({ goodsDescription: 'SHOES MADE IN CHINA' }), 'U18', D],
  ['L5', 'another exporter than the beneficiary', origin({ exporter: { name: 'A MAKER OF SHOES' } }), 'U20', C],
  ['L6', 'goods in general terms', origin({ goodsDescription: 'SHOES' }), 'U18', C],
  ['L6', 'goods in other words', origin({ goodsDescription: 'FOOTWEAR' }), 'U18', P],
  ['L6', 'used goods', origin({ goodsDescription: 'USED SHOES' }), 'U18', D],
  ['L8', 'an invoice number of its own', origin({ fields: { invoiceNumber: 'HF-2026-118' } }), 'U18', C],
  ['L8', 'another invoice number', origin({ fields: { invoiceNumber: 'HF-2026-181' } }), 'U18', P],
  ['M1', 'a packing list without a signature', list({}), 'U18', C],
  ['M2', 'packages in the sum', list({ packages: 400 }), 'U18', C],
  ['M2', 'another number of packages', list({ packages: 401 }), 'U18', D],
  ['M4', 'a net mass above the gross mass', list({ netMassKg: '12001' }), 'U18', D],
  ['M4', 'another gross mass', list({ grossMassKg: '11999' }), 'U18', D],
  ['M5', 'another invoice than the one presented', list({ fields: { invoiceNumber: 'XX-1' } }), 'U18', D],
  ['N1', 'a weight list with the mass of the bill', ofKind('WEIGHT_LIST', { grossMassKg: '12000' }), 'U18', C],
  ['N1', 'a weight list with another mass', ofKind('WEIGHT_LIST', { grossMassKg: '12100' }), 'U18', D],
  ['N1', 'another net mass on a weight list', ofKind('WEIGHT_LIST', { netMassKg: '10999' }), 'U18', D],
  ['N2', 'the net mass is the quantity', weights('10000'), 'U18', C],
  ['N2', 'the net mass is not the quantity', weights('9500'), 'U18', P],
  ['N3', 'as OTHER with its title, another mass', titled('WEIGHT LIST', { fields: { grossWeight: '12100 KGS' } }), 'U18', D],
  ['P1', 'a certificate of the beneficiary', beneficiary({}), 'U27', C],
  ['P1', 'not signed', beneficiary({ isSigned: false }), 'U27', D],
  ['P1', 'as OTHER with its title, not signed', titled('BENEFICIARY CERTIFICATE', { isSigned: false }), 'U27', D],
  ['P1', 'as OTHER with its title, signed', titled("BENEFICIARY'S CERTIFICATE"), 'U27', C],
  ['P2', 'issued by somebody else', beneficiary({ issuer: { name: 'DAEHAN SHOES' } }), 'U27', D],
  ['P2', 'an issuer that is not stated', beneficiary({ issuer: undefined }), 'U27', P],
  ['P2', 'a beneficiary in other letters', beneficiary({ issuer: { name: 'Hanbit Footwear Co Ltd' } }), 'U27', C],
  ['P3', 'another number of the credit', beneficiary({ fields: { creditNumber: 'LC2099001' } }), 'U18', D],
  ['P3', 'two digits of the number exchanged', beneficiary({ fields: { creditNumber: 'LC2062001' } }), 'U18', P],
  ['P4', 'dated after presentation', beneficiary({ issueDate: '2026-03-25' }), 'U20', D],
  ['Q1', 'an inspection certificate', ofKind('INSPECTION_CERTIFICATE'), 'U27', C],
  ['Q1', 'an inspection certificate, not signed', ofKind('INSPECTION_CERTIFICATE', { isSigned: false }), 'U27', D],
  ['Q1', 'a quality certificate, not signed', ofKind('QUALITY_CERTIFICATE', { isSigned: false }), 'U27', D],
  ['Q1', 'a weight certificate, not signed', ofKind('WEIGHT_CERTIFICATE', { isSigned: false }), 'U27', D],
  ['Q1', 'a certificate of fumigation as OTHER, not signed', titled('FUMIGATION CERTIFICATE', { isSigned: false }), 'U27', D],
  ['Q1', 'a certificate of the shipping company, not signed', ofKind('SHIPPING_COMPANY_CERTIFICATE', { isSigned: false }), 'U27', D],
  ['Q1', 'a certificate of analysis as OTHER', titled('CERTIFICATE OF ANALYSIS'), 'U27', C],
  ['Q4', 'dated after shipment', ofKind('INSPECTION_CERTIFICATE', { issueDate: '2026-03-15' }), 'U20', C],
  ['Q8', 'goods of another nature', ofKind('INSPECTION_CERTIFICATE', { goodsDescription: 'REFURBISHED SHOES' }), 'U18', D],
  ['Q8', 'another mass', ofKind('WEIGHT_CERTIFICATE', { grossMassKg: '11000' }), 'U18', D],
  ['14(f)', 'an invoice of which nothing but the title is stated', titled('COMMERCIAL INVOICE'), 'U18', P],
  ['Q8', 'another vessel', titled('SURVEY REPORT', { fields: { vesselName: 'QUEEN OF THE SEAS' } }), 'U18', D],
];
