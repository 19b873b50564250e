import { z } from 'zod';

const flag = z.boolean().optional().catch(undefined);
const text = z.string().optional().catch(undefined);
const count = z.int().optional().catch(0);
const given = z.unknown().optional();

/** A party, whatever is wrong within it. */
const Party = z.looseObject({ isNotifyParty: flag }).optional().catch({});

const CargoItem = z.object({ equipmentReference: text }).catch({});
const ConsignmentItem = z.object({ cargoItems: z.array(CargoItem).catch([]) }).catch({ cargoItems: [] });
const ReeferSettings = z
  .object({ temperatureSetpoint: given, temperatureUnit: given, airExchangeSetpoint: given, airExchangeUnit: given })
  .optional()
  .catch(undefined);
const Equipment = z
  .object({
    equipment: z.object({ equipmentReference: text }).catch({}),
    activeReeferSettings: ReeferSettings,
  })
  .catch({ equipment: {} });

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
  numberOfOriginalsWithCharges: count,
  numberOfOriginalsWithoutCharges: count,
  shippedOnBoardDate: given,
  receivedForShipmentDate: given,
  issueDate: given,
  declaredValue: given,
  declaredValueCurrency: given,
  transports: z
    .object({ preCarriageBy: given, placeOfReceipt: given, onCarriageBy: given, placeOfDelivery: given })
    .optional()
    .catch(undefined),
  documentParties: z
    .object({ consignee: Party, endorsee: Party, notifyParties: z.array(given).optional().catch(undefined) })
    .optional()
    .catch(undefined),
  consignmentItems: z.array(ConsignmentItem).catch([]),
  utilizedTransportEquipments: z.array(Equipment).catch([]),
});
export type LenientDocument = z.infer<typeof LenientDocument>;
