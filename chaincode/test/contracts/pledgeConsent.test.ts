import { expect } from 'chai';
import type { Link, TradeRecord } from '../../src/domain/vocabulary/record';
import { Desk } from '../support/desk';
import { listNamedAncestors } from '../support/replacing';
import { rejects } from '../support/rejects';
import { Rewriting } from '../support/rewriting';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  CUSTOMS,
  f1,
  inHours,
  MEMBERS,
  newId,
  OTHER_SHIPPER,
  placeOf,
  type Result,
  SHIPPER,
  Trade,
  transportDocument,
} from '../support/trade';

const billLink = (id: string): Link => ({ type: 'bill-of-lading', id });
const VERSION_TWO = { ...transportDocument(), transportDocumentSubReference: 'Version_2' };

describe('A pledged bill of lading', () => {
  let trade: Trade;
  let desk: Desk;
  let pledged: { bill: string; claim: string };
  beforeEach(async () => {
    trade = await Trade.start();
    desk = new Desk(trade);
    pledged = await trade.pledged();
  });

  const consent = (to: string, bill = pledged.bill, by = BANK_A): Promise<Result> =>
    trade.bill(by, 'consent', bill, { to });
  const askForAmendment = (bill = pledged.bill, reasonCode?: string): Promise<Result> =>
    desk.act(SHIPPER, 'bill-of-lading', 'surrender-for-amendment', {
      id: bill,
      input: { ...(reasonCode !== undefined && { reasonCode }) },
      details: {},
    });
  /** Surrenders the bill with the pledgee's consent. */
  async function surrendered(to: string, bill = pledged.bill): Promise<string> {
    await consent(to, bill);
    await askForAmendment(bill);
    await trade.bill(CARRIER, 'acceptSurrender', bill);
    return bill;
  }
  const replace = async (replaces: string[], document: object, siblings: string[] = []): Promise<TradeRecord> => {
    const ancestors = listNamedAncestors(trade, replaces);
    const input = { issueTo: placeOf(SHIPPER), replaces, siblings, ancestors };
    const asked = { document, tokens: [f1(newId())], input };
    return (await desk.act(CARRIER, 'bill-of-lading', 'issue', asked)).record;
  };
  const part = (reference: string, packages: number): object => transportDocument({ reference, packages });
  /** The bill, split into two with the consent of its bank. */
  async function split(): Promise<[TradeRecord, TradeRecord]> {
    await surrendered('SPLIT');
    const first = await replace([pledged.bill], part('NARU0002', 150));
    return [first, await replace([pledged.bill], part('NARU0003', 250), [first.id])];
  }
  const stateOf = async (id: string): Promise<TradeRecord['state']> =>
    (await desk.read(CARRIER, billLink(id))).record.state;
  const release = (bills: string[] = []): Promise<Result> =>
    desk.act(BANK_A, 'financing-claim', 'release', { id: pledged.claim, input: { reasonCode: 'REPAID', bills } });
  const rewriting = (): Rewriting => new Rewriting(trade.ledger, MEMBERS);

  describe('with the consent of its pledgee', () => {
    it('is made out to no other title holder by a consent to an amendment', async () => {
      for (const to of ['AMENDMENT', 'SPLIT']) {
        await consent(to);
        const asked = { id: pledged.bill, input: { madeOutTo: placeOf(OTHER_SHIPPER) }, details: {} };
        await rejects(desk.act(SHIPPER, 'bill-of-lading', 'surrender-for-amendment', asked), 'PLEDGED');
      }
      const same = { id: pledged.bill, input: { madeOutTo: placeOf(SHIPPER) }, details: {} };
      await desk.act(SHIPPER, 'bill-of-lading', 'surrender-for-amendment', same);
    });

    it('goes on by the one action that was consented to, as the next one, and once', async () => {
      await rejects(askForAmendment(), 'PLEDGED');
      await consent('TRANSFER');
      await rejects(askForAmendment(), 'PLEDGED');
      await consent('AMENDMENT');
      await trade.bill(SHIPPER, 'sign', pledged.bill);
      await rejects(askForAmendment(), 'PLEDGED');
      await consent('AMENDMENT');
      await askForAmendment();
      await trade.bill(CARRIER, 'rejectSurrender', pledged.bill, { reasonCode: 'OTHER' });
      await rejects(askForAmendment(), 'PLEDGED');
    });

    it('which nobody else can give, and nobody of a bill that is not pledged', async () => {
      for (const by of [SHIPPER, CARRIER]) await rejects(consent('AMENDMENT', pledged.bill, by), 'FORBIDDEN');
      await rejects(consent('AMENDMENT', pledged.bill, BANK_B), 'NOT_FOUND');
      const { record } = await trade.issue();
      await trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: BANK_A.msp } });
      await rejects(consent('AMENDMENT', record.id), 'FORBIDDEN');
    });

    it('passes to another party, and stays pledged', async () => {
      const offer = { to: placeOf(OTHER_SHIPPER), endorsement: 'ENDORSE_TO_ORDER', expires: inHours(1) };
      await rejects(trade.bill(SHIPPER, 'offerTransfer', pledged.bill, offer), 'PLEDGED');
      await consent('TRANSFER');
      await trade.bill(SHIPPER, 'offerTransfer', pledged.bill, offer);
      const { record } = await trade.bill(OTHER_SHIPPER, 'acceptTransfer', pledged.bill);
      expect(record.state).to.deep.include({ possessor: placeOf(OTHER_SHIPPER), titleHolder: placeOf(OTHER_SHIPPER) });
      expect(record.state).to.have.nested.property('pledge.claim', pledged.claim);
      await rejects(trade.bill(OTHER_SHIPPER, 'surrenderForDelivery', pledged.bill), 'PLEDGED');
      const lapsed = new Date(Date.now() + 90_000);
      rewriting().rewriteState({ type: 'financing-claim', id: pledged.claim }, { reservedUntil: inHours(-1) });
      await desk.act(SHIPPER, 'financing-claim', 'expire', { id: pledged.claim, time: lapsed });
      expect(await stateOf(pledged.bill)).not.to.have.property('pledge');
    });

    it('is delivered, and its claim ends later', async () => {
      await consent('DELIVERY');
      await trade.bill(SHIPPER, 'surrenderForDelivery', pledged.bill);
      await trade.bill(CARRIER, 'acceptSurrender', pledged.bill);
      await trade.bill(CARRIER, 'deliver', pledged.bill);
      await trade.claim(BANK_A, 'finance', pledged.claim);
      expect((await release()).record.status).to.equal('RELEASED');
    });

    it('is not put on paper, because the pledge would end', async () => {
      await consent('AMENDMENT');
      await rejects(askForAmendment(pledged.bill, 'SWTP'), 'PLEDGED');
    });
  });

  describe('in whose place others are issued', () => {
    it('passes its pledge to the one that is amended, which the bank sees', async () => {
      const old = await surrendered('AMENDMENT');
      const next = await replace([old], VERSION_TWO);
      expect(next.state).to.deep.include({ pledge: { pledgee: BANK_A.msp, claim: pledged.claim } });
      expect(await desk.document(BANK_A, next)).to.deep.equal(VERSION_TWO);
      await rejects(trade.bill(SHIPPER, 'surrenderForDelivery', next.id), 'PLEDGED');
      const offer = { to: placeOf(OTHER_SHIPPER), expires: inHours(1) };
      await rejects(desk.act(SHIPPER, 'bill-of-lading', 'offer-transfer', { id: next.id, input: offer }), 'PLEDGED');
      await rejects(trade.bill(SHIPPER, 'offerPledge', next.id, { to: BANK_A.msp, expires: inHours(1) }), 'PLEDGED');
      await rejects(askForAmendment(next.id), 'PLEDGED');
    });

    it('passes it to a bill that is as good a security, and to no other', async () => {
      const old = await surrendered('AMENDMENT');
      const straight = { ...transportDocument({ toOrder: false }), transportDocumentSubReference: 'Version_2' };
      await rejects(replace([old], straight), 'PLEDGED');
      await rejects(replace([old], { ...straight, transportDocumentTypeCode: 'SWB' }), 'PLEDGED');
      await rejects(replace([old], { ...VERSION_TWO, isElectronic: false }), 'NOT_REQUESTED');
    });

    it('is not split, nor cut down, with a consent to an amendment alone', async () => {
      const old = await surrendered('AMENDMENT');
      await rejects(replace([old], part('NARU0002', 150)), 'PLEDGED');
      await replace([old], VERSION_TWO);
    });

    it('passes it to every part of it', async () => {
      for (const { state } of await split())
        expect(state).to.deep.include({ pledge: { pledgee: BANK_A.msp, claim: pledged.claim } });
    });

    it('is not combined with a bill that is not pledged for the same claim', async () => {
      const [first, second] = await split();
      for (const { id } of [first, second]) await surrendered('AMENDMENT', id);
      const { bill: foreign } = await trade.pledged(BANK_B);
      await trade.bill(BANK_B, 'consent', foreign, { to: 'AMENDMENT' });
      await askForAmendment(foreign);
      await trade.bill(CARRIER, 'acceptSurrender', foreign);
      await rejects(
        replace([first.id, foreign], transportDocument({ reference: 'NARU0009', packages: 550 })),
        'PLEDGED',
      );
      const whole = await replace([first.id, second.id], transportDocument({ reference: 'NARU0009' }));
      expect(whole.state).to.have.nested.property('pledge.claim', pledged.claim);
    });

    it('is not replaced while customs holds its goods', async () => {
      const old = await surrendered('AMENDMENT');
      rewriting().rewriteState(billLink(old), { holds: [{ declaration: newId(), customs: CUSTOMS.msp }] });
      await rejects(replace([old], VERSION_TWO), 'HELD');
    });
  });

  it('that was honoured is so in the bill in its place, which the bank that paid sees', async () => {
    const { record } = await trade.issue();
    await trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: BANK_B.msp } });
    await askForAmendment(record.id);
    await trade.bill(CARRIER, 'acceptSurrender', record.id);
    const title = { holder: placeOf(SHIPPER), titleHolder: placeOf(SHIPPER) };
    const charges = { presentation: { id: newId(), ...title, honouredFor: BANK_B.msp } };
    rewriting().rewriteState(record, charges);
    const next = await replace([record.id], VERSION_TWO);
    expect(next.state).to.deep.include(charges);
    expect(next.parties).to.deep.include({ msp: BANK_B.msp });
  });

  it('that was honoured is so in the bill that combines it, for each bank, and each sees all that are combined', async () => {
    const title = { holder: placeOf(SHIPPER), titleHolder: placeOf(SHIPPER) };
    const ids: string[] = [];
    for (const bank of [undefined, BANK_A, BANK_B]) {
      const { record } = await trade.issue(newId(), { document: part(`NARU${newId().slice(-4)}`, 100) });
      await askForAmendment(record.id);
      await trade.bill(CARRIER, 'acceptSurrender', record.id);
      if (bank) rewriting().rewriteState(record, { presentation: { id: newId(), ...title, honouredFor: bank.msp } });
      ids.push(record.id);
    }
    const document = part('NARU0009', 300);
    await rejects(replace(ids, document), 'NOT_DISCLOSED');
    for (const id of ids)
      for (const { msp } of [BANK_A, BANK_B])
        await desk.act(SHIPPER, 'bill-of-lading', 'disclose', { id, input: { to: { msp } } });
    const { state } = await replace(ids, document);
    expect(state).to.deep.nested.include({ 'presentation.honouredFor': BANK_A.msp });
    expect(state).to.deep.nested.include({ 'presentation.alsoHonouredFor': [BANK_B.msp] });
  });

  describe('that was replaced', () => {
    it('is released with all bills in its place, in one transaction', async () => {
      await trade.claim(BANK_A, 'finance', pledged.claim);
      const [first, second] = await split();
      await surrendered('AMENDMENT', first.id);
      const amended = await replace([first.id], {
        ...part('NARU0002', 150),
        transportDocumentSubReference: 'Version_2',
      });
      const all = [first.id, second.id, amended.id];
      const { bill: other } = await trade.pledged();
      for (const bills of [[], [first.id], [first.id, second.id], [...all, second.id], [...all, other]])
        await rejects(release(bills), 'INVALID');
      await rejects(release([...all, newId()]), 'NOT_FOUND');
      const { record, writes } = await release(all);
      expect(record.status).to.equal('RELEASED');
      for (const id of [pledged.bill, ...all]) expect(await stateOf(id)).not.to.have.property('pledge');
      expect([...writes.state.keys()]).to.have.length(5);
      await trade.bill(SHIPPER, 'surrenderForDelivery', second.id);
    });

    it('excludes other banks from each bill in its place', async () => {
      const [first] = await split();
      await desk.act(SHIPPER, 'bill-of-lading', 'disclose', { id: first.id, input: { to: { msp: BANK_B.msp } } });
      const { record } = await trade.reserve(BANK_B, newId(), { bill: first.id });
      expect(record.status).to.equal('REFUSED');
    });
  });
});
