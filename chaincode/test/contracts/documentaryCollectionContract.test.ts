import { expect } from 'chai';
import { BillState } from '../../src/domain/documents/billOfLading/billState';
import {
  ASKED_MINOR,
  collectionLink,
  Collections,
  COLLECTOR,
  DRAWEE,
  instruction,
  MATURITY,
  ON_ACCEPTANCE,
  PAYMENT,
  PRINCIPAL,
  REMITTER,
} from '../support/collection';
import { Credits, USD } from '../support/credit';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { Rewriting } from '../support/rewriting';
import { BANK_A_SECOND, CARRIER, MEMBERS, placeOf, type Result, transportDocument } from '../support/trade';

const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

describe('Documentary collection', () => {
  let credits: Credits;
  let collections: Collections;
  let bill: string;
  beforeEach(async () => {
    credits = await Credits.start();
    collections = new Collections(credits);
    bill = (await credits.trade.issue()).record.id;
  });
  const link = (): { type: 'bill-of-lading'; id: string } => ({ type: 'bill-of-lading', id: bill });
  const until = (last: string | undefined, terms: object = {}, input: object = {}): Promise<string> =>
    collections.until(last, instruction(terms, [bill]), input);
  const billState = async (): Promise<BillState> => BillState.parse((await credits.read(CARRIER, link())).record.state);
  const statusOf = async (id: string): Promise<string> =>
    (await credits.read(REMITTER, collectionLink(id))).record.status;
  const expectBack = async (): Promise<void> => {
    const state = await billState();
    expect(state).to.deep.include({ possessor: placeOf(PRINCIPAL), titleHolder: placeOf(PRINCIPAL) });
    expect(state).not.to.have.property('presentation');
  };

  it('takes the bills to the remitting bank, and to the collecting bank when that takes the documents up', async () => {
    const id = await until('send');
    expect(await billState()).to.deep.include({ possessor: { msp: REMITTER.msp }, titleHolder: { msp: REMITTER.msp } });
    const { record } = await collections.step(COLLECTOR, 'acknowledge', id, {
      details: { differences: ['NO INSURANCE'] },
    });
    expect(record).to.deep.include({ status: 'RECEIVED' });
    const state = await billState();
    expect(state).to.deep.include({ possessor: { msp: COLLECTOR.msp }, titleHolder: { msp: COLLECTOR.msp } });
    expect(state.presentation).to.deep.include({ id, holder: placeOf(PRINCIPAL), remittingBank: REMITTER.msp });
    expect(await credits.document(COLLECTOR, link())).to.deep.equal(transportDocument());
  });

  it('against payment delivers the documents when the whole amount is paid, and not before', async () => {
    const id = await until('present');
    const release = (by: User = COLLECTOR): Promise<unknown> => collections.step(by, 'release-documents', id);
    await rejects(release(), 'WRONG_STATUS');
    await rejects(collections.step(COLLECTOR, 'pay', id, { details: { ...PAYMENT, amount: USD(1) } }), 'INVALID');
    await collections.step(COLLECTOR, 'pay', id, { details: PAYMENT });
    await release();
    expect(await billState()).to.deep.include({ possessor: placeOf(DRAWEE), titleHolder: placeOf(DRAWEE) });
    expect(await billState()).not.to.have.property('presentation');
    expect(await credits.document(DRAWEE, link())).to.deep.equal(transportDocument());
    await rejects(release(), 'WRONG_STATUS');
    await credits.trade.bill(DRAWEE, 'surrenderForDelivery', bill);
  });

  it('against payment at a later date is not delivered against the acceptance', async () => {
    const id = await until('present', { tenor: { maturity: MATURITY } });
    await rejects(collections.step(DRAWEE, 'accept', id, { details: { maturity: '2099-02-01' } }), 'INVALID');
    await collections.step(DRAWEE, 'accept', id, { details: { maturity: MATURITY } });
    await rejects(collections.step(COLLECTOR, 'release-documents', id), 'WRONG_STATUS');
  });

  it('against acceptance delivers the documents then, and is paid or refused afterwards', async () => {
    const id = await until('present', ON_ACCEPTANCE);
    await rejects(collections.step(COLLECTOR, 'release-documents', id), 'WRONG_STATUS');
    await collections.step(DRAWEE, 'accept', id, { details: { maturity: MATURITY } });
    await collections.step(COLLECTOR, 'release-documents', id);
    expect((await billState()).possessor).to.deep.equal(placeOf(DRAWEE));
    const { record } = await collections.step(COLLECTOR, 'advise-refusal', id, { details: { of: 'PAYMENT' } });
    expect(record.state).not.to.have.property('instructBy');
    await rejects(collections.step(COLLECTOR, 'return-documents', id), 'WRONG_STATUS');
    await rejects(collections.step(PRINCIPAL, 'instruct', id, { input: { disposal: 'RETURN' } }), 'WRONG_STATUS');
    await collections.step(COLLECTOR, 'pay', id, { details: PAYMENT });
  });

  it('against acceptance is delivered only with the charges and interest that may not be waived', async () => {
    const interest = { ratePerTenThousand: 500, from: '2026-11-24', basis: '360', mayNotBeWaived: true };
    const charges = { for: 'DRAWEE', mayNotBeWaived: true };
    const id = await until('present', { ...ON_ACCEPTANCE, interest, charges });
    await collections.step(DRAWEE, 'accept', id, { details: { maturity: MATURITY } });
    const release = (details: object): Promise<Result> =>
      collections.step(COLLECTOR, 'release-documents', id, { details });
    const { issues } = await rejects(release({}), 'INVALID');
    expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/details/interest', '/details/charges']);
    await rejects(release({ charges: USD(50_00) }), 'INVALID');
    const added = { charges: USD(50_00), interest: USD(10_00) };
    await release(added);
    expect((await billState()).possessor).to.deep.equal(placeOf(DRAWEE));
    await collections.step(COLLECTOR, 'pay', id, { details: { ...PAYMENT, ...added } });
  });

  it('is paid on a day that has come', async () => {
    const id = await until('present');
    const pay = (paidOn: string): Promise<Result> =>
      collections.step(COLLECTOR, 'pay', id, { details: { ...PAYMENT, paidOn } });
    await rejects(pay(inDays(2)), 'INVALID');
    await pay(inDays(0));
  });

  it('is accepted by the drawee alone, in the version that it has read, and by its bank if it is not a member', async () => {
    const id = await until('present', ON_ACCEPTANCE);
    const accept = { details: { maturity: MATURITY } };
    for (const by of [COLLECTOR, REMITTER, PRINCIPAL])
      await rejects(collections.step(by, 'accept', id, accept), 'FORBIDDEN');
    const { version } = (await credits.read(DRAWEE, collectionLink(id))).record;
    const more = instruction({ ...ON_ACCEPTANCE, amount: USD(ASKED_MINOR * 2) }, [bill]);
    await collections.step(PRINCIPAL, 'amend-instruction', id, { details: { instruction: more } });
    await rejects(collections.step(DRAWEE, 'accept', id, { ...accept, expectedVersion: version }), 'VERSION_MISMATCH');
    bill = (await credits.trade.issue()).record.id;
    const other = await until('present', ON_ACCEPTANCE, { drawee: undefined });
    await collections.step(COLLECTOR, 'accept', other, accept);
    await collections.step(COLLECTOR, 'release-documents', other);
    expect((await billState()).possessor).to.deep.equal({ msp: COLLECTOR.msp });
  });

  it('comes back when the principal withdraws it, or its bank does not handle it', async () => {
    for (const last of ['lodge', 'send', 'acknowledge']) {
      await collections.step(PRINCIPAL, 'withdraw', await until(last));
      await expectBack();
    }
    const id = await until('send');
    await rejects(collections.step(REMITTER, 'decline', id), 'FORBIDDEN');
    await collections.step(COLLECTOR, 'decline', id);
    expect(await statusOf(id)).to.equal('LODGED');
    await rejects(collections.step(COLLECTOR, 'decline', id), 'FORBIDDEN');
    await collections.step(BANK_A_SECOND, 'decline', id);
    await expectBack();
    await rejects(collections.step(PRINCIPAL, 'withdraw', await until('present')), 'WRONG_STATUS');
  });

  it('that is refused waits 60 days for instructions, and follows them', async () => {
    const id = await until('present');
    await collections.step(COLLECTOR, 'advise-refusal', id, { details: { of: 'PAYMENT', remarks: 'Price too high.' } });
    const giveBack = (): Promise<unknown> => collections.step(COLLECTOR, 'return-documents', id);
    const waitUntil = (instructBy: string): void => {
      new Rewriting(credits.trade.ledger, MEMBERS).rewriteState(collectionLink(id), { instructBy });
    };
    expect((await credits.read(COLLECTOR, collectionLink(id))).record.state).to.deep.include({
      instructBy: inDays(60),
    });
    await rejects(giveBack(), 'NOT_DUE');
    waitUntil(inDays(0));
    await rejects(giveBack(), 'NOT_DUE');
    await collections.step(PRINCIPAL, 'instruct', id, { input: { disposal: 'HOLD' } });
    waitUntil(inDays(-1));
    await rejects(giveBack(), 'NOT_DUE');
    await rejects(collections.step(COLLECTOR, 'present', id), 'NOT_REQUESTED');
    await collections.step(REMITTER, 'instruct', id, { input: { disposal: 'PRESENT_AGAIN' } });
    await collections.step(COLLECTOR, 'present', id);
    const { record } = await collections.step(COLLECTOR, 'advise-refusal', id, { details: { of: 'PAYMENT' } });
    expect(record.state).not.to.have.property('disposal');
    waitUntil(inDays(-1));
    await giveBack();
    await expectBack();
  });

  it('pays interest and charges that may not be waived, and may do without others', async () => {
    const interest = { ratePerTenThousand: 500, from: '2026-11-24', basis: '360' };
    const strict = await until('present', {
      interest: { ...interest, mayNotBeWaived: true },
      charges: { for: 'DRAWEE', mayNotBeWaived: true },
    });
    const pay = (id: string, more: object = {}): Promise<unknown> =>
      collections.step(COLLECTOR, 'pay', id, { details: { ...PAYMENT, ...more } });
    const wrongIn = async (more: object): Promise<unknown> =>
      (await rejects(pay(strict, more), 'INVALID')).issues?.map(({ pointer }) => pointer);
    expect(await wrongIn({})).to.deep.equal(['/details/interest', '/details/charges']);
    expect(await wrongIn({ charges: USD(1) })).to.deep.equal(['/details/interest']);
    expect(await wrongIn({ interest: USD(1) })).to.deep.equal(['/details/charges']);
    const all = { interest: USD(1), charges: USD(1) };
    expect(await wrongIn({ ...all, interest: { currency: 'JPY', amountMinor: 1 } })).to.deep.equal([
      '/details/interest',
    ]);
    await pay(strict, { interest: USD(1), charges: USD(1) });
    await pay(await collections.until('present', instruction({ interest })));
  });

  it('is refused in what it asks for, and no acceptance is refused that is not asked for, or was given', async () => {
    const refuse = (id: string, details: object): Promise<Result> =>
      collections.step(COLLECTOR, 'advise-refusal', id, { details });
    const atSight = await until('present');
    await rejects(refuse(atSight, { of: 'ACCEPTANCE' }), 'INVALID');
    bill = (await credits.trade.issue()).record.id;
    const accepted = await until('present', ON_ACCEPTANCE);
    await collections.step(DRAWEE, 'accept', accepted, { details: { maturity: MATURITY } });
    await rejects(refuse(accepted, { of: 'ACCEPTANCE' }), 'INVALID');
    await refuse(accepted, { of: 'PAYMENT' });
    bill = (await credits.trade.issue()).record.id;
    const unaccepted = await until('present', ON_ACCEPTANCE);
    await refuse(unaccepted, { of: 'ACCEPTANCE', protestedOn: inDays(0) });
    expect((await credits.read(PRINCIPAL, collectionLink(unaccepted))).details).to.include(inDays(0));
  });

  it('is amended by the principal in its terms, and in nothing that would make another of it', async () => {
    const id = await until('present');
    const amend = (more: object): Promise<unknown> =>
      collections.step(PRINCIPAL, 'amend-instruction', id, { details: { instruction: instruction(more, [bill]) } });
    await rejects(amend({ documents: [{ kind: 'COMMERCIAL_INVOICE', originals: 1 }] }), 'INVALID');
    await rejects(amend({ drawee: { name: 'SOMEBODY ELSE' } }), 'INVALID');
    await rejects(amend({ delivery: 'AGAINST_ACCEPTANCE' }), 'INVALID');
    await amend(ON_ACCEPTANCE);
    await collections.step(DRAWEE, 'accept', id, { details: { maturity: MATURITY } });
    await collections.step(COLLECTOR, 'release-documents', id);
    await rejects(amend({}), 'WRONG_STATUS');
  });

  for (const [what, wrong, pointer] of [
    ['an acceptance without a tenor', { delivery: 'AGAINST_ACCEPTANCE' }, '/document/tenor'],
    ['other rules', { rules: 'UCP_600' }, '/document/rules'],
    ['no documents', { documents: [] }, '/document/documents'],
    [
      'a document of which there is none',
      { documents: [{ kind: 'DRAFT', originals: 0 }] },
      '/document/documents/0/originals',
    ],
    ['an untitled document', { documents: [{ kind: 'OTHER', originals: 1 }] }, '/document/documents/0/title'],
  ] as const)
    it(`rejects an instruction with ${what}, and names the field`, async () => {
      const error = await collections.lodge(instruction(wrong)).then(
        () => expect.fail('it was lodged'),
        (reason: unknown) => String(reason),
      );
      expect(error).to.include('INVALID').and.to.include(`"${pointer}"`);
    });
});
