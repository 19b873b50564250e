import { z } from 'zod';

const flag = z.boolean().optional().catch(undefined);
const text = z.string().optional().catch(undefined);
const number = z.number().optional().catch(undefined);
const count = z.int().optional().catch(0);
const given = z.unknown().optional();

type Lenient<Part extends z.ZodType> = z.ZodCatch<z.ZodOptional<Part>>;

const object = <Shape extends z.ZodRawShape>(shape: Shape): Lenient<z.ZodObject<Shape>> =>
  z.object(shape).optional().catch(undefined);
/** A list whose items keep their places. What is not a list counts as an empty one. */
const list = <Item extends z.ZodType>(item: Item): Lenient<z.ZodArray<Item>> =>
  z.array(item).optional().catch(undefined);

const Typed = object({ type: text, countryCode: text });
const Amount = object({ value: number });
const Mass = object({ value: number, unit: text });
const License = object({ issueDate: text, expiryDate: text });

/** A party, whatever is wrong within it. */
const Party = object({
  isNotifyParty: flag,
  address: given,
  addressLines: list(given),
  identifyingCodes: list(given),
  taxLegalReferences: list(object({ type: text, countryCode: text, value: text })),
  partyContactDetails: list(object({ phone: text })),
});

const DangerousGoods = object({
  imoClass: text,
  inhalationZone: text,
  EMSNumber: text,
  emergencyContactDetails: object({ phone: text }),
});

const CargoItem = object({
  equipmentReference: text,
  cargoGrossWeight: Mass,
  cargoNetWeight: Mass,
  cargoGrossVolume: Amount,
  outerPackaging: object({ packageCode: given, imoPackagingCode: given, dangerousGoods: list(DangerousGoods) }),
  exportLicense: License,
  importLicense: License,
  nationalCommodityCodes: list(Typed),
  extendedNationalCommodityCodes: list(Typed),
  customsReferences: list(Typed),
});

const ConsignmentItem = object({
  cargoItems: list(CargoItem),
  exportLicense: License,
  importLicense: License,
  nationalCommodityCodes: list(Typed),
  extendedNationalCommodityCodes: list(Typed),
  customsReferences: list(Typed),
});

const Equipment = object({
  equipment: object({ equipmentReference: text, ISOEquipmentCode: text }),
  isNonOperatingReefer: flag,
  activeReeferSettings: object({
    temperatureSetpoint: given,
    temperatureUnit: given,
    airExchangeSetpoint: given,
    airExchangeUnit: given,
  }),
  seals: list(object({ number: text, source: text })),
  customsReferences: list(Typed),
});

const Place = object({
  locationName: given,
  facilityName: given,
  UNLocationCode: given,
  city: given,
  address: given,
  addressLines: list(given),
  facility: given,
  geoCoordinate: object({ latitude: text, longitude: text }),
});

/**
 * The parts of a document at which the invariants look. It reads any object: a part that breaks DCSA's schema counts as
 * not stated, since the schema reports it. So one validation finds faults of the schema and of the invariants.
 */
export const LenientDocument = z.object({
  transportDocumentStatus: text,
  transportDocumentTypeCode: text,
  isShippedOnBoardType: flag,
  isElectronic: flag,
  isToOrder: flag,
  numberOfCopiesWithCharges: count,
  numberOfCopiesWithoutCharges: count,
  numberOfOriginalsWithCharges: count,
  numberOfOriginalsWithoutCharges: count,
  shippedOnBoardDate: text,
  receivedForShipmentDate: text,
  issueDate: given,
  declaredValue: given,
  declaredValueCurrency: text,
  charges: list(object({ currencyAmount: number, currencyCode: text })),
  partyContactDetails: list(object({ phone: text })),
  transports: object({
    preCarriageBy: given,
    onCarriageBy: given,
    placeOfReceipt: Place,
    portOfLoading: Place,
    portOfDischarge: Place,
    placeOfDelivery: Place,
    onwardInlandRouting: Place,
  }),
  documentParties: object({
    shipper: Party,
    onBehalfOfShipper: Party,
    consignee: Party,
    onBehalfOfConsignee: Party,
    endorsee: Party,
    issuingParty: Party,
    carriersAgentAtDestination: Party,
    notifyParties: list(Party),
    other: list(object({ party: Party, partyFunction: text })),
  }),
  consignmentItems: list(ConsignmentItem),
  utilizedTransportEquipments: list(Equipment),
  exportLicense: License,
  importLicense: License,
  customsReferences: list(Typed),
  feedbacks: list(object({ severity: text, code: text })),
});
export type LenientDocument = z.infer<typeof LenientDocument>;
export type LenientParty = NonNullable<NonNullable<LenientDocument['documentParties']>['shipper']>;
export type LenientCargoItem = NonNullable<z.infer<typeof CargoItem>>;
