import { buildPapers, type Case, NORDLICHT } from '../../../../support/examination';
import {
  AIR,
  bill,
  carriage,
  CHARTER,
  COURIER,
  type IsbpRow,
  MULTIMODAL,
  RAIL,
  RIVER,
  ROAD,
  untyped,
  WAYBILL,
} from '../isbpRows';

const C = 'COMPLIES';
const D = 'DISCREPANT';
const P = 'NEEDS_A_PERSON';
const N = 'NOT_APPLICABLE';

const LATE = '2026-03-21';
const INLAND = { placeOfReceipt: { name: 'SEOUL' }, placeOfDelivery: { name: 'MUNICH' } };
const multimodal = (change: object, credit: object = {}): Case => carriage({ ...MULTIMODAL, ...change }, credit);
const air = (change: object, credit: object = {}): Case => carriage({ ...AIR, ...change }, credit);
const sea = (change: object, credit: object = {}): Case => carriage({ ...WAYBILL, ...change }, credit);
const charter = (change: object, credit: object = {}): Case => carriage({ ...CHARTER, ...change }, credit);
const courier = (change: object, credit: object = {}): Case => carriage({ ...COURIER, ...change }, credit);
/** The same as a document of kind OTHER with a title. */
const titled = (kind: string, title: string, fields: Record<string, string>, more: object = {}): Case => {
  const { credit } = carriage({ kind });
  return { papers: buildPapers({ bill: null }, untyped(title, fields, more)), ...(credit && { credit }) };
};
const AIR_FIELDS = {
  carrierName: 'SKY AIR',
  airportOfDeparture: 'BUSAN',
  airportOfDestination: 'HAMBURG',
  signedAs: 'AS AGENT FOR THE CARRIER',
};
/** A bill of lading under a credit that calls for a document of another kind. */
const billFor = (kind: string, change: object): Case => {
  const { credit } = carriage({ kind });
  return bill(change, credit && { credit });
};

