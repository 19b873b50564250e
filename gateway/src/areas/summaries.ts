import type { DocumentType } from '@naru/chaincode/domain';
import type { SummaryPaths } from '../readModel/summary.js';

const GOODS_OF_TERMS = {
  amount: ['terms.amount'],
  from: ['terms.portOfLoading.name', 'terms.placeOfReceipt.name'],
  to: ['terms.portOfDischarge.name', 'terms.placeOfDelivery.name'],
  goods: ['terms.goods.description', 'terms.goods.items.description'],
};

/** DCSA's parties, as a bill and its instructions name them. */
const partiesAt = (at: string): Record<string, string[]> =>
  Object.fromEntries(
    ['shipper', 'consignee', 'endorsee', 'notifyParties'].map((role) => [
      role,
      [`${at}documentParties.${role}.partyName`],
    ]),
  );

const placesAt = (transports: string, end: string): string[] => [
  `${transports}.${end}.locationName`,
  `${transports}.${end}.UNLocationCode`,
];

/** Where documents have what lists say of them, by type. A type that is not here is listed by its record alone. */
export const SUMMARIES: Readonly<Partial<Record<DocumentType, SummaryPaths>>> = {
  shipment: {
    number: ['ucr'],
    goods: ['descriptionOfGoods'],
    parties: { seller: ['seller'], buyer: ['buyer'] },
  },
  'bill-of-lading': {
    number: ['transportDocumentReference'],
    goods: ['consignmentItems.descriptionOfGoods'],
    from: placesAt('transports', 'portOfLoading'),
    to: placesAt('transports', 'portOfDischarge'),
    vessel: ['transports.vesselVoyages.vesselName'],
    voyage: ['transports.vesselVoyages.carrierExportVoyageNumber'],
    parties: partiesAt(''),
  },
  'shipping-instructions': {
    number: ['instructions.transportDocumentReference', 'instructions.consignmentItems.carrierBookingReference'],
    goods: ['instructions.consignmentItems.descriptionOfGoods'],
    from: placesAt('draft.transports', 'portOfLoading'),
    to: placesAt('draft.transports', 'portOfDischarge'),
    parties: partiesAt('instructions.'),
  },
  'letter-of-credit': {
    ...GOODS_OF_TERMS,
    number: ['terms.creditNumber'],
    parties: {
      applicant: ['terms.applicant.name'],
      beneficiary: ['terms.beneficiary.name'],
      issuingBank: ['terms.issuingBank.name', 'terms.issuingBank.bic'],
      advisingBank: ['terms.advisingBank.name', 'terms.advisingBank.bic'],
    },
  },
  'credit-amendment': {
    ...GOODS_OF_TERMS,
    number: ['terms.creditNumber'],
    parties: { applicant: ['terms.applicant.name'], beneficiary: ['terms.beneficiary.name'] },
  },
  presentation: { number: ['number', 'documents.number'], amount: ['amount'] },
  'documentary-collection': {
    number: ['reference'],
    amount: ['amount'],
    parties: { principal: ['principal.name'], drawee: ['drawee.name'] },
  },
  'financing-claim': { number: ['security.number', 'underlying.number'], amount: ['amount'] },
  'financing-consent': { number: ['papers.number'], amount: ['upTo'] },
  'customs-declaration': {
    number: ['declarationNumber'],
    goods: ['lines.description', 'hsCode'],
    from: ['portOfLoading', 'countryOfDeparture'],
    to: ['portOfDischarge', 'countryOfDestination'],
    vessel: ['vesselName'],
    voyage: ['voyage'],
    parties: { exporter: ['exporter.name'], importer: ['importer.name'], declarantAgent: ['declarantAgent.name'] },
  },
  'cargo-report': {
    number: ['cargoManagementNumber', 'manifestNumber'],
    to: ['portOfDischarge'],
    vessel: ['vesselName'],
    voyage: ['voyage'],
  },
  'processing-record': { number: ['recordNumber'], goods: ['outputs.description'], from: ['bondedSite'] },
  'certificate-of-origin': {
    number: ['certificateNumber'],
    goods: ['goods.description'],
    from: ['portOfLoading', 'country'],
    to: ['portOfDischarge'],
    vessel: ['vesselName'],
    parties: { exporter: ['exporter.name'], consignee: ['consignee.name'] },
  },
  inspection: { number: ['device.reference'], from: ['place.unLocode', 'place.description'] },
  party: { number: ['lei'], from: ['address.city'], parties: { party: ['partyName'] } },
  'transport-event': {
    number: ['equipmentReference', 'eventTypeCode'],
    from: ['transportCall.location.locationName', 'transportCall.UNLocationCode', 'eventLocation.UNLocationCode'],
    vessel: ['transportCall.vessel.vesselName'],
    voyage: ['transportCall.exportVoyageNumber', 'transportCall.carrierVoyageNumber'],
  },
};
