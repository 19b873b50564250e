import { BILL, buildPapers, type Case, CERTIFICATE, INVOICE } from '../../../../support/examination';
import { bill, carriage, insurance, invoice, type IsbpRow, list, MULTIMODAL, origin } from '../isbpRows';

const C = 'COMPLIES';
const D = 'DISCREPANT';
const P = 'NEEDS_A_PERSON';

const RECEIVED = { form: 'RECEIVED_FOR_SHIPMENT' };
const onBill = (fields: Record<string, string>, change: object = {}): Case => bill({ fields, ...change });
const onList = (fields: Record<string, string>, change: object = {}): Case => list({ fields, ...change });
const onOrigin = (fields: Record<string, string>): Case => origin({ fields });
const onInsurance = (fields: Record<string, string>): Case => insurance({ fields });
const says = (...defectClauses: string[]): Case => bill({ defectClauses });
/** A datum among the further fields of two documents. */
const twice = (name: string, one: string, other: string): Case => ({
  papers: buildPapers({ invoice: { fields: { [name]: one } }, certificate: { fields: { [name]: other } } }),
});
const again = (document: object): Case => ({ papers: buildPapers({}, document) });
const UNWEIGHED = { grossMassKg: undefined, netMassKg: undefined };

// prettier-ignore
export const FURTHER_DATA: readonly IsbpRow[] = [
  ['A7', 'a correction, of which the examiner knows nothing', onBill({ corrections: 'PORT OF DISCHARGE CORRECTED' }), 'U18', P],
  ['A7', 'data of an unknown meaning', onList({ specialRemark: 'SEE ANNEX' }), 'U18', P],
  ['A7', 'a telephone number', onList({ telephone: '+65 1234' }), 'U18', C],
  ['A22', 'a gross mass in tonnes', onList({ grossWeight: '12 MT' }, UNWEIGHED), 'U18', C],
  ['A22', 'another gross mass in tonnes', onList({ grossWeight: '13 MT' }, UNWEIGHED), 'U18', D],
  ['A22', 'a gross mass in pounds', onList({ grossWeight: '26455 LBS' }, UNWEIGHED), 'U18', P],
  ['A22', 'a gross mass with a decimal comma', onList({ grossWeight: '12.000,00 KGS' }, UNWEIGHED), 'U18', P],
  ['A22', 'the same gross mass twice in one document', onList({ grossWeight: '12,000.00 KGS' }), 'U18', C],
  ['A22', 'two gross masses in one document', onList({ grossWeight: '13000' }), 'U18', P],
  ['A22', 'another number of cartons', onList({ packages: '390 CARTONS' }, { packages: undefined }), 'U18', P],
  ['A22', 'the same number of cartons', onList({ packages: '400 CARTONS' }, { packages: undefined }), 'U18', C],
  ['A24', 'one contract number', twice('contractNumber', 'C-17', 'C 17'), 'U18', C],
  ['A24', 'two contract numbers', twice('contractNumber', 'C-17', 'C-18'), 'U18', P],
  ['A24', 'two customs tariff numbers', twice('hsCode', '640391', '841210'), 'U18', P],
  ['A24', 'the date of the credit', invoice({ fields: { creditDate: '5 JANUARY 2026' } }), 'U18', C],
  ['A24', 'another date of the credit', invoice({ fields: { creditDate: '2026-01-15' } }), 'U18', D],
  ['L7', 'the number of the bill', onOrigin({ billOfLadingNumber: 'B/L NO. HLCU 1234567' }), 'U18', C],
  ['L7', 'the number of another bill', onOrigin({ billOfLadingNumber: 'HLCU7654321' }), 'U18', D],
  ['L7', 'the date of shipment', onOrigin({ shipmentDate: '10 MARCH 2026' }), 'U18', C],
  ['L7', 'another date of shipment', onOrigin({ shipmentDate: '2026-03-25' }), 'U18', D],
  ['L7', 'the port of loading', onOrigin({ portOfLoading: 'PUSAN, KOREA' }), 'U18', C],
  ['L7', 'another port of loading', onOrigin({ portOfLoading: 'INCHEON' }), 'U18', P],
  ['K4', 'another port of discharge on the policy', onInsurance({ portOfDischarge: 'ROTTERDAM' }), 'U18', P],
  ['28(j)', 'a franchise on the policy', onInsurance({ franchise: '0.5 PERCENT' }), 'U18', C],
  ['M5', 'the buyer on the packing list', onList({ buyer: 'NORDLICHT HANDELS GMBH' }), 'U18', C],
  ['M5', 'another buyer on the packing list', onList({ buyer: 'SUEDWIND AG' }), 'U18', P],
  ['E6', 'a notation in words', onBill({ onBoardNotation: 'SHIPPED ON BOARD 11 MARCH 2026' }, RECEIVED), 'U4', C],
  ['E6', 'the same, after the latest date of shipment', onBill({ onBoardNotation: 'SHIPPED ON BOARD 21 MARCH 2026' }, RECEIVED), 'U3', D],
  ['E6', 'a notation of receipt', onBill({ onBoardNotation: 'RECEIVED 11 MARCH 2026' }, RECEIVED), 'U4', D],
  ['E17', 'transhipment at a place', onBill({ transhipped: 'AT COLOMBO' }), 'U18', P],
  ['E20', 'a defect among the further fields', onBill({ remarks: '5 CARTONS WET AND STAINED' }), 'U9', D],
  ['E20', 'a remark without a defect', onBill({ remarks: 'CLEAN ON BOARD, FREIGHT PREPAID' }), 'U9', C],
  ['E20', 'goods in apparent good order', says('SHIPPED IN APPARENT GOOD ORDER AND CONDITION'), 'U9', C],
  ['E20', 'goods in good order with an exception', says('IN GOOD ORDER EXCEPT AS NOTED'), 'U9', P],
  ['E25', 'to be used with charter parties', onBill({ remarks: 'TO BE USED WITH CHARTER PARTIES' }), 'U7', D],
  ['E25', 'freight as per charter party', onBill({ freight: 'FREIGHT PAYABLE AS PER CHARTER PARTY' }), 'U7', D],
  ['E25', 'not subject to a charter party', says('NOT SUBJECT TO ANY CHARTER PARTY'), 'U7', C],
  ['26(a)', 'loaded on deck', onBill({ remarks: 'CONTAINERS LOADED ON DECK' }), 'U9', D],
  ['26(a)', 'may be carried on deck', says('GOODS MAY BE CARRIED ON DECK'), 'U9', C],
  ['26(a)', 'a stamp on another document of transport', carriage({ ...MULTIMODAL, fields: { stamp: 'ON DECK AT SHIPPERS RISK' } }), 'U9', D],
  ['E5', 'a carrier whom the signature names', onBill({ signedAs: 'NARU LINES AS CARRIER' }, { carrierName: undefined, signedAs: undefined }), 'U6', C],
  ['E5', 'a carrier whom its agent names', onBill({ signedAs: 'PORT AGENTS LTD AS AGENT FOR THE CARRIER NARU LINES' }, { carrierName: undefined, signedAs: undefined }), 'U6', C],
  ['E5', 'a signature that names no carrier', onBill({ signedAs: 'AS CARRIER' }, { carrierName: undefined, signedAs: undefined }), 'U6', D],
  ['D27', 'a multimodal document subject to a charter party', carriage({ ...MULTIMODAL, fields: { remarks: 'SUBJECT TO CHARTER PARTY' } }), 'U7', D],
  ['17(a)', 'one bill listed twice', again(BILL), 'U18', C],
  ['17(a)', 'one invoice listed twice', again(INVOICE), 'U13', C],
  ['17(a)', 'a second invoice of the same goods', again({ ...INVOICE, reference: 'HF-2026-119' }), 'U13', D],
  ['17(a)', 'the originals of a bill listed one by one', { papers: buildPapers({ bill: { originalsPresented: 1 } }, { ...BILL, originalsPresented: 1 }, { ...BILL, originalsPresented: 1 }) }, 'U7', C],
  ['17(a)', 'two of three originals listed twice', { papers: buildPapers({ bill: { originalsPresented: 2 } }, { ...BILL, originalsPresented: 2 }) }, 'U7', D],
  ['17(a)', 'another certificate of the same number', again({ ...CERTIFICATE, countryOfOrigin: 'CN' }), 'U18', D],
];
