import { expect } from 'chai';
import { readTransportDocument, validateTransportDocument } from '../../../src/domain/dcsa';
import { orderBill, publishedSample, seaWaybill, straightBill } from './sample';

const { consignee, notifyParties, shipper, issuingParty } = publishedSample().documentParties;
const endorsee = consignee;
const parties = { shipper, issuingParty };
const equipment = publishedSample().utilizedTransportEquipments[0];
const reeferBox = { ...equipment, equipment: { ...equipment?.equipment, ISOEquipmentCode: '45R1' } };
const transports = publishedSample().transports;

const reefer = (activeReeferSettings: Record<string, unknown>): Record<string, unknown> =>
  straightBill({
    utilizedTransportEquipments: [{ ...reeferBox, isNonOperatingReefer: false, activeReeferSettings }],
  });

const undated = { shippedOnBoardDate: undefined };
const received = { shippedOnBoardDate: undefined, isShippedOnBoardType: false, receivedForShipmentDate: '2020-12-11' };

const KEPT: readonly (readonly [string, Record<string, unknown>])[] = [
  ['a bill that is received for shipment', straightBill(received)],
  ['a draft without any date', straightBill({ ...undated, transportDocumentStatus: 'DRAFT', issueDate: undefined })],
  [
    'an approved document without any date',
    straightBill({ ...undated, transportDocumentStatus: 'APPROVED', issueDate: undefined }),
  ],
  ['an issued sea waybill without date of shipment', seaWaybill(undated)],
  [
    'an electronic bill with one original',
    straightBill({ numberOfOriginalsWithCharges: 1, numberOfOriginalsWithoutCharges: 0 }),
  ],
  ['a paper bill with three originals', straightBill({ isElectronic: false, numberOfOriginalsWithCharges: 3 })],
  ['a bill to order with an endorsee', orderBill({ endorsee })],
  ['a bill to order with a consignee', orderBill({ consignee })],
  [
    'a bill to order whose endorsee is the notify party',
    orderBill({ endorsee: { ...endorsee, isNotifyParty: true }, notifyParties: undefined }),
  ],
  [
    'a bill to order whose consignee is the notify party',
    orderBill({ consignee: { ...consignee, isNotifyParty: true }, notifyParties: [] }),
  ],
  ['a straight bill without notify party', straightBill({ documentParties: { ...parties, consignee } })],
  ['a bill without declared value', straightBill({ declaredValue: undefined, declaredValueCurrency: undefined })],
  [
    'set temperature and air exchange with units',
    reefer({ temperatureSetpoint: -18, temperatureUnit: 'CEL', airExchangeSetpoint: 15, airExchangeUnit: 'MQH' }),
  ],
  ['three notify parties', orderBill({ notifyParties: [...notifyParties, ...notifyParties, ...notifyParties] })],
];

