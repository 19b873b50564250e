import { expect } from 'chai';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { Credits } from '../support/credit';
import { CARGO, DECLARATION } from '../support/declaration';
import { rejects } from '../support/rejects';
import { BANK_A, CARRIER, CUSTOMS, SHIPPER } from '../support/trade';

const TYPE = 'cargo-report';
const DECLARED = 'customs-declaration';
const AT = { at: '2026-11-03T00:00:00.000Z' };

describe('Goods that a carrier reports to customs', () => {
  let desk: Credits;
  let bill: string;
  beforeEach(async () => {
    desk = await Credits.start();
    bill = (await desk.trade.issue()).record.id;
  });

  const report = async (): Promise<string> => {
    const input = { customs: CUSTOMS.msp, billOfLading: bill };
    return (await desk.act(CARRIER, TYPE, 'report', { document: CARGO, input })).record.id;
  };
  const act = async (id: string, action: string, details?: object): Promise<string> =>
    (await desk.act(CARRIER, TYPE, action, { id, details })).record.status;
  const warehoused = async (): Promise<string> => {
    const id = await report();
    for (const action of ['arrive', 'unload']) await act(id, action, AT);
    await act(id, 'warehouse', { ...AT, warehouse: '02012345' });
    return id;
  };
  const declare = async (more: object = { billOfLading: bill }): Promise<string> => {
    const ask = { document: { ...DECLARATION, ...more }, input: { customs: CUSTOMS.msp } };
    return (await desk.act(SHIPPER, DECLARED, 'file', ask)).record.id;
  };
  const decide = (id: string, action: string, ask: object): Promise<unknown> =>
    desk.act(CUSTOMS, DECLARED, action, { id, ...ask });
  const released = async (more?: object): Promise<string> => {
    const id = await declare(more);
    await decide(id, 'accept', { input: { channel: 'GREEN' } });
    await decide(id, 'release', { details: { reasonCode: 'DOCUMENTS_IN_ORDER' } });
    return id;
  };
  const carryOut = async (id: string, ...declarations: string[]): Promise<TradeRecord> =>
    (await desk.act(CARRIER, TYPE, 'carry-out', { id, input: { declarations } })).record;
  const holdGoods = async (): Promise<string> => {
    const declaration = await declare();
    await decide(declaration, 'accept', { input: { channel: 'GREEN' } });
    await decide(declaration, 'hold', { details: { reasonCode: 'RISK_SCREENING' } });
    await desk.act(CUSTOMS, 'bill-of-lading', 'hold-goods', { id: bill, input: { declaration } });
    return declaration;
  };

  it('go from the manifest to the warehouse, and leave by a released declaration', async () => {
    const id = await report();
    expect(await act(id, 'arrive', AT)).to.equal('ARRIVED');
    await rejects(act(id, 'warehouse', { ...AT, warehouse: '02012345' }), 'WRONG_STATUS');
    expect(await act(id, 'unload', AT)).to.equal('UNLOADED');
    expect(await act(id, 'warehouse', { ...AT, warehouse: '02012345' })).to.equal('WAREHOUSED');
    const declaration = await released();
    const { status, state } = await carryOut(id, declaration);
    expect([status, state['declarations']]).to.deep.equal(['CARRIED_OUT', [declaration]]);
    expect(desk.trade.ledger.publicText()).not.to.include(CARGO.manifestNumber).and.not.to.include('02012345');
  });

  it('do not leave by no declaration, one that is not released, or one of other goods', async () => {
    const id = await warehoused();
    await rejects(carryOut(id), 'INVALID');
    await rejects(carryOut(id, await declare()), 'WRONG_STATUS');
    const { record: other } = await desk.trade.issue();
    await rejects(carryOut(id, await released({ billOfLading: other.id })), 'INVALID');
    await rejects(carryOut(id, await released({})), 'INVALID');
  });

  it('do not leave while customs holds them for one of several declarations, unless it lets them', async () => {
    const id = await warehoused();
    const held = await holdGoods();
    const declaration = await released();
    await rejects(carryOut(id, declaration), 'HELD');
    const details = { reasonCode: 'PERISHABLE', remarks: 'Fresh fish.' };
    const { version } = desk.trade.recordOf({ type: DECLARED, id: held });
    const allow = { id, details, input: { declarations: [{ id: held, version }] } };
    await rejects(desk.act({ ...CARRIER, role: 'customs-officer' }, TYPE, 'allow-carry-out', allow), 'FORBIDDEN');
    await rejects(desk.act(CUSTOMS, TYPE, 'allow-carry-out', { ...allow, input: {} }), 'INVALID');
    await desk.act(CUSTOMS, TYPE, 'allow-carry-out', allow);
    await rejects(desk.act(CUSTOMS, TYPE, 'allow-carry-out', allow), 'WRONG_STATUS');
    expect((await carryOut(id)).status).to.equal('CARRIED_OUT');
    expect(desk.trade.ledger.publicText()).not.to.include('PERISHABLE');
  });

  it('are reported by the carrier of the bill, to customs', async () => {
    const input = { customs: BANK_A.msp, billOfLading: bill };
    await rejects(desk.act(CARRIER, TYPE, 'report', { document: CARGO, input }), 'FORBIDDEN');
    const { issues } = await rejects(
      desk.act(CARRIER, TYPE, 'report', {
        document: { ...CARGO, packages: -1 },
        input: { ...input, customs: CUSTOMS.msp },
      }),
      'INVALID',
    );
    expect(issues).to.deep.equal([{ pointer: '/document/packages', message: 'is less than 0' }]);
  });

  it('are shown to whom the carrier shows them', async () => {
    const id = await report();
    await rejects(desk.read(BANK_A, { type: TYPE, id }), 'NOT_FOUND');
    const shown = { id, input: { to: { msp: BANK_A.msp } } };
    await desk.act(CARRIER, TYPE, 'disclose', shown);
    expect(await desk.document(BANK_A, { type: TYPE, id })).to.deep.include({ voyage: CARGO.voyage });
    await rejects(desk.act(CARRIER, TYPE, 'disclose', shown), 'ALREADY_DISCLOSED');
  });

  it('are withdrawn until the vessel has arrived', async () => {
    const id = await report();
    expect(await act(id, 'withdraw')).to.equal('WITHDRAWN');
    const other = await warehoused();
    await rejects(act(other, 'withdraw'), 'WRONG_STATUS');
  });
});
