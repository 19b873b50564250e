import { expect } from 'chai';
import { by, Clearing, HOLD, INSPECT, SECOND } from '../support/clearing';
import { DECLARATION, entryDeclaration } from '../support/declaration';
import { rejects } from '../support/rejects';
import { CUSTOMS, type Result, SHIPPER } from '../support/trade';

const REPORT = 'cargo-report';
const DECLARED = 'customs-declaration';
const TRANSIT = { procedure: 'TRANSIT' };
const DETAILS = { reasonCode: 'PERISHABLE' };

describe('What officers let go before its release', () => {
  let customs: Clearing;
  beforeEach(async () => {
    customs = await Clearing.start();
  });
  /** The declarant declares other goods. */
  const correct = (id: string): Promise<Result> => {
    const declaration = { ...DECLARATION, billOfLading: customs.bill, hsCode: '640411', netMassKg: '9999' };
    return customs.desk.act(SHIPPER, DECLARED, 'correct', { id, details: { declaration } });
  };
  const held = async (channel = 'GREEN'): Promise<string> => {
    const declaration = await customs.accepted({}, channel);
    if (channel === 'GREEN') await customs.decide(declaration, 'hold', HOLD);
    await customs.onBill('hold-goods', declaration);
    return declaration;
  };

  describe('is what they have read', () => {
    it('and not a declaration that was corrected a moment before', async () => {
      const [id, declaration] = [await customs.unloaded(), await customs.accepted()];
      const read = { id: declaration, version: customs.versionOf(declaration) };
      await correct(declaration);
      for (const [action, details] of [['approve-carry-out'], ['allow-carry-out', DETAILS]] as const) {
        const ask = { input: { declarations: [read] }, ...(details && { details }) };
        const { values, issues } = await rejects(customs.onReport(id, action, ask), 'VERSION_MISMATCH');
        expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/input/declarations/0/version']);
        expect(values).to.deep.equal({
          changed: [{ type: DECLARED, id: declaration, expected: read.version, actual: read.version + 1 }],
        });
      }
      await customs.allow(id, by(declaration));
      expect(await customs.leave(id)).to.equal('CARRIED_OUT');
    });

    it('and so it is of a delivery', async () => {
      const declaration = await held();
      const version = customs.versionOf(declaration);
      await correct(declaration);
      const { issues } = await rejects(customs.onBill('allow-delivery', declaration, { version }), 'VERSION_MISMATCH');
      expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/input/version']);
      await customs.onBill('allow-delivery', declaration);
    });
  });

  describe('stays', () => {
    it('as long as the same goods are declared, and no longer', async () => {
      const [id, declaration] = [await customs.unloaded(), await customs.accepted()];
      await customs.allow(id, by(declaration));
      await correct(declaration);
      const { values } = await rejects(customs.leave(id), 'HELD');
      expect(values).to.deep.equal({ declarations: [declaration] });
      await customs.onReport(id, 'revoke-carry-out', { details: { reasonCode: 'NEW_INTELLIGENCE' } });
      await customs.allow(id, by(declaration));
      await customs.decide(declaration, 'check-documents', { details: { reasonCode: 'DOCUMENTS_SELECTED' } });
      const duties = { currency: 'KRW', amountMinor: 1_000 };
      await customs.decide(declaration, 'notify-payment', { details: { duties } });
      expect(await customs.leave(id)).to.equal('CARRIED_OUT');
    });

    it('and so does a delivery', async () => {
      const declaration = await held();
      await customs.surrendered();
      await customs.onBill('allow-delivery', declaration);
      await correct(declaration);
      await rejects(customs.deliver(), 'HELD');
      await customs.onBill('allow-delivery', declaration);
      await customs.decide(declaration, 'check-documents', { details: { reasonCode: 'DOCUMENTS_SELECTED' } });
      await customs.deliver();
    });

    it('a delivery as long as the declaration counts: an ended one is released instead', async () => {
      const declaration = await held();
      await customs.surrendered();
      await customs.onBill('allow-delivery', declaration);
      await customs.decide(declaration, 'cancel', { details: { reasonCode: 'NOT_SHIPPED' } });
      await rejects(customs.deliver(), 'HELD');
      await rejects(customs.onBill('allow-delivery', declaration), 'WRONG_STATUS');
      await customs.onBill('release-goods', declaration);
      await customs.deliver();
    });

    it('and covers no bill that they have not seen, such as a house bill that is attached later', async () => {
      const [id, declaration] = [await customs.unloaded(), await customs.accepted()];
      await customs.allow(id, by(declaration));
      const { id: house } = (await customs.desk.trade.issue()).record;
      customs.rewriting.rewriteState({ type: 'bill-of-lading', id: customs.bill }, { houses: [house] });
      const { values } = await rejects(customs.leave(id, { bills: [house] }), 'HELD');
      expect(values).to.deep.equal({ declarations: [], bills: [house] });
      await customs.onReport(id, 'revoke-carry-out', { details: { reasonCode: 'NEW_INTELLIGENCE' } });
      await customs.allow(id, { ...by(declaration), bills: [house] });
      expect(await customs.leave(id, { bills: [house] })).to.equal('CARRIED_OUT');
    });
  });

  describe('if it takes two, is what the first one approved', () => {
    it('and not goods that a third one has inspected since, or that were corrected', async () => {
      const changes: ((declaration: string) => Promise<unknown>)[] = [
        (declaration) => customs.decide(declaration, 'inspect', INSPECT),
        (declaration) => customs.decide(declaration, 'hold', HOLD),
        (id) => {
          const declaration = entryDeclaration({ ...TRANSIT, billOfLading: customs.bill, grossMassKg: '1401' });
          return customs.desk.act(SHIPPER, DECLARED, 'correct', { id, details: { declaration } });
        },
      ];
      for (const change of changes) {
        const [id, declaration] = [await customs.unloaded(), await customs.accepted(TRANSIT)];
        await customs.approve(id, by(declaration));
        await change(declaration);
        await rejects(customs.allow(id, by(declaration), SECOND), 'NOT_APPROVED');
        await customs.approve(id, by(declaration));
        await customs.allow(id, by(declaration), SECOND);
      }
    });

    it('and not other goods, nor goods whose bill is held since', async () => {
      const id = await customs.unloaded();
      const [first, other] = [
        await customs.accepted({}, 'INSPECTION'),
        await customs.accepted({ declarationNumber: '1' }, 'INSPECTION'),
      ];
      await customs.approve(id, by(first));
      await rejects(customs.allow(id, by(other), SECOND), 'NOT_APPROVED');
      await rejects(customs.allow(id, by(first, other), SECOND), 'NOT_APPROVED');
      await customs.onBill('hold-goods', first);
      await rejects(customs.allow(id, by(first), SECOND), 'NOT_APPROVED');
      await customs.approve(id, by(first));
      await customs.desk.trade.bill(SHIPPER, 'disclose', customs.bill, { to: { msp: CUSTOMS.msp } });
      await customs.allow(id, by(first), SECOND);
    });

    it('in the area where they were', async () => {
      const id = await customs.unloaded();
      const inspected = await customs.accepted({}, 'INSPECTION');
      await customs.approve(id, by(inspected));
      const transit = await customs.released(TRANSIT);
      await customs.leave(id, by(transit), 'move-in-bond');
      const { record } = await customs.desk.read(CUSTOMS, { type: REPORT, id });
      expect(record.state).not.to.have.property('approval');
    });

    it('and a delivery is allowed by one approval once', async () => {
      const declaration = await held('INSPECTION');
      await customs.decide(declaration, 'approve-release');
      await customs.onBill('allow-delivery', declaration, {}, customs.bill, SECOND);
      await customs.onBill('hold-goods', declaration);
      await rejects(customs.onBill('allow-delivery', declaration, {}, customs.bill, SECOND), 'NOT_APPROVED');
      await customs.decide(declaration, 'approve-release');
      await customs.surrendered();
      await customs.onBill('allow-delivery', declaration, {}, customs.bill, SECOND);
      await customs.deliver();
    });
  });

  it('takes two for goods in bond, which would leave uncleared for good', async () => {
    const id = await customs.unloaded();
    const transit = by(await customs.accepted(TRANSIT));
    await rejects(customs.allow(id, transit), 'NOT_APPROVED');
    await customs.approve(id, transit);
    await customs.allow(id, transit, SECOND);
    expect(await customs.leave(id)).to.equal('CARRIED_OUT');
  });
});
