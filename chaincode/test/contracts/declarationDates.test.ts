import { expect } from 'chai';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { Credits } from '../support/credit';
import { exportDeclaration } from '../support/declaration';
import { rejects } from '../support/rejects';
import { CUSTOMS, SHIPPER } from '../support/trade';

const TYPE = 'customs-declaration';
const RELEASE = { details: { reasonCode: 'EXAMINED' } };
const ACCEPT = { input: { channel: 'GREEN' } };

describe('The days of a customs declaration', () => {
  let desk: Credits;
  let id: string;
  beforeEach(async () => {
    desk = await Credits.start();
    const ask = { document: exportDeclaration(), input: { customs: CUSTOMS.msp } };
    ({ id } = (await desk.act(SHIPPER, TYPE, 'file', ask)).record);
  });
  const decide = async (action: string, ask: object): Promise<TradeRecord> =>
    (await desk.act(CUSTOMS, TYPE, action, { id, ...ask })).record;
  const correct = (more: object): Promise<unknown> =>
    desk.act(SHIPPER, TYPE, 'correct', { id, details: { declaration: exportDeclaration(more) } });

  it('are corrected until customs has accepted it, and not after that', async () => {
    const other = { date: '2026-11-03' };
    await correct(other);
    await decide('hold', { details: { reasonCode: 'RISK_SCREENING' } });
    await correct({});
    await decide('accept', ACCEPT);
    const { issues } = await rejects(correct(other), 'INVALID');
    expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/details/declaration/date']);
    await correct({ grossMassKg: '1401' });
  });

  it('by the ledger are those of its acceptance and its release, which a correction does not change', async () => {
    const times = ({ state: { acceptedAt, releasedAt } }: TradeRecord): unknown[] => [acceptedAt, releasedAt];
    const now = Date.now();
    const [first, second, third] = [0, 1, 2].map((seconds) => new Date(now + seconds * 1_000));
    const texts = (...of: (Date | undefined)[]): unknown[] => of.map((each) => each?.toISOString());
    await decide('accept', { ...ACCEPT, time: first });
    expect(times(await decide('release', { ...RELEASE, time: second }))).to.deep.equal(texts(first, second));
    await correct({ grossMassKg: '1401' });
    expect(times(await decide('release', { ...RELEASE, time: third }))).to.deep.equal(texts(first, second));
    await decide('hold', { details: { reasonCode: 'RISK_SCREENING' } });
    expect(times(await decide('release', { ...RELEASE, time: third }))).to.deep.equal(texts(first, third));
  });
});