const BROKEN: readonly (readonly [string, Record<string, unknown>, readonly string[]])[] = [
  ['a sea waybill to order', seaWaybill({ isToOrder: true }), ['/isToOrder']],
  ['an issued bill without date of shipment', straightBill(undated), ['/shippedOnBoardDate']],
  [
    'a surrendered bill without date of shipment',
    straightBill({ ...undated, transportDocumentStatus: 'SURRENDERED_FOR_DELIVERY' }),
    ['/shippedOnBoardDate'],
  ],
  ['a bill with both dates', straightBill({ receivedForShipmentDate: '2020-12-11' }), ['/receivedForShipmentDate']],
  [
    'a draft with both dates',
    straightBill({ transportDocumentStatus: 'DRAFT', receivedForShipmentDate: '2020-12-11' }),
    ['/receivedForShipmentDate'],
  ],
  [
    'a shipped type with the date of receipt',
    straightBill({ ...received, isShippedOnBoardType: true }),
    ['/isShippedOnBoardType'],
  ],
  [
    'a received type with the date of shipment',
    straightBill({ isShippedOnBoardType: false }),
    ['/isShippedOnBoardType'],
  ],
  ['an issued document without issue date', straightBill({ issueDate: undefined }), ['/issueDate']],
  [
    'an electronic bill with two originals',
    straightBill({ numberOfOriginalsWithoutCharges: 2 }),
    ['/numberOfOriginalsWithoutCharges'],
  ],
  [
    'an electronic bill with an original of each kind',
    straightBill({ numberOfOriginalsWithCharges: 1, numberOfOriginalsWithoutCharges: 1 }),
    ['/numberOfOriginalsWithCharges'],
  ],
  ['a declared value without currency', straightBill({ declaredValueCurrency: undefined }), ['/declaredValueCurrency']],
  ['a currency without declared value', straightBill({ declaredValue: undefined }), ['/declaredValueCurrency']],
  [
    'a straight bill without consignee',
    straightBill({ documentParties: { ...parties, notifyParties } }),
    ['/documentParties/consignee'],
  ],
  [
    'a sea waybill without consignee',
    seaWaybill({ documentParties: { ...parties, notifyParties } }),
    ['/documentParties/consignee'],
  ],
  [
    'a straight bill with an endorsee',
    straightBill({ documentParties: { ...parties, endorsee } }),
    ['/documentParties/consignee', '/documentParties/endorsee'],
  ],
  ['a bill to order with consignee and endorsee', orderBill({ consignee, endorsee }), ['/documentParties/endorsee']],
  ['a bill to order without notify party', orderBill({ notifyParties: undefined }), ['/documentParties/notifyParties']],
  [
    'a bill to order with an empty list of notify parties',
    orderBill({ notifyParties: [] }),
    ['/documentParties/notifyParties'],
  ],
  [
    'a bill to order whose endorsee is not the notify party',
    orderBill({ endorsee: { ...endorsee, isNotifyParty: false }, notifyParties: undefined }),
    ['/documentParties/notifyParties'],
  ],
  [
    'four notify parties',
    orderBill({ notifyParties: [...notifyParties, ...notifyParties, ...notifyParties, ...notifyParties] }),
    ['/documentParties/notifyParties'],
  ],
  [
    'carriage before the sea leg from nowhere',
    straightBill({ transports: { ...transports, placeOfReceipt: undefined } }),
    ['/transports/placeOfReceipt'],
  ],
  [
    'carriage after the sea leg to nowhere',
    straightBill({ transports: { ...transports, placeOfDelivery: undefined } }),
    ['/transports/placeOfDelivery'],
  ],
  [
    'cargo in a box that is not listed',
    straightBill({ utilizedTransportEquipments: [{ ...equipment, equipment: { equipmentReference: 'CSQU3054383' } }] }),
    ['/consignmentItems/0/cargoItems/0/equipmentReference'],
  ],
  [
    'a temperature without unit',
    reefer({ temperatureSetpoint: -18 }),
    ['/utilizedTransportEquipments/0/activeReeferSettings/temperatureUnit'],
  ],
  [
    'a unit of air exchange alone',
    reefer({ airExchangeUnit: 'MQH' }),
    ['/utilizedTransportEquipments/0/activeReeferSettings/airExchangeUnit'],
  ],
];

/** As it would arrive: without the properties that a test sets to undefined. */
const asReceived = (document: Record<string, unknown>): unknown => JSON.parse(JSON.stringify(document));

describe('the invariants of a transport document', () => {
  for (const [what, document] of KEPT) {
    it(`hold for ${what}`, () => {
      expect(validateTransportDocument(asReceived(document))).to.deep.equal([]);
    });

    if (document.issueDate === undefined) continue;
    it(`let rules read ${what}`, () => {
      expect(readTransportDocument(asReceived(document)).transportDocumentReference).to.equal('HHL71800000');
    });
  }

  for (const [what, document, pointers] of BROKEN) {
    it(`are broken by ${what}`, () => {
      const issues = validateTransportDocument(asReceived(document));
      expect(issues.map(({ pointer }) => pointer)).to.deep.equal(pointers);
      for (const { message } of issues) expect(message).to.match(/ \(DCSA eBL 3\.0\.4\)$/);
    });
  }
});
