import { CommitError, EndorseError, GatewayError } from '@hyperledger/fabric-gateway';
import { Metadata, type ServiceError, status } from '@grpc/grpc-js';
import { TradeError } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { ofCommit, ofProposal, ofSubmission } from '../../src/fabric/failures.js';

const REJECTION = { code: 'PLEDGED', message: 'The bill is pledged.', values: { id: 'x' } };

function serviceError(code: status): ServiceError {
  return Object.assign(new Error('failed'), { code, details: 'failed', metadata: new Metadata() });
}

function gatewayError(code: status, message: string, details: string[] = []): GatewayError {
  const named = details.map((text) => ({ address: 'peer:7051', mspId: 'BankAMSP', message: text }));
  return new GatewayError({ code, message, details: named, cause: serviceError(code) });
}

describe('what errors of the wire mean', () => {
  it('finds a rejection in the message of an evaluation', () => {
    const text = `2 UNKNOWN: evaluate call to endorser returned error: chaincode response 500, ${JSON.stringify(REJECTION)}`;
    const meaning = ofProposal(gatewayError(status.UNKNOWN, text));
    expect(meaning).to.be.instanceOf(TradeError);
    expect(meaning).to.deep.include(REJECTION);
  });

  it('finds a rejection in the details of an endorsement', () => {
    const cause = serviceError(status.ABORTED);
    const message = `chaincode response 500, ${JSON.stringify(REJECTION)}`;
    const details = [{ address: 'peer:7051', mspId: 'BankBMSP', message }];
    const meaning = ofProposal(new EndorseError({ code: status.ABORTED, details, cause, transactionId: 'tx' }));
    expect(meaning).to.deep.include(REJECTION);
  });

  it('takes an error of the chaincode that is no rejection for a failure', () => {
    const meaning = ofProposal(gatewayError(status.UNKNOWN, 'chaincode response 500, {"code":"MADE_UP"}'));
    expect(meaning).to.include({ name: 'LedgerFailure', kind: 'OTHER' });
  });

  const failures: readonly (readonly [string, GatewayError])[] = [
    ['DISAGREEMENT', gatewayError(status.ABORTED, 'failed', ['ProposalResponsePayloads do not match'])],
    ['UNAVAILABLE', gatewayError(status.UNAVAILABLE, 'no connection')],
    ['UNAVAILABLE', gatewayError(status.DEADLINE_EXCEEDED, 'too late')],
    ['UNAVAILABLE', gatewayError(status.ABORTED, 'failed', ['rpc error: code = Unavailable desc = closing'])],
    ['UNAVAILABLE', gatewayError(status.UNKNOWN, 'too many requests for /gateway.Gateway, exceeding limit')],
  ];
  for (const [kind, error] of failures) {
    it(`takes "${error.details[0]?.message ?? error.message}" for ${kind}`, () => {
      expect(ofProposal(error)).to.include({ kind });
    });
  }

  for (const code of [10, 11, 12] as const) {
    it(`takes the validation code ${code} for a lost race`, () => {
      expect(ofCommit(new CommitError({ code, transactionId: 'tx' }), 'tx')).to.include({
        kind: 'LOST_RACE',
        validationCode: code,
      });
    });
  }

  it('does not take another validation code for a race', () => {
    expect(ofCommit(new CommitError({ code: 4, transactionId: 'tx' }), 'tx')).to.include({ kind: 'INVALIDATED' });
  });

  it('does not know what became of a transaction whose commit was not reported', () => {
    const unknown = { kind: 'COMMIT_UNKNOWN', transactionId: 'tx' };
    expect(ofCommit(gatewayError(status.UNAVAILABLE, 'gone'), 'tx')).to.include(unknown);
    expect(ofSubmission(gatewayError(status.DEADLINE_EXCEEDED, 'too late'), 'tx')).to.include(unknown);
  });

  it('knows that an orderer which did not answer the call took nothing', () => {
    expect(ofSubmission(gatewayError(status.UNAVAILABLE, 'gone'), 'tx')).to.include({ kind: 'UNAVAILABLE' });
  });
});
