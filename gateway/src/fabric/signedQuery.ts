import { isDeepStrictEqual } from 'node:util';
import { common, gateway, peer } from '@hyperledger/fabric-protos';
import { reject } from '@naru/chaincode/domain';
import type { Query } from './wire.js';

/** A query that somebody signed, as it says itself. Nothing of it is judged yet. */
export interface OpenedQuery extends Query {
  /** The id of its transaction: no two queries have the same. */
  readonly id: string;
  readonly channel: string;
  readonly chaincode: string;
}

/** @throws Error if the bytes are no proposal of a transaction */
export function openSignedQuery(bytes: Uint8Array): OpenedQuery {
  const proposal = peer.Proposal.deserializeBinary(signedProposal(bytes).getProposalBytes_asU8());
  const header = common.Header.deserializeBinary(proposal.getHeader_asU8());
  const channelHeader = common.ChannelHeader.deserializeBinary(header.getChannelHeader_asU8());
  const payload = peer.ChaincodeProposalPayload.deserializeBinary(proposal.getPayload_asU8());
  const invocation = peer.ChaincodeInvocationSpec.deserializeBinary(payload.getInput_asU8());
  const extension = peer.ChaincodeHeaderExtension.deserializeBinary(channelHeader.getExtension_asU8());
  const args = invocation.getChaincodeSpec()?.getInput()?.getArgsList_asU8() ?? [];
  const [transaction = '', ...rest] = args.map((part: Uint8Array) => Buffer.from(part).toString('utf8'));
  return {
    id: channelHeader.getTxId(),
    channel: channelHeader.getChannelId(),
    chaincode: extension.getChaincodeId()?.getName() ?? '',
    transaction,
    arguments: rest,
  };
}

/** @throws TradeError FORBIDDEN if a query is not the one that was expected */
export function requireQuery(signed: Query, expected: Query): void {
  const isExpected =
    signed.transaction === expected.transaction && isDeepStrictEqual(signed.arguments, expected.arguments);
  if (!isExpected) reject('FORBIDDEN', 'This was signed for another purpose.', { ...expected });
}

/** The same query for the peers of other organisations: whoever signed it does not choose who answers. */
export function addressQuery(bytes: Uint8Array, id: string, organizations: readonly string[]): Uint8Array {
  const addressed = new gateway.ProposedTransaction();
  addressed.setTransactionId(id);
  addressed.setProposal(signedProposal(bytes));
  addressed.setEndorsingOrganizationsList([...organizations]);
  return addressed.serializeBinary();
}

function signedProposal(bytes: Uint8Array): peer.SignedProposal {
  const proposal = gateway.ProposedTransaction.deserializeBinary(bytes).getProposal();
  if (proposal === undefined || proposal.getSignature_asU8().length === 0) throw new Error('The query is not signed.');
  return proposal;
}
