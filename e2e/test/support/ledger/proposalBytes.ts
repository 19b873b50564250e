import { common, gateway, peer } from '@hyperledger/fabric-protos';
import type { LedgerClient } from './ledgerClient.js';
import type { Proposal, Transaction } from '@hyperledger/fabric-gateway';

/** The parts of a proposal that a client could change before it signs. */
export interface ProposalParts {
  readonly header: common.ChannelHeader;
  readonly input: peer.ChaincodeInput;
}

/** Changes parts of a proposal. It is signed again by a client, or keeps the old signature. */
export async function changeProposal(
  proposal: Proposal,
  change: (parts: ProposalParts) => unknown,
  by: LedgerClient,
  { signedAgain }: { signedAgain: boolean },
): Promise<Proposal> {
  const proposed = gateway.ProposedTransaction.deserializeBinary(proposal.getBytes());
  const signed = must(proposed.getProposal());
  const original = signed.getProposalBytes_asU8();
  signed.setProposalBytes(changedBytes(original, change));
  const signature = await by.sign(signedAgain ? signed.getProposalBytes_asU8() : original);
  return by.gateway.newSignedProposal(proposed.serializeBinary(), signature);
}

function changedBytes(bytes: Uint8Array, change: (parts: ProposalParts) => unknown): Uint8Array {
  const proposal = peer.Proposal.deserializeBinary(bytes);
  const header = common.Header.deserializeBinary(proposal.getHeader_asU8());
  const channelHeader = common.ChannelHeader.deserializeBinary(header.getChannelHeader_asU8());
  const payload = peer.ChaincodeProposalPayload.deserializeBinary(proposal.getPayload_asU8());
  const invocation = peer.ChaincodeInvocationSpec.deserializeBinary(payload.getInput_asU8());
  change({ header: channelHeader, input: must(invocation.getChaincodeSpec()?.getInput()) });
  payload.setInput(invocation.serializeBinary());
  header.setChannelHeader(channelHeader.serializeBinary());
  proposal.setHeader(header.serializeBinary());
  proposal.setPayload(payload.serializeBinary());
  return proposal.serializeBinary();
}

/** Gives a transaction another id, and leaves out who endorsed it. Its client signs it. */
export async function renameTransaction(transaction: Transaction, id: string, by: LedgerClient): Promise<Transaction> {
  const bare = await changeEndorsements(transaction, () => [], by);
  const prepared = gateway.PreparedTransaction.deserializeBinary(bare.getBytes());
  const envelope = must(prepared.getEnvelope());
  const payload = common.Payload.deserializeBinary(envelope.getPayload_asU8());
  const header = must(payload.getHeader());
  const channelHeader = common.ChannelHeader.deserializeBinary(header.getChannelHeader_asU8());
  channelHeader.setTxId(id);
  header.setChannelHeader(channelHeader.serializeBinary());
  envelope.setPayload(payload.serializeBinary());
  const signature = await by.sign(envelope.getPayload_asU8());
  return by.gateway.newSignedTransaction(prepared.serializeBinary(), signature);
}

/** Changes the endorsements of a transaction, which its client signs again. */
export async function changeEndorsements(
  transaction: Transaction,
  change: (endorsements: peer.Endorsement[]) => peer.Endorsement[],
  by: LedgerClient,
): Promise<Transaction> {
  const prepared = gateway.PreparedTransaction.deserializeBinary(transaction.getBytes());
  const envelope = must(prepared.getEnvelope());
  const payload = common.Payload.deserializeBinary(envelope.getPayload_asU8());
  const transactionBody = peer.Transaction.deserializeBinary(payload.getData_asU8());
  const [action] = transactionBody.getActionsList();
  const actionPayload = peer.ChaincodeActionPayload.deserializeBinary(must(action).getPayload_asU8());
  const endorsed = must(actionPayload.getAction());
  endorsed.setEndorsementsList(change(endorsed.getEndorsementsList()));
  must(action).setPayload(actionPayload.serializeBinary());
  payload.setData(transactionBody.serializeBinary());
  envelope.setPayload(payload.serializeBinary());
  const signature = await by.sign(envelope.getPayload_asU8());
  return by.gateway.newSignedTransaction(prepared.serializeBinary(), signature);
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a part of a message is missing');
  return value;
}
