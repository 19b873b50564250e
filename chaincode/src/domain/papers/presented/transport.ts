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
  date: CalendarDate,
  vesselName: Text.optional(),
  portOfLoading: PresentedPlace.optional(),
});

/** What every transport document can have. */
const carriage = {
  ...common,
  ...cargo,
  carrierName: Text.optional(),
  signedAs: SignedAs.optional(),
  shipper: PresentedParty.optional(),
  /** Absent if the document is made out to order. */
  consignee: PresentedParty.optional(),
  /** The party to whose order it is made out. Absent if it is "to order", which is the shipper's. */
  orderParty: PresentedParty.optional(),
  /** The endorsements in their order. One in blank is "BLANK". */
  endorsements: Texts.optional(),
  notifyParty: PresentedParty.optional(),
  /** Clauses that say that goods or packaging are defective (UCP 600 art. 27). */
  defectClauses: Texts.default([]),
  isTranshipped: z.boolean().default(false),
  isContainerised: z.boolean().default(false),
  coversEntireCarriage: z.boolean().default(true),
  isOnDeck: z.boolean().default(false),
  placeOfReceipt: PresentedPlace.optional(),
  placeOfDelivery: PresentedPlace.optional(),
};

/** Carriage by sea. */
const bySea = {
  /** The dated notation that the goods are on board, with the vessel and port that it names. */
  onBoardNotation: OnBoardNotation.optional(),
  voyage: Reference.optional(),
  /** Whether the vessel, or a port, is only "intended" (UCP 600 art. 20(a)(ii), (iii)). */
  isVesselIntended: z.boolean().default(false),
  isPortOfLoadingIntended: z.boolean().default(false),
  isPortOfDischargeIntended: z.boolean().default(false),
  /** The vessel that brings the goods to the port of loading. */
  preCarriageBy: Text.optional(),
};

const Form = z.enum(['SHIPPED', 'RECEIVED_FOR_SHIPMENT']);

export const BillOfLading = z.strictObject({
  kind: z.literal('BILL_OF_LADING'),
  ...carriage,
  ...bySea,
  /** The same bill on this ledger. */
  onLedger: Ulid.optional(),
  isToOrder: z.boolean(),
  /** The pre-printed wording: shipped on board, or received for shipment. */
  form: Form,
  vesselName: Text,
  portOfLoading: PresentedPlace,
  portOfDischarge: PresentedPlace,
  isCharterParty: z.boolean().default(false),
});

/** What documents of all other modes state. A mode states a part of it. */
const ofAnyMode = {
  ...carriage,
  ...bySea,
  isToOrder: z.boolean().optional(),
  form: Form.optional(),
  vesselName: Text.optional(),
  portOfLoading: PresentedPlace.optional(),
  portOfDischarge: PresentedPlace.optional(),
};

/** Documents of several modes, and the other two of carriage by sea (UCP 600 arts. 19, 21, 22). */
export const SeaDocument = z.strictObject({
  kind: z.literal(['MULTIMODAL_TRANSPORT_DOCUMENT', 'SEA_WAYBILL', 'CHARTER_PARTY_BILL_OF_LADING']),
  ...ofAnyMode,
  /** The same document on this ledger. */
  onLedger: Ulid.optional(),
  /** The day of dispatch or taking in charge that a stamp or notation states. */
  dispatchDate: CalendarDate.optional(),
});

/** An air waybill (UCP 600 art. 23). */
export const AirWaybill = z.strictObject({
  kind: z.literal('AIR_WAYBILL'),
  ...carriage,
  airportOfDeparture: PresentedPlace.optional(),
  airportOfDestination: PresentedPlace.optional(),
  flightNumber: Reference.optional(),
  /** Information about the flight says nothing about the date of shipment (23(a)(iii)). */
  flightDate: CalendarDate.optional(),
  /** The actual date of shipment that a specific notation states. */
  dispatchDate: CalendarDate.optional(),
  /** Whether it is the original for the consignor or shipper (23(a)(v)). */
  isShippersOriginal: z.boolean().optional(),
});

/** Road, rail and inland waterway (UCP 600 art. 24). */
export const LandDocument = z.strictObject({
  kind: z.literal(['ROAD_WAYBILL', 'RAIL_WAYBILL', 'INLAND_WATERWAY_DOCUMENT']),
  ...carriage,
  placeOfShipment: PresentedPlace.optional(),
  placeOfDestination: PresentedPlace.optional(),
  vesselName: Text.optional(),
  /** The day of dispatch, receipt or acceptance for carriage. */
  dispatchDate: CalendarDate.optional(),
});

/** A courier's receipt or a certificate of posting (UCP 600 art. 25). */
export const CourierReceipt = z.strictObject({
  kind: z.literal('COURIER_RECEIPT'),
  ...carriage,
  placeOfShipment: PresentedPlace.optional(),
  /** The day of pick-up, or of receipt by the post. */
  dispatchDate: CalendarDate.optional(),
});
