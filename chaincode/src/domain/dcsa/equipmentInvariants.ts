import type { Issue } from '../errors';
import { writeContainerNumber } from '../primitives';
import { type Invariant, locate } from './invariant';
import type { LenientDocument } from './lenientDocument';
import { requireBothOrNeither } from './requireBothOrNeither';

const EQUIPMENT = '/utilizedTransportEquipments';

function findCargoInUnlistedEquipment({ consignmentItems, utilizedTransportEquipments }: LenientDocument): Issue[] {
  const listed = new Set(utilizedTransportEquipments?.map((each) => each?.equipment?.equipmentReference));
  return locate(consignmentItems, '/consignmentItems').flatMap(([{ cargoItems }, item]) =>
    locate(cargoItems, `${item}/cargoItems`).flatMap(([{ equipmentReference }, pointer]) =>
      equipmentReference === undefined || listed.has(equipmentReference)
        ? []
        : [{ pointer: `${pointer}/equipmentReference`, message: 'is not among utilizedTransportEquipments' }],
    ),
  );
}

/** One box has one writing, so that no other writing makes it another box. */
function findOtherWritings({ utilizedTransportEquipments }: LenientDocument): Issue[] {
  return locate(utilizedTransportEquipments, EQUIPMENT).flatMap(([{ equipment }, pointer]) => {
    const { equipmentReference: reference } = equipment ?? {};
    if (reference === undefined || reference === writeContainerNumber(reference)) return [];
    const message = `is written ${writeContainerNumber(reference)}`;
    return [{ pointer: `${pointer}/equipment/equipmentReference`, message }];
  });
}

/** The index of the type letter in an ISO 6346 size and type code: the G of 22G1, the R of 45R1. */
const TYPE_AT = 2;
/** Refrigerated or heated, with machinery of its own or for removable equipment (ISO 6346, type codes R* and H*). */
const REEFER_TYPES: ReadonlySet<string> = new Set(['R', 'H']);

/** Codes of ISO 6346 before 1995 have digits for letters. They say neither. */
function showsOtherThanReefer(isoCode: string | undefined): boolean {
  const type = isoCode?.charAt(TYPE_AT).toUpperCase() ?? '';
  return /^[A-Z]$/.test(type) && !REEFER_TYPES.has(type);
}

function findReeferFlagOfOtherBox({ utilizedTransportEquipments }: LenientDocument): Issue[] {
  return locate(utilizedTransportEquipments, EQUIPMENT).flatMap(([{ equipment, isNonOperatingReefer }, pointer]) =>
    isNonOperatingReefer !== undefined && showsOtherThanReefer(equipment?.ISOEquipmentCode)
      ? [{ pointer: `${pointer}/isNonOperatingReefer`, message: 'is given, but ISOEquipmentCode is not of a reefer' }]
      : [],
  );
}

function findReeferSettingsOfOtherBox({ utilizedTransportEquipments }: LenientDocument): Issue[] {
  return locate(utilizedTransportEquipments, EQUIPMENT).flatMap(([{ equipment, activeReeferSettings }, pointer]) =>
    activeReeferSettings !== undefined && showsOtherThanReefer(equipment?.ISOEquipmentCode)
      ? [{ pointer: `${pointer}/activeReeferSettings`, message: 'is given, but ISOEquipmentCode is not of a reefer' }]
      : [],
  );
}

function findSettingsOfIdleReefer({ utilizedTransportEquipments }: LenientDocument): Issue[] {
  return locate(utilizedTransportEquipments, EQUIPMENT).flatMap(
    ([{ isNonOperatingReefer, activeReeferSettings }, pointer]) =>
      activeReeferSettings !== undefined && isNonOperatingReefer !== false
        ? [{ pointer: `${pointer}/activeReeferSettings`, message: 'is given, but isNonOperatingReefer is not false' }]
        : [],
  );
}

function findUnpairedTemperature({ utilizedTransportEquipments }: LenientDocument): Issue[] {
  return locate(utilizedTransportEquipments, EQUIPMENT).flatMap(([{ activeReeferSettings = {} }, pointer]) => {
    const { temperatureSetpoint, temperatureUnit } = activeReeferSettings;
    return requireBothOrNeither({ temperatureSetpoint }, { temperatureUnit }, `${pointer}/activeReeferSettings`);
  });
}

function findUnpairedAirExchange({ utilizedTransportEquipments }: LenientDocument): Issue[] {
  return locate(utilizedTransportEquipments, EQUIPMENT).flatMap(([{ activeReeferSettings = {} }, pointer]) => {
    const { airExchangeSetpoint, airExchangeUnit } = activeReeferSettings;
    return requireBothOrNeither({ airExchangeSetpoint }, { airExchangeUnit }, `${pointer}/activeReeferSettings`);
  });
}

/** Containers, and the settings of reefers. */
export const EQUIPMENT_INVARIANTS: readonly Invariant[] = [
  {
    source: 'ConsignmentItem, TransportDocument.utilizedTransportEquipments',
    sentence: 'Cargo items reference the equipment being used, which the document lists',
    find: findCargoInUnlistedEquipment,
  },
  {
    source: 'Equipment.equipmentReference',
    sentence: 'The identifier should follow the BIC ISO Container Identification Number where possible',
    find: findOtherWritings,
  },
  {
    source: 'UtilizedTransportEquipment.isNonOperatingReefer',
    sentence: 'Only applicable if `ISOEquipmentCode` shows a Reefer type',
    find: findReeferFlagOfOtherBox,
  },
  {
    source: 'ActiveReeferSettings, UtilizedTransportEquipment.isNonOperatingReefer',
    sentence: 'The specifications for a Reefer equipment',
    find: findReeferSettingsOfOtherBox,
  },
  {
    source: 'ActiveReeferSettings',
    sentence: 'Only applicable when `isNonOperatingReefer` is set to `false`',
    find: findSettingsOfIdleReefer,
  },
  {
    source: 'ActiveReeferSettings.temperatureUnit',
    sentence: 'Mandatory if `temperatureSetpoint` is provided; otherwise this field must be empty',
    find: findUnpairedTemperature,
  },
  {
    source: 'ActiveReeferSettings.airExchangeUnit',
    sentence: 'Mandatory if `airExchange` is provided; otherwise this field must be empty',
    find: findUnpairedAirExchange,
  },
];
