import { expect } from 'chai';
import { DEFINITIONS } from '../../src/domain/documents/registry';
import { isCreation } from '../../src/domain/vocabulary/action';
import { DECLARATION } from '../support/declaration';
import { Desk } from '../support/desk';
import { rejects } from '../support/rejects';
import { CUSTOMS, SHIPPER, Trade } from '../support/trade';

const TYPE = 'customs-declaration';

/**
 * What officers do that is no decision on what they have read, or that another document decides: `allow-delivery` of a bill
 * names the version of its declaration instead.
 */
const BLIND = [
  'bill-of-lading/allow-delivery',
  'bill-of-lading/hold-goods',
  'bill-of-lading/release-goods',
  'cargo-report/serve-remarks',
  'certificate-of-origin/disclose',
  'certificate-of-origin/serve-remarks',
  'customs-declaration/retokenise',
  'customs-declaration/serve-remarks',
  'party/close',
  'party/disclose',
  'party/publish',
  'party/revise',
  'party/unpublish',
  'processing-record/serve-remarks',
  'transport-event/disclose',
];

describe('What an officer of customs decides', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = new Desk(await Trade.start());
  });

  const filed = async (): Promise<string> => {
    const input = { customs: CUSTOMS.msp };
    return (await desk.act(SHIPPER, TYPE, 'file', { document: DECLARATION, input })).record.id;
  };
  const HOLD = { details: { reasonCode: 'RISK_SCREENING' } };

  it('is decided on a version that the request names', () => {
    const blind = Object.values(DEFINITIONS).flatMap(({ type, actions }) =>
      Object.values(actions)
        .filter((action) => !isCreation(action) && action.roles.includes('customs-officer') && !action.isOnSeenVersion)
        .map(({ name }) => `${type}/${name}`),
    );
    expect(blind.sort()).to.deep.equal(BLIND);
  });

  it('is not decided without one', async () => {
    const id = await filed();
    const prepared = await desk.prepare(CUSTOMS, TYPE, 'hold', { id, ...HOLD });
    const request = JSON.stringify({ input: {} });
    const { issues } = await rejects(desk.send(CUSTOMS, { ...prepared, request }), 'INVALID');
    expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/expectedVersion']);
  });

  it('is not decided on what was corrected a moment ago, and is on what the officer has read', async () => {
    const id = await filed();
    const declaration = { ...DECLARATION, netMassKg: '900' };
    await desk.act(SHIPPER, TYPE, 'correct', { id, details: { declaration } });
    const { values } = await rejects(
      desk.act(CUSTOMS, TYPE, 'hold', { id, ...HOLD, expectedVersion: 1 }),
      'VERSION_MISMATCH',
    );
    expect(values).to.deep.equal({ expected: 1, actual: 2 });
    const { record } = await desk.act(CUSTOMS, TYPE, 'hold', { id, ...HOLD, expectedVersion: 2 });
    expect(record.status).to.equal('HELD');
  });
});
