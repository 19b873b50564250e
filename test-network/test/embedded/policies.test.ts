import { expect } from 'chai';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/codes.js';
import { ProbeNetwork } from '../support/probeNetwork.js';
import { endorsersOf } from '../support/transactionBytes.js';

const by = (...endorsers: string[]): { endorsers: string[] } => ({ endorsers });

describe('endorsement policies', () => {
  let probe: ProbeNetwork;

  before(async () => {
    probe = await ProbeNetwork.start();
  });

  after(() => probe.stop());

  describe('of the chaincode (any two members)', () => {
    it('refuse one organisation and accept two', async () => {
      const exporters = probe.as('ExportersMSP');
      expect((await exporters.submit('put', ['a', '1'], by('ExportersMSP'))).code).to.equal(ENDORSEMENT_POLICY_FAILURE);
      expect(await exporters.evaluate('get', ['a'])).to.equal('');
      expect((await exporters.submit('put', ['a', '1'], by('BankBMSP', 'CarrierMSP'))).code).to.equal(VALID);
    });

    it('hold for a transaction that writes nothing', async () => {
      const { code } = await probe.as('ExportersMSP').submit('nothing', [], by('ExportersMSP'));
      expect(code).to.equal(ENDORSEMENT_POLICY_FAILURE);
    });

    it('are satisfied by the gateway, the own organisation included, where nobody is named', async () => {
      const endorsed = await probe.as('CustomsMSP').propose('put', ['planned', '1']).endorse();
      const endorsers = endorsersOf(endorsed.getBytes());
      expect(endorsers).to.have.length(2).and.to.include('CustomsMSP');
      expect((await (await endorsed.submit()).getStatus()).code).to.equal(VALID);
    });
  });

  describe('of a key', () => {
    const protectedKey = async (key: string, ...mspIds: string[]): Promise<void> => {
      await probe
        .as('ExportersMSP')
        .submit('putWithPolicy', [key, '0', JSON.stringify(mspIds)], by('ExportersMSP', 'BankAMSP'));
    };

    it('replace the chaincode’s: the named organisation alone suffices, others do not', async () => {
      await protectedKey('replace', 'CustomsMSP');
      const customs = probe.as('CustomsMSP');
      expect((await customs.submit('put', ['replace', '1'], by('CustomsMSP'))).code).to.equal(VALID);
      const { code } = await customs.submit('put', ['replace', '2'], by('ExportersMSP', 'BankAMSP', 'BankBMSP'));
      expect(code).to.equal(ENDORSEMENT_POLICY_FAILURE);
    });

    it('survive a change of the value', async () => {
      await protectedKey('kept', 'CustomsMSP');
      const before = await probe.as('CustomsMSP').evaluate('policy', ['kept']);
      await probe.as('CustomsMSP').submit('put', ['kept', '1'], by('CustomsMSP'));
      expect(before).to.have.length.greaterThan(0);
      expect(await probe.as('CustomsMSP').evaluate('policy', ['kept'])).to.equal(before);
    });

    it('do not cover an unprotected key that the transaction writes, too', async () => {
      await protectedKey('covered', 'CustomsMSP');
      const { code } = await probe.as('CustomsMSP').submit('putTwo', ['covered', 'uncovered', '1'], by('CustomsMSP'));
      expect(code).to.equal(ENDORSEMENT_POLICY_FAILURE);
    });

    it('are changed by those only whom the old one names', async () => {
      await protectedKey('changed', 'CustomsMSP');
      const change = ['changed', '["BankBMSP"]'];
      const others = await probe.as('BankBMSP').submit('setPolicy', change, by('BankBMSP', 'CarrierMSP'));
      expect(others.code).to.equal(ENDORSEMENT_POLICY_FAILURE);
      expect((await probe.as('CustomsMSP').submit('setPolicy', change, by('CustomsMSP'))).code).to.equal(VALID);
      expect((await probe.as('BankBMSP').submit('put', ['changed', '1'], by('BankBMSP'))).code).to.equal(VALID);
    });

    it('are dropped when the key is deleted', async () => {
      await protectedKey('dropped', 'CustomsMSP');
      await probe.as('CustomsMSP').submit('remove', ['dropped'], by('CustomsMSP'));
      const { code } = await probe.as('ExportersMSP').submit('put', ['dropped', '1'], by('ExportersMSP', 'CarrierMSP'));
      expect(code).to.equal(VALID);
      expect(await probe.as('ExportersMSP').evaluate('policy', ['dropped'])).to.equal('');
    });

    it('are satisfied by the gateway, also where the own organisation is not needed', async () => {
      await protectedKey('planned-key', 'CarrierMSP', 'CustomsMSP');
      const endorsed = await probe.as('ExportersMSP').propose('put', ['planned-key', '1']).endorse();
      expect(endorsersOf(endorsed.getBytes())).to.have.members(['CarrierMSP', 'CustomsMSP']);
      expect((await (await endorsed.submit()).getStatus()).code).to.equal(VALID);
    });
  });

  describe('of a collection in the definition', () => {
    const transient = { content: 'ours' };
    let other: ProbeNetwork;

    before(async () => {
      const members = ['BankAMSP', 'BankBMSP'];
      const outOf = { outOf: 2, rules: members.map((mspId) => ({ principal: { mspId, role: 'peer' as const } })) };
      other = await ProbeNetwork.start({
        collections: new Map([
          ['banks', { members, policy: outOf, memberOnlyRead: true, memberOnlyWrite: true }],
          ['open', { members }],
        ]),
      });
    });

    after(() => other.stop());

    it('replace the chaincode’s', async () => {
      const bank = other.as('BankAMSP');
      const write = (...endorsers: string[]): ReturnType<typeof bank.submit> =>
        bank.submit('putInCollection', ['banks', 'k'], { endorsers, transient });
      expect((await write('BankAMSP', 'CarrierMSP')).code).to.equal(ENDORSEMENT_POLICY_FAILURE);
      expect((await write('BankAMSP', 'BankBMSP')).code).to.equal(VALID);
      expect(await other.as('BankBMSP').evaluate('getFromCollection', ['banks', 'k'])).to.equal('ours');
    });

    it('leave it to the chaincode’s where the collection has none', async () => {
      const submit = (...endorsers: string[]): ReturnType<ReturnType<typeof other.as>['submit']> =>
        other.as('BankAMSP').submit('putInCollection', ['open', 'k'], { endorsers, transient });
      expect((await submit('BankAMSP')).code).to.equal(ENDORSEMENT_POLICY_FAILURE);
      expect((await submit('BankAMSP', 'CarrierMSP')).code).to.equal(VALID);
    });

    it('let members alone read and write where the definition says so', async () => {
      const carrier = other.as('CarrierMSP');
      const at = { endorsers: ['BankAMSP'] };
      const read = await carrier.evaluate('getFromCollection', ['banks', 'k'], at).catch(String);
      expect(read).to.contain('tx creator does not have read access permission');
      const write = await carrier.evaluate('putInCollection', ['banks', 'k'], { ...at, transient }).catch(String);
      expect(write).to.contain('tx creator does not have write access permission');
    });
  });
});
