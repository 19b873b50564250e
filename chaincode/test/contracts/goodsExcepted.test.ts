import { expect } from 'chai';
import { MAX_LINKS } from '../../src/domain/vocabulary/record';
import { AT, by, Clearing, HOLD, OTHER_CUSTOMS, RELEASE, SECOND, SEIZE } from '../support/clearing';
import { exportDeclaration } from '../support/declaration';
import type { Ask } from '../support/desk';
import { rejects } from '../support/rejects';
import { CARRIER, CUSTOMS, OTHER_SHIPPER, SHIPPER } from '../support/trade';

const TYPE = 'cargo-report';
const DECLARED = 'customs-declaration';

describe('Goods leave customs before their release', () => {
  let customs: Clearing;
  beforeEach(async () => {
    customs = await Clearing.start();
  });

  it('of one officer for goods that customs does not inspect', async () => {
    const [id, declaration] = [await customs.unloaded(), await customs.accepted()];
    await customs.allow(id, by(declaration));
    expect(await customs.leave(id)).to.equal('CARRIED_OUT');
    await rejects(customs.allow(await customs.unloaded(), by(declaration)), 'WRONG_STATUS');
  });

  it('of two though an officer names another declaration: of an export, or of a stranger to the bill', async () => {
    const id = await customs.unloaded();
    await rejects(customs.allow(id, by(await customs.accepted(exportDeclaration()))), 'INVALID');
    const ofStranger = by(await customs.accepted({ declarationNumber: '43' }, 'GREEN', OTHER_SHIPPER));
    await rejects(customs.allow(id, ofStranger), 'NOT_APPROVED');
    await customs.approve(id, ofStranger);
    await customs.allow(id, ofStranger, SECOND);
    expect(await customs.leave(id)).to.equal('CARRIED_OUT');
  });

  it('of two for goods that it inspects or inspected, and for those of which no declaration is named', async () => {
    const inspected = await customs.accepted({}, 'INSPECTION');
    await customs.decide(inspected, 'check-documents', { details: { reasonCode: 'DOCUMENTS_SELECTED' } });
    for (const input of [by(inspected), {}]) {
      const id = await customs.unloaded();
      await rejects(customs.allow(id, input), 'NOT_APPROVED');
      await customs.approve(id, input);
      await rejects(customs.allow(id, input), 'FORBIDDEN');
      await customs.allow(id, input, SECOND);
      const { record } = await customs.desk.read(CUSTOMS, { type: TYPE, id });
      expect(record.state).not.to.have.property('approval');
    }
  });

  it('that ends when customs holds, inspects or seizes the goods later', async () => {
    const stops: [string, Ask][] = [
      ['hold', HOLD],
      ['inspect', { details: { reasonCode: 'GOODS_UNCLEAR' } }],
      ['seize', SEIZE],
      ['cancel', { details: { reasonCode: 'NOT_SHIPPED' } }],
    ];
    for (const [index, [action, ask]] of stops.entries()) {
      const id = await customs.unloaded();
      const declaration = await customs.accepted({ declarationNumber: String(index) });
      await customs.allow(id, by(declaration));
      await customs.decide(declaration, action, ask);
      const { values } = await rejects(customs.leave(id), 'HELD');
      expect(values).to.deep.equal({ declarations: [declaration] });
    }
  });

  it('that ends when customs holds the bill later, for whichever declaration, and outranks an earlier hold', async () => {
    const [id, declaration] = [await customs.unloaded(), await customs.accepted()];
    await customs.decide(declaration, 'hold', HOLD);
    await customs.onBill('hold-goods', declaration);
    await customs.allow(id, by(declaration));
    const other = await customs.file({ declarationNumber: '43' });
    await customs.decide(other, 'hold', HOLD);
    await customs.onBill('hold-goods', other);
    await rejects(customs.leave(id), 'HELD');
    await customs.decide(other, 'reject', { details: { reasonCode: 'DECLARED_TWICE' } });
    await customs.onBill('release-goods', other);
    expect(await customs.leave(id)).to.equal('CARRIED_OUT');
  });

  it('of its own authority, which does not let go what another one holds', async () => {
    const id = await customs.unloaded();
    const theirs = await customs.file({ declarationNumber: '43' }, SHIPPER, OTHER_CUSTOMS);
    await customs.decide(theirs, 'hold', HOLD, OTHER_CUSTOMS);
    await customs.onBill('hold-goods', theirs, {}, customs.bill, OTHER_CUSTOMS);
    await customs.allow(id, by(await customs.accepted()));
    await rejects(customs.leave(id), 'HELD');
  });

  it('that it takes back until they have left, after which the carrier cannot bring it again', async () => {
    const [id, declaration] = [await customs.unloaded(), await customs.accepted()];
    await customs.allow(id, by(declaration));
    const revoke = { details: { reasonCode: 'ALLOWED_IN_ERROR' } };
    await rejects(customs.onReport(id, 'revoke-carry-out', revoke, CARRIER), 'FORBIDDEN');
    const { endorsers } = await customs.desk.act(CUSTOMS, TYPE, 'revoke-carry-out', { id, ...revoke });
    expect(endorsers).to.include(CUSTOMS.msp);
    await rejects(customs.leave(id), 'INVALID');
    await rejects(customs.onReport(id, 'revoke-carry-out', revoke), 'NOT_REQUESTED');
    const warehouse = { id, details: { ...AT, warehouse: '02012345' } };
    expect((await customs.desk.act(CARRIER, TYPE, 'warehouse', warehouse)).endorsers).to.include(CUSTOMS.msp);
    await customs.allow(id, by(declaration));
    await customs.leave(id);
    await rejects(customs.onReport(id, 'revoke-carry-out', revoke), 'WRONG_STATUS');
  });

  it('for which none is needed any more once they are released', async () => {
    const [id, declaration] = [await customs.unloaded(), await customs.accepted()];
    await customs.allow(id, by(declaration));
    await customs.decide(declaration, 'hold', HOLD);
    await customs.decide(declaration, 'release', RELEASE);
    expect(await customs.leave(id, by(declaration))).to.equal('CARRIED_OUT');
  });

  it('not while customs holds the bill later, though it then lets the carrier deliver', async () => {
    const [id, declaration] = [await customs.unloaded(), await customs.accepted()];
    await customs.allow(id, by(declaration));
    const other = await customs.file({ declarationNumber: '43' });
    await customs.decide(other, 'hold', HOLD);
    await customs.onBill('hold-goods', other);
    await customs.onBill('allow-delivery', other);
    await rejects(customs.leave(id), 'HELD');
    await customs.decide(other, 'reject', { details: { reasonCode: 'DECLARED_TWICE' } });
    await customs.onBill('release-goods', other);
    expect(await customs.leave(id)).to.equal('CARRIED_OUT');
  });

  it('under a master bill and as many house bills as it can have', async () => {
    const [id, declaration] = [await customs.unloaded(), await customs.accepted()];
    const bills: string[] = [];
    while (bills.length < MAX_LINKS) bills.push((await customs.desk.trade.issue()).record.id);
    customs.rewriting.rewriteState({ type: 'bill-of-lading', id: customs.bill }, { houses: bills });
    await customs.allow(id, { ...by(declaration), bills });
    expect(await customs.leave(id, { bills })).to.equal('CARRIED_OUT');
  });

  it('though the carrier was let deliver before', async () => {
    const [id, declaration] = [await customs.unloaded(), await customs.accepted()];
    await customs.decide(declaration, 'hold', HOLD);
    await customs.onBill('hold-goods', declaration);
    await customs.onBill('allow-delivery', declaration);
    await customs.allow(id, by(declaration));
    expect(await customs.leave(id)).to.equal('CARRIED_OUT');
  });

  it('or by another declaration, if the one of the exception has ended', async () => {
    const [id, excepted] = [await customs.unloaded(), await customs.accepted()];
    await customs.allow(id, by(excepted));
    await customs.decide(excepted, 'cancel', { details: { reasonCode: 'NOT_SHIPPED' } });
    await rejects(customs.leave(id, by(excepted)), 'WRONG_STATUS');
    expect(await customs.leave(id, by(await customs.released({ declarationNumber: '43' })))).to.equal('CARRIED_OUT');
  });

  it('of the area where they are: goods that move in bond leave the next one as customs decides there', async () => {
    const [id, excepted] = [await customs.unloaded(), await customs.accepted()];
    await customs.allow(id, by(excepted));
    const transit = await customs.released({ procedure: 'TRANSIT' });
    expect(await customs.leave(id, by(transit), 'move-in-bond')).to.equal('MOVED_IN_BOND');
    await customs.onReport(id, 'warehouse', { details: { ...AT, warehouse: '02012345' } }, CARRIER);
    await rejects(customs.leave(id), 'INVALID');
    const { record } = await customs.desk.read(CUSTOMS, { type: DECLARED, id: excepted });
    expect(record.state).not.to.have.property('leftBy');
    await customs.allow(id, by(excepted));
    expect(await customs.leave(id)).to.equal('CARRIED_OUT');
  });
});
