import { expect } from 'chai';
import { MAX_PARTIES } from '../../src/domain/vocabulary/record';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { Replacing } from '../support/replacing';
import type { BillAction } from '../support/tradeActions';
import { Rewriting } from '../support/rewriting';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  CUSTOMS,
  inHours,
  MEMBERS,
  newId,
  placeOf,
  type Result,
  SHIPPER,
  Trade,
} from '../support/trade';

/** How a bill comes to where its holder shows it no more. */
interface End {
  readonly bring?: (id: string) => Promise<void>;
  readonly last?: BillAction;
  readonly input?: object;
}

describe('The parties of a bill of lading', () => {
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
  });
  /** Another party of a user's organisation, which knows it. */
  async function another(of: User): Promise<User> {
    const user = { ...of, party: newId() };
    await trade.register(user);
    return user;
  }
  /** Shows a bill to as many parties as a record can have. */
  async function showToMany(by: User, bill: string): Promise<void> {
    for (let count = 0; count < MAX_PARTIES; count++)
      await trade.bill(by, 'disclose', bill, { to: placeOf(await another(BANK_B)) });
  }
  async function transfer(from: User, to: User, bill: string): Promise<void> {
    await trade.bill(from, 'offerTransfer', bill, { to: placeOf(to), expires: inHours(1) });
    await trade.bill(to, 'acceptTransfer', bill);
  }

  it('do not stop it, however many a holder has shown it to', async () => {
    const { record } = await trade.issue();
    await showToMany(SHIPPER, record.id);
    const { record: shown } = await trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: BANK_A.msp } });
    expect(shown.parties).to.have.length(MAX_PARTIES);
    expect(shown.parties).to.deep.include.members([{ msp: CARRIER.msp }, placeOf(SHIPPER), { msp: BANK_A.msp }]);
    await transfer(SHIPPER, await another(SHIPPER), record.id);
  });

  it('do not end an honest chain of transfers', async () => {
    const { record } = await trade.issue();
    let holder = SHIPPER;
    for (let count = 0; count < 2 * MAX_PARTIES; count++) {
      const next = await another(SHIPPER);
      await transfer(holder, next, record.id);
      holder = next;
    }
    await rejects(trade.bill(SHIPPER, 'surrenderForDelivery', record.id), 'NOT_FOUND');
    expect((await trade.bill(holder, 'surrenderForDelivery', record.id)).record.status).to.equal(
      'PENDING_SURRENDER_FOR_DELIVERY',
    );
    await trade.bill(CARRIER, 'acceptSurrender', record.id);
  });

  it('keep those who have a function: the bank that holds the pledge, whoever the bill is shown to', async () => {
    const { bill, claim } = await trade.pledged();
    // Names that look like the functions of others do not take their places.
    for (const user of [CARRIER, BANK_A, BANK_B, CUSTOMS]) {
      for (let count = 0; count < MAX_PARTIES; count++) {
        const to = placeOf(await another(user));
        if (user === CARRIER || user === BANK_A)
          await rejects(trade.bill(SHIPPER, 'disclose', bill, { to }), 'ALREADY_DISCLOSED');
        else await trade.bill(SHIPPER, 'disclose', bill, { to });
      }
    }
    await trade.claim(BANK_A, 'finance', claim);
    await trade.claim(BANK_A, 'release', claim, { reasonCode: 'REPAID' });
    await trade.bill(SHIPPER, 'surrenderForDelivery', bill);
  });

  it('keep the bank to which the pledge is offered, by the entry of whichever of its parties sees the bill', async () => {
    const { record } = await trade.issue();
    await trade.bill(SHIPPER, 'disclose', record.id, { to: placeOf(BANK_A) });
    await trade.bill(SHIPPER, 'offerPledge', record.id, { to: BANK_A.msp, expires: inHours(1) });
    await showToMany(SHIPPER, record.id);
    expect((await trade.reserve(BANK_A, newId(), { bill: record.id })).record.status).to.equal('RESERVED');
  });

  it('come to be customs after the surrender, the delivery and the end of the bill, by its carrier alone', async () => {
    const customs = { customs: CUSTOMS.msp };
    const show = (by: User, id: string, input: object = customs): Promise<Result> =>
      trade.bill(by, 'discloseToCustoms', id, input);
    const surrender = async (id: string): Promise<void> => {
      await trade.bill(SHIPPER, 'surrenderForDelivery', id);
      await trade.bill(CARRIER, 'acceptSurrender', id);
    };
    const onPaper = (id: string): Promise<void> => new Replacing(trade).surrender(id, SHIPPER, { reasonCode: 'SWTP' });
    const ends: readonly End[] = [
      { bring: surrender },
      { bring: surrender, last: 'deliver' },
      { bring: onPaper },
      { bring: onPaper, last: 'convertToPaper' },
      { last: 'void', input: { reasonCode: 'MISISSUED' } },
    ];
    for (const { bring, last, input } of ends) {
      const { id } = (await trade.issue()).record;
      await rejects(show(CARRIER, id), 'WRONG_STATUS');
      await bring?.(id);
      if (last !== undefined) await trade.bill(CARRIER, last, id, input);
      const before = trade.recordOf({ type: 'bill-of-lading', id });
      await rejects(show(SHIPPER, id), 'FORBIDDEN');
      await rejects(show({ ...BANK_B, role: 'carrier-agent' }, id), 'FORBIDDEN');
      await rejects(show(CUSTOMS, id), 'FORBIDDEN');
      await rejects(show(CARRIER, id, { customs: BANK_A.msp }), 'FORBIDDEN');
      const { record, writes } = await show(CARRIER, id);
      expect(record.parties).to.deep.include({ msp: CUSTOMS.msp });
      expect(record).to.deep.include({ status: before.status, state: before.state });
      const contents = [...writes.private.keys()].filter((key) => key.includes('content/'));
      expect(contents).to.deep.equal([`_implicit_org_${CUSTOMS.msp}:content/bill-of-lading/${id}/1`]);
      await rejects(show(CARRIER, id), 'ALREADY_DISCLOSED');
    }
  });

  it('keep the party that surrendered it, to which it may come back', async () => {
    const { record } = await trade.issue();
    await trade.bill(SHIPPER, 'surrenderForDelivery', record.id);
    const owner = await another(SHIPPER);
    const rewriting = new Rewriting(trade.ledger, MEMBERS);
    rewriting.rewrite(record, ({ parties, state }) => ({
      parties: [...parties, placeOf(owner)],
      state: { ...state, titleHolder: placeOf(owner) },
    }));
    await showToMany(owner, record.id);
    await trade.bill(CARRIER, 'rejectSurrender', record.id, { reasonCode: 'OTHER' });
    await trade.bill(SHIPPER, 'offerTransfer', record.id, { to: placeOf(owner), expires: inHours(1) });
  });
});
