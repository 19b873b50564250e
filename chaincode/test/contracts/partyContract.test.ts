import { expect } from 'chai';
import { recordKey } from '../../src/domain/vocabulary/record';
import { Desk } from '../support/desk';
import { privateKey, type User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { BANK_A, BANK_B, CARRIER, CUSTOMS, f1, newId, placeOf, type Result, SHIPPER, Trade } from '../support/trade';

const NAME = 'Hanbit Footwear Co., Ltd.';
const ENTRY = { partyName: NAME, taxLegalReferences: [{ type: 'BRN', countryCode: 'KR', value: '123-45-67890' }] };
const newShipper = (): User => ({ ...SHIPPER, party: newId() });
const keyOf = (id: string): string => recordKey({ type: 'party', id });

describe('The directory of parties', () => {
  let trade: Trade;
  let desk: Desk;
  beforeEach(async () => {
    trade = await Trade.start();
    desk = new Desk(trade);
  });

  const register = (by: User, input: object, id = by.party): Promise<Result> =>
    desk.act(by, 'party', 'register', { id, document: ENTRY, input });
  const step = (by: User, action: string, id: string, ask: object = {}): Promise<Result> =>
    desk.act(by, 'party', action, { id, ...ask });

  it('keeps an entry with those to whom it is shown, and its name nowhere on the channel', async () => {
    const by = newShipper();
    const { record, endorsers, writes } = await register(by, { showTo: [{ msp: BANK_A.msp }] });
    expect(record).to.deep.include({ status: 'ACTIVE', parties: [{ msp: by.msp }, { msp: BANK_A.msp }] });
    expect(record.state).to.deep.equal({ organization: by.msp });
    expect(endorsers).to.deep.equal([BANK_A.msp, by.msp]);
    const holders = [...writes.private.keys()].filter((key) => key.includes(`content/${keyOf(by.party)}`));
    expect(holders.sort()).to.deep.equal(
      [BANK_A.msp, by.msp].map((msp) => privateKey(`_implicit_org_${msp}`, `content/${keyOf(by.party)}/1`)),
    );
    expect(trade.ledger.publicText()).not.to.include(NAME);
    expect(await desk.document(BANK_A, { type: 'party', id: by.party })).to.deep.include({ partyName: NAME });
    await rejects(desk.read(BANK_B, { type: 'party', id: by.party }), 'NOT_FOUND');
  });

  it('publishes an entry, which every member may endorse and read', async () => {
    const by = newShipper();
    const { record, endorsers, writes } = await register(by, { published: true });
    expect(record.state).to.deep.include({ organization: by.msp });
    expect(record.state['published']).to.deep.include({ partyName: NAME, actsFor: [], bics: [] });
    expect(endorsers).to.have.length(2).and.to.include(by.msp);
    expect([...writes.private.keys()].filter((key) => key.includes('/content/') && !key.includes(by.msp))).to.be.empty;
    const read = await desk.read(CUSTOMS, { type: 'party', id: by.party });
    expect([read.record.state['published'], read.content]).to.deep.equal([record.state['published'], null]);
  });

  it('takes an entry out of the public record while others still see it, and puts it back', async () => {
    const by = newShipper();
    await register(by, { showTo: [{ msp: BANK_A.msp }], published: true });
    expect((await step(by, 'unpublish', by.party)).record.state).to.deep.equal({ organization: by.msp });
    const again = await step(by, 'publish', by.party);
    expect(again.record.state['published']).to.deep.include({ partyName: NAME });
  });

  it('replaces an entry for everybody who sees it, in private and in public', async () => {
    const by = newShipper();
    await register(by, { showTo: [{ msp: BANK_A.msp }] });
    const entry = { partyName: 'Hanbit Shoes' };
    await step(by, 'revise', by.party, { details: { entry } });
    expect(await desk.document(BANK_A, { type: 'party', id: by.party })).to.deep.include(entry);
    expect(trade.ledger.publicText()).not.to.include(entry.partyName);
    await step(by, 'publish', by.party);
    const { record, endorsers } = await step(by, 'revise', by.party, {
      details: { entry: { partyName: 'Hanbit AG' } },
    });
    expect(record.state['published']).to.deep.include({ partyName: 'Hanbit AG' });
    expect(endorsers).to.deep.equal([BANK_A.msp, by.msp]);
  });

  it('shows an entry to one organisation more, which endorses that it holds it', async () => {
    const by = newShipper();
    await register(by, { showTo: [{ msp: BANK_A.msp }] });
    const { record, endorsers } = await step(by, 'disclose', by.party, { input: { to: { msp: CARRIER.msp } } });
    expect(record.parties).to.deep.include({ msp: CARRIER.msp });
    expect(endorsers).to.include(CARRIER.msp);
    expect(await desk.document(CARRIER, { type: 'party', id: by.party })).to.deep.include({ partyName: NAME });
  });

  it('lets a bank’s officer register another party of the bank, and a shipper only its own', async () => {
    const id = newId();
    expect((await register(BANK_A, { published: true }, id)).record.state).to.deep.include({
      organization: BANK_A.msp,
    });
    await rejects(register(SHIPPER, { published: true }, newId()), 'FORBIDDEN');
  });

  it('answers the same request with the entry that is there, and another organisation with CONFLICT', async () => {
    const by = newShipper();
    await register(by, { published: true });
    const { writes } = await register(by, { published: true });
    expect(writes.state.size).to.equal(0);
    await rejects(register(BANK_A, { published: true }, by.party), 'CONFLICT');
  });

  describe('is asked for each party that an action names', () => {
    const issue = (to: User): Promise<Result> => trade.issue(newId(), { input: { issueTo: placeOf(to) } });

    it('and refuses one that its organisation does not know', async () => {
      const { values } = await rejects(issue(newShipper()), 'UNKNOWN_PARTY');
      expect(values).to.have.property('msp', SHIPPER.msp);
    });

    it('and refuses one of another organisation than the one that is named', async () => {
      await rejects(issue({ ...SHIPPER, party: BANK_B.party }), 'UNKNOWN_PARTY');
    });

    it('and refuses one that is closed', async () => {
      await step(SHIPPER, 'close', SHIPPER.party);
      await rejects(issue(SHIPPER), 'UNKNOWN_PARTY');
    });

    it('and refuses one that its organisation does not confirm', async () => {
      const { record } = await desk.read(SHIPPER, { type: 'party', id: SHIPPER.party });
      const id = newId();
      trade.ledger.tamperRecord({ ...record, id });
      await rejects(issue({ ...SHIPPER, party: id }), 'UNKNOWN_PARTY');
    });

    it('and refuses one whose organisation could do nothing with the document', async () => {
      await rejects(issue(CUSTOMS), 'FORBIDDEN');
    });

    it('but not for a party that only a private document names: what is read stands in the block', async () => {
      const stranger = newShipper();
      const consent = await trade.consent(stranger, BANK_A, { papers: [{ kind: 'INVOICE', number: 'INV-1' }] });
      const claim = await trade.reserve(BANK_A, newId(), { tokens: [f1('a bill')], applicant: stranger });
      for (const { record, writes } of [consent, claim]) {
        expect(record.status).to.be.oneOf(['OPEN', 'RESERVED']);
        expect(JSON.stringify([record, ...writes.state])).not.to.include(stranger.party);
      }
    });

    it('also if an action names several', async () => {
      const document = { ucr: '6KRHANBIT-1', seller: 'Hanbit', buyer: 'Nordlicht', descriptionOfGoods: 'shoes' };
      const input = { parties: [placeOf(BANK_A), { msp: CARRIER.msp, party: newId() }] };
      await rejects(desk.act(SHIPPER, 'shipment', 'create', { document, input }), 'UNKNOWN_PARTY');
    });
  });
});
