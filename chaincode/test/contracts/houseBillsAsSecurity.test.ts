import { expect } from 'chai';
import type { Desk } from '../support/desk';
import type { User } from '../support/fakeLedger';
import { FORWARDER, Forwarding, MEMBERS_AND_FORWARDER } from '../support/forwarding';
import { rejects } from '../support/rejects';
import { Rewriting } from '../support/rewriting';
import {
  BANK_A,
  BANK_B,
  bringPapers,
  findingsOf,
  inHours,
  newId,
  placeOf,
  type Result,
  SHIPPER,
  type Trade,
} from '../support/trade';

const BILL = 'bill-of-lading';

describe('House bills as a security', () => {
  let forwarding: Forwarding;
  let trade: Trade;
  let desk: Desk;
  beforeEach(async () => {
    forwarding = await Forwarding.start();
    ({ trade, desk } = forwarding);
  });

  const offer = async (holder: User, id: string, bank: User): Promise<void> => {
    await forwarding.disclose(holder, id, bank);
    await desk.act(holder, BILL, 'offer-pledge', { id, input: { to: bank.msp, expires: inHours(24) } });
  };
  const reserve = async (bank: User, applicant: User, bill: string, linked: string[]): Promise<Result> =>
    desk.act(bank, 'financing-claim', 'reserve', {
      ...bringPapers('', trade.numbersOf(bill), placeOf(applicant)),
      input: { billVersions: { [bill]: (await forwarding.read(bill, bank)).version }, linked },
    });

  it('are found to be financed twice with it, whichever is financed first (D17)', async () => {
    for (const isHouseFirst of [true, false]) {
      const [master, house] = [await forwarding.disclosedMaster(), await forwarding.issueHouse()];
      await forwarding.attach(master, house);
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
    const [master, house] = [await forwarding.disclosedMaster(), await forwarding.issueHouse()];
    await forwarding.attach(master, house);
    const holder = placeOf(FORWARDER);
    const presentation = { id: newId(), holder, titleHolder: holder, honouredFor: BANK_A.msp };
    new Rewriting(trade.ledger, MEMBERS_AND_FORWARDER).rewriteState({ type: BILL, id: master }, { presentation });
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
    const [master, house] = [await forwarding.disclosedMaster(), await forwarding.issueHouse()];
    await offer(SHIPPER, house, BANK_A);
    await reserve(BANK_A, SHIPPER, house, []);
    await rejects(forwarding.attach(master, house), 'PLEDGED');
    const other = await forwarding.issueHouse();
    await offer(FORWARDER, master, BANK_B);
    await reserve(BANK_B, FORWARDER, master, []);
    await rejects(forwarding.attach(master, other), 'PLEDGED');
  });
});
