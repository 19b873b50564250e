import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphDocument, writeEpcis } from '@naru/interchange';
import { Ajv } from 'ajv/dist/ajv.js';
import addFormats from 'ajv-formats';
import { expect } from 'chai';

const CREATED = '2026-11-24T09:30:00.000Z';
const SCHEMA = join(import.meta.dirname, '../../../../test/support/epcis/EPCISDocument.schema.json');
const given = process.env.NARU_EPCIS_SCHEMA;

const id = (last: string): string => `01KAE5TZ3TC7H3N5QG8Y0E2X${last}`;
const BILL = { type: 'bill-of-lading', id: id('B1') } as const;
const OLD_BILL = { type: 'bill-of-lading', id: id('B0') } as const;
const BOX = 'CSQU3054383';

function graphDocument(of: Partial<GraphDocument> & Pick<GraphDocument, 'type' | 'document'>): GraphDocument {
  return { id: id('D1'), status: 'OPEN', time: CREATED, links: [], state: {}, ...of };
}

const event = (more: object): unknown => ({
  ...{
    eventType: 'EQUIPMENT',
    eventCreatedDateTime: CREATED,
    eventClassifierCode: 'ACT',
    eventDateTime: '2026-11-20T08:00:00+09:00',
  },
  ...{ equipmentEventTypeCode: 'LOAD', equipmentReference: BOX, emptyIndicatorCode: 'LADEN' },
  ...{ eventLocation: { UNLocationCode: 'KRPUS' }, ...more },
});
const EVENT = { type: 'transport-event', status: 'RECORDED', id: id('E1'), links: [BILL] } as const;
const bill = graphDocument({
  ...BILL,
  state: { replaces: [OLD_BILL.id], master: id('M1') },
  document: {
    shippedOnBoardDate: '2026-11-20',
    consignmentItems: [
      {
        HSCodes: ['640391'],
        cargoItems: [{ equipmentReference: BOX, cargoGrossWeight: { value: 1200.5, unit: 'KGM' } }],
      },
    ],
    utilizedTransportEquipments: [{ equipment: { equipmentReference: BOX }, seals: [{ number: 'S 1' }] }],
  },
});
const declaration = graphDocument({
  ...{ type: 'customs-declaration', status: 'RELEASED', links: [BILL, { type: 'customs-declaration', id: id('D0') }] },
  document: {
    date: '2026-11-21',
    declarationNumber: 'N-1',
    invoiceNumbers: ['I-1'],
    containers: [{ number: BOX, seals: ['S 1'] }],
  },
});
const processing = graphDocument({
  ...{ type: 'processing-record', status: 'APPROVED' },
  document: {
    ...{ bondedSite: '02012345', finishedOn: '2026-11-22' },
    inputs: [{ declaration: id('D1'), line: 1, quantity: { value: '400', unit: 'KGM' } }],
    outputs: [
      { hsCode: '640391', quantity: { value: '100', unit: 'NPR' }, lot: 'L1' },
      { hsCode: '640399', quantity: { value: '1', unit: 'NPR' } },
    ],
  },
});
const TRADE: readonly GraphDocument[] = [
  graphDocument({ type: 'shipment', links: [BILL], document: { purchaseOrder: 'PO-1' } }),
  bill,
  graphDocument({ ...EVENT, document: event({}) }),
  declaration,
  graphDocument({
    type: 'cargo-report',
    status: 'UNLOADED',
    links: [BILL],
    document: { portOfDischarge: 'DEHAM', containers: [{ number: BOX }] },
  }),
  processing,
  graphDocument({
    ...{ type: 'inspection', status: 'CAPTURED' },
    document: { capturedAt: '2026-11-23T09:30:00.000Z', place: { unLocode: 'KRPUS' }, containers: [BOX] },
  }),
];

