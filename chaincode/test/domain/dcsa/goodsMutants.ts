import type { Mutant } from './schemaMutants';
import { BOX, CARGO, GOODS, ITEM, PACKAGING, PARTIES } from './places';

const SECOND_SEAL = { number: 'VET123', source: 'CUS' };
const TAX = { type: 'PAN', countryCode: 'IN', value: 'AAAAA0000A' };
const CUSTOMS = { type: 'CUS', countryCode: 'NL', values: ['2'] };
const COMMODITY = { type: 'NCM', countryCode: 'BR', values: ['2106'] };

/** What breaks each invariant of goods, containers, and what is stated twice, by the invariant's sentence. */
export const GOODS_MUTANTS: Readonly<Record<string, readonly Mutant[]>> = {
  'Only applicable to dangerous goods': [
    {
      what: 'an IMO code of harmless goods',
      changes: { [`${PACKAGING}/dangerousGoods`]: undefined },
      pointer: `${PACKAGING}/imoPackagingCode`,
    },
  ],
  'If not available, the `packageCode` as per UN recommendation 21 should be used': [
    {
      what: 'dangerous goods without packaging code',
      changes: { [`${PACKAGING}/imoPackagingCode`]: undefined },
      pointer: PACKAGING,
    },
  ],
  'Only applicable to dangerous goods if the IMO packaging code is not available': [
    {
      what: 'dangerous goods with two packaging codes',
      changes: { [`${PACKAGING}/packageCode`]: '5H' },
      pointer: `${PACKAGING}/packageCode`,
    },
  ],
  '`C` and `D` can only be assigned to specific gases': ['C', 'D'].map((zone) => ({
    what: `an explosive in zone ${zone}`,
    changes: { [`${GOODS}/inhalationZone`]: zone },
    pointer: `${GOODS}/inhalationZone`,
  })),
  'Comprises 2 values: 1 for spillage, S-A to S-Z, and 1 for fire, F-A to F-Z': ['F-A', 'F-A F-B', 'F-1 S-Q'].map(
    (value) => ({
      what: 'a wrong emergency schedule',
      changes: { [`${GOODS}/EMSNumber`]: value },
      pointer: `${GOODS}/EMSNumber`,
    }),
  ),
  'Cargo items reference the equipment being used, which the document lists': [
    {
      what: 'cargo in a box that is not listed',
      changes: { [`${CARGO}/equipmentReference`]: 'CSQU3054383' },
      pointer: `${CARGO}/equipmentReference`,
    },
  ],
  'The identifier should follow the BIC ISO Container Identification Number where possible': [
    'apzu4812090',
    'ＡＰＺＵ4812090',
    'APZU481209',
    'APZU 481209',
    'shed-7',
  ].map((reference) => ({
    what: `a box that is written ${reference}`,
    changes: { [`${BOX}/equipment/equipmentReference`]: reference, [`${CARGO}/equipmentReference`]: reference },
    pointer: `${BOX}/equipment/equipmentReference`,
  })),
  'Only applicable if `ISOEquipmentCode` shows a Reefer type': [
    {
      what: 'a flag of reefers on a dry box',
      changes: { [`${BOX}/equipment/ISOEquipmentCode`]: '22G1' },
      pointer: `${BOX}/isNonOperatingReefer`,
    },
  ],
  'The specifications for a Reefer equipment': ['22G1', '42UT', '22T1'].map((code) => ({
    what: `settings of a reefer on a ${code}`,
    changes: { [`${BOX}/equipment/ISOEquipmentCode`]: code },
    pointer: `${BOX}/activeReeferSettings`,
  })),
  'Only applicable when `isNonOperatingReefer` is set to `false`': [true, undefined].map((flag) => ({
    what: `settings of a reefer whose flag is ${String(flag)}`,
    changes: { [`${BOX}/isNonOperatingReefer`]: flag },
    pointer: `${BOX}/activeReeferSettings`,
  })),
  'Mandatory if `temperatureSetpoint` is provided; otherwise this field must be empty': [
    'temperatureSetpoint',
    'temperatureUnit',
  ].map((name) => ({
    what: `no ${name}`,
    changes: { [`${BOX}/activeReeferSettings/${name}`]: undefined },
    pointer: `${BOX}/activeReeferSettings/temperatureUnit`,
  })),
  'Mandatory if `airExchange` is provided; otherwise this field must be empty': [
    'airExchangeSetpoint',
    'airExchangeUnit',
  ].map((name) => ({
    what: `no ${name}`,
    changes: { [`${BOX}/activeReeferSettings/${name}`]: undefined },
    pointer: `${BOX}/activeReeferSettings/airExchangeUnit`,
  })),
  'Each container is listed once': [
    {
      what: 'a box that is listed twice',
      changes: {
        '/utilizedTransportEquipments/1': {
          equipment: { equipmentReference: 'APZU4812090' },
          isShipperOwned: false,
          seals: [SECOND_SEAL],
        },
      },
      pointer: '/utilizedTransportEquipments/1',
    },
  ],
  'Each seal of a container is listed once': [
    { what: 'a seal that is listed twice', changes: { [`${BOX}/seals/1`]: SECOND_SEAL }, pointer: `${BOX}/seals/1` },
  ],
  'Each function of other parties is given once': [
    {
      what: 'a party function that is given twice',
      changes: {
        [`${PARTIES}/other/1`]: { partyFunction: 'DDS', party: { partyName: 'Agent', addressLines: ['Busan'] } },
      },
      pointer: `${PARTIES}/other/1`,
    },
  ],
  'A party has each tax reference once': [
    'shipper',
    'consignee',
    'issuingParty',
    'notifyParties/0',
    'other/0/party',
  ].map((name) => ({
    what: 'a tax reference that is given twice',
    changes: { [`${PARTIES}/${name}/taxLegalReferences/1`]: TAX },
    pointer: `${PARTIES}/${name}/taxLegalReferences/1`,
  })),
  'Customs references have one item for each type and country': ['', ITEM, CARGO, BOX].map((at) => ({
    what: 'a type of customs reference that is given twice',
    changes: { [`${at}/customsReferences/1`]: CUSTOMS },
    pointer: `${at}/customsReferences/1`,
  })),
  'National commodity codes have one item for each type and country': [ITEM, CARGO].flatMap((at) =>
    ['nationalCommodityCodes', 'extendedNationalCommodityCodes'].map((name) => ({
      what: 'a type of commodity code that is given twice',
      changes: { [`${at}/${name}/1`]: COMMODITY },
      pointer: `${at}/${name}/1`,
    })),
  ),
};
