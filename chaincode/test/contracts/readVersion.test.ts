import { expect } from 'chai';
import type { TradeContext } from '../../src/contracts/context';
import { DocumentContract } from '../../src/contracts/documentContract';
import { sha256Hex } from '../../src/domain/encoding/canonicalJson';
import { sealContent } from '../../src/domain/vocabulary/sealing';
import { HistoryEntry, VersionResult } from '../../src/domain/vocabulary/transactions';
import { CREDIT, Credits, ISSUER } from '../support/credit';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { BANK_A, CARRIER, CUSTOMS, OTHER_SHIPPER, SALT, SHIPPER, Trade, transportDocument } from '../support/trade';

const BILL = 'bill-of-lading';

describe('documents:readVersion', () => {
  const documents = new DocumentContract();
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
  });

  const version = async (
    user: User,
    { record: { type, id }, transactionId }: HistoryEntry,
    peer = user.msp,
  ): Promise<VersionResult> => {
    const run = (ctx: TradeContext): Promise<string> => documents.readVersion(ctx, type, id, transactionId);
    return VersionResult.parse(JSON.parse(await trade.ledger.evaluate(user, run, { peer })));
  };

  /** The oldest and the newest version of a document: the same one twice if there is only one. */
  const versionsOf = async (user: User, type: string, id: string): Promise<[HistoryEntry, HistoryEntry]> => {
    const told = await trade.ledger.evaluate(user, (ctx) => documents.history(ctx, type, id));
    const [last, ...earlier] = HistoryEntry.array().parse(JSON.parse(told));
    if (last === undefined) throw new Error('nothing was written');
    return [earlier.at(-1) ?? last, last];
  };

  it('returns each version as it was, with its standing, its time and the content of the caller’s organisation', async () => {
    const { record } = await trade.issue();
    await trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: 'BankAMSP' } });
    const [issued, disclosed] = await versionsOf(CARRIER, BILL, record.id);
    for (const user of [CARRIER, SHIPPER, BANK_A]) {
      const first = await version(user, issued);
      expect(first.record).to.deep.equal(record);
      expect(first).to.include({ authentic: true, genuine: true, time: issued.time });
      expect(first.content).to.equal(sealContent(transportDocument(), SALT));
      expect((await version(user, disclosed)).record).to.include({ version: 2, action: 'disclose' });
    }
  });

  it('returns the content that a version had, even if a later one has another', async () => {
    const credits = await Credits.start();
    ({ trade } = credits);
    const { record } = await credits.apply();
    await credits.credit(ISSUER, 'issue', record.id);
    const entries = await versionsOf(ISSUER, CREDIT, record.id);
    expect(entries.map((entry) => entry.record.content.version)).to.deep.equal([1, 2]);
    for (const entry of entries) {
      const { content } = await version(ISSUER, entry);
      expect(sha256Hex(content ?? '')).to.equal(entry.record.content.hash);
    }
  });

  it('returns no content on another organisation’s peer, because it reads only the caller’s collection', async () => {
    const { record } = await trade.issue();
    const [issued] = await versionsOf(CARRIER, BILL, record.id);
    expect((await version(SHIPPER, issued, 'CarrierMSP')).content).to.equal(null);
  });

  it('answers NOT_FOUND to organisations that never were a party, and for a transaction that wrote another document', async () => {
    const { record } = await trade.issue();
    const { record: other } = await trade.issue();
    const [issued] = await versionsOf(CARRIER, BILL, record.id);
    for (const user of [BANK_A, CUSTOMS, OTHER_SHIPPER]) await rejects(version(user, issued), 'NOT_FOUND');
    await rejects(version(CARRIER, { ...issued, record: other }), 'NOT_FOUND');
  });

  it('returns what was written before a forgery, and a forgery that leaves a party out, each with its standing', async () => {
    const { record } = await trade.issue();
    const key = `${BILL}/${record.id}`;
    const parties = [{ msp: 'CarrierMSP' }];
    trade.ledger.tamper(key, JSON.stringify({ ...record, parties, version: 2 }));
    const [issued, forged] = await versionsOf(CARRIER, BILL, record.id);
    trade.ledger.tamper(key, 'no record at all');
    expect(await version(SHIPPER, issued)).to.include({ authentic: true, genuine: true });
    expect(await version(SHIPPER, forged)).to.include({ authentic: false, genuine: false });
  });
});
