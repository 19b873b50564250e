import { expect } from 'chai';
import { AT, by, Clearing, HOLD, INSPECT, RELEASE, SECOND, SEIZE } from '../support/clearing';
import { CARGO, DECLARATION, exportDeclaration } from '../support/declaration';
import { rejects } from '../support/rejects';
import { Replacing, versionOf } from '../support/replacing';
import { CARRIER, CUSTOMS, newId, OTHER_SHIPPER, SHIPPER } from '../support/trade';

const TYPE = 'cargo-report';
const DECLARED = 'customs-declaration';

describe('Goods leave customs only as customs decided', () => {
  let customs: Clearing;
  beforeEach(async () => {
    customs = await Clearing.start();
  });

  describe('by a declaration', () => {
    it('that lets goods in: by no export declaration, and in bond by one of transit or re-export', async () => {
      const id = await customs.unloaded();
      await rejects(customs.leave(id, by(await customs.released(exportDeclaration()))), 'INVALID');
      for (const procedure of ['TRANSIT', 'RE_EXPORT']) {
        const declaration = await customs.released({ procedure });
        await rejects(customs.leave(id, by(declaration)), 'INVALID');
        expect(await customs.leave(id, by(declaration), 'move-in-bond')).to.equal('MOVED_IN_BOND');
        await customs.onReport(id, 'warehouse', { details: { ...AT, warehouse: '02012345' } }, CARRIER);
      }
      const cleared = await customs.released({ procedure: 'IMPORT' });
      await rejects(customs.leave(id, by(cleared), 'move-in-bond'), 'INVALID');
      expect(await customs.leave(id, by(cleared))).to.equal('CARRIED_OUT');
    });

    it('of a party of the customs.bill, and of no stranger to it', async () => {
      const id = await customs.unloaded();
      const declaration = await customs.released({}, OTHER_SHIPPER);
      await rejects(customs.leave(id, by(declaration)), 'FORBIDDEN');
      const { msp, party } = OTHER_SHIPPER;
      await customs.desk.trade.bill(SHIPPER, 'disclose', customs.bill, { to: { msp, party } });
      expect(await customs.leave(id, by(declaration))).to.equal('CARRIED_OUT');
    });

    it('that was not corrected since its release', async () => {
      const [id, declaration] = [await customs.unloaded(), await customs.released()];
      const corrected = { ...DECLARATION, billOfLading: customs.bill, itemPrice: '1' };
      await customs.desk.act(SHIPPER, DECLARED, 'correct', { id: declaration, details: { declaration: corrected } });
      const { values, message } = await rejects(customs.leave(id, by(declaration)), 'WRONG_STATUS');
      expect(values).to.deep.include({ type: DECLARED, id: declaration, status: 'CORRECTED', allowed: ['RELEASED'] });
      expect(message).to.include(declaration);
      await customs.decide(declaration, 'release', { details: { reasonCode: 'CORRECTED' } });
      expect(await customs.leave(id, by(declaration))).to.equal('CARRIED_OUT');
    });

    it('that customs accepted before it said how goods leave by it, once the declarant has corrected it', async () => {
      const [id, declaration] = [await customs.unloaded(), await customs.released()];
      const link = { type: DECLARED, id: declaration } as const;
      customs.rewriting.rewrite(link, ({ state: { leaving: _, ...state } }) => ({ state }));
      await rejects(customs.leave(id, by(declaration)), 'INVALID');
      const same = { ...DECLARATION, billOfLading: customs.bill };
      await customs.desk.act(SHIPPER, DECLARED, 'correct', { id: declaration, details: { declaration: same } });
      await customs.decide(declaration, 'release', { details: { reasonCode: 'CORRECTED' } });
      expect(await customs.leave(id, by(declaration))).to.equal('CARRIED_OUT');
    });

    it('once: not the goods of two reports, of one bill or of two', async () => {
      const [first, second, declaration] = [
        await customs.unloaded(),
        await customs.unloaded(),
        await customs.released(),
      ];
      await customs.leave(first, by(declaration));
      await rejects(customs.leave(second, by(declaration)), 'WRONG_STATUS');
      await rejects(customs.leave(second, by(declaration), 'move-in-bond'), 'WRONG_STATUS');
      expect(await customs.leave(second, by(await customs.released({ declarationNumber: '43' })))).to.equal(
        'CARRIED_OUT',
      );
    });

    it('whose goods no approved record of processing has used: what is left leaves by another one', async () => {
      const [id, used] = [await customs.unloaded(), await customs.released()];
      const link = { type: DECLARED, id: used } as const;
      customs.rewriting.rewriteState(link, { processedBy: [newId()] });
      await rejects(customs.leave(id, by(used)), 'WRONG_STATUS');
      const rest = await customs.released({ declarationNumber: '43' });
      expect(await customs.leave(id, by(rest))).to.equal('CARRIED_OUT');
    });

    it('which then says that they left, and neither is held nor withdrawn, but can be seized or corrected', async () => {
      const [id, declaration] = [await customs.unloaded(), await customs.released()];
      const { endorsers } = await customs.desk.act(CARRIER, TYPE, 'carry-out', { id, input: by(declaration) });
      expect(endorsers).to.include(CUSTOMS.msp);
      const { record, authentic } = await customs.desk.read(SHIPPER, { type: DECLARED, id: declaration });
      expect([authentic, record.status, record.state['leftBy']]).to.deep.equal([
        true,
        'RELEASED',
        { cargoReport: id, carrier: CARRIER.msp, leaving: 'CLEARED' },
      ]);
      for (const [action, ask] of [
        ['hold', HOLD],
        ['inspect', INSPECT],
      ] as const)
        await rejects(customs.decide(declaration, action, ask), 'WRONG_STATUS');
      await customs.desk.act(SHIPPER, DECLARED, 'correct', {
        id: declaration,
        details: { declaration: { ...DECLARATION, billOfLading: customs.bill } },
      });
      expect(await customs.decide(declaration, 'seize', SEIZE)).to.equal('SEIZED');
    });

    it('of the bill before, if the bill was amended, and not while one in its place is held', async () => {
      const replacing = new Replacing(customs.desk.trade, customs.desk);
      const [id, declaration] = [await customs.unloaded(), await customs.released()];
      await replacing.surrender(customs.bill);
      const { id: amended } = await replacing.replace([customs.bill], versionOf('V2'));
      const { values } = await rejects(customs.leave(id, by(declaration)), 'INVALID');
      expect(values).to.deep.equal({ missing: [amended] });
      await rejects(customs.report(), 'WRONG_STATUS');
      const other = await customs.accepted({ billOfLading: amended, declarationNumber: '43' });
      await customs.decide(other, 'hold', HOLD);
      await customs.onBill('hold-goods', other, {}, amended);
      await rejects(customs.leave(id, { ...by(declaration), bills: [amended] }), 'HELD');
      await customs.decide(other, 'cancel', { details: { reasonCode: 'NOT_SHIPPED' } });
      await customs.onBill('release-goods', other, {}, amended);
      const { record: stranger } = await customs.desk.trade.issue();
      await rejects(customs.leave(id, { ...by(declaration), bills: [amended, stranger.id] }), 'INVALID');
      expect(await customs.leave(id, { ...by(declaration), bills: [amended] })).to.equal('CARRIED_OUT');
      const { links } = (await customs.desk.read(CARRIER, { type: TYPE, id })).record;
      expect(links.map((link) => link.id)).to.deep.equal([customs.bill, amended]);
    });

    it('of each part, if the bill was split: no part leaves undeclared, nor by an exception of one officer', async () => {
      const id = await customs.unloaded();
      const parts = await customs.split();
      const [one, other] = parts;
      const of = async (billOfLading: string, number: string): Promise<string> =>
        customs.released({ billOfLading, declarationNumber: number });
      const [first, second] = [await of(one, '43'), await of(other, '44')];
      const { values } = await rejects(customs.leave(id, { ...by(first), bills: parts }), 'INVALID');
      expect(values).to.deep.equal({ undeclared: [other] });
      await rejects(customs.allow(id, { ...by(first), bills: parts }), 'NOT_APPROVED');
      await customs.approve(id, { ...by(first), bills: parts });
      await customs.allow(id, { ...by(first), bills: parts }, SECOND);
      await customs.onReport(id, 'revoke-carry-out', { details: { reasonCode: 'ALLOWED_IN_ERROR' } });
      expect(await customs.leave(id, { ...by(first, second), bills: parts })).to.equal('CARRIED_OUT');
    });

    it('or in bond of each part; and the one of the bill that was split is of all parts', async () => {
      const id = await customs.unloaded();
      const whole = await customs.released({ procedure: 'TRANSIT' });
      const bills = await customs.split();
      const ofOne = await customs.released({ procedure: 'TRANSIT', billOfLading: bills[0], declarationNumber: '43' });
      await rejects(customs.leave(id, { ...by(ofOne), bills }, 'move-in-bond'), 'INVALID');
      expect(await customs.leave(id, { ...by(whole), bills }, 'move-in-bond')).to.equal('MOVED_IN_BOND');
    });
  });

  describe('and customs can decide again', () => {
    it('by holding released goods that have not left', async () => {
      const [id, declaration] = [await customs.unloaded(), await customs.released()];
      expect(await customs.decide(declaration, 'hold', HOLD)).to.equal('HELD');
      await rejects(customs.leave(id, by(declaration)), 'WRONG_STATUS');
      await customs.decide(declaration, 'release', RELEASE);
      expect(await customs.decide(declaration, 'inspect', INSPECT)).to.equal('INSPECTION');
      await rejects(customs.decide(declaration, 'release', RELEASE), 'NOT_APPROVED');
    });

    it('by lifting a seizure, which takes two officers and leaves the goods held', async () => {
      const lift = { details: { reasonCode: 'COURT_ORDER' } };
      for (const isAccepted of [true, false]) {
        const declaration = isAccepted ? await customs.accepted() : await customs.file({ declarationNumber: '43' });
        await customs.decide(declaration, 'hold', HOLD);
        await customs.decide(declaration, 'seize', SEIZE);
        await rejects(customs.decide(declaration, 'lift-seizure', lift), 'NOT_APPROVED');
        await customs.decide(declaration, 'approve-release');
        await rejects(customs.decide(declaration, 'lift-seizure', lift), 'FORBIDDEN');
        await rejects(customs.decide(declaration, 'release', RELEASE, SECOND), 'WRONG_STATUS');
        expect(await customs.decide(declaration, 'lift-seizure', lift, SECOND)).to.equal('HELD');
      }
    });
  });

  describe('from a manifest that is of their bill', () => {
    const box = (number: string, seals: string[] = []): object => ({ containers: [{ number, seals }] });

    it('with no other container and no more packages', async () => {
      for (const [more, pointer] of [
        [box('CSQU3054383'), '/document/containers/0/number'],
        [{ packages: 401 }, '/document/packages'],
      ] as const) {
        const { issues } = await rejects(customs.report({ ...CARGO, ...more }), 'INVALID');
        expect(issues?.map((issue) => issue.pointer)).to.deep.equal([pointer]);
      }
    });

    it('and whatever else differs is told to the carrier and to customs, and to nobody else', async () => {
      const resealed = { ...CARGO, ...box('NARU3472484', ['X9']), packages: 399 };
      const { id } = await customs.report(resealed);
      await customs.desk.act(CARRIER, TYPE, 'withdraw', { id });
      for (const who of [CARRIER, CUSTOMS]) {
        const { findings } = await customs.desk.read(who, { type: TYPE, id });
        expect(findings)
          .to.include('"severity":"HIGH"')
          .and.to.include('SEAL')
          .and.to.include('fewer packages')
          .and.to.include('gross mass');
      }
      expect(customs.desk.trade.ledger.publicText()).not.to.include('SEAL');
      const same = { ...CARGO, ...box('NARU3472484', ['vet-123']), grossMassKg: '12000' };
      const { findings } = await customs.desk.read(CUSTOMS, {
        type: TYPE,
        id: (await customs.report(same, { earlier: [] })).id,
      });
      expect(findings).to.equal(null);
    });

    it('of which less or more may be landed', async () => {
      const { id } = await customs.report();
      await customs.desk.act(CARRIER, TYPE, 'arrive', { id, details: AT });
      const details = { ...AT, landed: { packages: 402, grossMassKg: '1450' } };
      expect((await customs.desk.act(CARRIER, TYPE, 'unload', { id, details })).record.status).to.equal('UNLOADED');
      expect(customs.desk.trade.ledger.publicText()).not.to.include('1450');
    });
  });
});
