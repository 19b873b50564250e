import { expect } from 'chai';
import { DocumentContract } from '../../src/contracts/documentContract';
import { sealContent } from '../../src/domain/vocabulary/sealing';
import { HistoryEntry, ReadResult } from '../../src/domain/vocabulary/transactions';
import { type User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  CARRIER,
  CUSTOMS,
  EXPORTERS_AUDITOR,
  newId,
  OTHER_SHIPPER,
  placeOf,
  SALT,
  SHIPPER,
  Trade,
  transportDocument,
} from '../support/trade';

describe('Documents', () => {
  let trade: Trade;
  const documents = new DocumentContract();
  beforeEach(async () => {
    trade = await Trade.start();
  });
  const read = async (user: User, id: string, peer?: string): Promise<ReadResult> =>
    ReadResult.parse(
      JSON.parse(
        await trade.ledger.evaluate(
          user,
          (ctx) => documents.read(ctx, 'bill-of-lading', id),
          peer === undefined ? {} : { peer },
        ),
      ),
    );

  describe('read', () => {
    it('returns the document and its standing to its parties', async () => {
      const { record } = await trade.issue();
      for (const user of [CARRIER, SHIPPER, EXPORTERS_AUDITOR]) {
        const result = await read(user, record.id);
        expect(result).to.include({ authentic: true, genuine: true, content: sealContent(transportDocument(), SALT) });
      }
    });

    it('answers NOT_FOUND to everybody else, as for what does not exist', async () => {
      const { record } = await trade.issue();
      for (const user of [BANK_A, CUSTOMS, OTHER_SHIPPER]) await rejects(read(user, record.id), 'NOT_FOUND');
      await rejects(read(CARRIER, newId()), 'NOT_FOUND');
    });

    it('returns no content on another organisation’s peer, because it reads only the caller’s collection', async () => {
      const { record } = await trade.issue();
      expect((await read(SHIPPER, record.id, 'CarrierMSP')).content).to.equal(null);
    });

    it('returns no content that is not the record’s', async () => {
      const { record } = await trade.issue();
      const key = `content/bill-of-lading/${record.id}/1`;
      trade.ledger.tamperPrivate('ExportersMSP', key, sealContent(transportDocument({ reference: 'FORGED' }), SALT));
      expect((await read(SHIPPER, record.id)).content).to.equal(null);
    });

    it('says so if a record is not authentic, and if a document is not genuine', async () => {
      const { record } = await trade.issue();
      const key = `bill-of-lading/${record.id}`;
      trade.ledger.tamper(key, JSON.stringify({ ...record, version: 7 }));
      expect(await read(SHIPPER, record.id)).to.include({ authentic: false, genuine: false });
      const moved = JSON.stringify({ ...record, content: { version: 1, hash: 'f'.repeat(64) } });
      trade.ledger.tamper(key, moved);
      trade.ledger.tamperPrivate('CarrierMSP', `record/${key}/1`, moved);
      expect(await read(SHIPPER, record.id)).to.include({ authentic: true, genuine: false });
    });

    it('does not take a statement without a policy, or of an organisation that is not a carrier', async () => {
      const { record, writes } = await trade.issue();
      const statement = [...writes.private].find(([key]) => key.includes(':issue/'))?.[1] ?? '';
      const forged = {
        ...record,
        id: newId(),
        action: 'disclose',
        state: { ...record.state, issuer: 'ExportersMSP' },
        author: placeOf(SHIPPER),
      };
      const text = JSON.stringify(forged);
      trade.ledger.tamperRecord(forged, text);
      trade.ledger.tamperPrivate('ExportersMSP', `record/bill-of-lading/${forged.id}/1`, text);
      const own = statement.replace(record.id, forged.id);
      const policy = trade.ledger.policy(`_implicit_org_CarrierMSP:issue/bill-of-lading/${record.id}/1`);
      trade.ledger.tamperPrivate('ExportersMSP', `issue/bill-of-lading/${forged.id}/1`, own, policy);
      expect(await read(SHIPPER, forged.id)).to.include({ authentic: true, genuine: false });

      const bare = { ...record, id: newId() };
      trade.ledger.tamperRecord(bare, JSON.stringify(bare));
      trade.ledger.tamperPrivate('CarrierMSP', `record/bill-of-lading/${bare.id}/1`, JSON.stringify(bare));
      trade.ledger.tamperPrivate(
        'CarrierMSP',
        `issue/bill-of-lading/${bare.id}/1`,
        statement.replace(record.id, bare.id),
      );
      expect(await read(SHIPPER, bare.id)).to.include({ authentic: true, genuine: false });
    });

    it('refuses a certificate without the attributes of a role and a party', async () => {
      await rejects(read({ ...CARRIER, role: 'king' as User['role'] }, newId()), 'FORBIDDEN');
      await rejects(read({ ...CARRIER, party: 'somebody' }, newId()), 'FORBIDDEN');
      await rejects(read({ ...CARRIER, msp: 'StrangersMSP' }, newId()), 'NOT_A_MEMBER');
    });
  });

  it('tells the history newest first, to parties only', async () => {
    const { record } = await trade.issue();
    await trade.bill(SHIPPER, 'surrenderForDelivery', record.id);
    const of = async (user: User): Promise<HistoryEntry[]> =>
      HistoryEntry.array().parse(
        JSON.parse(await trade.ledger.evaluate(user, (ctx) => documents.history(ctx, 'bill-of-lading', record.id))),
      );
    expect((await of(CARRIER)).map((entry) => entry.record.action)).to.deep.equal(['surrender-for-delivery', 'issue']);
    await rejects(of(BANK_A), 'NOT_FOUND');
  });
});
