import { z } from 'zod';
import { addDecimals, convertToKg, multiplyDecimals, writeNumber } from '../primitives';
import { oncePerObject } from '../vocabulary/once';

/** A container of a bill, and what is in it. Numbers are exact. */
export interface BillContainer {
  readonly equipmentReference: string;
  readonly isShipperOwned: boolean;
  /** Size and type by ISO 6346. */
  readonly isoEquipmentCode: string | undefined;
  readonly tareKg: string | undefined;
  readonly cargoGrossMassKg: string;
  /** The volume of the cargo items that state one. */
  readonly cargoVolumeM3: string;
}

/** What the rules about transport read of a bill's document. */
export interface BillFacts {
  readonly shippedOnBoardDate: string | undefined;
  readonly vesselName: string | undefined;
  readonly voyage: string | undefined;
  readonly portOfLoading: string | undefined;
  readonly containers: readonly BillContainer[];
}

const M3_PER_CUBIC_FOOT = '0.028316846592';

const text = z.string().optional().catch(undefined);
const Mass = z
  .object({ value: z.number().min(0), unit: z.enum(['KGM', 'LBR']) })
  .optional()
  .catch(undefined);
const Volume = z
  .object({ value: z.number().min(0), unit: z.enum(['MTQ', 'FTQ']) })
  .optional()
  .catch(undefined);
const CargoItem = z.object({ equipmentReference: text, cargoGrossWeight: Mass, cargoGrossVolume: Volume }).catch({});
type CargoItem = z.infer<typeof CargoItem>;
const Equipment = z.object({
  equipment: z.object({ equipmentReference: z.string(), ISOEquipmentCode: text, tareWeight: Mass }),
  isShipperOwned: z.boolean().optional().catch(undefined),
});
const VesselVoyage = z.object({ vesselName: text, carrierExportVoyageNumber: text, role: text }).catch({});
const Transports = z
  .object({
    portOfLoading: z.object({ UNLocationCode: text }).optional().catch(undefined),
    vesselVoyages: z.array(VesselVoyage).catch([]),
  })
  .catch({ vesselVoyages: [] });

/** Reads any transport document, issued or not: what is not there in DCSA's form is read as not stated. */
const StatedBill = z
  .object({
    shippedOnBoardDate: z.iso.date().optional().catch(undefined),
    transports: Transports,
    consignmentItems: z
      .array(z.object({ cargoItems: z.array(CargoItem).catch([]) }).catch({ cargoItems: [] }))
      .catch([]),
    utilizedTransportEquipments: z.array(Equipment.nullable().catch(null)).catch([]),
  })
  .catch({ transports: { vesselVoyages: [] }, consignmentItems: [], utilizedTransportEquipments: [] });

/** What the rules about transport need to know of a bill's document, as far as it states it. */
export const readBillFacts: (document: unknown) => BillFacts = oncePerObject((document) => {
  const { shippedOnBoardDate, transports, consignmentItems, utilizedTransportEquipments } = StatedBill.parse(document);
  const { vesselVoyages, portOfLoading } = transports;
  const first = vesselVoyages.find(({ role }) => role === 'FIRST_SEA_GOING') ?? vesselVoyages[0];
  const byContainer = groupByContainer(consignmentItems.flatMap(({ cargoItems }) => cargoItems));
  return {
    shippedOnBoardDate,
    vesselName: first?.vesselName,
    voyage: first?.carrierExportVoyageNumber,
    portOfLoading: portOfLoading?.UNLocationCode,
    containers: utilizedTransportEquipments.flatMap((used) => {
      if (used === null) return [];
      const { equipment, isShipperOwned = false } = used;
      const { equipmentReference, ISOEquipmentCode: isoEquipmentCode, tareWeight } = equipment;
      const cargo = byContainer.get(equipmentReference) ?? [];
      return [
        { equipmentReference, isShipperOwned, isoEquipmentCode, tareKg: readKg(tareWeight), ...readCargo(cargo) },
      ];
    }),
  };
});

function groupByContainer(items: readonly CargoItem[]): ReadonlyMap<string, readonly CargoItem[]> {
  const groups = new Map<string, CargoItem[]>();
  for (const item of items) {
    const { equipmentReference = '' } = item;
    const group = groups.get(equipmentReference) ?? [];
    group.push(item);
    groups.set(equipmentReference, group);
  }
  return groups;
}

function readCargo(items: readonly CargoItem[]): Pick<BillContainer, 'cargoGrossMassKg' | 'cargoVolumeM3'> {
  return {
    cargoGrossMassKg: addDecimals(items.map(({ cargoGrossWeight }) => readKg(cargoGrossWeight) ?? '0')),
    cargoVolumeM3: addDecimals(items.map(({ cargoGrossVolume }) => readM3(cargoGrossVolume))),
  };
}

function readKg(mass: CargoItem['cargoGrossWeight']): string | undefined {
  return mass && convertToKg({ value: writeNumber(mass.value), unit: mass.unit });
}

function readM3(volume: CargoItem['cargoGrossVolume']): string {
  if (volume === undefined) return '0';
  const value = writeNumber(volume.value);
  return volume.unit === 'MTQ' ? value : multiplyDecimals(value, M3_PER_CUBIC_FOOT);
}
