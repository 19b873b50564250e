import { expect } from 'chai';
import { rejects } from '../support/rejects';
import { Replacing, versionOf } from '../support/replacing';
import { CARRIER, f1, newId, transportDocument } from '../support/trade';

const RECALLED = { reasonCode: 'MISISSUED' };
const part = (reference: string, packages: number, transportDocumentSubReference?: string): object => ({
  ...transportDocument({ reference, packages }),
  ...(transportDocumentSubReference !== undefined && { transportDocumentSubReference }),
});

describe('The sub-references of one bill number', () => {
  let replacing: Replacing;
  beforeEach(async () => {
    replacing = await Replacing.start();
  });

  /** The bill in the place of another, which is surrendered for it. */
  async function amend(old: string, document: object, reasonCode?: string): Promise<string> {
    await replacing.surrender(old, undefined, reasonCode === undefined ? {} : { reasonCode });
    return (await replacing.replace([old], document)).id;
  }
  const recall = (id: string): Promise<unknown> => replacing.trade.bill(CARRIER, 'void', id, RECALLED);

  for (const reason of ['COD', 'SWI'])
    it(`do not come back by amendments for ${reason}, nor does it come back to have none`, async () => {
      const first = await replacing.issue(undefined, versionOf('V1'));
      const second = await amend(first, transportDocument(), reason);
      const third = await amend(second, versionOf('V2'), reason);
      await replacing.surrender(third, undefined, { reasonCode: reason });
      for (const [version, id] of [
        [versionOf('V1'), first],
        [transportDocument(), second],
        [versionOf('V2'), third],
      ] as const) {
        const { values, issues } = await rejects(replacing.replace([third], version), 'DUPLICATE_NUMBER');
        expect(values).to.deep.equal({ id });
        expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/document/transportDocumentSubReference']);
      }
      const { state } = await replacing.replace([third], versionOf('V3'));
      expect(state).to.have.property('versionToken');
    });

  it('do not come back in a part of a bill, though another part of that sub-reference is void', async () => {
    const old = await replacing.issue();
    await replacing.surrender(old);
    await rejects(replacing.replace([old], part('NARU0001', 150)), 'DUPLICATE_NUMBER');
    const one = await replacing.replace([old], part('NARU0001', 150, 'A'));
    await replacing.surrender(one.id);
    await replacing.replace([one.id], part('NARU0002', 150), { tokens: [f1('other')] });
    const rest = { siblings: [one.id] };
    for (const taken of ['A', undefined])
      await rejects(replacing.replace([old], part('NARU0001', 250, taken), rest), 'DUPLICATE_NUMBER');
    await replacing.replace([old], part('NARU0001', 250, 'B'), rest);
  });

  it('do not come back in a bill that combines others', async () => {
    const first = await replacing.issue(undefined, part('NARU0001', 100, 'A'));
    const kept = await amend(first, part('NARU0001', 100, 'B'));
    const other = await replacing.issue([f1('other')], part('NARU0002', 300, 'A'));
    for (const id of [kept, other]) await replacing.surrender(id);
    for (const taken of ['A', 'B'])
      await rejects(replacing.replace([kept, other], part('NARU0001', 400, taken)), 'DUPLICATE_NUMBER');
    await replacing.replace([kept, other], part('NARU0001', 400, 'C'));
  });

  it('do not come back after a recall, by which the number is free for a bill without one', async () => {
    await recall(await replacing.issue(undefined, versionOf('V1')));
    await rejects(replacing.issue(undefined, versionOf('V1')), 'DUPLICATE_NUMBER');
    await recall(await replacing.issue());
    await recall(await replacing.issue());
    await replacing.issue(undefined, versionOf('V2'));
  });

  it('may be those of another number', async () => {
    await replacing.issue(undefined, versionOf('V1'));
    await replacing.issue([f1('other')], part('NARU0002', 400, 'V1'));
  });

  it('are stated with the number by a token, without which nothing is issued', async () => {
    const { trade } = replacing;
    const id = newId();
    const request = JSON.stringify({ input: {}, tokens: [f1(id)] });
    const issued = trade.create(CARRIER, (ctx) => trade.bills.issue(ctx, id, request), transportDocument());
    await rejects(issued, 'INVALID');
  });
});
