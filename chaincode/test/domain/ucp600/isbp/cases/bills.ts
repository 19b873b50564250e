import { BILL, buildPapers, type Case, HANBIT, NORDLICHT } from '../../../../support/examination';
import { bill, type IsbpRow } from '../isbpRows';

const C = 'COMPLIES';
const D = 'DISCREPANT';
const P = 'NEEDS_A_PERSON';

const BANK = { name: 'OTHER BANK AG' };
const NOTATION = { date: '2026-03-11' };
const RECEIVED = { form: 'RECEIVED_FOR_SHIPMENT' };
const SEOUL = { placeOfReceipt: { name: 'SEOUL' } };
const clause = (text: string): object => ({ additionalConditions: [{ text, isUnderstood: false }] });
const says = (...defectClauses: string[]): Case => bill({ defectClauses });
/** Two bills of the cargo, where partial shipments are prohibited. */
const two = (change: object): Case => ({
  papers: buildPapers(
    { bill: { grossMassKg: '6000', packages: 200 } },
    { ...BILL, reference: 'HLCU7654321', grossMassKg: '6000', packages: 200, ...change },
  ),
});
const cargo = (change: object, listed: object): Case => ({
  papers: buildPapers({ bill: change, packingList: listed }),
});
const permits = (document: string, field: string, value: string): object => ({
  additionalConditions: [
    {
      text: 'A CLAUSE THAT WAS READ',
      isUnderstood: true,
      conditions: [{ document, field, operator: 'PERMITS', value }],
    },
  ],
});

