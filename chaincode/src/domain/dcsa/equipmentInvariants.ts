import type { Issue } from '../errors';
import { requireBothOrNeither } from './requireBothOrNeither';
import type { LenientDocument } from './lenientDocument';

/** The document lists the equipment of each cargo item (DCSA eBL 3.0.4, `CargoItem`, `utilizedTransportEquipments`). */
export function cargoIsInListedEquipment({ consignmentItems, utilizedTransportEquipments }: LenientDocument): Issue[] {
  const listed = new Set(utilizedTransportEquipments.map(({ equipment }) => equipment.equipmentReference));
  return consignmentItems.flatMap(({ cargoItems }, item) =>
    cargoItems.flatMap(({ equipmentReference }, cargo) => {
      if (equipmentReference === undefined || listed.has(equipmentReference)) return [];
      const pointer = `/consignmentItems/${item}/cargoItems/${cargo}/equipmentReference`;
      return [{ pointer, message: 'is not among utilizedTransportEquipments (DCSA eBL 3.0.4)' }];
    }),
  );
}

/** Temperature and air exchange have their units, and no unit is given alone (DCSA eBL 3.0.4, `ActiveReeferSettings`). */
export function reeferSettingsHaveUnits({ utilizedTransportEquipments }: LenientDocument): Issue[] {
  return utilizedTransportEquipments.flatMap(({ activeReeferSettings }, index) => {
    const { temperatureSetpoint, temperatureUnit, airExchangeSetpoint, airExchangeUnit } = activeReeferSettings ?? {};
    const parent = `/utilizedTransportEquipments/${index}/activeReeferSettings`;
    return [
      ...requireBothOrNeither({ temperatureSetpoint }, { temperatureUnit }, parent),
      ...requireBothOrNeither({ airExchangeSetpoint }, { airExchangeUnit }, parent),
    ];
  });
}
