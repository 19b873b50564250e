import { common, peer } from '@hyperledger/fabric-protos';
import type { Endorsed } from '../peer/peer.js';
import type { Proposal } from '../peer/proposal.js';
import { requireValue } from '../../shared/requireValue.js';

/** Makes the envelope that the client signs: the proposal without transient data, its result and the endorsements. */
export function prepareTransaction(proposal: Proposal, endorsed: readonly Endorsed[]): common.Envelope {
  const action = new peer.ChaincodeEndorsedAction();
  action.setProposalResponsePayload(requireValue(endorsed[0], 'an endorsement').payload);
  action.setEndorsementsList(endorsed.map(({ endorsement }) => endorsement));
  const actionPayload = new peer.ChaincodeActionPayload();
  actionPayload.setChaincodeProposalPayload(proposal.publicPayload);
  actionPayload.setAction(action);
  const transactionAction = new peer.TransactionAction();
  transactionAction.setHeader(proposal.header.getSignatureHeader_asU8());
  transactionAction.setPayload(actionPayload.serializeBinary());
  const transaction = new peer.Transaction();
  transaction.addActions(transactionAction);
  const payload = new common.Payload();
  payload.setHeader(proposal.header);
  payload.setData(transaction.serializeBinary());
  const envelope = new common.Envelope();
  envelope.setPayload(payload.serializeBinary());
  return envelope;
}
