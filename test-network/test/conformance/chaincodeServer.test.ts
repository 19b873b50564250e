import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { VALID } from '../support/codes.js';
import { describeOnEachNetwork } from '../support/eachNetwork.js';
import { catchRefusal } from '../support/catchRejection.js';
import { endorsersOf } from '../support/transactionBytes.js';

/** The peer says that the stream has ended, or that it gets no new one. */
const NOT_EXECUTED = 'error in simulation: failed to execute transaction';

describeOnEachNetwork(
  'the chaincode server',
  (network) => {
    it('of all organisations may be killed: calls fail at once, and succeed again when it is back', async () => {
      const client = network().as('ExportersMSP');
      await client.submit('put', ['before-the-kill', '1']);
      await network().killChaincode('all');
      const evaluated = catchRefusal(client.evaluate('get', ['before-the-kill']));
      const endorsed = catchRefusal(client.submit('put', ['during-the-kill', '1'], { endorsers: ['ExportersMSP'] }));
      const refusals = await Promise.all([evaluated, endorsed]).finally(() => network().startChaincode());
      expect(refusals.map(({ code }) => code)).to.deep.equal([status.ABORTED, status.ABORTED]);
      for (const { details } of refusals) expect(details.join()).to.contain(NOT_EXECUTED);
      expect(await client.evaluate('get', ['before-the-kill'])).to.equal('1');
    });

    it('of the own organisation may be killed: another peer evaluates, but none endorses instead', async () => {
      const client = network().as('ExportersMSP');
      await client.submit('put', ['elsewhere', '1']);
      await network().killChaincode('common');
      const evaluated = client.evaluate('get', ['elsewhere']);
      const withTransientData = catchRefusal(
        client.evaluate('transient', ['content'], { transient: { content: 'x' } }),
      );
      const endorsed = catchRefusal(client.submit('put', ['elsewhere', '2']));
      const all = Promise.all([evaluated, withTransientData, endorsed]);
      const [value, ...refusals] = await all.finally(() => network().startChaincode());
      expect(value).to.equal('1');
      for (const { code, details } of refusals) {
        expect(code).to.equal(status.ABORTED);
        expect(details).to.have.length(1);
        expect(details[0]).to.contain(`ExportersMSP: ${NOT_EXECUTED}`);
      }
    });

    describe('of one organisation', () => {
      it('may be modified: its results do not match those of the others', async () => {
        const client = network().as('CarrierMSP');
        const submit = client.submit('putAsAgreed', ['agreed', 'v'], { endorsers: ['CarrierMSP', 'BankAMSP'] });
        const { code, details } = await catchRefusal(submit);
        expect(code).to.equal(status.ABORTED);
        expect(details).to.have.length(1);
        expect(details[0]).to.match(/^(CarrierMSP|BankAMSP): ProposalResponsePayloads do not match$/);
      });

      it('is left out by the gateway if no endorsers are named and the others agree on one result', async () => {
        const names = network().description.organizations.map(({ mspId }) => mspId);
        for (const mspId of names.filter((name) => name !== 'CarrierMSP')) {
          const endorsed = await network()
            .as(mspId)
            .propose('putAsAgreed', [`agreed by ${mspId}`, 'v'])
            .endorse();
          expect(endorsersOf(endorsed.getBytes())).to.have.length(2).and.not.to.include('CarrierMSP');
        }
      });

      it('gets no endorsement if it is the own one, because no other agrees', async () => {
        const { code, details } = await catchRefusal(network().as('CarrierMSP').submit('putAsAgreed', ['agreed', 'v']));
        expect(code).to.equal(status.ABORTED);
        expect(details).to.have.members(
          ['BankAMSP', 'BankBMSP', 'CustomsMSP', 'ExportersMSP'].map(
            (mspId) => `${mspId}: ProposalResponsePayloads do not match`,
          ),
        );
      });

      it('does not change what the others endorse', async () => {
        const endorsers = ['BankAMSP', 'CustomsMSP'];
        const client = network().as('CarrierMSP');
        expect((await client.submit('putAsAgreed', ['agreed', 'v'], { endorsers })).code).to.equal(VALID);
        expect(await network().as('CustomsMSP').evaluate('get', ['agreed'])).to.equal('v');
      });
    });
  },
  { modifiedCarrier: true },
);