// prettier-ignore
export const OTHER_TRANSPORT: readonly IsbpRow[] = [
  ['D1', 'the document that is called for', multimodal({}), 'U19', C],
  ['D1', 'a bill of lading that shows two modes', billFor('MULTIMODAL_TRANSPORT_DOCUMENT', INLAND), 'U19', C],
  ['D5', 'signed by the agent of the master', multimodal({ signedAs: 'AGENT_OF_MASTER' }), 'U6', C],
  ['D5', 'signed by a forwarder', multimodal({ signedAs: 'FREIGHT_FORWARDER' }), 'U6', D],
  ['D5', 'not signed', multimodal({ isSigned: false }), 'U6', D],
  ['D5', 'a capacity that is not stated', multimodal({ signedAs: undefined }), 'U6', P],
  ['D6', 'dispatched in time', multimodal({ dispatchDate: '2026-03-20' }), 'U3', C],
  ['D6', 'dispatched too late', multimodal({ dispatchDate: LATE }), 'U3', D],
  ['D6', 'issued too late, dispatched in time', multimodal({ issueDate: LATE, dispatchDate: '2026-03-19' }), 'U3', C],
  ['D6', 'issued too late, no other date', multimodal({ issueDate: LATE }), 'U3', D],
  ['D6', 'no date', multimodal({ issueDate: undefined }), 'U4', P],
  ['D6', 'as OTHER with its title, too late', titled('MULTIMODAL_TRANSPORT_DOCUMENT', 'MULTIMODAL TRANSPORT DOCUMENT', { dispatchDate: LATE }), 'U3', D],
  ['D10', 'the places of the credit', multimodal(INLAND, { placeOfReceipt: { name: 'SEOUL' }, placeOfDelivery: { name: 'MUNICH, GERMANY' } }), 'U5', C],
  ['D10', 'another final destination', multimodal({ ...INLAND, placeOfDelivery: { name: 'FRANKFURT' } }, { placeOfDelivery: { name: 'MUNICH' } }), 'U5', D],
  ['D10', 'an intended port', multimodal({ isPortOfLoadingIntended: true }), 'U5', C],
  ['D10', 'a place that is not stated', multimodal({}, { placeOfDelivery: { name: 'MUNICH' } }), 'U5', P],
  ['D13', 'two of three originals', multimodal({ originalsIssued: 3, originalsPresented: 2 }), 'U7', D],
  ['D22', 'transhipment, prohibited', multimodal({ isTranshipped: true }), 'U8', C],
  ['D22', 'transhipment, not covered as a whole', multimodal({ isTranshipped: true, coversEntireCarriage: false }), 'U8', D],
  ['D24', 'a clause of a defect', multimodal({ defectClauses: ['CARTONS CRUSHED'] }), 'U9', D],
  ['D27', 'presented after 21 days', { ...multimodal({}), presentation: { presentedOn: '2026-04-01' } }, 'U2', D],
  ['F1', 'the sea waybill that is called for', sea({}), 'U19', C],
  ['F1', 'a straight bill of lading', billFor('SEA_WAYBILL', { isToOrder: false, consignee: NORDLICHT }), 'U19', C],
  ['F1', 'a bill of lading to order', billFor('SEA_WAYBILL', {}), 'U19', D],
  ['F3', 'signed by the carrier', sea({}), 'U6', C],
  ['F3', 'signed by a charterer', sea({ signedAs: 'CHARTERER' }), 'U6', D],
  ['F4', 'received for shipment without notation', sea({ form: 'RECEIVED_FOR_SHIPMENT' }), 'U4', D],
  ['F4', 'shipped too late', sea({ issueDate: LATE }), 'U3', D],
  ['F4', 'whether shipped is not stated', sea({ form: undefined }), 'U4', P],
  ['F5', 'another port', sea({ portOfDischarge: { name: 'BREMERHAVEN' } }), 'U5', D],
  ['F17', 'transhipment, prohibited, not in containers', sea({ isTranshipped: true }), 'U8', D],
  ['F17', 'transhipment, prohibited, in containers', sea({ isTranshipped: true, isContainerised: true }), 'U8', C],
  ['G1', 'the charter party bill that is called for', charter({}), 'U19', C],
  ['G1', 'a bill of lading subject to a charter party', billFor('CHARTER_PARTY_BILL_OF_LADING', { isCharterParty: true }), 'U19', C],
  ['G2', 'a bill of lading that is not subject to one', billFor('CHARTER_PARTY_BILL_OF_LADING', {}), 'U19', D],
  ['G4', 'signed by the owner, no carrier named', charter({}), 'U6', C],
  ['G4', 'signed by the charterer', charter({ signedAs: 'CHARTERER' }), 'U6', C],
  ['G4', 'signed by the agent of the owner', charter({ signedAs: 'AGENT_OF_OWNER' }), 'U6', C],
  ['G4', 'signed by the master', charter({ signedAs: 'MASTER' }), 'U6', C],
  ['G4', 'signed by a forwarder', charter({ signedAs: 'FREIGHT_FORWARDER' }), 'U6', D],
  ['G4', 'signed by the carrier', charter({ signedAs: 'CARRIER' }), 'U6', D],
  ['G5', 'received for shipment without notation', charter({ form: 'RECEIVED_FOR_SHIPMENT' }), 'U4', D],
  ['G6', 'the port of discharge as a range of the credit', charter({ portOfDischarge: { name: 'ANY GERMAN PORT' } }, { portOfDischarge: { name: 'ANY GERMAN PORT' } }), 'U5', C],
  ['G6', 'the port of loading as a range of the credit', charter({ portOfLoading: { name: 'ANY KOREAN PORT' } }, { portOfLoading: { name: 'ANY KOREAN PORT' } }), 'U5', D],
  ['G14', 'transhipment', charter({ isTranshipped: true }), 'U8', N],
  ['H1', 'the air waybill that is called for', air({}), 'U19', C],
  ['H3', 'signed by the agent of the carrier', air({ signedAs: 'AGENT_OF_CARRIER' }), 'U6', C],
  ['H3', 'signed by a master', air({ signedAs: 'MASTER' }), 'U6', D],
  ['H3', 'a house air waybill that the credit allows', air({ signedAs: 'FREIGHT_FORWARDER', carrierName: undefined }, { additionalConditions: [{ text: 'HOUSE AIR WAYBILL ACCEPTABLE', isUnderstood: false }] }), 'U6', C],
  ['H5', 'no carrier named', air({ carrierName: undefined }), 'U6', P],
  ['H8', 'issued in time', air({ issueDate: '2026-03-20' }), 'U3', C],
  ['H8', 'issued too late', air({ issueDate: LATE }), 'U3', D],
  ['H8', 'the actual date in a notation, too late', air({ dispatchDate: LATE }), 'U3', D],
  ['H8', 'issued too late, the actual date in time', air({ issueDate: LATE, dispatchDate: '2026-03-20' }), 'U3', C],
  ['H8', 'the date of the flight says nothing', air({ flightDate: LATE }), 'U3', C],
  ['H8', 'as OTHER with its title, too late', titled('AIR_WAYBILL', 'AIR WAYBILL', AIR_FIELDS, { issueDate: LATE }), 'U3', D],
  ['H8', 'as OTHER with its title, signed for the carrier', titled('AIR_WAYBILL', 'AWB', AIR_FIELDS), 'U6', C],
  ['H8', 'presented after 21 days', { ...air({}), presentation: { presentedOn: '2026-04-01' } }, 'U2', D],
  ['H9', 'the airports of the credit', air({}), 'U5', C],
  ['H9', 'another airport of destination', air({ airportOfDestination: { name: 'FRANKFURT' } }), 'U5', D],
  ['H9', 'an airport by its code', air({ airportOfDestination: { name: 'FRA' } }, { portOfDischarge: { name: 'FRANKFURT' } }), 'U5', C],
  ['H9', 'an airport that is not stated', air({ airportOfDeparture: undefined }), 'U5', P],
  ['H9', 'as OTHER, another airport', titled('AIR_WAYBILL', 'AIR WAYBILL', { ...AIR_FIELDS, airportOfDestination: 'PARIS' }), 'U5', D],
  ['H12', 'the original for the shipper alone', air({ originalsIssued: 3, originalsPresented: 1 }), 'U7', C],
  ['H12', 'no original', air({ originalsPresented: 0, copiesPresented: 1 }), 'U7', D],
  ['H21', 'transhipment, prohibited', air({ isTranshipped: true }), 'U8', C],
  ['H23', 'a clause of a defect', air({ defectClauses: ['2 CARTONS WET'] }), 'U9', D],
  ['J1', 'a road waybill', carriage(ROAD), 'U6', C],
  ['J1', 'a road waybill too late', carriage({ ...ROAD, dispatchDate: LATE }), 'U3', D],
  ['J1', 'a road waybill to another place', carriage({ ...ROAD, placeOfDestination: { name: 'BREMEN' } }), 'U5', D],
  ['J1', 'a road waybill not signed', carriage({ ...ROAD, isSigned: false }), 'U6', D],
  ['J3', 'transhipment by road, prohibited', carriage({ ...ROAD, isTranshipped: true }), 'U8', C],
  ['J4', 'a CMR note as OTHER, too late', titled('ROAD_WAYBILL', 'CMR CONSIGNMENT NOTE', { dispatchDate: LATE }), 'U3', D],
  ['J5', 'a rail waybill', carriage(RAIL), 'U5', C],
  ['J5', 'a rail waybill by one original', carriage({ ...RAIL, originalsIssued: 2 }), 'U7', C],
  ['J6', 'a rail waybill too late', carriage({ ...RAIL, issueDate: LATE }), 'U3', D],
  ['J7', 'a document of an inland waterway', carriage(RIVER), 'U6', C],
  ['J7', 'the same, too late', carriage({ ...RIVER, dispatchDate: LATE }), 'U3', D],
  ['25', 'a courier receipt', courier({}), 'U6', C],
  ['25', 'a courier receipt with a pick-up too late', courier({ dispatchDate: LATE }), 'U3', D],
  ['25', 'a courier receipt from another place', courier({ placeOfShipment: { name: 'INCHEON' } }), 'U5', D],
  ['25', 'a courier receipt that is not signed', courier({ isSigned: false }), 'U6', D],
  ['25', 'as OTHER, too late', titled('COURIER_RECEIPT', 'COURIER RECEIPT', { pickupDate: LATE }), 'U3', D],
  ['28(e)', 'insurance after the date of an air waybill', { ...air({ issueDate: '2026-03-08' }) }, 'U17', D],
];