describe('a provenance in EPCIS 2.0', () => {
  const { eventList } = writeEpcis(TRADE, CREATED).epcisBody;
  const ofType = (type: string): object[] => eventList.filter((each) => each.type === type);

  for (const path of [SCHEMA, ...(given === undefined ? [] : [given])])
    it(`is valid by GS1’s schema (${path.split('/').at(-1) ?? ''})`, () => {
      const ajv = new Ajv({ strict: false, allErrors: true });
      addFormats.default(ajv);
      const schema: unknown = JSON.parse(readFileSync(path, 'utf8'));
      if (typeof schema !== 'object' || schema === null) throw new Error('The schema is none.');
      const validate = ajv.compile(schema);
      expect(
        validate(JSON.parse(JSON.stringify(writeEpcis(TRADE, CREATED)))),
        JSON.stringify(validate.errors),
      ).to.equal(true);
      // A schema that takes everything would show nothing.
      expect(
        validate({ ...writeEpcis([], CREATED), epcisBody: { eventList: [{ ...eventList[0], bizStep: 'x y' }] } }),
      ).to.equal(false);
    });

  it('has the five kinds of events, in the order of time', () => {
    expect(new Set(eventList.map(({ type }) => type))).to.deep.equal(
      new Set(['AggregationEvent', 'AssociationEvent', 'ObjectEvent', 'TransactionEvent', 'TransformationEvent']),
    );
    const times = eventList.map(({ eventTime }) => Date.parse(eventTime));
    expect(times).to.deep.equal(times.toSorted((one, other) => one - other));
  });

  it('says what was loaded where, in the time of the place, for which bill', () => {
    expect(ofType('ObjectEvent')[0]).to.deep.equal({
      ...{ type: 'ObjectEvent', action: 'OBSERVE', eventID: `urn:naru:transport-event:${EVENT.id}` },
      ...{ eventTime: '2026-11-20T08:00:00+09:00', eventTimeZoneOffset: '+09:00', epcList: [`urn:epc:id:bic:${BOX}`] },
      ...{ bizStep: 'loading', disposition: 'in_transit', readPoint: { id: 'urn:naru:unlocode:KRPUS' } },
      bizTransactionList: [{ type: 'bol', bizTransaction: `urn:naru:bill-of-lading:${BILL.id}` }],
    });
  });

  it('says what goods are in a box, and which seals are on it', () => {
    const child = { epcClass: 'urn:naru:hs:640391', quantity: 1200.5, uom: 'KGM' };
    const parentID = `urn:epc:id:bic:${BOX}`;
    expect(ofType('AggregationEvent')[0]).to.deep.include({ parentID, childQuantityList: [child], bizStep: 'packing' });
    expect(ofType('AssociationEvent')[0]).to.deep.include({ parentID, childEPCs: ['urn:naru:seal:S%201'] });
  });

  it('says which bill replaces another one, and of which master it is', () => {
    const own = `urn:naru:bill-of-lading:${BILL.id}`;
    expect(eventList.find(({ eventID }) => eventID === `${own}:replaces`)).to.deep.include({
      parentID: own,
      childEPCs: [`urn:naru:bill-of-lading:${OLD_BILL.id}`],
    });
    expect(eventList.find(({ eventID }) => eventID === `${own}:master`)).to.deep.include({ childEPCs: [own] });
  });

  it('says which papers a declaration brings together, and what customs has decided', () => {
    const found = ofType('TransactionEvent').find((each) => 'disposition' in each);
    expect(found).to.deep.include({ disposition: 'available', epcList: [`urn:epc:id:bic:${BOX}`] });
    expect(JSON.stringify(found))
      .to.include('urn:naru:invoice:I-1')
      .and.to.include(`urn:naru:customs-declaration:${id('D0')}`);
  });

  it('says what went into processing, and what came out', () => {
    expect(ofType('TransformationEvent')[0]).to.deep.include({
      inputQuantityList: [{ epcClass: `urn:naru:line:${id('D1')}:1`, quantity: 400, uom: 'KGM' }],
      outputQuantityList: [
        { epcClass: 'urn:naru:lot:640391:L1', quantity: 100, uom: 'NPR' },
        { epcClass: 'urn:naru:hs:640399', quantity: 1, uom: 'NPR' },
      ],
    });
  });

  const SILENT: readonly (readonly [string, GraphDocument])[] = [
    ['a document that the reader does not have', { ...bill, document: null }],
    ['a planned event', graphDocument({ ...EVENT, document: event({ eventClassifierCode: 'PLN' }) })],
    ['an event that was taken back', graphDocument({ ...EVENT, status: 'RETRACTED', document: event({}) })],
    ['an event that is none', graphDocument({ ...EVENT, document: {} })],
    ['processing that customs has not approved', { ...processing, status: 'FILED' }],
    ['a type of which it knows nothing', graphDocument({ type: 'letter-of-credit', document: {} })],
  ];
  for (const [what, document] of SILENT)
    it(`says nothing of ${what}`, () => {
      expect(
        writeEpcis([document], CREATED).epcisBody.eventList.filter(({ eventID }) => !/replaces|master/.test(eventID)),
      ).to.deep.equal([]);
    });
});