// prettier-ignore
export const BILLS: readonly IsbpRow[] = [
  ['E3', 'signed by the carrier', bill({ signedAs: 'CARRIER' }), 'U6', C],
  ['E3', 'a forwarder’s bill that the credit allows', bill({ signedAs: 'OTHER', carrierName: undefined }, { credit: clause("FREIGHT FORWARDER'S BILL OF LADING ACCEPTABLE") }), 'U6', C],
  ['E3', 'a house bill that the credit allows', bill({ signedAs: 'FREIGHT_FORWARDER' }, { credit: clause('HOUSE BILLS OF LADING ARE ACCEPTABLE') }), 'U6', C],
  ['E3', 'a forwarder’s bill that the credit allows, not signed', bill({ isSigned: false }, { credit: clause('FORWARDER B/L ACCEPTABLE') }), 'U6', D],
  ['E3', 'a forwarder’s bill that the credit refuses', bill({ signedAs: 'OTHER' }, { credit: clause("FORWARDER'S B/L NOT ACCEPTABLE") }), 'U6', D],
  ['E3', 'a forwarder’s bill that was read as allowed', bill({ signedAs: 'OTHER' }, { credit: permits('BILL_OF_LADING', 'signedAs', 'FORWARDER') }), 'U6', C],
  ['E3', 'a forwarder’s bill', bill({ signedAs: 'FREIGHT_FORWARDER' }), 'U6', D],
  ['E4', 'no carrier named', bill({ carrierName: undefined }), 'U6', D],
  ['E5', 'signed by the master', bill({ signedAs: 'MASTER' }), 'U6', C],
  ['E5', 'signed by the agent of the master', bill({ signedAs: 'AGENT_OF_MASTER' }), 'U6', C],
  ['E5', 'signed by the owner', bill({ signedAs: 'OWNER' }), 'U6', D],
  ['E5', 'the capacity among the further fields', bill({ signedAs: undefined, fields: { signedAs: 'AS AGENT FOR THE CARRIER NARU LINES' } }), 'U6', C],
  ['E5', 'no capacity', bill({ signedAs: undefined }), 'U6', D],
  ['E6', 'shipped, with its date of issue', bill({}), 'U4', C],
  ['E6', 'received, with a dated notation', bill({ ...RECEIVED, onBoardNotation: NOTATION }), 'U4', C],
  ['E6', 'received, without notation', bill(RECEIVED), 'U4', D],
  ['E6', 'pre-carriage from inland without notation', bill({ ...SEOUL, preCarriageBy: 'FEEDER ONE' }), 'U4', D],
  ['E6', 'pre-carriage from inland with a notation and its vessel', bill({ ...SEOUL, preCarriageBy: 'FEEDER ONE', onBoardNotation: { ...NOTATION, vesselName: BILL.vesselName } }), 'U4', C],
  ['E6', 'pre-carriage from inland, a notation without a vessel', bill({ ...SEOUL, preCarriageBy: 'FEEDER ONE', onBoardNotation: NOTATION }), 'U4', P],
  ['E6', 'a notation of the vessel of the pre-carriage', bill({ preCarriageBy: 'FEEDER-ONE', onBoardNotation: { ...NOTATION, vesselName: 'FEEDER-ONE' } }), 'U4', D],
  ['E6', 'the same, among the further fields', bill({ fields: { preCarriageBy: 'FEEDER-ONE' }, onBoardNotation: { ...NOTATION, vesselName: 'MV FEEDER-ONE' } }), 'U4', D],
  ['E6', 'a notation of another vessel', bill({ onBoardNotation: { ...NOTATION, vesselName: 'QUEEN OF THE SEAS' } }), 'U4', P],
  ['E6', 'goods received inland, no pre-carriage', bill(SEOUL), 'U4', P],
  ['E7', 'an intended port of loading', bill({ isPortOfLoadingIntended: true }), 'U5', D],
  ['E7', 'the same, among the further fields', bill({ fields: { portOfLoadingIsIntended: 'true' } }), 'U5', D],
  ['E7', 'an intended port, and a notation of the actual one', bill({ isPortOfLoadingIntended: true, onBoardNotation: { ...NOTATION, vesselName: BILL.vesselName, portOfLoading: { name: 'BUSAN' } } }), 'U5', C],
  ['E7', 'an intended port, and a notation of another one', bill({ isPortOfLoadingIntended: true, onBoardNotation: { ...NOTATION, vesselName: BILL.vesselName, portOfLoading: { name: 'INCHEON' } } }), 'U5', D],
  ['E7', 'an intended port of discharge', bill({ isPortOfDischargeIntended: true }), 'U5', P],
  ['E7', 'an intended vessel with the actual one', bill({ isVesselIntended: true, onBoardNotation: { ...NOTATION, vesselName: 'QUEEN OF THE SEAS' } }), 'U4', C],
  ['E9', 'a place of receipt that the credit names', bill({ placeOfReceipt: { name: 'SEOUL' }, onBoardNotation: NOTATION }, { credit: { placeOfReceipt: { name: 'SEOUL' } } }), 'U5', C],
  ['E9', 'another place of receipt', bill({ placeOfReceipt: { name: 'INCHEON' } }, { credit: { placeOfReceipt: { name: 'SEOUL' } } }), 'U5', D],
  ['E11', 'the full set', bill({}), 'U7', C],
  ['E11', 'two of three', bill({ originalsPresented: 2 }), 'U7', D],
  ['E11', 'a full set less one, that the credit asks for', bill({ originalsPresented: 2 }, { credit: { documentsRequired: [{ kind: 'BILL_OF_LADING', text: 'FULL SET LESS ONE', originals: 'FULL_SET', originalsWithheld: 1, copies: 0, isUnderstood: true }] } }), 'U7', C],
  ['E11', 'a full set less one, one of three', bill({ originalsPresented: 1 }, { credit: { documentsRequired: [{ kind: 'BILL_OF_LADING', text: 'FULL SET LESS ONE', originals: 'FULL_SET', originalsWithheld: 1, copies: 0, isUnderstood: true }] } }), 'U7', D],
  ['E11', 'two of three, as a clause that is not read may ask', bill({ originalsPresented: 2 }, { credit: { documentsRequired: [{ kind: 'BILL_OF_LADING', text: '2/3 SET OF BILLS OF LADING WITH CARE', originals: 2, copies: 0, isUnderstood: false }] } }), 'U7', P],
  ['E12', 'to order', bill({}), 'U18', C],
  ['E14', 'the applicant to be notified at its address', bill({ notifyParty: NORDLICHT }), 'U20', C],
  ['E14', 'the applicant as order party at another address', bill({ orderParty: { ...NORDLICHT, addressLines: ['MARIENPLATZ 1', 'MUNICH'] } }), 'U20', D],
  ['E15', 'another shipper than the beneficiary', bill({ shipper: { name: 'A MAKER OF SHOES' } }), 'U20', C],
  ['E17', 'transhipment that is prohibited, in containers', bill({ isTranshipped: true, isContainerised: true }), 'U8', C],
  ['E17', 'transhipment that is prohibited, not in containers', bill({ isTranshipped: true }), 'U8', D],
  ['E18', 'two bills of one vessel', two({}), 'U15', C],
  ['E18', 'two bills of one vessel, once with M/V', two({ vesselName: 'M/V KING OF THE SEAS' }), 'U15', C],
  ['E18', 'two bills of two vessels', two({ vesselName: 'QUEEN OF THE SEAS' }), 'U15', D],
  ['E18', 'two bills of one vessel to two ports', two({ portOfDischarge: { name: 'BREMERHAVEN' } }), 'U15', D],
  ['E18', 'two bills with a typing error in the vessel', two({ vesselName: 'KING OF THE SAES' }), 'U15', P],
  ['E18', 'two bills of two voyages', two({ voyage: '2104W' }), 'U15', D],
  ['E19', 'the latest date of one shipment', { ...two({ issueDate: '2026-03-12' }), presentation: { presentedOn: '2026-04-02' } }, 'U2', C],
  ['E19', 'a day after 21 days from the latest date', { ...two({ issueDate: '2026-03-12' }), presentation: { presentedOn: '2026-04-03' } }, 'U2', D],
  ['E20', 'no word "clean"', bill({}), 'U9', C],
  ['E20', 'packaging that may not be sufficient', says('PACKAGING MAY NOT BE SUFFICIENT FOR THE SEA JOURNEY'), 'U9', C],
  ['E20', 'packaging that is not sufficient', says('PACKAGING IS NOT SUFFICIENT FOR THE SEA JOURNEY'), 'U9', D],
  ['E20', 'wet cartons', says('2 CARTONS WET'), 'U9', D],
  ['E20', 'rust', says('COILS RUSTY BEFORE LOADING'), 'U9', D],
  ['E20', 'leaking drums', says('3 DRUMS LEAKING'), 'U9', D],
  ['E20', 'torn bags', says('BAGS TORN AND RE-SEWN'), 'U9', D],
  ['E20', 'marks that are not clear', says('MARKS ON SOME CONTAINERS NOT CLEAR'), 'U9', P],
  ['E20', 'second-hand packages', says('SECOND HAND PACKAGES'), 'U9', P],
  ['E20', 'no liability for rust', says('CARRIER NOT RESPONSIBLE FOR RUST'), 'U9', P],
  ['E21', 'goods on deck', bill({ isOnDeck: true }), 'U9', D],
  ['E21', 'goods on deck, which was read as allowed', bill({ isOnDeck: true }, { credit: permits('BILL_OF_LADING', 'isOnDeck', 'true') }), 'U9', C],
  ['26(b)', 'shipper’s load and count', says("SHIPPER'S LOAD AND COUNT"), 'U9', C],
  ['26(b)', 'shipper’s load, stow, weight and count', says("SHIPPER'S LOAD, STOW, WEIGHT AND COUNT"), 'U9', C],
  ['26(b)', 'shipper’s load, count and seal', says("SHIPPER'S LOAD, COUNT AND SEAL"), 'U9', C],
  ['26(b)', 'said by shipper to contain', says('SAID BY SHIPPER TO CONTAIN'), 'U9', C],
  ['26(b)', 'weight and contents unknown', says('WEIGHT AND CONTENTS UNKNOWN'), 'U9', C],
  ['E22', 'another gross mass', cargo({ grossMassKg: '12500' }, {}), 'U18', D],
  ['E22', 'containers in both documents', cargo({ containerNumbers: ['MSKU1234565'] }, { containerNumbers: ['MSKU 123456-5'] }), 'U18', C],
  ['E22', 'another container', cargo({ fields: { containerNumber: 'MSKU1234565' } }, { fields: { containerNumber: 'TGHU7654321' } }), 'U18', D],
  ['E22', 'containers in another order', cargo({ containerNumbers: ['AAAU1234567', 'BBBU7654321'] }, { fields: { containerNumbers: 'BBBU7654321, AAAU1234567' } }), 'U18', C],
  ['E22', 'one of two containers', cargo({ containerNumbers: ['AAAU1234567', 'BBBU7654321'] }, { containerNumbers: ['AAAU1234567'] }), 'U18', P],
  ['E22', 'two digits of a container exchanged', cargo({ containerNumbers: ['MSKU1234565'] }, { containerNumbers: ['MSKU1243565'] }), 'U18', P],
  ['E22', 'another seal', cargo({ sealNumbers: ['S111'] }, { sealNumbers: ['S999'] }), 'U18', D],
  ['E22', 'cartons on pallets', cargo({ packages: 20, packageKinds: [{ count: 400, kind: 'CARTONS' }], fields: { packageType: 'PALLETS' } }, { fields: { packageType: 'CARTONS' } }), 'U18', C],
  ['E22', 'cartons on pallets, in words', cargo({ packages: 20, goodsDescription: 'SHOES 400 CARTONS ON 20 PALLETS', fields: { packageType: 'PALLETS' } }, { fields: { packageType: 'CARTONS' } }), 'U18', C],
  ['E22', 'pallets alone', cargo({ packages: 20, fields: { packageType: 'PALLETS' } }, { fields: { packageType: 'CARTONS' } }), 'U18', P],
  ['E22', 'another number of cartons', cargo({ packages: 399, fields: { packageType: 'CARTONS' } }, { fields: { packageType: 'CARTONS' } }), 'U18', D],
  ['E23', 'marks in other words', cargo({ marks: ['NORDLICHT 1-400'] }, { marks: ['NORDLICHT HAMBURG 1-400'] }), 'U18', P],
  ['E23', 'the same marks', cargo({ marks: ['NORDLICHT 1-400'] }, { fields: { shippingMarks: 'NORDLICHT, 1-400' } }), 'U18', C],
  ['E26', 'goods in general terms', bill({ goodsDescription: 'SHOES' }), 'U18', C],
  ['E28', 'subject to a charter party', bill({ isCharterParty: true }), 'U7', D],
  ['E28', 'subject to a charter party, which was read as allowed', bill({ isCharterParty: true }, { credit: permits('BILL_OF_LADING', 'isCharterParty', 'true') }), 'U7', C],
  ['E28', 'the same, signed by the owner', bill({ isCharterParty: true, signedAs: 'OWNER', carrierName: undefined }, { credit: permits('BILL_OF_LADING', 'isCharterParty', 'true') }), 'U6', C],
  ['E12', 'consigned to order of a bank and the certificate to the buyer', { papers: buildPapers({ bill: { consignee: BANK }, certificate: { consignee: HANBIT } }) }, 'U18', P],
];
