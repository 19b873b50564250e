import { expect } from 'chai';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { Desk } from '../support/desk';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { Rewriting } from '../support/rewriting';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  f1,
  findingsOf,
  inHours,
  MEMBERS,
  newId,
  placeOf,
  type Result,
  SHIPPER,
  Trade,
  transportDocument,
} from '../support/trade';

const CODE = 'FWDR';
const FORWARDER: User = { msp: 'ForwarderMSP', role: 'shipper', party: newId() };
const AGENT: User = { msp: 'ForwarderMSP', role: 'carrier-agent', party: newId() };
const FORWARDER_MEMBER = {
  mspId: FORWARDER.msp,
  roles: ['CARRIER' as const, 'EXPORTER' as const],
  carrierCodes: [{ provider: 'NMFTA' as const, code: CODE }],
  bics: [],
};
const MEMBERS_AND_FORWARDER = [...MEMBERS, FORWARDER_MEMBER];
const BILL = 'bill-of-lading';

describe('House bills of a master bill', () => {
  let trade: Trade;
  let desk: Desk;
  beforeEach(async () => {
    trade = await Trade.start(MEMBERS_AND_FORWARDER);
    await trade.register(FORWARDER);
    desk = new Desk(trade);
  });

  const issueMaster = async (): Promise<string> =>
    (await trade.issue(newId(), { input: { issueTo: placeOf(FORWARDER) } })).record.id;
  const issueHouse = async (more: object = {}): Promise<string> => {
    const document = { ...transportDocument({ carrierCode: CODE, reference: newId().slice(-10) }), ...more };
    return (await trade.issue(newId(), { by: AGENT, document, input: { issueTo: placeOf(SHIPPER) } })).record.id;
  };
  const part = (packages: number): object => ({
    consignmentItems: transportDocument({ packages })['consignmentItems'],
  });
  const disclose = async (by: User, id: string, to: User): Promise<unknown> =>
    desk.act(by, BILL, 'disclose', { id, input: { to: { msp: to.msp } } });
  const attach = (id: string, house: string, by: User = AGENT): Promise<Result> =>
    desk.act(by, BILL, 'attach-house', { id, input: { house } });
  const read = async (id: string, by: User = AGENT): Promise<TradeRecord> =>
    (await desk.read(by, { type: BILL, id })).record;
  /** A master bill that the holders of house bills see. */
  const disclosedMaster = async (): Promise<string> => {
    const master = await issueMaster();
    await disclose(FORWARDER, master, SHIPPER);
    return master;
  };

  /** The forwarder takes over a house bill. */
  const take = async (id: string): Promise<void> => {
    const input = { to: placeOf(FORWARDER), endorsement: 'ENDORSE_TO_ORDER', expires: inHours(24) };
    await desk.act(SHIPPER, BILL, 'offer-transfer', { id, input });
    await desk.act(FORWARDER, BILL, 'accept-transfer', { id });
  };

  it('are linked with it both ways in one transaction, endorsed by the holders of both', async () => {
    const [master, house] = [await disclosedMaster(), await issueHouse()];
    const { record, writes, endorsers } = await attach(master, house);
    expect(record.state).to.deep.include({ houses: [house] });
    expect((await read(house)).state).to.deep.include({ master });
    expect([...writes.state.keys()]).to.have.members([`${BILL}/${master}`, `${BILL}/${house}`]);
    expect(endorsers).to.deep.equal([SHIPPER.msp, FORWARDER.msp].sort());
    for (const id of [master, house])
      expect(await desk.read(AGENT, { type: BILL, id })).to.include({ authentic: true, genuine: true });
    await rejects(attach(master, house), 'INVALID');
  });

  it('never have more goods than it, alone or together', async () => {
    const master = await disclosedMaster();
    await rejects(attach(master, await issueHouse(part(401))), 'NOT_CONSERVED');
    await attach(master, await issueHouse(part(150)));
    const { values } = await rejects(attach(master, await issueHouse(part(251))), 'NOT_CONSERVED');
    expect(JSON.stringify(values)).to.include('packages');
    await attach(master, await issueHouse(part(250)));
    await rejects(attach(master, await issueHouse(part(1))), 'NOT_CONSERVED');
  });

  it('have no container that is not in it', async () => {
    const master = await disclosedMaster();
    const [equipment] = transportDocument()['utilizedTransportEquipments'] as [{ equipment: object }];
    const other = { ...equipment, equipment: { ...equipment.equipment, equipmentReference: 'NARU1234567' } };
    const house = await issueHouse({ utilizedTransportEquipments: [equipment, other] });
    await rejects(attach(master, house), 'NOT_CONSERVED');
  });

  it('are issued by the organisation that holds it, and attached by its carrier agent', async () => {
    const [master, house] = [await disclosedMaster(), await issueHouse()];
    await rejects(attach(master, house, FORWARDER), 'FORBIDDEN');
    await rejects(attach(master, house, CARRIER), 'NOT_FOUND');
    await disclose(SHIPPER, house, CARRIER);
    await rejects(attach(master, house, CARRIER), 'FORBIDDEN');
    const { record: foreign } = await trade.issue(newId(), { input: { issueTo: placeOf(FORWARDER) } });
    await rejects(attach(master, foreign.id), 'FORBIDDEN');
    await rejects(attach(master, newId()), 'NOT_FOUND');
  });

  it('are attached only if those who endorse see all of them', async () => {
    const [master, house] = [await issueMaster(), await issueHouse()];
    expect((await rejects(attach(master, house), 'NOT_DISCLOSED')).values).to.deep.equal({
      msp: SHIPPER.msp,
      bill: master,
    });
  });

  it('that the forwarder holds itself are endorsed by the ocean carrier, which must see them', async () => {
    const [master, house] = [await issueMaster(), await issueHouse()];
    await take(house);
    expect((await rejects(attach(master, house), 'NOT_DISCLOSED')).values).to.deep.equal({
      msp: CARRIER.msp,
      bill: house,
    });
    await disclose(FORWARDER, house, CARRIER);
    expect((await attach(master, house)).endorsers).to.deep.equal([CARRIER.msp, FORWARDER.msp]);
  });

  it('have one master bill and no house bills of their own', async () => {
    const [first, second] = [await disclosedMaster(), await disclosedMaster()];
    const house = await issueHouse(part(100));
    await attach(first, house);
    await rejects(attach(second, house), 'INVALID');
    await rejects(attach(house, house), 'FORBIDDEN');
    const [own, below] = [await issueHouse(), await issueHouse(part(10))];
    await take(own);
    await disclose(FORWARDER, own, SHIPPER);
    await rejects(attach(own, own), 'INVALID');
    await attach(own, below);
    await rejects(attach(second, own), 'INVALID');
  });

  it('are detached when they are void, so that their goods can be in others', async () => {
    const [master, house] = [await disclosedMaster(), await issueHouse()];
    await attach(master, house);
    const detach = (): Promise<Result> => desk.act(AGENT, BILL, 'detach-house', { id: master, input: { house } });
    await rejects(detach(), 'WRONG_STATUS');
    await desk.act(AGENT, BILL, 'void', { id: house, input: { reasonCode: 'WRONG_DATA' } });
    expect((await detach()).record.state).not.to.have.property('houses');
    await rejects(detach(), 'INVALID');
    await attach(master, await issueHouse());
  });

  it('are amended in its sight: detached first, and the new ones attached', async () => {
    const [master, house] = [await disclosedMaster(), await issueHouse()];
    await attach(master, house);
    const detach = (id: string): Promise<Result> =>
      desk.act(AGENT, BILL, 'detach-house', { id: master, input: { house: id } });
    await desk.act(SHIPPER, BILL, 'surrender-for-amendment', { id: house, details: {} });
    await desk.act(AGENT, BILL, 'accept-surrender', { id: house });
    const document = transportDocument({ carrierCode: CODE, reference: newId().slice(-10) });
    const replace = (): Promise<Result> =>
      desk.act(AGENT, BILL, 'issue', {
        document,
        tokens: [f1('amended')],
        input: { issueTo: placeOf(SHIPPER), replaces: [house] },
      });
    await rejects(replace(), 'WRONG_STATUS');
    await detach(house);
    expect((await read(house)).state).not.to.have.property('master');
    const { record } = await replace();
    await rejects(attach(master, house), 'WRONG_STATUS');
    await attach(master, record.id);
  });

  it('are not attached, nor have others attached, once goods of them were delivered', async () => {
    const indemnity = { indemnity: 'f'.repeat(64) };
    const [master, gone] = [await disclosedMaster(), await issueHouse()];
    await trade.bill(AGENT, 'deliverAgainstIndemnity', gone, indemnity);
    await rejects(attach(master, gone), 'WRONG_STATUS');
    await trade.bill(CARRIER, 'deliverAgainstIndemnity', master, indemnity);
    await rejects(attach(master, await issueHouse()), 'WRONG_STATUS');
  });

  it('keep it from being amended or voided', async () => {
    const [master, house] = [await disclosedMaster(), await issueHouse()];
    await attach(master, house);
    const amendment = { id: master, input: {}, details: {} };
    await rejects(desk.act(FORWARDER, BILL, 'surrender-for-amendment', amendment), 'WRONG_STATUS');
    await desk.act(FORWARDER, BILL, 'consent-to-void', { id: master });
    await rejects(desk.act(CARRIER, BILL, 'void', { id: master, input: { reasonCode: 'OTHER' } }), 'WRONG_STATUS');
  });

  describe('as a security', () => {
    const offer = async (holder: User, id: string, bank: User): Promise<void> => {
      await disclose(holder, id, bank);
      await desk.act(holder, BILL, 'offer-pledge', { id, input: { to: bank.msp, expires: inHours(24) } });
    };
    const reserve = async (bank: User, applicant: User, bill: string, linked: string[]): Promise<Result> =>
      desk.act(bank, 'financing-claim', 'reserve', {
        document: { product: 'NEGOTIATION', amount: { currency: 'USD', amountMinor: 1 }, billOfLading: bill },
        input: { applicant: placeOf(applicant), billVersion: (await read(bill, bank)).version, linked },
      });

    it('are found to be financed twice with it, whichever is financed first (D17)', async () => {
      for (const isHouseFirst of [true, false]) {
        const [master, house] = [await disclosedMaster(), await issueHouse()];
        await attach(master, house);
        const ofMaster = [FORWARDER, master, house] as const;
        const ofHouse = [SHIPPER, house, master] as const;
        const [first, second] = isHouseFirst ? [ofHouse, ofMaster] : [ofMaster, ofHouse];
        await offer(first[0], first[1], BANK_A);
        const { record: alone, writes } = await reserve(BANK_A, first[0], first[1], [first[2]]);
        expect(findingsOf(writes, BANK_A, alone.id)).to.deep.equal([]);
        await offer(second[0], second[1], BANK_B);
        await rejects(reserve(BANK_B, second[0], second[1], []), 'INVALID');
        const { record, writes: found } = await reserve(BANK_B, second[0], second[1], [second[2]]);
        expect(record.status).to.equal('RESERVED');
        expect(findingsOf(found, BANK_B, record.id)).to.deep.equal([
          {
            rule: 'D17',
            severity: 'HIGH',
            reason: 'A master or house bill of the same containers is financed.',
            evidence: { kind: 'pledge', bill: second[2] },
          },
        ]);
      }
    });

    it('are found to be financed with it if it is presented under a credit (D17)', async () => {
      const [master, house] = [await disclosedMaster(), await issueHouse()];
      await attach(master, house);
      const holder = placeOf(FORWARDER);
      const presentation = { id: newId(), holder, titleHolder: holder, honouredFor: BANK_A.msp };
      new Rewriting(
        trade.ledger,
        MEMBERS_AND_FORWARDER.map(({ mspId }) => mspId),
      ).rewriteState({ type: BILL, id: master }, { presentation });
      await offer(SHIPPER, house, BANK_A);
      const { record, writes } = await reserve(BANK_A, SHIPPER, house, [master]);
      expect(findingsOf(writes, BANK_A, record.id)).to.deep.equal([
        {
          rule: 'D17',
          severity: 'HIGH',
          reason: 'A master or house bill of the same containers is financed.',
          evidence: { kind: 'presentation', bill: master },
        },
      ]);
    });

    it('are not attached while they, or it, are pledged', async () => {
      const [master, house] = [await disclosedMaster(), await issueHouse()];
      await offer(SHIPPER, house, BANK_A);
      await reserve(BANK_A, SHIPPER, house, []);
      await rejects(attach(master, house), 'PLEDGED');
      const other = await issueHouse();
      await offer(FORWARDER, master, BANK_B);
      await reserve(BANK_B, FORWARDER, master, []);
      await rejects(attach(master, other), 'PLEDGED');
    });
  });
});
