import { buildPapers, type Case, INSURANCE, usd } from '../../../../support/examination';
import { called, insurance, type IsbpRow } from '../isbpRows';

const C = 'COMPLIES';
const D = 'DISCREPANT';
const P = 'NEEDS_A_PERSON';
const N = 'NOT_APPLICABLE';

/** A clause for insurance, and the sum insured in cents of an invoice of USD 100,000. */
const asked = (text: string, amountMinor: number): Case =>
  insurance(
    { insuredAmount: usd(amountMinor) },
    {
      credit: {
        documentsRequired: [
          called('BILL_OF_LADING', 'FULL_SET'),
          called('COMMERCIAL_INVOICE'),
          { kind: 'INSURANCE_DOCUMENT', text, originals: 1, copies: 0, isUnderstood: false },
        ],
      },
    },
  );
const issued = (name: string | undefined, signedAs?: string): Case =>
  insurance({ issuer: name === undefined ? undefined : { name }, signedAs });

// prettier-ignore
export const INSURANCES: readonly IsbpRow[] = [
  ['K1', 'a policy', insurance({}), 'U17', C],
  ['K1', 'a certificate', insurance({ form: 'CERTIFICATE' }), 'U17', C],
  ['K1', 'a declaration under an open cover', insurance({ form: 'DECLARATION' }), 'U17', C],
  ['K1', 'a cover note', insurance({ form: 'COVER_NOTE' }), 'U17', D],
  ['K1', 'none', { papers: buildPapers({ insurance: null }) }, 'U17', N],
  ['K2', 'issued by an insurance company', issued('LION INSURANCE LTD'), 'U17', C],
  ['K2', 'issued by underwriters', issued('LLOYDS UNDERWRITERS'), 'U17', C],
  ['K2', 'signed by an agent for the insurer', issued('HARBOUR AGENCIES', 'AGENT'), 'U17', C],
  ['K2', 'signed by a proxy for the insurer', issued('HARBOUR AGENCIES', 'PROXY'), 'U17', C],
  ['K3', 'signed by a broker', issued('HARBOUR INSURANCE BROKERS LTD', 'BROKER'), 'U17', D],
  ['K3', 'signed by a broker as agent for the insurer', issued('HARBOUR INSURANCE BROKERS LTD', 'AGENT'), 'U17', C],
  ['K3', 'a broker as issuer', issued('HARBOUR INSURANCE BROKERS LTD'), 'U17', P],
  ['K3', 'a broker among the further fields', insurance({ fields: { signedAs: 'INSURANCE BROKER' } }), 'U17', D],
  ['K3', 'a broker as agent among the further fields', insurance({ fields: { signedAs: 'BROKER AS AGENT FOR THE INSURER' } }), 'U17', C],
  ['K3', 'an issuer that is not stated', issued(undefined), 'U17', P],
  ['K4', 'not signed', insurance({ isSigned: false }), 'U17', D],
  ['K6', 'one of two originals', insurance({ originalsIssued: 2, originalsPresented: 1 }), 'U17', D],
  ['K6', 'both originals', insurance({ originalsIssued: 2, originalsPresented: 2 }), 'U17', C],
  ['K10', 'dated on the day of shipment', insurance({ issueDate: '2026-03-10' }), 'U17', C],
  ['K10', 'dated after shipment', insurance({ issueDate: '2026-03-11' }), 'U17', D],
  ['K10', 'dated after shipment, effective before', insurance({ issueDate: '2026-03-11', effectiveFrom: '2026-03-09' }), 'U17', C],
  ['K10', 'effective after shipment', insurance({ effectiveFrom: '2026-03-11' }), 'U17', D],
  ['K12', '110 per cent', asked('INSURANCE POLICY FOR 110 PERCENT OF INVOICE VALUE', 110_000_00), 'U17', C],
  ['K12', 'a cent less', asked('INSURANCE POLICY FOR 110 PERCENT OF INVOICE VALUE', 109_999_99), 'U17', D],
  ['K12', '110PCT in one word', asked('INSURANCE POLICY FOR 110PCT OF INVOICE VALUE', 110_000_00), 'U17', C],
  ['K12', '120 per cent', asked('INSURANCE CERTIFICATE FOR 120% OF CIF VALUE', 119_999_99), 'U17', D],
  ['K12', 'invoice value plus 20 per cent', asked('INSURANCE POLICY FOR INVOICE VALUE PLUS 20 PERCENT', 110_000_00), 'U17', D],
  ['K12', 'between two percentages', asked('INSURANCE POLICY FOR BETWEEN 110 AND 120 PERCENT OF INVOICE VALUE', 110_000_00), 'U17', C],
  ['K12', 'invoice value plus 20 per cent, insured', asked('INSURANCE POLICY FOR INVOICE VALUE PLUS 20 PERCENT', 120_000_00), 'U17', C],
  ['K12', 'CIF plus 10 per cent', asked('INSURANCE POLICY FOR CIF + 10 PCT', 110_000_00), 'U17', C],
  ['K12', '20 per cent above', asked('INSURANCE POLICY FOR 20 PERCENT ABOVE CIF VALUE', 110_000_00), 'U17', D],
  ['K12', 'one hundred and ten in words', asked('POLICY FOR ONE HUNDRED AND TEN PER CENT OF VALUE', 110_000_00), 'U17', C],
  ['K12', 'no percentage', asked('MARINE INSURANCE POLICY', 109_999_99), 'U17', D],
  ['K13', 'more than asked for', insurance({ insuredAmount: usd(150_000_00) }), 'U17', C],
  ['K14', 'of the gross value of an invoice with a discount', { papers: buildPapers({ invoice: { grossAmount: usd(105_000_00) } }) }, 'U17', D],
  ['K15', 'in another currency', insurance({ insuredAmount: { currency: 'EUR', amountMinor: 200_000_00 } }), 'U17', D],
  ['K16', 'two documents that cover the amount together', { papers: buildPapers({ insurance: { insuredAmount: usd(60_000_00) } }, { ...INSURANCE, reference: 'POLICY 2', insuredAmount: usd(50_000_00) }) }, 'U17', C],
  ['K17', 'cover to another place', insurance({ coverTo: { name: 'BERLIN' } }), 'U17', P],
  ['K17', 'no place', insurance({ coverFrom: undefined }), 'U17', D],
  ['K17', 'cover from an old name of the port', insurance({ coverFrom: { name: 'PUSAN' } }), 'U17', C],
  ['K17', 'cover to the port of the credit’s range', insurance({ coverTo: { name: 'HAMBURG' } }, { credit: { portOfDischarge: { name: 'ANY GERMAN PORT' } } }), 'U17', C],
];
