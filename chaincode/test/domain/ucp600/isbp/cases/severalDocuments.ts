import { BILL, buildPapers, type Case, HANBIT } from '../../../../support/examination';
import { AIR, beside, called, carriage, COURIER, insurance, invoice, type IsbpRow, list, origin } from '../isbpRows';

const C = 'COMPLIES';
const D = 'DISCREPANT';
const P = 'NEEDS_A_PERSON';
const N = 'NOT_APPLICABLE';

const HALF = { grossMassKg: '6000', packages: 200 };
const clause = (kind: string, more: object = {}): object => ({ ...called(kind), ...more });
const REST = [clause('COMMERCIAL_INVOICE'), clause('PACKING_LIST'), clause('INSURANCE_DOCUMENT')];
/** A bill and an air waybill, under a credit that calls for one or the other. */
const billAndAir = (bill: object, air: object, partialShipments = 'ALLOWED'): Case => ({
  papers: buildPapers({ bill, certificate: null }, { ...AIR, ...HALF, ...air }),
  credit: {
    partialShipments,
    documentsRequired: [clause('BILL_OF_LADING', { alternatives: ['AIR_WAYBILL'] }), ...REST],
  },
});
/** The same, under a credit that calls for both. */
const bothCalledFor = (kind: string, document: object): Case => ({
  papers: buildPapers({ certificate: null }, document),
  credit: { documentsRequired: [clause('BILL_OF_LADING'), clause(kind), ...REST] },
});
const courier = bothCalledFor('COURIER_RECEIPT', {
  ...COURIER,
  dispatchDate: '2026-03-22',
  placeOfShipment: { name: 'SEOUL' },
});
const samples = bothCalledFor('AIR_WAYBILL', { ...AIR, grossMassKg: '5', packages: 1 });
const certificate = (kind: string, change: object): object => ({
  kind,
  isSigned: true,
  issueDate: '2026-03-09',
  ...change,
});
const certified = (one: string, other: string): Case => ({
  papers: buildPapers(
    {},
    certificate('INSPECTION_CERTIFICATE', { grossMassKg: one }),
    certificate('INSPECTION_CERTIFICATE', { grossMassKg: other }),
  ),
  credit: { documentsRequired: [] },
});
const analysed = (grossWeight: string): Case =>
  beside({ kind: 'OTHER', title: 'ANALYSIS CERTIFICATE', isSigned: true, fields: { grossWeight } });
/** A pre-shipment inspection certificate is called for; goods are shipped on 10 March. */
const inspection = (change: object, text = 'PRE-SHIPMENT INSPECTION CERTIFICATE'): Case => ({
  papers: buildPapers({}, certificate('INSPECTION_CERTIFICATE', { issueDate: '2026-03-12', ...change })),
  credit: { documentsRequired: [clause('INSPECTION_CERTIFICATE', { text }), clause('BILL_OF_LADING'), ...REST] },
});
const says = (statement: string): Case => beside(certificate('QUALITY_CERTIFICATE', { statement }));
const insured = (form: string, text: string, title?: string): Case =>
  insurance(
    { form, title },
    { credit: { documentsRequired: [clause('INSURANCE_DOCUMENT', { text }), clause('BILL_OF_LADING')] } },
  );
const titled = (title: string): Case => invoice({ title });
/** A certificate of origin of the beneficiary is called for. */
const ofBeneficiary = (change: object): Case =>
  origin(change, {
    credit: {
      documentsRequired: [
        clause('CERTIFICATE_OF_ORIGIN', {
          conditions: [
            { document: 'CERTIFICATE_OF_ORIGIN', field: 'issuer', operator: 'EQUALS', value: '$LC_BENEFICIARY' },
          ],
        }),
      ],
    },
  });
const byMass = (grossMassKg: string): Case => ({
  papers: buildPapers({
    bill: { goodsDescription: 'UREA', grossMassKg, packages: undefined },
    insurance: { goodsDescription: 'UREA' },
    certificate: { goodsDescription: 'UREA' },
    packingList: { goodsDescription: 'UREA', grossMassKg, netMassKg: undefined, packages: undefined },
    invoice: {
      goodsDescription: 'UREA',
      grossMassKg: undefined,
      packages: undefined,
      items: [{ description: 'UREA', quantity: '10', unit: 'TNE' }],
    },
  }),
  credit: { goods: { description: ['10 MT UREA'] } },
});

