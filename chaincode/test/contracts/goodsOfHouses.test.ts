import { expect } from 'chai';
import { by, Clearing, RELEASE } from '../support/clearing';
import { ForwardedGoods } from '../support/forwardedGoods';
import { FORWARDER } from '../support/forwarding';
import { rejects } from '../support/rejects';
import { Replacing } from '../support/replacing';
import { f1, CUSTOMS, type Result, transportDocument } from '../support/trade';

const REPORT = 'cargo-report';

describe('The goods of a master bill leave', () => {
  let goods: ForwardedGoods;
  let master: string;
  beforeEach(async () => {
    goods = await ForwardedGoods.start();
    master = await goods.forwarding.disclosedMaster();
  });

  it('by the declarations of its house bills, if these have all of them', async () => {
    const houses = [await goods.attached(master, 150), await goods.attached(master, 250)];
    const id = await goods.unloaded(master, 400);
    const declarations = [await goods.released(houses[0] ?? ''), await goods.released(houses[1] ?? '')];
    const { values } = await rejects(
      goods.carryOut(id, { declarations: declarations.slice(1), bills: houses }),
      'INVALID',
    );
    expect(values).to.deep.equal({ undeclared: houses.slice(0, 1) });
    expect(await goods.carryOut(id, { declarations, bills: houses })).to.equal('CARRIED_OUT');
  });

  it('by its own declaration for what is in no house bill', async () => {
    const house = await goods.attached(master, 150);
    const id = await goods.unloaded(master, 400);
    const declaration = await goods.released(house);
    const named = { declarations: [declaration], bills: [house] };
    expect((await rejects(goods.carryOut(id, named), 'INVALID')).values).to.deep.equal({ undeclared: [master] });
    const own = await goods.released(master, FORWARDER);
    expect(await goods.carryOut(id, { ...named, declarations: [declaration, own] })).to.equal('CARRIED_OUT');
  });

  it('by an exception of two officers, if only some of them are declared', async () => {
    const house = await goods.attached(master, 150);
    const id = await goods.unloaded(master, 400);
    const allow = (declaration: string, version = 2): Promise<Result> =>
      goods.forwarding.desk.act(CUSTOMS, REPORT, 'allow-carry-out', {
        id,
        input: { declarations: [{ id: declaration, version }], bills: [house] },
        details: { reasonCode: 'PERISHABLE' },
      });
    await rejects(allow(await goods.accepted(house)), 'NOT_APPROVED');
    await allow(await goods.accepted(master, FORWARDER));
  });

  it('by its own declaration as soon as a house bill is detached', async () => {
    const [first, second] = [await goods.attached(master, 150), await goods.attached(master, 250)];
    const [id, declarations] = [await goods.unloaded(master, 400), [await goods.released(first)]];
    await goods.returned(second);
    await goods.forwarding.detach(master, second);
    const { values } = await rejects(goods.carryOut(id, { declarations, bills: [first, second] }), 'INVALID');
    expect(values).to.deep.equal({ undeclared: [master] });
  });
});

it('The goods of a bill that combines others leave by the declarations of all of these, or by its own', async () => {
  const customs = await Clearing.start();
  const [first, second] = await customs.split();
  const declared = [await customs.released({ billOfLading: first }), await customs.accepted({ billOfLading: second })];
  const replacing = new Replacing(customs.desk.trade, customs.desk);
  for (const each of [first, second]) await replacing.surrender(each);
  const options = { tokens: [f1('combined')] };
  const { id: whole } = await replacing.replace([first, second], transportDocument({ reference: 'COMBINED' }), options);
  const id = await customs.unloaded({ billOfLading: whole });
  const bills = [first, second];
  const { values } = await rejects(customs.leave(id, { ...by(declared[0] ?? ''), bills }), 'INVALID');
  expect(values).to.deep.equal({ undeclared: [whole] });
  await rejects(customs.allow(id, { ...by(declared[1] ?? ''), bills }), 'NOT_APPROVED');
  await customs.allow(id, { declarations: declared, bills });
  await customs.decide(declared[1] ?? '', 'release', RELEASE);
  expect(await customs.leave(id, { declarations: declared, bills })).to.equal('CARRIED_OUT');
});
