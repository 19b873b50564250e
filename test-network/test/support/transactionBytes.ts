import { common, gateway, msp, peer } from '@hyperledger/fabric-protos';

/** The MSP ids that endorsed a prepared transaction, in order. */
export function endorsersOf(transactionBytes: Uint8Array): string[] {
  const envelope = gateway.PreparedTransaction.deserializeBinary(transactionBytes).getEnvelope();
  const payload = common.Payload.deserializeBinary(envelope?.getPayload_asU8() ?? new Uint8Array());
  const [action] = peer.Transaction.deserializeBinary(payload.getData_asU8()).getActionsList();
  const actionPayload = peer.ChaincodeActionPayload.deserializeBinary(action?.getPayload_asU8() ?? new Uint8Array());
  const endorsements = actionPayload.getAction()?.getEndorsementsList() ?? [];
  return endorsements.map((endorsement) =>
    msp.SerializedIdentity.deserializeBinary(endorsement.getEndorser_asU8()).getMspid(),
  );
}

/** Changes parts of a proposal. Its signature stays as it is. */
export function changeProposal(
  proposalBytes: Uint8Array,
  change: (parts: { header: common.ChannelHeader; input: peer.ChaincodeInput }) => void,
): Uint8Array {
  const proposed = gateway.ProposedTransaction.deserializeBinary(proposalBytes);
  const signed = must(proposed.getProposal());
  const proposal = peer.Proposal.deserializeBinary(signed.getProposalBytes_asU8());
  const header = common.Header.deserializeBinary(proposal.getHeader_asU8());
  const channelHeader = common.ChannelHeader.deserializeBinary(header.getChannelHeader_asU8());
  const payload = peer.ChaincodeProposalPayload.deserializeBinary(proposal.getPayload_asU8());
  const invocation = peer.ChaincodeInvocationSpec.deserializeBinary(payload.getInput_asU8());
  change({ header: channelHeader, input: must(invocation.getChaincodeSpec()?.getInput()) });
  payload.setInput(invocation.serializeBinary());
  header.setChannelHeader(channelHeader.serializeBinary());
  proposal.setHeader(header.serializeBinary());
  proposal.setPayload(payload.serializeBinary());
  signed.setProposalBytes(proposal.serializeBinary());
  return proposed.serializeBinary();
}

/** The parts of a prepared transaction that tests change. */
export interface TransactionParts {
  readonly header: common.ChannelHeader;
  readonly input: peer.ChaincodeInput;
  readonly response: peer.Response;
}

/** Changes parts of a prepared transaction. Its endorsements stay as they are. */
export function changeTransaction(
  transactionBytes: Uint8Array,
  change: (parts: TransactionParts) => unknown,
): Uint8Array {
  const prepared = gateway.PreparedTransaction.deserializeBinary(transactionBytes);
  const envelope = must(prepared.getEnvelope());
  const payload = common.Payload.deserializeBinary(envelope.getPayload_asU8());
  const header = must(payload.getHeader());
  const channelHeader = common.ChannelHeader.deserializeBinary(header.getChannelHeader_asU8());
  const transaction = peer.Transaction.deserializeBinary(payload.getData_asU8());
  const action = must(transaction.getActionsList()[0]);
  action.setPayload(changeAction(action.getPayload_asU8(), channelHeader, change));
  header.setChannelHeader(channelHeader.serializeBinary());
  payload.setData(transaction.serializeBinary());
  envelope.setPayload(payload.serializeBinary());
  return prepared.serializeBinary();
}

/** The part of a transaction that a client signs. */
export function payloadOf(transactionBytes: Uint8Array): Uint8Array {
  return must(gateway.PreparedTransaction.deserializeBinary(transactionBytes).getEnvelope()).getPayload_asU8();
}

function changeAction(
  bytes: Uint8Array,
  header: common.ChannelHeader,
  change: (parts: TransactionParts) => unknown,
): Uint8Array {
  const actionPayload = peer.ChaincodeActionPayload.deserializeBinary(bytes);
  const proposed = peer.ChaincodeProposalPayload.deserializeBinary(actionPayload.getChaincodeProposalPayload_asU8());
  const invocation = peer.ChaincodeInvocationSpec.deserializeBinary(proposed.getInput_asU8());
  const endorsed = must(actionPayload.getAction());
  const result = peer.ProposalResponsePayload.deserializeBinary(endorsed.getProposalResponsePayload_asU8());
  const chaincodeAction = peer.ChaincodeAction.deserializeBinary(result.getExtension_asU8());
  const input = must(invocation.getChaincodeSpec()?.getInput());
  change({ header, input, response: must(chaincodeAction.getResponse()) });
  proposed.setInput(invocation.serializeBinary());
  actionPayload.setChaincodeProposalPayload(proposed.serializeBinary());
  result.setExtension$(chaincodeAction.serializeBinary());
  endorsed.setProposalResponsePayload(result.serializeBinary());
  return actionPayload.serializeBinary();
}

/** The part of a proposal that a client signs. */
export function signedPartOf(proposalBytes: Uint8Array): Uint8Array {
  return must(gateway.ProposedTransaction.deserializeBinary(proposalBytes).getProposal()).getProposalBytes_asU8();
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a part of a message is missing');
  return value;
}
