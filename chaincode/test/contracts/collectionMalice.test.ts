import { expect } from 'chai';
import type { TradeContext } from '../../src/contracts/context';
import { DocumentContract } from '../../src/contracts/documentContract';
import { HistoryEntry } from '../../src/domain/vocabulary/transactions';
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
import { Credits, presentedDocuments, USD } from '../support/credit';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { Rewriting } from '../support/rewriting';
import {
  BANK_B,
  CARRIER,
  CUSTOMS,
  f5,
  findingsOf,
  inHours,
  MEMBERS,
  placeOf,
  rulesOf,
  transportDocument,
} from '../support/trade';

describe('What a documentary collection keeps from others', () => {
  let credits: Credits;
  let collections: Collections;
  let bill: string;
  beforeEach(async () => {
    credits = await Credits.start();
    collections = new Collections(credits);
    bill = (await credits.trade.issue()).record.id;
  });
  const until = (last: string | undefined, terms: object = {}, input: object = {}): Promise<string> =>
    collections.until(last, instruction(terms, [bill]), input);

  it('obeys nobody but whoever a step belongs to', async () => {
    const id = await until('present');
    const details = { of: 'PAYMENT' };
    for (const [action, ask] of [
      ['pay', { details: PAYMENT }],
      ['release-documents', {}],
      ['advise-refusal', { details }],
      ['return-documents', {}],
    ] as const) {
      // What the collecting bank itself would send.
      const prepared = await credits.prepare(COLLECTOR, 'documentary-collection', action, { id, ...ask });
      for (const by of [DRAWEE, PRINCIPAL, REMITTER, CARRIER, CUSTOMS, { ...COLLECTOR, role: 'auditor' as const }])
        await rejects(credits.send(by, prepared), 'FORBIDDEN');
    }
    const amended = { details: { instruction: instruction({ amount: USD(1) }, [bill]) } };
    for (const by of [DRAWEE, COLLECTOR, REMITTER])
      await rejects(collections.step(by, 'amend-instruction', id, amended), 'FORBIDDEN');
    await collections.step(COLLECTOR, 'advise-refusal', id, { details });
    for (const by of [DRAWEE, COLLECTOR])
      await rejects(collections.step(by, 'instruct', id, { input: { disposal: 'RETURN' } }), 'FORBIDDEN');
  });

  it('names banks and a drawee of their roles, and no drawee that delivers to itself', async () => {
    const lodge = (input: object): Promise<unknown> => collections.lodge(instruction({}, [bill]), input);
    await rejects(lodge({ collectingBank: REMITTER.msp }), 'INVALID');
    await rejects(lodge({ collectingBank: CARRIER.msp }), 'FORBIDDEN');
    await rejects(lodge({ drawee: placeOf(BANK_B) }), 'INVALID');
    await rejects(lodge({ drawee: placeOf(CUSTOMS) }), 'FORBIDDEN');
    await rejects(lodge({ drawee: placeOf(PRINCIPAL) }), 'INVALID');
    await rejects(collections.lodge(instruction(), {}, DRAWEE), 'INVALID');
  });

  it('keeps its bills from every other use, so that nothing is financed beside it unseen (D14)', async () => {
    await until('acknowledge');
    const { trade } = credits;
    for (const by of [PRINCIPAL, COLLECTOR]) {
      const code = by === COLLECTOR ? 'PRESENTED' : 'FORBIDDEN';
      await rejects(trade.bill(by, 'offerTransfer', bill, { to: placeOf(DRAWEE), expires: inHours(1) }), code);
      await rejects(trade.bill(by, 'surrenderForDelivery', bill), code);
    }
    await rejects(trade.bill(PRINCIPAL, 'offerPledge', bill, { to: BANK_B.msp, expires: inHours(1) }), 'FORBIDDEN');
    await rejects(trade.bill(CARRIER, 'void', bill, { reasonCode: 'OTHER' }), 'PRESENTED');
    const credit = await credits.advised();
    await rejects(credits.present(credit, presentedDocuments(), { billOfLading: bill }), 'FORBIDDEN');
    await rejects(collections.lodge(instruction({}, [bill])), 'FORBIDDEN');
    const { record, writes } = await trade.reserve(BANK_B, undefined, { bill });
    expect(record.status).to.equal('REFUSED');
    expect(rulesOf(writes, BANK_B, record.id)).to.include('D14');
  });

  it('is seen by another bank that finances the invoice of its goods, and not held against its own (D11)', async () => {
    await until('acknowledge');
    const { trade } = credits;
    const warnings = async (by: User): Promise<unknown[]> => {
      const named = trade.numbersOf(bill).map((paper) => ({ ...paper, isNamed: true as const }));
      const { writes, record } = await trade.reserve(by, undefined, { tokens: [f5(by.msp, 10_000), ...named] });
      const found = findingsOf(writes, by, record.id).filter(({ evidence }) => evidence['kind'] === 'collection');
      return found.map(({ rule, severity, evidence }) => [rule, severity, evidence['bill']]);
    };
    expect(await warnings(REMITTER)).to.deep.equal([]);
    expect(await warnings(BANK_B)).to.deep.equal([['D11', 'HIGH', bill]]);
  });

  it('takes no bill whose title would not reach the drawee, who pays before it sees the bill', async () => {
    const rewriting = new Rewriting(credits.trade.ledger, MEMBERS);
    const lodgeWith = async (state: object): Promise<unknown> => {
      bill = (await credits.trade.issue()).record.id;
      rewriting.rewriteState({ type: 'bill-of-lading', id: bill }, state);
      return until(undefined);
    };
    const byName = { endorsement: 'ENDORSE' };
    await rejects(lodgeWith(byName), 'NOT_NEGOTIABLE');
    await rejects(lodgeWith({ titleHolder: { msp: CUSTOMS.msp }, endorsement: 'ENDORSE_TO_ORDER' }), 'NOT_NEGOTIABLE');
    await rejects(lodgeWith({ titleHolder: { msp: COLLECTOR.msp }, ...byName }), 'NOT_NEGOTIABLE');
    await lodgeWith({ titleHolder: { msp: COLLECTOR.msp }, endorsement: 'ENDORSE_TO_ORDER' });
    await lodgeWith({ titleHolder: placeOf(DRAWEE), ...byName });
    await lodgeWith({ titleHolder: { msp: CUSTOMS.msp }, endorsement: 'BLANK_ENDORSE' });
    const document = { ...transportDocument({ toOrder: false }), transportDocumentTypeCode: 'SWB' };
    bill = (await credits.trade.issue(undefined, { document, input: { consignee: placeOf(DRAWEE) } })).record.id;
    await until(undefined);
  });

  it('goes to the bank that has financed on its bill, and to no other; they are delivered when that bank is content', async () => {
    const pledged = await credits.trade.pledged(REMITTER);
    bill = pledged.bill;
    await rejects(until(undefined, {}, { remittingBank: BANK_B.msp, collectingBank: REMITTER.msp }), 'PLEDGED');
    const id = await until('present');
    await collections.step(COLLECTOR, 'pay', id, { details: PAYMENT });
    await rejects(collections.step(COLLECTOR, 'release-documents', id), 'PLEDGED');
    await credits.trade.claim(REMITTER, 'cancel', pledged.claim);
    await collections.step(COLLECTOR, 'release-documents', id);
  });

  it('keeps from the drawee what the banks find, though it is of the principal’s organisation', async () => {
    const id = await until('present');
    await collections.step(COLLECTOR, 'advise-refusal', id, { details: { of: 'PAYMENT', remarks: 'INSOLVENT' } });
    const remarksOf = async (by: User): Promise<boolean> =>
      (await credits.read(by, collectionLink(id))).details?.includes('INSOLVENT') === true;
    expect([await remarksOf(DRAWEE), await remarksOf(PRINCIPAL), await remarksOf(REMITTER)]).to.deep.equal([
      false,
      true,
      true,
    ]);
  });

  it('keeps from the drawee what the banks found before it was presented, though every version of it can be read', async () => {
    const id = await until('send');
    await collections.step(COLLECTOR, 'acknowledge', id, { details: { differences: ['NO INSURANCE'] } });
    await collections.step(COLLECTOR, 'present', id);
    const documents = new DocumentContract();
    const evaluate = (by: User, run: (ctx: TradeContext) => Promise<string>): Promise<string> =>
      credits.trade.ledger.evaluate(by, run);
    const { type } = collectionLink(id);
    const told = await evaluate(DRAWEE, (ctx) => documents.history(ctx, type, id));
    const found = HistoryEntry.array()
      .parse(JSON.parse(told))
      .find(({ record }) => record.action === 'acknowledge');
    const read = (by: User): Promise<string> =>
      evaluate(by, (ctx) => documents.readVersion(ctx, type, id, found?.transactionId ?? ''));
    expect(await read(DRAWEE)).not.to.include('NO INSURANCE');
    for (const by of [PRINCIPAL, REMITTER, COLLECTOR]) expect(await read(by)).to.include('NO INSURANCE');
  });

  it('says nothing on the public record of amounts, names, terms or reasons', async () => {
    const id = await until('present', ON_ACCEPTANCE);
    await collections.step(DRAWEE, 'accept', id, { details: { maturity: MATURITY } });
    await collections.step(COLLECTOR, 'advise-refusal', id, { details: { of: 'PAYMENT', remarks: 'INSOLVENT' } });
    const { record } = await credits.read(COLLECTOR, collectionLink(id));
    const text = JSON.stringify(record);
    for (const secret of [
      'HANBIT',
      'NORDLICHT',
      String(ASKED_MINOR),
      'COL2026',
      'INV-77',
      'AGAINST',
      MATURITY,
      'INSOLVENT',
    ])
      expect(text).not.to.include(secret);
  });
});
