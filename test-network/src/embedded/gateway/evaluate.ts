import { status } from '@grpc/grpc-js';
import { gateway } from '@hyperledger/fabric-protos';
import { QUERY_SYSTEM_CHAINCODE } from '../peer/systemQueries.js';
import type { Peer } from '../peer/peer.js';
import type { Proposal } from '../peer/proposal.js';
import { openProposal, type GatewayContext } from './gatewayContext.js';
import { detailOf, faultOf } from './peerFault.js';
import { RpcError } from '../rpcError.js';

/** Runs a transaction on one peer, the own one first, and records nothing. */
export async function evaluate(
  context: GatewayContext,
  request: gateway.EvaluateRequest,
): Promise<gateway.EvaluateResponse> {
  const proposal = openProposal(request.getProposedTransaction());
  const target = choosePeer(context, proposal, request.getTargetOrganizationsList());
  const answer = await target.process(proposal, false);
  const fault = faultOf(answer);
  if (fault) {
    // A fault of the peer itself could be met on another; with one peer an organisation there is none.
    const message =
      fault.code === status.ABORTED
        ? 'failed to evaluate transaction, see attached details for more info'
        : `evaluate call to endorser returned error: ${fault.message}`;
    throw new RpcError(fault.code, message, [detailOf(target, fault.message)]);
  }
  const response = new gateway.EvaluateResponse();
  if (answer.kind === 'done') response.setResult(answer.response);
  return response;
}

function choosePeer({ local, peers, ledger }: GatewayContext, proposal: Proposal, mspIds: readonly string[]): Peer {
  const { chaincode, channel } = proposal;
  const isKnown = chaincode === ledger.definition.name || chaincode === QUERY_SYSTEM_CHAINCODE;
  const isWanted = ({ mspId }: Peer): boolean => mspIds.length === 0 || mspIds.includes(mspId);
  const target = isWanted(local) ? local : peers.find(isWanted);
  if (target && isKnown) return target;
  const reason = `no peers available to evaluate chaincode ${chaincode} in channel ${channel}`;
  throw new RpcError(status.FAILED_PRECONDITION, reason);
}
