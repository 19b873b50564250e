import type { PresentedDocument, PresentedOf } from '../../papers/presentedDocuments';
import type { Examination } from '../examination/examination';

/** The documents of articles 19 to 25. */
export const TRANSPORT_KINDS = [
  'BILL_OF_LADING',
  'SEA_WAYBILL',
  'CHARTER_PARTY_BILL_OF_LADING',
  'MULTIMODAL_TRANSPORT_DOCUMENT',
  'AIR_WAYBILL',
  'ROAD_WAYBILL',
  'RAIL_WAYBILL',
  'INLAND_WATERWAY_DOCUMENT',
  'COURIER_RECEIPT',
] as const;
export type TransportKind = (typeof TRANSPORT_KINDS)[number];
export type TransportDocument = PresentedOf<TransportKind>;

/** Documents of carriage by sea, alone or among other modes. */
export type SeaTransport = Extract<TransportDocument, { readonly isVesselIntended: boolean }>;

const KINDS: ReadonlySet<string> = new Set(TRANSPORT_KINDS);

export function isTransportDocument(document: PresentedDocument): document is TransportDocument {
  return KINDS.has(document.kind);
}

export function isSeaTransport(document: TransportDocument): document is SeaTransport {
  return 'isVesselIntended' in document;
}

/**
 * Finds the transport documents, of any mode. A courier's receipt beside another one says how documents or samples were sent,
 * and not how the goods were: article 25 is about receipts for the goods.
 */
export function findTransportDocuments({ presentation }: Examination): TransportDocument[] {
  const documents = presentation.documents.filter(isTransportDocument);
  const ofCarriers = documents.filter(({ kind }) => kind !== 'COURIER_RECEIPT');
  return ofCarriers.length === 0 ? documents : ofCarriers;
}

/** What a rule about transport documents is for each kind. */
export type ByKind<Value> = Readonly<Record<TransportKind, Value>>;

/** The article of UCP 600 for each kind. */
export const ARTICLES: ByKind<string> = {
  MULTIMODAL_TRANSPORT_DOCUMENT: '19',
  BILL_OF_LADING: '20',
  SEA_WAYBILL: '21',
  CHARTER_PARTY_BILL_OF_LADING: '22',
  AIR_WAYBILL: '23',
  ROAD_WAYBILL: '24',
  RAIL_WAYBILL: '24',
  INLAND_WATERWAY_DOCUMENT: '24',
  COURIER_RECEIPT: '25',
};
