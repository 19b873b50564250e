import { expect } from 'chai';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { Desk } from '../support/desk';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  CARRIER,
  f1,
  inHours,
  newId,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
  Trade,
  transportDocument,
} from '../support/trade';

const NUMBER = [f1('number')];
const numbered = (reference: string): ReturnType<typeof f1>[] => [f1(reference)];

describe('The life of a bill of lading', () => {
  let trade: Trade;
  let desk: Desk;
  beforeEach(async () => {
    trade = await Trade.start();
    desk = new Desk(trade);
  });

  /** A bill whose holder has surrendered it for amendment, accepted by the carrier. */
  async function surrendered(document = transportDocument(), reasonCode?: string, tokens = NUMBER): Promise<string> {
    const { record } = await trade.issue(newId(), { document, tokens });
    const input = reasonCode === undefined ? {} : { reasonCode };
    await desk.act(SHIPPER, 'bill-of-lading', 'surrender-for-amendment', { id: record.id, input, details: {} });
    await trade.bill(CARRIER, 'acceptSurrender', record.id);
    return record.id;
  }
  const replace = async (
    replaces: string[],
    document: object,
    {
      siblings = [],
      tokens = NUMBER,
      issueTo = SHIPPER,
    }: { siblings?: string[]; tokens?: typeof NUMBER; issueTo?: typeof SHIPPER } = {},
  ): Promise<TradeRecord> => {
    const input = { issueTo: placeOf(issueTo), replaces, siblings };
    return (await desk.act(CARRIER, 'bill-of-lading', 'issue', { document, tokens, input })).record;
  };
  const statusOf = async (id: string): Promise<string> =>
    (await desk.read(CARRIER, { type: 'bill-of-lading', id })).record.status;
  const versionTwo = (more: object = {}): object => ({
    ...transportDocument(),
    transportDocumentSubReference: 'Version_2',
    ...more,
  });

  describe('amended', () => {
    it('goes on under its number in another bill, which whoever surrendered it gets', async () => {
      const old = await surrendered();
      await rejects(replace([old], transportDocument()), 'DUPLICATE_NUMBER');
      await rejects(replace([old], versionTwo(), { issueTo: OTHER_SHIPPER }), 'FORBIDDEN');
      const { id, state } = await replace([old], versionTwo());
      expect(state).to.deep.include({ replaces: [old], possessor: placeOf(SHIPPER) });
      expect(await statusOf(old)).to.equal('VOIDED');
      await rejects(trade.issue(newId(), { tokens: NUMBER }), 'DUPLICATE_NUMBER');
      await rejects(replace([old], versionTwo()), 'WRONG_STATUS');
      await trade.bill(SHIPPER, 'acceptIssue', id);
    });

    it('keeps its goods: packages, mass, containers and seals', async () => {
      const old = await surrendered();
      const [item] = transportDocument()['consignmentItems'] as object[];
      const [equipment] = transportDocument()['utilizedTransportEquipments'] as [
        { equipment: object; seals: object[] },
      ];
      const other = { ...equipment, equipment: { ...equipment.equipment, equipmentReference: 'NARU1234567' } };
      for (const more of [
        { consignmentItems: transportDocument({ packages: 401 })['consignmentItems'] },
        { consignmentItems: [{ ...item, HSCodes: ['640520'] }] },
        { utilizedTransportEquipments: [equipment, other] },
        { utilizedTransportEquipments: [{ ...equipment, seals: [{ number: 'OTHER' }] }] },
      ])
        await rejects(replace([old], versionTwo(more)), 'NOT_CONSERVED');
      expect(await statusOf(old)).to.equal('SURRENDERED_FOR_AMENDMENT');
    });

    it('is not replaced, and not recalled, once the carrier has delivered something of the goods', async () => {
      const { record } = await trade.issue(newId(), { tokens: NUMBER });
      await trade.bill(CARRIER, 'deliverAgainstIndemnity', record.id, { indemnity: 'f'.repeat(64) });
      await rejects(trade.bill(CARRIER, 'void', record.id, { reasonCode: 'MISISSUED' }), 'WRONG_STATUS');
      await desk.act(SHIPPER, 'bill-of-lading', 'surrender-for-amendment', { id: record.id, details: {} });
      await trade.bill(CARRIER, 'acceptSurrender', record.id);
      await rejects(replace([record.id], versionTwo()), 'WRONG_STATUS');
    });

    it('is seen by whoever saw the bill in whose place it stands', async () => {
      const { record } = await trade.issue(newId(), { tokens: NUMBER });
      await trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: BANK_A.msp } });
      await desk.act(SHIPPER, 'bill-of-lading', 'surrender-for-amendment', { id: record.id, details: {} });
      await trade.bill(CARRIER, 'acceptSurrender', record.id);
      const next = await replace([record.id], versionTwo());
      expect(await desk.document(BANK_A, next)).to.deep.equal(versionTwo());
    });

    it('is not replaced while it is out, pledged or only on its way back', async () => {
      const { record } = await trade.issue(newId(), { tokens: NUMBER });
      await rejects(replace([record.id], versionTwo()), 'WRONG_STATUS');
      const { bill } = await trade.pledged();
      await rejects(
        desk.act(SHIPPER, 'bill-of-lading', 'surrender-for-amendment', { id: bill, details: {} }),
        'PLEDGED',
      );
      await desk.act(SHIPPER, 'bill-of-lading', 'surrender-for-amendment', { id: record.id, details: {} });
      await rejects(replace([record.id], versionTwo()), 'WRONG_STATUS');
      const back = await trade.bill(CARRIER, 'rejectSurrender', record.id, { reasonCode: 'AMENDMENT_NOT_POSSIBLE' });
      expect(back.record).to.deep.include({ status: 'ISSUED' });
      expect(back.record.state).to.deep.include({ possessor: placeOf(SHIPPER) });
    });
  });

  describe('split', () => {
    it('is void when all of its goods are in others, and never in more', async () => {
      const old = await surrendered();
      const part = (reference: string, packages: number): object => transportDocument({ reference, packages });
      const first = await replace([old], part('NARU0002', 150), { tokens: numbered('2') });
      expect(await statusOf(old)).to.equal('SURRENDERED_FOR_AMENDMENT');
      await rejects(trade.bill(CARRIER, 'rejectSurrender', old, { reasonCode: 'OTHER' }), 'WRONG_STATUS');
      const more = { tokens: numbered('3') };
      await rejects(replace([old], part('NARU0003', 250), more), 'INVALID');
      await rejects(replace([old], part('NARU0003', 251), { ...more, siblings: [first.id] }), 'NOT_CONSERVED');
      const second = await replace([old], part('NARU0003', 250), { ...more, siblings: [first.id] });
      const { record } = await desk.read(CARRIER, { type: 'bill-of-lading', id: old });
      expect(record).to.include({ status: 'VOIDED' });
      expect(record.state).to.deep.include({ replacedBy: [first.id, second.id] });
    });
  });

  describe('combined', () => {
    it('has all goods of the bills whose place it takes', async () => {
      const halves = [
        await surrendered(transportDocument({ reference: 'NARU0002', packages: 200 }), undefined, numbered('2')),
        await surrendered(transportDocument({ reference: 'NARU0003', packages: 200 }), undefined, numbered('3')),
      ];
      await rejects(replace(halves, transportDocument({ packages: 399 })), 'NOT_CONSERVED');
      await rejects(replace(halves, transportDocument({ packages: 401 })), 'NOT_CONSERVED');
      await replace(halves, transportDocument());
      expect(await Promise.all(halves.map(statusOf))).to.deep.equal(['VOIDED', 'VOIDED']);
    });
  });

  it('on paper ends for good, if its holder asked for it, and its number stays taken', async () => {
    const old = await surrendered();
    await rejects(trade.bill(CARRIER, 'convertToPaper', old), 'NOT_REQUESTED');
    await trade.bill(CARRIER, 'rejectSurrender', old, { reasonCode: 'OTHER' });
    await desk.act(SHIPPER, 'bill-of-lading', 'surrender-for-amendment', {
      id: old,
      input: { reasonCode: 'SWTP' },
      details: { comments: 'Originals by courier, please.' },
    });
    await trade.bill(CARRIER, 'acceptSurrender', old);
    expect((await trade.bill(CARRIER, 'convertToPaper', old)).record.status).to.equal('PAPER');
    await rejects(replace([old], versionTwo()), 'WRONG_STATUS');
    await rejects(trade.bill(CARRIER, 'deliver', old), 'WRONG_STATUS');
    await rejects(trade.issue(newId(), { tokens: NUMBER }), 'DUPLICATE_NUMBER');
  });

  describe('misissued', () => {
    it('is recalled by the carrier alone while nobody has taken it, and its number is free again', async () => {
      const { record } = await trade.issue(newId(), { tokens: NUMBER });
      await rejects(trade.bill(SHIPPER, 'void', record.id, { reasonCode: 'MISISSUED' }), 'FORBIDDEN');
      const { record: gone } = await trade.bill(CARRIER, 'void', record.id, { reasonCode: 'MISISSUED' });
      expect(gone).to.include({ status: 'VOIDED' });
      await rejects(trade.bill(SHIPPER, 'surrenderForDelivery', record.id), 'WRONG_STATUS');
      await trade.issue(newId(), { tokens: NUMBER });
    });

    it('is recalled with the consent of the holder who has taken it, and only at once', async () => {
      const { record } = await trade.issue();
      await trade.bill(SHIPPER, 'acceptIssue', record.id);
      const recall = { reasonCode: 'WRONG_DATA' };
      await rejects(trade.bill(CARRIER, 'void', record.id, recall), 'ALREADY_TAKEN');
      await trade.bill(SHIPPER, 'consentToVoid', record.id);
      await trade.bill(SHIPPER, 'sign', record.id);
      await rejects(trade.bill(CARRIER, 'void', record.id, recall), 'ALREADY_TAKEN');
      await trade.bill(SHIPPER, 'consentToVoid', record.id);
      expect((await trade.bill(CARRIER, 'void', record.id, recall)).record.status).to.equal('VOIDED');
    });

    it('is not recalled once its holder has done anything with it, or it is a security', async () => {
      const taken: ((id: string) => Promise<unknown>)[] = [
        (id) => trade.bill(SHIPPER, 'disclose', id, { to: { msp: BANK_A.msp } }),
        (id) => trade.bill(SHIPPER, 'endorse', id, { to: placeOf(BANK_A), endorsement: 'ENDORSE' }),
        (id) => trade.bill(SHIPPER, 'sign', id),
      ];
      for (const take of taken) {
        const { record } = await trade.issue();
        await take(record.id);
        await rejects(trade.bill(CARRIER, 'void', record.id, { reasonCode: 'OTHER' }), 'ALREADY_TAKEN');
      }
      const { record } = await trade.issue();
      await trade.bill(SHIPPER, 'offerTransfer', record.id, { to: placeOf(OTHER_SHIPPER), expires: inHours(1) });
      await rejects(trade.bill(CARRIER, 'void', record.id, { reasonCode: 'OTHER' }), 'OFFER_OPEN');
      const { bill } = await trade.pledged();
      await rejects(trade.bill(CARRIER, 'void', bill, { reasonCode: 'OTHER' }), 'PLEDGED');
      await rejects(trade.bill(SHIPPER, 'consentToVoid', bill), 'PLEDGED');
    });
  });

  it('becomes shipped on board by a notation of the carrier, which the parties hold as a new version', async () => {
    const { shippedOnBoardDate: _, ...rest } = transportDocument();
    const document = { ...rest, isShippedOnBoardType: false, receivedForShipmentDate: '2020-12-10' };
    const { record } = await trade.issue(newId(), { document });
    const note = (shippedOnBoardDate: string, by = CARRIER): Promise<unknown> =>
      desk.act(by, 'bill-of-lading', 'note-on-board', { id: record.id, details: { shippedOnBoardDate } });
    await rejects(note('2020-12-09'), 'INVALID');
    await rejects(note('2099-01-01'), 'INVALID');
    await rejects(note('2020-12-12', SHIPPER), 'FORBIDDEN');
    await note('2020-12-12');
    const shipped = await desk.document(SHIPPER, record);
    expect(shipped).to.deep.include({ shippedOnBoardDate: '2020-12-12', isShippedOnBoardType: true });
    expect(shipped).not.to.have.property('receivedForShipmentDate');
    await rejects(note('2020-12-13'), 'INVALID');
    await trade.bill(SHIPPER, 'surrenderForDelivery', record.id);
  });

  describe('delivered', () => {
    const deliver = (id: string, ...containers: string[]): Promise<unknown> =>
      desk.act(CARRIER, 'bill-of-lading', 'deliver-containers', { id, details: { containers } });
    const twoContainers = (): object => {
      const [equipment] = transportDocument()['utilizedTransportEquipments'] as [{ equipment: object }];
      const other = { ...equipment, equipment: { ...equipment.equipment, equipmentReference: 'NARU1234567' } };
      return { ...transportDocument(), utilizedTransportEquipments: [equipment, other] };
    };

    it('container by container is spent with the last of them', async () => {
      const { record } = await trade.issue(newId(), { document: twoContainers() });
      await rejects(deliver(record.id, 'NARU3472484'), 'WRONG_STATUS');
      await trade.bill(SHIPPER, 'surrenderForDelivery', record.id);
      await trade.bill(CARRIER, 'acceptSurrender', record.id);
      await rejects(deliver(record.id, 'MMCU0000000'), 'INVALID');
      await rejects(deliver(record.id, 'NARU3472484', 'NARU3472484'), 'INVALID');
      await deliver(record.id, 'NARU1234567');
      expect(await statusOf(record.id)).to.equal('SURRENDERED_FOR_DELIVERY');
      await rejects(deliver(record.id, 'naru 123456-7'), 'INVALID');
      expect(trade.ledger.publicText()).not.to.include('NARU1234567');
      await deliver(record.id, 'naru 347248-4');
      expect(await statusOf(record.id)).to.equal('ACCOMPLISHED');
    });
  });
});
