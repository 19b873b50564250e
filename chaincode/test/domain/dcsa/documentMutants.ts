import type { Mutant } from './schemaMutants';
import { CARGO, ITEM, PARTIES } from './places';

const TO_ORDER = { '/isToOrder': true, [`${PARTIES}/consignee`]: undefined };
const NOWHERE = { locationName: undefined, UNLocationCode: undefined };

/** What breaks each invariant of form, dates, numbers and places, by the invariant's sentence. */
export const DOCUMENT_MUTANTS: Readonly<Record<string, readonly Mutant[]>> = {
  "`isToOrder` must be `false` if `transportDocumentTypeCode='SWB'`": [
    {
      what: 'a sea waybill to order',
      changes: {
        ...TO_ORDER,
        '/transportDocumentTypeCode': 'SWB',
        '/numberOfOriginalsWithoutCharges': undefined,
      },
      pointer: '/isToOrder',
    },
  ],
  'If `isElectronic`, numberOfOriginalsWithoutCharges + numberOfOriginalsWithCharges must be ≤ 1': [
    {
      what: 'an electronic original of each kind',
      changes: { '/numberOfOriginalsWithCharges': 1 },
      pointer: '/numberOfOriginalsWithCharges',
    },
    {
      what: 'two electronic originals without charges',
      changes: { '/numberOfOriginalsWithoutCharges': 2 },
      pointer: '/numberOfOriginalsWithoutCharges',
    },
  ],
  'Only applicable if transportDocumentType = BOL': [
    {
      what: 'a sea waybill with an original with charges',
      changes: {
        '/transportDocumentTypeCode': 'SWB',
        '/numberOfOriginalsWithCharges': 1,
        '/numberOfOriginalsWithoutCharges': 0,
      },
      pointer: '/numberOfOriginalsWithCharges',
    },
    {
      what: 'a sea waybill with an original without charges',
      changes: { '/transportDocumentTypeCode': 'SWB' },
      pointer: '/numberOfOriginalsWithoutCharges',
    },
    {
      what: 'a paper sea waybill with an original',
      changes: { '/transportDocumentTypeCode': 'SWB', '/isElectronic': false },
      pointer: '/numberOfOriginalsWithoutCharges',
    },
  ],
  'BOL, electronic: not applicable, there are no copies': [
    {
      what: 'an electronic bill with copies with charges',
      changes: { '/numberOfCopiesWithCharges': 2 },
      pointer: '/numberOfCopiesWithCharges',
    },
    {
      what: 'an electronic bill with copies without charges',
      changes: { '/numberOfCopiesWithoutCharges': 3 },
      pointer: '/numberOfCopiesWithoutCharges',
    },
  ],
  'Each code has its severity: INFO, WARN or ERROR': [
    {
      what: 'feedback of another severity',
      changes: { '/feedbacks/0/severity': 'ERROR' },
      pointer: '/feedbacks/0/severity',
    },
  ],
  'Exactly one of `shippedOnBoard` and `receiveForShipmentDate` must be provided on an issued B/L': [
    {
      what: 'both dates of shipment',
      changes: { '/receivedForShipmentDate': '2020-12-11' },
      pointer: '/receivedForShipmentDate',
    },
    { what: 'no date of shipment', changes: { '/shippedOnBoardDate': undefined }, pointer: '/shippedOnBoardDate' },
  ],
  'With `shippedOnBoardDate` it is shipped on board, with `receivedForShipmentDate` received for shipment': [
    {
      what: 'a received type with a date on board',
      changes: { '/isShippedOnBoardType': false },
      pointer: '/isShippedOnBoardType',
    },
    {
      what: 'a shipped type with a date of receipt',
      changes: { '/shippedOnBoardDate': undefined, '/receivedForShipmentDate': '2020-12-11' },
      pointer: '/isShippedOnBoardType',
    },
  ],
  'Must be provided when the document has been issued': [
    { what: 'no date of issue', changes: { '/issueDate': undefined }, pointer: '/issueDate' },
  ],
  'The Export License must be valid at time of departure, the Import License at time of arrival': [
    '/exportLicense',
    '/importLicense',
    `${ITEM}/exportLicense`,
    `${ITEM}/importLicense`,
    `${CARGO}/exportLicense`,
    `${CARGO}/importLicense`,
  ].map((at) => ({
    what: 'a license that had expired',
    changes: { [`${at}/expiryDate`]: '2020-12-11' },
    pointer: `${at}/expiryDate`,
  })),
  'Mandatory if `declaredValue` is provided; otherwise this field must be empty': [
    {
      what: 'a declared value without currency',
      changes: { '/declaredValueCurrency': undefined },
      pointer: '/declaredValueCurrency',
    },
    {
      what: 'a currency without declared value',
      changes: { '/declaredValue': undefined },
      pointer: '/declaredValueCurrency',
    },
  ],
  'The 3-character code defined by ISO 4217': [
    {
      what: 'a declared value in no currency',
      changes: { '/declaredValueCurrency': 'QQQ' },
      pointer: '/declaredValueCurrency',
    },
    {
      what: 'a charge in no currency',
      changes: { '/charges/0/currencyCode': 'QQQ' },
      pointer: '/charges/0/currencyCode',
    },
  ],
  'With a maximum of 2-digit decimals': [
    {
      what: 'an amount of three decimals',
      changes: { '/charges/0/currencyAmount': 1.005 },
      pointer: '/charges/0/currencyAmount',
    },
    {
      what: 'an amount of seven decimals, written with an exponent',
      changes: { '/charges/0/currencyAmount': 1e-7 },
      pointer: '/charges/0/currencyAmount',
    },
  ],
  'A maximum of 3 decimals (weight), 4 decimals (volume) should be provided': [
    ['cargoGrossWeight', 0.0001],
    ['cargoNetWeight', 2400.1234],
    ['cargoGrossVolume', 2.40001],
  ].map(([name, value]) => ({
    what: 'a measure with too many decimals',
    changes: { [`${CARGO}/${String(name)}/value`]: value },
    pointer: `${CARGO}/${String(name)}/value`,
  })),
  'The weight of the cargo item excluding packaging; the gross weight is with it': [
    { value: 2400.001, unit: 'KGM' },
    { value: 5291.2, unit: 'LBR' },
  ].map((mass) => ({
    what: `a net weight above the gross weight, in ${mass.unit}`,
    changes: { [`${CARGO}/cargoNetWeight`]: mass },
    pointer: `${CARGO}/cargoNetWeight/value`,
  })),
  'If this attribute is populated, then a Place of Receipt must also be defined': [
    {
      what: 'carriage from nowhere',
      changes: { '/transports/placeOfReceipt': undefined },
      pointer: '/transports/placeOfReceipt',
    },
  ],
  'If this attribute is populated, then a Place of Delivery must also be defined': [
    {
      what: 'carriage to nowhere',
      changes: { '/transports/placeOfDelivery': undefined },
      pointer: '/transports/placeOfDelivery',
    },
  ],
  'The location can be specified in any of the following ways': [
    'placeOfReceipt',
    'portOfLoading',
    'portOfDischarge',
    'placeOfDelivery',
    'onwardInlandRouting',
  ].map((name) => ({
    what: 'a place without any name',
    changes: { [`/transports/${name}`]: NOWHERE },
    pointer: `/transports/${name}`,
  })),
  '`BIC` and `SMDG` require a UN Location Code': ['placeOfReceipt', 'placeOfDelivery', 'onwardInlandRouting'].map(
    (name) => ({
      what: 'a facility without UN/LOCODE',
      changes: { [`/transports/${name}/UNLocationCode`]: undefined },
      pointer: `/transports/${name}/UNLocationCode`,
    }),
  ),
  'Decimal degrees using the ISO 6709 data interchange numeric format': [
    ['latitude', '91.0'],
    ['latitude', '48°51'],
    ['longitude', '180.5'],
    ['longitude', '2,29'],
  ].map(([name = '', value]) => ({
    what: 'a coordinate that is none',
    changes: { [`/transports/placeOfReceipt/geoCoordinate/${name}`]: value },
    pointer: `/transports/placeOfReceipt/geoCoordinate/${name}`,
  })),
};
