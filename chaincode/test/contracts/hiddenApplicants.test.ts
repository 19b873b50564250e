import { expect } from 'chai';
import { DocumentContract } from '../../src/contracts/documentContract';
import { hideParty } from '../../src/domain/vocabulary/privateParty';
import { type Link, recordKey } from '../../src/domain/vocabulary/record';
import { contentKey } from '../../src/ledger/keys';
import { Consenting, consentTo, NUMBER } from '../support/consenting';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  EXPORTERS_AUDITOR,
  gatewayOf,
  inHours,
  newId,
  OTHER_SHIPPER,
  placeOf,
  type Result,
  SHIPPER,
} from '../support/trade';

const CLAIM = 'financing-claim';
const CONSENT = 'financing-consent';

describe('The applicant of a claim', () => {
  let on: Consenting;
  beforeEach(async () => {
    on = await Consenting.start();
  });
  const publicOf = ({ record, writes }: Result): string => JSON.stringify([record, ...writes.state, writes.event]);
  /** A reserved claim of bank A on the shipper's invoice. */
  const reserved = async (): Promise<Link & { readonly consent: string }> => {
    const consent = await on.give();
    const { record } = await on.reserve(consent);
    return { type: CLAIM, id: record.id, consent };
  };
  const lapse = ({ id }: Link): void => {
    on.rewriting.rewriteState({ type: CLAIM, id }, { reservedUntil: inHours(-1) });
  };
  /** What a user sends with its own certificate, and not through the gateway of its organisation. */
  const sendAs = async (by: User, prepared: User, link: Link, action: string): Promise<Result> =>
    on.desk.send(by, await on.desk.prepare(prepared, link.type, action, { id: link.id }));

  it('stands in public as its organisation alone, whatever becomes of the claim', async () => {
    const given = await on.trade.consent(SHIPPER, BANK_A, consentTo(NUMBER));
    const made = await on.reserve(given.record.id);
    const refused = await on.reserve(await on.give(consentTo(NUMBER), SHIPPER, BANK_B), { by: BANK_B });
    expect([made.record.status, refused.record.status]).to.deep.equal(['RESERVED', 'REFUSED']);
    for (const { record } of [given, made, refused]) {
      expect(record.parties).to.deep.include(hideParty(SHIPPER));
      expect(record.state['applicant']).to.deep.equal(hideParty(SHIPPER));
    }
    const cancelled = await on.desk.act(BANK_A, CLAIM, 'cancel', { id: made.record.id });
    const withdrawn = await on.withdraw(given.record.id);
    for (const result of [given, made, refused, cancelled, withdrawn])
      expect(publicOf(result)).not.to.include(SHIPPER.party);
  });

  it('is named by no record on the ledger: what names it there is none', async () => {
    const { id } = await reserved();
    const record = on.rewriting.record({ type: CLAIM, id });
    const named = { ...record, state: { ...record.state, applicant: placeOf(SHIPPER) } };
    on.trade.ledger.tamper(recordKey(record), JSON.stringify(named));
    await rejects(on.desk.read(BANK_A, record), 'NOT_AUTHENTIC');
  });

  it('sees claim and consent, their versions, and nobody of another party of its organisation does', async () => {
    const claim = await reserved();
    const documents = new DocumentContract();
    for (const link of [claim, { type: CONSENT, id: claim.consent } as const]) {
      const history = (by: User): Promise<string> =>
        on.trade.ledger.evaluate(by, (ctx) => documents.history(ctx, link.type, link.id));
      for (const by of [SHIPPER, EXPORTERS_AUDITOR, gatewayOf(SHIPPER), BANK_A]) {
        expect(await on.desk.document(by, link))
          .to.have.property('applicant')
          .that.deep.equals(placeOf(SHIPPER));
        expect(JSON.parse(await history(by))).to.have.length.greaterThan(0);
      }
      for (const by of [OTHER_SHIPPER, BANK_B, CARRIER]) {
        await rejects(on.desk.read(by, link), 'NOT_FOUND');
        await rejects(history(by), 'NOT_FOUND');
      }
    }
  });

  it('reads the version that a transaction wrote, and nobody of another party does', async () => {
    const claim = await reserved();
    const documents = new DocumentContract();
    const history = await on.trade.ledger.evaluate(SHIPPER, (ctx) => documents.history(ctx, CLAIM, claim.id));
    const [{ transactionId }] = JSON.parse(history) as [{ transactionId: string }];
    const version = (by: User): Promise<string> =>
      on.trade.ledger.evaluate(by, (ctx) => documents.readVersion(ctx, CLAIM, claim.id, transactionId));
    expect(JSON.parse(await version(SHIPPER))).to.have.nested.property('record.id', claim.id);
    await rejects(version(OTHER_SHIPPER), 'NOT_FOUND');
  });

  it('is nobody if another document is kept than the one whose hash is on the record', async () => {
    const claim = await reserved();
    const content = JSON.stringify({ document: { applicant: placeOf(OTHER_SHIPPER) }, salt: 'a'.repeat(64) });
    on.trade.ledger.tamperPrivate(SHIPPER.msp, contentKey(claim, 1), content);
    for (const by of [SHIPPER, OTHER_SHIPPER]) await rejects(on.desk.read(by, claim), 'NOT_FOUND');
  });

  it('is read at a peer of its own organisation only', async () => {
    const claim = await reserved();
    const read = on.trade.ledger.evaluate(SHIPPER, (ctx) => new DocumentContract().read(ctx, CLAIM, claim.id), {
      peer: BANK_A.msp,
    });
    await rejects(read, 'NOT_FOUND');
  });

  describe('has its steps signed by the gateway of its organisation', () => {
    it('and by no certificate of a party, its own included: that would tell everybody whose it is', async () => {
      const document = { applicant: placeOf(SHIPPER), ...consentTo(NUMBER) };
      const ask = { document, input: { bank: BANK_A.msp, expires: inHours(1) } };
      const prepared = await on.desk.prepare(SHIPPER, CONSENT, 'give', ask);
      for (const by of [SHIPPER, OTHER_SHIPPER, EXPORTERS_AUDITOR])
        await rejects(on.desk.send(by, prepared), 'FORBIDDEN');
      const consent = { type: CONSENT, id: await on.give() } as const;
      const claim = await reserved();
      lapse(claim);
      for (const [link, action] of [
        [consent, 'withdraw'],
        [claim, 'expire'],
      ] as const)
        for (const [by, code] of [
          [SHIPPER, 'NOT_FOUND'],
          [OTHER_SHIPPER, 'NOT_FOUND'],
          [EXPORTERS_AUDITOR, 'FORBIDDEN'],
        ] as const)
          await rejects(sendAs(by, SHIPPER, link, action), code);
    });

    it('not by that of another organisation, nor for a party of another one', async () => {
      const document = { applicant: placeOf(SHIPPER), ...consentTo(NUMBER) };
      const ask = { document, input: { bank: BANK_A.msp, expires: inHours(1) } };
      const prepared = await on.desk.prepare(SHIPPER, CONSENT, 'give', ask);
      for (const by of [BANK_B, CARRIER]) await rejects(on.desk.send(gatewayOf(by), prepared), 'FORBIDDEN');
      const consent = { type: CONSENT, id: await on.give() } as const;
      await rejects(sendAs(gatewayOf(BANK_A), SHIPPER, consent, 'withdraw'), 'FORBIDDEN');
      await rejects(sendAs(gatewayOf(BANK_B), SHIPPER, consent, 'withdraw'), 'NOT_FOUND');
    });

    it('which signs nothing else: not for the bank, nor what a user of its own may do', async () => {
      const claim = await reserved();
      for (const action of ['cancel', 'finance', 'extend'])
        for (const by of [BANK_A, SHIPPER]) await rejects(sendAs(gatewayOf(by), BANK_A, claim, action), 'FORBIDDEN');
      const { bill } = await on.trade.offered();
      await rejects(on.trade.bill(gatewayOf(SHIPPER), 'surrenderForDelivery', bill), 'FORBIDDEN');
    });

    it('and it ends a reservation that has lapsed, as its bank does', async () => {
      for (const by of [SHIPPER, BANK_A]) {
        const claim = await reserved();
        await rejects(on.desk.act(by, CLAIM, 'expire', { id: claim.id }), 'NOT_DUE');
        lapse(claim);
        const expired = await on.desk.act(by, CLAIM, 'expire', { id: claim.id });
        expect(expired.record.status).to.equal('EXPIRED');
        expect(expired.record.author).to.deep.equal(placeOf(by === SHIPPER ? gatewayOf(SHIPPER) : BANK_A));
        expect(publicOf(expired)).not.to.include(SHIPPER.party);
        expect(on.read(claim.consent).status).to.equal('OPEN');
        await on.withdraw(claim.consent);
      }
    });
  });

  it('of a claim on a bill is named by the bill, and not by the claim', async () => {
    const { bill, claim } = await on.trade.pledged();
    expect(on.trade.ledger.state(`bill-of-lading/${bill}`)).to.include(SHIPPER.party);
    expect(on.trade.ledger.state(`${CLAIM}/${claim}`)).not.to.include(SHIPPER.party);
  });

  it('of a claim that takes the place of another is the same, by the documents of both', async () => {
    const consent = await on.give();
    const { record } = await on.reserve(consent);
    await on.desk.act(BANK_A, CLAIM, 'finance', { id: record.id });
    const replaces = { claim: record.id, version: 2 };
    const other = await on.give(consentTo(NUMBER), OTHER_SHIPPER);
    await rejects(on.reserve(other, { applicant: OTHER_SHIPPER, input: { replaces } }), 'INVALID');
    expect((await on.reserve(await on.give(), { input: { replaces } })).record.status).to.equal('RESERVED');
  });

  it('is no applicant of an id that is not one', async () => {
    const document = { applicant: { msp: SHIPPER.msp, party: 'PRIVATE' }, ...consentTo(NUMBER) };
    const ask = { id: newId(), document, input: { bank: BANK_A.msp, expires: inHours(1) } };
    const { issues } = await rejects(on.desk.act(gatewayOf(SHIPPER), CONSENT, 'give', ask), 'INVALID');
    expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/document/applicant/party']);
  });
});
