import { expect } from 'chai';
import { CARGO } from '../support/declaration';
import { by, Clearing, OTHER_CUSTOMS } from '../support/clearing';
import { rejects } from '../support/rejects';
import { CARRIER, CUSTOMS, newId } from '../support/trade';

const TYPE = 'cargo-report';
const MANIFEST = { ...CARGO, containers: [] };
const of = (packages: number): object => ({ ...MANIFEST, packages });

describe('The goods of a bill', () => {
  let customs: Clearing;
  beforeEach(async () => {
    customs = await Clearing.start();
  });

  const withdraw = async (id: string): Promise<void> => {
    await customs.desk.act(CARRIER, TYPE, 'withdraw', { id });
  };

  it('are reported in parts that have together what the bill has, and no more', async () => {
    const first = await customs.report(of(150));
    const second = await customs.report(of(249));
    const { issues } = await rejects(customs.report(of(2)), 'INVALID');
    expect(issues).to.deep.equal([
      { pointer: '/document/packages', message: 'are more than the bill has, with those reported already' },
    ]);
    for (const earlier of [[], [first.id], [first.id, second.id, newId()]])
      await rejects(customs.report(of(1), { earlier }), earlier.length > 2 ? 'NOT_FOUND' : 'INVALID');
    expect((await customs.report(of(1))).status).to.equal('MANIFESTED');
    expect(customs.desk.trade.ledger.publicText()).not.to.include('"packages"');
  });

  it('are reported again after a report was withdrawn', async () => {
    const { id } = await customs.report();
    await rejects(customs.report(of(400)), 'INVALID');
    await withdraw(id);
    await rejects(customs.report(of(400)), 'INVALID');
    expect((await customs.report(of(400), { earlier: [] })).status).to.equal('MANIFESTED');
  });

  it('have left once they are carried out: nobody reports them again', async () => {
    const id = await customs.unloaded();
    await customs.leave(id, by(await customs.released({ procedure: 'IMPORT' })));
    const { message } = await rejects(customs.report(of(400), { earlier: [] }), 'INVALID');
    expect(message).to.include('reported already');
    await rejects(customs.report(of(400)), 'INVALID');
    expect((await customs.report(of(380))).status).to.equal('MANIFESTED');
  });

  it('are reported to each authority through which they go', async () => {
    await customs.report();
    const input = { customs: OTHER_CUSTOMS.msp, earlier: [], billOfLading: customs.bill };
    expect((await customs.report(of(400), input)).status).to.equal('MANIFESTED');
    await rejects(customs.report(of(400), { ...input, customs: CUSTOMS.msp }), 'INVALID');
  });

  it('leave by the report of their bill though it is split later, or by those of its parts', async () => {
    const { id } = await customs.report();
    const [first, second] = await customs.split();
    const onPart = { billOfLading: first, earlier: [] };
    expect((await rejects(customs.report(of(150), onPart), 'CONFLICT')).values).to.deep.equal({ reports: [id] });
    await withdraw(id);
    expect((await customs.report(of(150), onPart)).status).to.equal('MANIFESTED');
    expect((await customs.report(of(250), { billOfLading: second, earlier: [] })).status).to.equal('MANIFESTED');
    await rejects(customs.report(of(1), onPart), 'INVALID');
  });
});
