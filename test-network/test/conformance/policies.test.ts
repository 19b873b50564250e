import { expect } from 'chai';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/codes.js';
import { describeOnEachNetwork } from '../support/eachNetwork.js';
import { signaturePolicy } from '../support/signaturePolicy.js';
import { endorsersOf } from '../support/transactionBytes.js';

const by = (...endorsers: string[]): { endorsers: string[] } => ({ endorsers });

describeOnEachNetwork('endorsement policies', (network) => {
  describe('of the chaincode (any two members)', () => {
    it('refuse one organisation and accept two', async () => {
      const exporters = network().as('ExportersMSP');
      expect((await exporters.submit('put', ['by-two', '1'], by('ExportersMSP'))).code).to.equal(
        ENDORSEMENT_POLICY_FAILURE,
      );
      expect(await exporters.evaluate('get', ['by-two'])).to.equal('');
      expect((await exporters.submit('put', ['by-two', '1'], by('BankBMSP', 'CarrierMSP'))).code).to.equal(VALID);
    });

    it('hold for a transaction that writes nothing', async () => {
      const { code } = await network().as('ExportersMSP').submit('nothing', [], by('ExportersMSP'));
      expect(code).to.equal(ENDORSEMENT_POLICY_FAILURE);
    });

    it('are satisfied by the gateway, with the own organisation, if no endorsers are named', async () => {
      const client = network().as('CustomsMSP');
      const endorsed = await client.propose('put', ['planned', '1']).endorse();
      const endorsers = endorsersOf(endorsed.getBytes());
      expect(endorsers).to.have.length(2).and.to.include('CustomsMSP');
      expect((await client.committed(await endorsed.submit())).code).to.equal(VALID);
    });
  });

  describe('of a key', () => {
    const protectedKey = async (key: string, ...mspIds: string[]): Promise<void> => {
      await network()
        .as('ExportersMSP')
        .submit('putWithPolicy', [key, '0', JSON.stringify(mspIds)], by('ExportersMSP', 'BankAMSP'));
    };

    it('replace the chaincode’s: the named organisation alone suffices, others do not', async () => {
      await protectedKey('replace', 'CustomsMSP');
      const customs = network().as('CustomsMSP');
      expect((await customs.submit('put', ['replace', '1'], by('CustomsMSP'))).code).to.equal(VALID);
      const { code } = await customs.submit('put', ['replace', '2'], by('ExportersMSP', 'BankAMSP', 'BankBMSP'));
      expect(code).to.equal(ENDORSEMENT_POLICY_FAILURE);
    });

    it('survive a change of the value', async () => {
      await protectedKey('kept-policy', 'CustomsMSP');
      const before = await network().as('CustomsMSP').evaluate('policy', ['kept-policy']);
      await network().as('CustomsMSP').submit('put', ['kept-policy', '1'], by('CustomsMSP'));
      expect(before).to.have.length.greaterThan(0);
      expect(await network().as('CustomsMSP').evaluate('policy', ['kept-policy'])).to.equal(before);
    });

    it('do not apply to another key without a policy in the same transaction', async () => {
      await protectedKey('covered', 'CustomsMSP');
      const { code } = await network()
        .as('CustomsMSP')
        .submit('putTwo', ['covered', 'uncovered', '1'], by('CustomsMSP'));
      expect(code).to.equal(ENDORSEMENT_POLICY_FAILURE);
    });

    it('are only changed by the organisations in the old policy', async () => {
      await protectedKey('changed', 'CustomsMSP');
      const change = ['changed', '["BankBMSP"]'];
      const others = await network().as('BankBMSP').submit('setPolicy', change, by('BankBMSP', 'CarrierMSP'));
      expect(others.code).to.equal(ENDORSEMENT_POLICY_FAILURE);
      expect((await network().as('CustomsMSP').submit('setPolicy', change, by('CustomsMSP'))).code).to.equal(VALID);
      expect((await network().as('BankBMSP').submit('put', ['changed', '1'], by('BankBMSP'))).code).to.equal(VALID);
    });

    it('are dropped when the key is deleted', async () => {
      await protectedKey('dropped', 'CustomsMSP');
      await network().as('CustomsMSP').submit('remove', ['dropped'], by('CustomsMSP'));
      const { code } = await network()
        .as('ExportersMSP')
        .submit('put', ['dropped', '1'], by('ExportersMSP', 'CarrierMSP'));
      expect(code).to.equal(VALID);
      expect(await network().as('ExportersMSP').evaluate('policy', ['dropped'])).to.equal('');
    });

    it('are satisfied by the gateway, also if the own organisation is not needed', async () => {
      await protectedKey('planned-key', 'CarrierMSP', 'CustomsMSP');
      const client = network().as('ExportersMSP');
      const endorsed = await client.propose('put', ['planned-key', '1']).endorse();
      expect(endorsersOf(endorsed.getBytes())).to.have.members(['CarrierMSP', 'CustomsMSP']);
      expect((await client.committed(await endorsed.submit())).code).to.equal(VALID);
    });
  });

  describe('of a key: two named organisations and one other, or four of five', () => {
    const MEMBERS = ['ExportersMSP', 'BankAMSP', 'BankBMSP', 'CarrierMSP', 'CustomsMSP'];
    const RULE = signaturePolicy({
      outOf: 1,
      rules: [
        { outOf: 3, rules: ['ExportersMSP', 'BankAMSP', { outOf: 1, rules: MEMBERS.slice(2) }] },
        { outOf: 4, rules: MEMBERS },
      ],
    }).toString('hex');

    before(() =>
      network().as('ExportersMSP').submit('putWithRule', ['by-rule', '0', RULE], by('ExportersMSP', 'BankAMSP')),
    );

    const codeOf = async (...endorsers: string[]): Promise<number> =>
      (
        await network()
          .as('BankAMSP')
          .submit('put', ['by-rule', '1'], by(...endorsers))
      ).code;

    it('are satisfied by either arm', async () => {
      expect(await codeOf('ExportersMSP', 'BankAMSP', 'CustomsMSP')).to.equal(VALID);
      expect(await codeOf('BankAMSP', 'BankBMSP', 'CarrierMSP', 'CustomsMSP')).to.equal(VALID);
    });

    it('are not satisfied by the two named ones alone, by one of them, or by three others', async () => {
      expect(await codeOf('ExportersMSP', 'BankAMSP')).to.equal(ENDORSEMENT_POLICY_FAILURE);
      expect(await codeOf('BankAMSP', 'CarrierMSP', 'CustomsMSP')).to.equal(ENDORSEMENT_POLICY_FAILURE);
      expect(await codeOf('BankBMSP', 'CarrierMSP', 'CustomsMSP')).to.equal(ENDORSEMENT_POLICY_FAILURE);
    });

    it('are satisfied by the gateway if no endorsers are named', async () => {
      const client = network().as('CustomsMSP');
      const endorsed = await client.propose('put', ['by-rule', '2']).endorse();
      const endorsers = endorsersOf(endorsed.getBytes());
      // Both parts of the rule are enough; Fabric's gateway may take the larger one.
      if (endorsers.length < 4) expect(endorsers).to.include.members(['ExportersMSP', 'BankAMSP']);
      expect(endorsers).to.have.length.within(3, 4);
      expect((await client.committed(await endorsed.submit())).code).to.equal(VALID);
    });
  });
});
