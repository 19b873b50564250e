import { z } from 'zod';

/** The kinds that certify or declare something. */
export const CERTIFICATE_KINDS = [
  'CERTIFICATE_OF_ORIGIN',
  'BENEFICIARY_CERTIFICATE',
  'MANUFACTURER_CERTIFICATE',
  'SHIPPING_COMPANY_CERTIFICATE',
  'INSPECTION_CERTIFICATE',
  'WEIGHT_CERTIFICATE',
  'QUALITY_CERTIFICATE',
  'QUANTITY_CERTIFICATE',
  'ANALYSIS_CERTIFICATE',
  'FUMIGATION_CERTIFICATE',
  'PHYTOSANITARY_CERTIFICATE',
  'HEALTH_CERTIFICATE',
  'CONFORMITY_CERTIFICATE',
] as const;

/**
 * The kinds of documents that a credit can call for. A kind without a form of its own among the presented documents is
 * presented as OTHER, with its title.
 */
export const DocumentKind = z.enum([
  'BILL_OF_LADING',
  'CHARTER_PARTY_BILL_OF_LADING',
  'MULTIMODAL_TRANSPORT_DOCUMENT',
  'SEA_WAYBILL',
  'AIR_WAYBILL',
  'ROAD_WAYBILL',
  'RAIL_WAYBILL',
  'INLAND_WATERWAY_DOCUMENT',
  'COURIER_RECEIPT',
  'FORWARDER_RECEIPT',
  'DELIVERY_NOTE',
  'COMMERCIAL_INVOICE',
  'CONSULAR_INVOICE',
  'PROFORMA_INVOICE',
  'FREIGHT_INVOICE',
  'PACKING_LIST',
  'WEIGHT_LIST',
  'INSURANCE_DOCUMENT',
  ...CERTIFICATE_KINDS,
  'SHIPMENT_ADVICE',
  'EXPORT_LICENCE',
  'DRAFT',
  'OTHER',
]);
export type DocumentKind = z.infer<typeof DocumentKind>;
