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

const UNKNOWN = { kind: 'COMMIT_UNKNOWN', transactionId: 'tx' };

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
    ['BUSY', gatewayError(status.UNKNOWN, 'too many requests for /gateway.Gateway, exceeding limit')],
    ['UNAVAILABLE', gatewayError(status.ABORTED, 'failed', ['too many requests for /protos.Endorser'])],
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
    expect(ofCommit(gatewayError(status.UNAVAILABLE, 'gone'), 'tx')).to.include(UNKNOWN);
  });

  const TOO_FEW =
    'insufficient number of orderers could successfully process transaction to satisfy quorum requirement';
  const NONE = 'no orderers could successfully process transaction';
  const DIALING =
    'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: connection refused"';
  const BROKEN = 'rpc error: code = Unavailable desc = error reading from server: EOF';
  const STOPPING = 'received unsuccessful response from orderer: status=SERVICE_UNAVAILABLE, info=chain is stopped';
  const FORBIDDEN = 'received unsuccessful response from orderer: status=FORBIDDEN, info=permission denied';

  const perhapsOrdered: readonly (readonly [string, GatewayError])[] = [
    ['the time ran out', gatewayError(status.DEADLINE_EXCEEDED, 'too late')],
    ['the peer went away', gatewayError(status.UNAVAILABLE, 'Connection dropped')],
    ['the call was broken off', gatewayError(status.CANCELLED, 'Call cancelled')],
    ['the orderer went away', gatewayError(status.UNAVAILABLE, NONE, [BROKEN])],
    ['one of two orderers went away', gatewayError(status.UNAVAILABLE, NONE, [BROKEN, DIALING])],
    ['two of four orderers went away', gatewayError(status.UNAVAILABLE, TOO_FEW, [BROKEN, BROKEN])],
    [
      'two of four orderers are not reached, and two may have it',
      gatewayError(status.UNAVAILABLE, TOO_FEW, [DIALING, DIALING]),
    ],
    ['two of four orderers are stopping', gatewayError(status.UNAVAILABLE, TOO_FEW, [STOPPING, STOPPING])],
    // A peer gives no details then.
    ['the orderers have no leader', gatewayError(status.UNAVAILABLE, NONE)],
  ];
  for (const [what, error] of perhapsOrdered) {
    it(`does not know what became of a transaction where ${what}`, () => {
      expect(ofSubmission(error, 'tx')).to.include(UNKNOWN);
    });
  }

  const neverOrdered: readonly (readonly [string, Error])[] = [
    ['the own peer is not reached', gatewayError(status.UNAVAILABLE, 'No connection established. Last error: refused')],
    ['the own peer has too much to do', gatewayError(status.UNKNOWN, 'too many requests for /gateway.Gateway')],
    ['the peer knows no orderer', gatewayError(status.UNAVAILABLE, 'no orderer nodes available')],
    ['no orderer is reached', gatewayError(status.UNAVAILABLE, NONE, [DIALING, DIALING])],
    ['the orderer refuses it', gatewayError(status.ABORTED, FORBIDDEN)],
    ['more orderers refuse it than may be faulty', gatewayError(status.UNAVAILABLE, TOO_FEW, [FORBIDDEN, FORBIDDEN])],
    ['it could not be signed', new Error('no key')],
  ];
  for (const [what, error] of neverOrdered) {
    it(`knows that a transaction was not ordered where ${what}`, () => {
      expect(ofSubmission(error, 'tx')).to.include({ kind: 'UNAVAILABLE', transactionId: 'tx' });
    });
  }

  const passing: readonly (readonly [string, GatewayError])[] = [
    ['the orderers have no leader', gatewayError(status.UNAVAILABLE, NONE)],
    ['no orderer is reached', gatewayError(status.UNAVAILABLE, NONE, [DIALING])],
    ['the orderer went away', gatewayError(status.UNAVAILABLE, NONE, [BROKEN])],
    ['the peer knows no orderer', gatewayError(status.UNAVAILABLE, 'no orderer nodes available')],
    ['too few orderers answer', gatewayError(status.UNAVAILABLE, TOO_FEW, [DIALING, FORBIDDEN])],
  ];
  for (const [what, error] of passing) {
    it(`lets the same transaction be sent again if ${what}`, () => {
      expect(ofSubmission(error, 'tx')).to.have.property('mayBeSentAgain', true);
    });
  }

  const lasting: readonly (readonly [string, Error])[] = [
    ['the orderer refuses it', gatewayError(status.ABORTED, FORBIDDEN)],
    ['more orderers refuse it than may be faulty', gatewayError(status.UNAVAILABLE, TOO_FEW, [FORBIDDEN, FORBIDDEN])],
    ['the own peer went away', gatewayError(status.UNAVAILABLE, 'Connection dropped')],
    ['the time ran out', gatewayError(status.DEADLINE_EXCEEDED, 'too late')],
    ['it could not be signed', new Error('no key')],
  ];
  for (const [what, error] of lasting) {
    it(`does not let a transaction be sent again if ${what}`, () => {
      expect(ofSubmission(error, 'tx')).to.have.property('mayBeSentAgain', false);
    });
  }
});