// prettier-ignore
export const SEVERAL_DOCUMENTS: readonly IsbpRow[] = [
  ['31(b)', 'a bill and an air waybill of half the cargo each', billAndAir(HALF, {}), 'U18', C],
  ['31(b)', 'the same, where partial shipments are prohibited', billAndAir(HALF, {}, 'NOT_ALLOWED'), 'U15', D],
  ['31(b)', 'masses that are not the whole together', billAndAir(HALF, { grossMassKg: '5000' }), 'U18', P],
  ['31(b)', 'a bill of the whole beside an air waybill of a half', billAndAir({}, {}), 'U18', P],
  ['31(b)', 'an air waybill for samples that the credit calls for', samples, 'U15', P],
  ['31(b)', 'its mass beside that of the goods', samples, 'U18', P],
  ['31(b)', 'one of two bills without a mass, the other with more than the whole', { papers: buildPapers({ bill: { grossMassKg: '13000' } }, { ...BILL, reference: 'HLCU7654321', grossMassKg: undefined, packages: undefined }) }, 'U18', P],
  ['31(b)', 'one of two bills without a mass, the other with a part', { papers: buildPapers({ bill: HALF }, { ...BILL, ...HALF, reference: 'HLCU7654321', grossMassKg: undefined }) }, 'U18', C],
  ['25', 'a courier’s receipt for documents is no shipment', courier, 'U15', N],
  ['25', 'its date is not that of shipment', courier, 'U3', C],
  ['25', 'its place is not the port of loading', courier, 'U5', C],
  ['H12', 'the original for the shipper', carriage({ ...AIR, isShippersOriginal: true }), 'U7', C],
  ['H12', 'the original for the consignee', carriage({ ...AIR, isShippersOriginal: false }), 'U7', D],
  ['H12', 'the same beside further fields', carriage({ ...AIR, isShippersOriginal: false, fields: { telephone: '1' } }), 'U7', D],
  ['A22', 'two certificates that each state the whole mass', certified('12000', '12000.0'), 'U18', C],
  ['A22', 'two certificates of two halves', certified('6000', '6000'), 'U18', C],
  ['A22', 'two certificates of two masses', certified('12000', '12500'), 'U18', D],
  ['A22', 'the mass on a certificate without a form', analysed('12,000 KGS'), 'U18', C],
  ['A22', 'another mass on a certificate without a form', analysed('12.5 MT'), 'U18', D],
  ['A22', 'goods that weigh more than with their packing', byMass('9000'), 'U18', P],
  ['A22', 'goods that weigh as much', byMass('10000'), 'U18', C],
  ['A12', 'a pre-shipment inspection by its title', inspection({ title: 'PRE-SHIPMENT INSPECTION CERTIFICATE' }), 'U27', C],
  ['A12', 'by its date', inspection({ issueDate: '2026-03-10' }), 'U27', C],
  ['A12', 'by its content', inspection({ statement: 'INSPECTED PRIOR TO SHIPMENT' }), 'U27', C],
  ['A12', 'by the date of inspection', inspection({ inspectionDate: '2026-03-08' }), 'U27', C],
  ['A12', 'inspected after shipment', inspection({ inspectionDate: '2026-03-11' }), 'U27', D],
  ['A12', 'dated after shipment, which says nothing', inspection({}), 'U27', P],
  ['A12', 'dated after shipment, where no inspection before is asked for', inspection({}, 'INSPECTION CERTIFICATE'), 'U27', C],
  ['Q1', 'goods that do not conform', says('THE GOODS DO NOT CONFORM TO THE CONTRACT'), 'U27', P],
  ['Q1', 'goods without defects', says('THE GOODS ARE FREE FROM DEFECTS AND NOT DAMAGED'), 'U27', C],
  ['28(d)', 'a policy for a certificate', insured('POLICY', 'INSURANCE CERTIFICATE'), 'U17', C],
  ['28(d)', 'a certificate for a policy', insured('CERTIFICATE', 'MARINE INSURANCE POLICY FOR 110 PERCENT'), 'U17', D],
  ['28(d)', 'a certificate where either is asked for', insured('CERTIFICATE', 'INSURANCE POLICY/CERTIFICATE'), 'U17', C],
  ['28(c)', 'a document titled cover note', insured('POLICY', 'INSURANCE POLICY', 'COVER NOTE'), 'U17', D],
  ['28(d)', 'a policy that calls itself a certificate', insured('POLICY', 'INSURANCE POLICY', 'INSURANCE CERTIFICATE'), 'U17', P],
  ['C1', 'a pro-forma invoice', titled('PRO-FORMA INVOICE'), 'U10', D],
  ['C1', 'a provisional invoice', titled('PROVISIONAL INVOICE'), 'U10', D],
  ['C1', 'a tax invoice', titled('TAX INVOICE'), 'U10', C],
  ['A39', 'a packing list that calls itself a weight note', list({ title: 'PACKING AND WEIGHT NOTE' }), 'U19', C],
  ['A39', 'a packing list that calls itself a certificate of origin', list({ title: 'CERTIFICATE OF ORIGIN' }), 'U19', P],
  ['L3', 'of the beneficiary', ofBeneficiary({ issuer: HANBIT }), 'U19', C],
  ['L3', 'of a chamber of commerce that names the beneficiary as exporter', ofBeneficiary({ exporter: HANBIT }), 'U19', C],
  ['L3', 'of a chamber of commerce that names no exporter', ofBeneficiary({}), 'U19', P],
  ['L3', 'of somebody else', ofBeneficiary({ issuer: { name: 'DAEHAN SHOES' }, exporter: HANBIT }), 'U19', D],
  ['L3', 'of an issuer that is not stated', ofBeneficiary({ issuer: undefined }), 'U19', P],
];
