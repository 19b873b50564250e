import { expect } from 'chai';
import type { Desk } from '../support/desk';
import { AGENT, FORWARDER, FORWARDER_CODE, Forwarding } from '../support/forwarding';
import { rejects } from '../support/rejects';
import {
  CARRIER,
  f1,
  inHours,
  newId,
  OTHER_SHIPPER,
  placeOf,
  type Result,
  SHIPPER,
  type Trade,
  transportDocument,
} from '../support/trade';

const BILL = 'bill-of-lading';

describe('House bills of a master bill', () => {
  let forwarding: Forwarding;
  let trade: Trade;
  let desk: Desk;
  beforeEach(async () => {
    forwarding = await Forwarding.start();
    ({ trade, desk } = forwarding);
  });
  const part = (packages: number): object => ({
    consignmentItems: transportDocument({ packages })['consignmentItems'],
  });

  it('are linked with it both ways in one transaction, endorsed by the holders of both', async () => {
    const [master, house] = [await forwarding.disclosedMaster(), await forwarding.issueHouse()];
    const { record, writes, endorsers } = await forwarding.attach(master, house);
    expect(record.state).to.deep.include({ houses: [house] });
    expect((await forwarding.read(house)).state).to.deep.include({ master });
    expect([...writes.state.keys()]).to.have.members([`${BILL}/${master}`, `${BILL}/${house}`]);
    expect(endorsers).to.deep.equal([SHIPPER.msp, FORWARDER.msp].sort());
    for (const id of [master, house])
      expect(await desk.read(AGENT, { type: BILL, id })).to.include({ authentic: true, genuine: true });
    await rejects(forwarding.attach(master, house), 'INVALID');
  });

  it('never have more goods than it, alone or together', async () => {
    const master = await forwarding.disclosedMaster();
    await rejects(forwarding.attach(master, await forwarding.issueHouse(part(401))), 'NOT_CONSERVED');
    await forwarding.attach(master, await forwarding.issueHouse(part(150)));
    const { values } = await rejects(
      forwarding.attach(master, await forwarding.issueHouse(part(251))),
      'NOT_CONSERVED',
    );
    expect(JSON.stringify(values)).to.include('packages');
    await forwarding.attach(master, await forwarding.issueHouse(part(250)));
    await rejects(forwarding.attach(master, await forwarding.issueHouse(part(1))), 'NOT_CONSERVED');
  });

  it('are attached to no master bill that somebody else is about to take', async () => {
    const [master, house] = [await forwarding.disclosedMaster(), await forwarding.issueHouse()];
    await trade.bill(FORWARDER, 'offerTransfer', master, { to: placeOf(OTHER_SHIPPER), expires: inHours(1) });
    await rejects(forwarding.attach(master, house), 'OFFER_OPEN');
  });

  it('have no container that is not in it', async () => {
    const master = await forwarding.disclosedMaster();
    const [equipment] = transportDocument()['utilizedTransportEquipments'] as [{ equipment: object }];
    const other = { ...equipment, equipment: { ...equipment.equipment, equipmentReference: 'NARU1234567' } };
    const house = await forwarding.issueHouse({ utilizedTransportEquipments: [equipment, other] });
    await rejects(forwarding.attach(master, house), 'NOT_CONSERVED');
  });

  it('are issued by the organisation that holds it, and attached by its carrier agent', async () => {
    const [master, house] = [await forwarding.disclosedMaster(), await forwarding.issueHouse()];
    await rejects(forwarding.attach(master, house, FORWARDER), 'FORBIDDEN');
    await rejects(forwarding.attach(master, house, CARRIER), 'NOT_FOUND');
    await forwarding.disclose(SHIPPER, house, CARRIER);
    await rejects(forwarding.attach(master, house, CARRIER), 'FORBIDDEN');
    const { record: foreign } = await trade.issue(newId(), { input: { issueTo: placeOf(FORWARDER) } });
    await rejects(forwarding.attach(master, foreign.id), 'FORBIDDEN');
    await rejects(forwarding.attach(master, newId()), 'NOT_FOUND');
  });

  it('are attached only if those who endorse see all of them', async () => {
    const [master, house] = [await forwarding.issueMaster(), await forwarding.issueHouse()];
    expect((await rejects(forwarding.attach(master, house), 'NOT_DISCLOSED')).values).to.deep.equal({
      msp: SHIPPER.msp,
      bill: master,
    });
  });

  it('that the forwarder holds itself are endorsed by the ocean carrier, which must see them', async () => {
    const [master, house] = [await forwarding.issueMaster(), await forwarding.issueHouse()];
    await forwarding.take(house);
    expect((await rejects(forwarding.attach(master, house), 'NOT_DISCLOSED')).values).to.deep.equal({
      msp: CARRIER.msp,
      bill: house,
    });
    await forwarding.disclose(FORWARDER, house, CARRIER);
    expect((await forwarding.attach(master, house)).endorsers).to.deep.equal([CARRIER.msp, FORWARDER.msp]);
  });

  it('have one master bill and no house bills of their own', async () => {
    const [first, second] = [await forwarding.disclosedMaster(), await forwarding.disclosedMaster()];
    const house = await forwarding.issueHouse(part(100));
    await forwarding.attach(first, house);
    await rejects(forwarding.attach(second, house), 'INVALID');
    await rejects(forwarding.attach(house, house), 'FORBIDDEN');
    const [own, below] = [await forwarding.issueHouse(), await forwarding.issueHouse(part(10))];
    await forwarding.take(own);
    await forwarding.disclose(FORWARDER, own, SHIPPER);
    await rejects(forwarding.attach(own, own), 'INVALID');
    await forwarding.attach(own, below);
    await rejects(forwarding.attach(second, own), 'INVALID');
  });

  it('are detached when they are void, so that their goods can be in others', async () => {
    const [master, house] = [await forwarding.disclosedMaster(), await forwarding.issueHouse()];
    await forwarding.attach(master, house);
    const detach = (): Promise<Result> => forwarding.detach(master, house);
    await rejects(detach(), 'WRONG_STATUS');
    await desk.act(AGENT, BILL, 'void', { id: house, input: { reasonCode: 'WRONG_DATA' } });
    expect((await detach()).record.state).not.to.have.property('houses');
    await rejects(detach(), 'INVALID');
    await forwarding.attach(master, await forwarding.issueHouse());
  });

  it('are amended in its sight: detached first, and the new ones attached', async () => {
    const [master, house] = [await forwarding.disclosedMaster(), await forwarding.issueHouse()];
    await forwarding.attach(master, house);
    await desk.act(SHIPPER, BILL, 'surrender-for-amendment', { id: house, details: {} });
    await desk.act(AGENT, BILL, 'accept-surrender', { id: house });
    const document = transportDocument({ carrierCode: FORWARDER_CODE, reference: newId().slice(-10) });
    const replace = (): Promise<Result> =>
      desk.act(AGENT, BILL, 'issue', {
        document,
        tokens: [f1('amended')],
        input: { issueTo: placeOf(SHIPPER), replaces: [house], ancestors: [master] },
      });
    await rejects(replace(), 'WRONG_STATUS');
    await forwarding.detach(master, house);
    expect((await forwarding.read(house)).state).not.to.have.property('master');
    const { record } = await replace();
    await rejects(forwarding.attach(master, house), 'WRONG_STATUS');
    await forwarding.attach(master, record.id, AGENT, [house]);
  });

  it('are not attached, nor have others attached, once goods of them were delivered', async () => {
    const indemnity = { indemnity: 'f'.repeat(64) };
    const [master, gone] = [await forwarding.disclosedMaster(), await forwarding.issueHouse()];
    await trade.bill(AGENT, 'deliverAgainstIndemnity', gone, indemnity);
    await rejects(forwarding.attach(master, gone), 'WRONG_STATUS');
    await trade.bill(CARRIER, 'deliverAgainstIndemnity', master, indemnity);
    await rejects(forwarding.attach(master, await forwarding.issueHouse()), 'WRONG_STATUS');
  });

  it('keep it from being amended or voided', async () => {
    const [master, house] = [await forwarding.disclosedMaster(), await forwarding.issueHouse()];
    await forwarding.attach(master, house);
    const amendment = { id: master, input: {}, details: {} };
    await rejects(desk.act(FORWARDER, BILL, 'surrender-for-amendment', amendment), 'WRONG_STATUS');
    await desk.act(FORWARDER, BILL, 'consent-to-void', { id: master });
    await rejects(desk.act(CARRIER, BILL, 'void', { id: master, input: { reasonCode: 'OTHER' } }), 'WRONG_STATUS');
  });
});
