import {
  batchedId,
  batchIdFrom,
  batchKey,
  batchProofKey,
  canonicalJson,
  hashProofOfBatch,
  makeBatch,
  recordKey,
  sha256Hex,
} from '@naru/chaincode/domain';
import { listMembers, loadConsortium } from '@naru/network';
import { expect } from 'chai';
import { recordsIn } from '../../src/readModel/recordsIn.js';
import { transactionOf } from '../support/fakeWire.js';
import { record } from '../support/records.js';

const MEMBERS = listMembers(loadConsortium());

describe('recordsIn', () => {
  const written = record();
  const transaction = { position: 0, ...transactionOf(written) };

  it('finds a record proven if its author’s own collection got the same bytes', () => {
    expect(recordsIn(transaction, MEMBERS)).to.deep.equal([{ record: written, proven: true }]);
  });

  it('does not find it proven if another collection got them, or the own one got other bytes or nothing', () => {
    const [proof] = transaction.hashedWrites;
    const forgeries = [
      [],
      [{ ...proof, collection: '_implicit_org_BankAMSP' }],
      [{ ...proof, valueHash: '00' }],
      [{ ...proof, keyHash: '00' }],
    ].map((proofs) => proofs.map((wrong) => ({ collection: '', keyHash: '', valueHash: '', ...wrong })));
    for (const hashedWrites of forgeries) {
      expect(recordsIn({ ...transaction, hashedWrites }, MEMBERS)).to.deep.equal([{ record: written, proven: false }]);
    }
  });

  it('does not find proven what an organisation that is not a member wrote', () => {
    expect(
      recordsIn(
        transaction,
        MEMBERS.filter(({ mspId }) => mspId === 'BankAMSP'),
      ),
    ).to.deep.equal([{ record: written, proven: false }]);
  });

  it('does not find proven what its author may not write', () => {
    const bank = record({ author: { msp: 'BankAMSP', party: '01KAE5TZ3TC7H3N5QG8Y0E2XVM' } });
    const [found] = recordsIn(transactionOf(bank), MEMBERS);
    expect(found).to.have.property('proven', false);
  });

  it('finds an intervention proven if a majority of the members keep it; its author alone is not enough', () => {
    const intervention = record({
      action: 'intervene',
      author: { msp: 'CustomsMSP', party: '01KAE5TZ3TC7H3N5QG8Y0E2XVM' },
    });
    const made = { position: 0, ...transactionOf(intervention) };
    const provenWith = (...witnesses: string[]): boolean | undefined => {
      const [proof] = made.hashedWrites;
      const hashedWrites = witnesses.map((msp) => ({
        keyHash: '',
        valueHash: '',
        ...proof,
        collection: `_implicit_org_${msp}`,
      }));
      return recordsIn({ ...made, hashedWrites }, MEMBERS)[0]?.proven;
    };
    expect(provenWith('CustomsMSP', 'BankBMSP')).to.equal(false);
    expect(provenWith('CustomsMSP', 'CustomsMSP', 'BankBMSP')).to.equal(false);
    expect(provenWith('CustomsMSP', 'BankBMSP', 'CarrierMSP')).to.equal(true);
  });

  it('leaves out what is not a record, and a record under another key', () => {
    const [write] = transaction.writes;
    const value = write?.value ?? Buffer.of();
    const litter = [
      { key: 'register/members', value: Buffer.from('[]') },
      { key: 'shipment/none', value: Buffer.from('{"type":"shipment"}') },
      { key: 'shipment/none', value: Buffer.from([0xff]) },
      { key: 'shipment/01KAE5TZ3TC7H3N5QG8Y0E2XVM', value },
    ];
    expect(recordsIn({ ...transaction, writes: litter }, MEMBERS)).to.deep.equal([]);
  });

  describe('of a batch', () => {
    const id = batchIdFrom(written.id);
    const records = [0, 1, 2].map((position) => record({ id: batchedId(id, position) }));
    const hash = 'a'.repeat(64);
    const { author, time, type, action } = written;
    const batch = makeBatch({ id, type, action, author, time, input: hash, content: hash }, records.map(canonicalJson));
    const proof = {
      collection: `_implicit_org_${author.msp}`,
      keyHash: sha256Hex(batchProofKey(id)),
      valueHash: hashProofOfBatch(batch),
    };
    const made = {
      writes: [
        { key: batchKey(id), value: Buffer.from(canonicalJson(batch)) },
        ...records.map((each) => ({ key: recordKey(each), value: Buffer.from(canonicalJson(each)) })),
      ],
      hashedWrites: [proof],
    };
    const provenOf = (transaction: Parameters<typeof recordsIn>[0]): boolean[] =>
      recordsIn(transaction, MEMBERS).map(({ proven }) => proven);

    it('finds each record proven by the one proof of the batch', () => {
      expect(provenOf(made)).to.deep.equal([true, true, true]);
    });

    it('finds none proven without that proof, or with that of another collection, or without the batch', () => {
      const other = { ...made, hashedWrites: [{ ...proof, collection: '_implicit_org_BankAMSP' }] };
      for (const forged of [{ ...made, hashedWrites: [] }, other, { ...made, writes: made.writes.slice(1) }])
        expect(provenOf(forged)).to.deep.equal([false, false, false]);
    });

    it('finds a record not proven that is no leaf, whatever proof of its own it has', () => {
      const changed = record({ id: batchedId(id, 1), links: [{ type: 'bill-of-lading', id: written.id }] });
      const own = transactionOf(changed);
      const writes = made.writes.map((write) => own.writes.find(({ key }) => key === write.key) ?? write);
      expect(provenOf({ writes, hashedWrites: [proof, ...own.hashedWrites] })).to.deep.equal([true, false, true]);
    });
  });
});
