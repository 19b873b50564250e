import { common, gateway, peer } from '@hyperledger/fabric-protos';
import { expect } from 'chai';
import { addressedTo, mergedEndorsements } from '../../src/fabric/endorsements.js';
import { LedgerFailure } from '../../src/fabric/ledgerFailure.js';

const TRANSACTION_ID = 'transaction';

/** A transaction as a peer's gateway gives it back: a result, endorsed by some. */
function prepared(result: string, endorsers: readonly string[]): Uint8Array {
  const action = new peer.ChaincodeEndorsedAction();
  action.setProposalResponsePayload(Buffer.from(result));
  action.setEndorsementsList(
    endorsers.map((endorser) => {
      const endorsement = new peer.Endorsement();
      endorsement.setEndorser(Buffer.from(endorser));
      return endorsement;
    }),
  );
  const actionPayload = new peer.ChaincodeActionPayload();
  actionPayload.setChaincodeProposalPayload(Buffer.from('proposal'));
  actionPayload.setAction(action);
  const transactionAction = new peer.TransactionAction();
  transactionAction.setPayload(actionPayload.serializeBinary());
  const transaction = new peer.Transaction();
  transaction.setActionsList([transactionAction]);
  const payload = new common.Payload();
  payload.setData(transaction.serializeBinary());
  const envelope = new common.Envelope();
  envelope.setPayload(payload.serializeBinary());
  const whole = new gateway.PreparedTransaction();
  whole.setTransactionId(TRANSACTION_ID);
  whole.setEnvelope(envelope);
  return whole.serializeBinary();
}

describe('Endorsements', () => {
  it('of one result are put together in one transaction, which is otherwise the same', () => {
    const merged = mergedEndorsements(prepared('result', ['A']), prepared('result', ['B', 'C']));
    expect(Buffer.from(merged)).to.deep.equal(Buffer.from(prepared('result', ['A', 'B', 'C'])));
  });

  it('of two results are a disagreement', () => {
    const merge = (): unknown => mergedEndorsements(prepared('one', ['A']), prepared('other', ['B']));
    expect(merge).to.throw(LedgerFailure).with.property('kind', 'DISAGREEMENT');
  });

  it('are not taken out of what is no transaction', () => {
    const merge = (): unknown => mergedEndorsements(prepared('result', ['A']), new Uint8Array());
    expect(merge).to.throw(LedgerFailure).with.property('kind', 'OTHER');
  });

  it('are asked of others for the same signed proposal', () => {
    const proposed = (organizations: string[]): Uint8Array => {
      const signed = new peer.SignedProposal();
      signed.setProposalBytes(Buffer.from('proposal'));
      signed.setSignature(Buffer.from('signature'));
      const message = new gateway.ProposedTransaction();
      message.setTransactionId(TRANSACTION_ID);
      message.setProposal(signed);
      message.setEndorsingOrganizationsList(organizations);
      return message.serializeBinary();
    };
    expect(Buffer.from(addressedTo(['B', 'C'], proposed(['A'])))).to.deep.equal(Buffer.from(proposed(['B', 'C'])));
  });
});
