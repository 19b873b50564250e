import type { Issue } from '../errors';
import { bothOrNeither } from './bothOrNeither';
import type { Reading } from './reading';

/** A cargo item is stuffed into equipment that the document lists (DCSA eBL 3.0.4, `CargoItem`, `utilizedTransportEquipments`). */
export function cargoIsInListedEquipment({ consignmentItems, utilizedTransportEquipments }: Reading): Issue[] {
  const listed = new Set(utilizedTransportEquipments.map(({ equipment }) => equipment.equipmentReference));
  return consignmentItems.flatMap(({ cargoItems }, item) =>
    cargoItems.flatMap(({ equipmentReference }, cargo) => {
      if (equipmentReference === undefined || listed.has(equipmentReference)) return [];
      const pointer = `/consignmentItems/${item}/cargoItems/${cargo}/equipmentReference`;
      return [{ pointer, message: 'is not among utilizedTransportEquipments (DCSA eBL 3.0.4)' }];
    }),
  );
}

/** A set temperature and air exchange have their units, and no unit stands alone (DCSA eBL 3.0.4, `ActiveReeferSettings`). */
export function reeferSettingsHaveUnits({ utilizedTransportEquipments }: Reading): Issue[] {
  return utilizedTransportEquipments.flatMap(({ activeReeferSettings }, index) => {
    const { temperatureSetpoint, temperatureUnit, airExchangeSetpoint, airExchangeUnit } = activeReeferSettings ?? {};
    const parent = `/utilizedTransportEquipments/${index}/activeReeferSettings`;
    return [
      ...bothOrNeither({ temperatureSetpoint }, { temperatureUnit }, parent),
      ...bothOrNeither({ airExchangeSetpoint }, { airExchangeUnit }, parent),
    ];
  });
}
