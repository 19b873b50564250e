import { z } from 'zod';
import { CalendarDate, Ulid } from '../../primitives';
import { cargo, common, PresentedParty, PresentedPlace, Reference, Text, Texts } from './common';

/** The capacity in which a transport document is signed (UCP 600 arts. 19 to 25). */
export const SignedAs = z.enum([
  'CARRIER',
  'MASTER',
  'AGENT_OF_CARRIER',
  'AGENT_OF_MASTER',
  'OWNER',
  'CHARTERER',
  'AGENT_OF_OWNER',
  'AGENT_OF_CHARTERER',
  'COURIER',
  'FREIGHT_FORWARDER',
  'OTHER',
]);
export type SignedAs = z.infer<typeof SignedAs>;

const OnBoardNotation = z.strictObject({
  date: CalendarDate.describe('The day on which the goods were on board.'),
  vesselName: Text.optional().describe('The vessel that it names.'),
  portOfLoading: PresentedPlace.optional().describe('The port that it names.'),
});

/** What every transport document can have. */
const carriage = {
  ...common,
  ...cargo,
  carrierName: Text.optional().describe('The name of the carrier (UCP 600 arts. 19 to 24).'),
  signedAs: SignedAs.optional().describe('In which capacity it is signed (UCP 600 arts. 19 to 25).'),
  shipper: PresentedParty.optional().describe('The shipper or consignor.'),
  consignee: PresentedParty.optional().describe('Absent if the document is made out to order.'),
  orderParty: PresentedParty.optional().describe(
    'The party to whose order it is made out. Absent if it is "to order", which is the shipper’s.',
  ),
  endorsements: Texts.optional().describe('The endorsements in their order. One in blank is "BLANK".'),
  notifyParty: PresentedParty.optional().describe('Who is to be told of the arrival.'),
  defectClauses: Texts.default([]).describe(
    'Clauses that say that goods or packaging are defective (UCP 600 art. 27).',
  ),
  isTranshipped: z.boolean().default(false).describe('Whether the goods are transhipped.'),
  isContainerised: z
    .boolean()
    .default(false)
    .describe('Whether the goods travel in containers, trailers or LASH barges (UCP 600 art. 20(c)(ii)).'),
  coversEntireCarriage: z.boolean().default(true).describe('Whether one document covers the entire carriage.'),
  isOnDeck: z
    .boolean()
    .default(false)
    .describe('Whether the goods are, or will be, loaded on deck (UCP 600 art. 26(a)).'),
  placeOfReceipt: PresentedPlace.optional().describe('Where the carrier takes the goods over.'),
  placeOfDelivery: PresentedPlace.optional().describe('Where the carrier delivers the goods.'),
};

/** Carriage by sea. */
const bySea = {
  onBoardNotation: OnBoardNotation.optional().describe(
    'The dated notation that the goods are on board, with the vessel and port that it names.',
  ),
  voyage: Reference.optional().describe('The number of the voyage.'),
  isVesselIntended: z
    .boolean()
    .default(false)
    .describe('Whether the vessel is only "intended" (UCP 600 art. 20(a)(ii)).'),
  isPortOfLoadingIntended: z
    .boolean()
    .default(false)
    .describe('Whether the port of loading is only "intended" (UCP 600 art. 20(a)(iii)).'),
  isPortOfDischargeIntended: z.boolean().default(false).describe('Whether the port of discharge is only "intended".'),
  preCarriageBy: Text.optional().describe('The vessel that brings the goods to the port of loading.'),
};

const Form = z.enum(['SHIPPED', 'RECEIVED_FOR_SHIPMENT']);

export const BillOfLading = z.strictObject({
  kind: z.literal('BILL_OF_LADING').describe('The kind of document.'),
  ...carriage,
  ...bySea,
  onLedger: Ulid.optional().describe('The same bill on this ledger.'),
  isToOrder: z.boolean().describe('Whether it is made out to order.'),
  form: Form.describe('The pre-printed wording: shipped on board, or received for shipment.'),
  vesselName: Text.describe('The vessel.'),
  portOfLoading: PresentedPlace.describe('The port of loading.'),
  portOfDischarge: PresentedPlace.describe('The port of discharge.'),
  isCharterParty: z
    .boolean()
    .default(false)
    .describe('Whether it says that it is subject to a charter party (UCP 600 art. 20(a)(vi)).'),
});

/** What documents of all other modes state. A mode states a part of it. */
const ofAnyMode = {
  ...carriage,
  ...bySea,
  isToOrder: z.boolean().optional().describe('Whether it is made out to order.'),
  form: Form.optional().describe('The pre-printed wording: shipped on board, or received for shipment.'),
  vesselName: Text.optional().describe('The vessel.'),
  portOfLoading: PresentedPlace.optional().describe('The port of loading.'),
  portOfDischarge: PresentedPlace.optional().describe('The port of discharge.'),
};

/** Documents of several modes, and the other two of carriage by sea (UCP 600 arts. 19, 21, 22). */
export const SeaDocument = z.strictObject({
  kind: z
    .literal(['MULTIMODAL_TRANSPORT_DOCUMENT', 'SEA_WAYBILL', 'CHARTER_PARTY_BILL_OF_LADING'])
    .describe('The kind of document.'),
  ...ofAnyMode,
  onLedger: Ulid.optional().describe('The same document on this ledger.'),
  dispatchDate: CalendarDate.optional().describe(
    'The day of dispatch or taking in charge that a stamp or notation states.',
  ),
});

/** An air waybill (UCP 600 art. 23). */
export const AirWaybill = z.strictObject({
  kind: z.literal('AIR_WAYBILL').describe('The kind of document.'),
  ...carriage,
  airportOfDeparture: PresentedPlace.optional().describe('The airport of departure.'),
  airportOfDestination: PresentedPlace.optional().describe('The airport of destination.'),
  flightNumber: Reference.optional().describe('The number of the flight.'),
  flightDate: CalendarDate.optional().describe(
    'The day of the flight, which says nothing about the date of shipment (UCP 600 art. 23(a)(iii)).',
  ),
  dispatchDate: CalendarDate.optional().describe('The actual date of shipment that a specific notation states.'),
  isShippersOriginal: z
    .boolean()
    .optional()
    .describe('Whether it is the original for the consignor or shipper (UCP 600 art. 23(a)(v)).'),
});

/** Road, rail and inland waterway (UCP 600 art. 24). */
export const LandDocument = z.strictObject({
  kind: z.literal(['ROAD_WAYBILL', 'RAIL_WAYBILL', 'INLAND_WATERWAY_DOCUMENT']).describe('The kind of document.'),
  ...carriage,
  placeOfShipment: PresentedPlace.optional().describe('The place of shipment.'),
  placeOfDestination: PresentedPlace.optional().describe('The place of destination.'),
  vesselName: Text.optional().describe('The vessel, on an inland waterway.'),
  dispatchDate: CalendarDate.optional().describe('The day of dispatch, receipt or acceptance for carriage.'),
});

/** A courier's receipt or a certificate of posting (UCP 600 art. 25). */
export const CourierReceipt = z.strictObject({
  kind: z.literal('COURIER_RECEIPT').describe('The kind of document.'),
  ...carriage,
  placeOfShipment: PresentedPlace.optional().describe('Where the goods are to be shipped from.'),
  dispatchDate: CalendarDate.optional().describe('The day of pick-up, or of receipt by the post.'),
});
