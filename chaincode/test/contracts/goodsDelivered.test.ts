import { expect } from 'chai';
import { by, Clearing, HOLD, INSPECT, OTHER_CUSTOMS, RELEASE, SECOND, SEIZE } from '../support/clearing';
import { rejects } from '../support/rejects';
import { Replacing, versionOf } from '../support/replacing';
import { CARRIER, CUSTOMS, SHIPPER } from '../support/trade';

const DECLARED = 'customs-declaration';
const BILL = 'bill-of-lading';

describe('Goods that customs stops are delivered only as it decides', () => {
  let customs: Clearing;
  beforeEach(async () => {
    customs = await Clearing.start();
  });

  it('not while it inspects or has seized them, though it was never shown the bill', async () => {
    const stopped = await customs.accepted({}, 'INSPECTION');
    await rejects(customs.desk.read(CUSTOMS, { type: BILL, id: customs.bill }), 'NOT_FOUND');
    await customs.onBill('hold-goods', stopped);
    await customs.surrendered();
    await rejects(customs.deliver(), 'HELD');
    await customs.decide(stopped, 'seize', SEIZE);
    await customs.onBill('hold-goods', stopped);
    await rejects(customs.onBill('allow-delivery', stopped), 'WRONG_STATUS');
    await rejects(customs.onBill('release-goods', stopped), 'WRONG_STATUS');
    await rejects(customs.deliver(), 'HELD');
  });

  it('not by a stranger’s hold: whoever does not see the declaration holds nothing', async () => {
    const stopped = await customs.accepted({}, 'INSPECTION');
    await rejects(customs.onBill('hold-goods', stopped, {}, customs.bill, OTHER_CUSTOMS), 'NOT_FOUND');
    await rejects(
      customs.onBill('hold-goods', stopped, {}, customs.bill, { ...CUSTOMS, msp: SHIPPER.msp }),
      'FORBIDDEN',
    );
    const { record: other } = await customs.desk.trade.issue();
    await rejects(customs.onBill('hold-goods', stopped, {}, other.id), 'INVALID');
  });

  it('by an exception of two officers if customs inspects them, until it stops them again', async () => {
    const inspected = await customs.accepted({}, 'INSPECTION');
    await customs.onBill('hold-goods', inspected);
    await customs.surrendered();
    await rejects(customs.onBill('allow-delivery', inspected), 'NOT_APPROVED');
    await customs.decide(inspected, 'approve-release');
    await rejects(customs.onBill('allow-delivery', inspected), 'FORBIDDEN');
    await customs.onBill('allow-delivery', inspected, {}, customs.bill, SECOND);
    await customs.decide(inspected, 'seize', SEIZE);
    await rejects(customs.deliver(), 'HELD');
    const indemnity = { indemnity: 'f'.repeat(64) };
    await rejects(customs.desk.trade.bill(CARRIER, 'deliverAgainstIndemnity', customs.bill, indemnity), 'WRONG_STATUS');
  });

  it('by an exception that customs takes back by holding the goods again', async () => {
    const declaration = await customs.accepted();
    await customs.decide(declaration, 'hold', HOLD);
    await customs.onBill('hold-goods', declaration);
    await customs.surrendered();
    await customs.onBill('allow-delivery', declaration);
    await customs.onBill('hold-goods', declaration);
    await rejects(customs.deliver(), 'HELD');
    await customs.onBill('allow-delivery', declaration);
    await customs.deliver();
  });

  it('not while customs holds the bill of which this one has a part', async () => {
    const { record: before } = await customs.desk.trade.issue();
    customs.rewriting.rewriteState({ type: BILL, id: customs.bill }, { replaces: [before.id] });
    const declaration = await customs.accepted({ billOfLading: before.id });
    await customs.decide(declaration, 'hold', HOLD);
    await customs.onBill('hold-goods', declaration, {}, before.id);
    await customs.surrendered();
    await rejects(customs.deliver(), 'HELD');
    await customs.decide(declaration, 'release', RELEASE);
    await customs.onBill('release-goods', declaration, {}, before.id);
    await customs.deliver();
  });

  it('and stay in its reach after their delivery, until they are carried out', async () => {
    const id = await customs.unloaded();
    const stopped = await customs.accepted({ declarationNumber: '1' });
    await customs.surrendered();
    await customs.deliver();
    await customs.decide(stopped, 'inspect', INSPECT);
    expect((await customs.onBill('hold-goods', stopped)).record.status).to.equal('ACCOMPLISHED');
    const other = await customs.released({ declarationNumber: '2' });
    await rejects(customs.leave(id, by(other)), 'HELD');
    await customs.decide(stopped, 'approve-release');
    await customs.decide(stopped, 'release', RELEASE, SECOND);
    await customs.onBill('release-goods', stopped);
    expect(await customs.leave(id, by(other))).to.equal('CARRIED_OUT');
  });

  it('and an exception lets nobody take them under another bill', async () => {
    const replacing = new Replacing(customs.desk.trade, customs.desk);
    const declaration = await customs.accepted();
    await customs.decide(declaration, 'hold', HOLD);
    await customs.onBill('hold-goods', declaration);
    await customs.onBill('allow-delivery', declaration);
    await replacing.surrender(customs.bill);
    await rejects(replacing.replace([customs.bill], versionOf('V2')), 'HELD');
  });

  it('after the declaration for which they were held is rejected, cancelled or withdrawn', async () => {
    const ends: ((id: string) => Promise<unknown>)[] = [
      (id) => customs.decide(id, 'reject', { details: { reasonCode: 'DECLARED_TWICE' } }),
      async (id) => {
        await customs.decide(id, 'check-documents', { details: { reasonCode: 'DOCUMENTS_SELECTED' } });
        await customs.desk.act(SHIPPER, DECLARED, 'withdraw', { id, details: { reasonCode: 'OTHER' } });
      },
      (id) => customs.decide(id, 'cancel', { details: { reasonCode: 'RELEASED_IN_ERROR' } }),
    ];
    for (const [index, end] of ends.entries()) {
      const declaration = await customs.accepted({ declarationNumber: String(index) });
      await customs.decide(declaration, 'hold', HOLD);
      await customs.onBill('hold-goods', declaration);
      await end(declaration);
      await customs.onBill('release-goods', declaration);
    }
    await customs.surrendered();
    await customs.deliver();
  });

  it('a hold of a bill that was replaced names those in its place', async () => {
    const replacing = new Replacing(customs.desk.trade, customs.desk);
    const declaration = await customs.accepted();
    await replacing.surrender(customs.bill);
    const { id: amended } = await replacing.replace([customs.bill], versionOf('V2'));
    await customs.decide(declaration, 'hold', HOLD);
    const { values } = await rejects(customs.onBill('hold-goods', declaration), 'WRONG_STATUS');
    expect(values).to.deep.include({ replacedBy: [amended] });
    await customs.onBill('hold-goods', declaration, { through: [customs.bill] }, amended);
  });
});
