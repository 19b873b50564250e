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
});
