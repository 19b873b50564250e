import { status } from '@grpc/grpc-js';
import { gateway } from '@hyperledger/fabric-protos';
import { isSystemChaincode } from '../peer/systemQueries.js';
import type { Peer, PeerAnswer } from '../peer/peer.js';
import type { Proposal } from '../peer/proposal.js';
import { openProposal, type GatewayContext } from './gatewayContext.js';
import { newDetail, findFault } from './peerFault.js';
import { RpcError, type ErrorDetail } from '../grpc/rpcError.js';

const PROTECTED =
  "no endorsers found in the gateway's organization; retry specifying target organization(s) to protect transient data";

/** Runs a transaction on the gateway's own peer, and on the next peer if one fails. Nothing is recorded. */
export async function evaluate(
  context: GatewayContext,
  request: gateway.EvaluateRequest,
): Promise<gateway.EvaluateResponse> {
  const proposal = openProposal(request.getProposedTransaction());
  const details: ErrorDetail[] = [];
  let code = status.UNAVAILABLE;
  for (const target of choosePeers(context, proposal, request.getTargetOrganizationsList())) {
    const answer = await target.process(proposal, false);
    const fault = findFault(answer, target === context.local);
    if (!fault) return newResponse(answer);
    details.push(newDetail(target, fault.message));
    if (!fault.retry)
      throw new RpcError(fault.code, `evaluate call to endorser returned error: ${fault.message}`, details);
    code = fault.code;
  }
  throw new RpcError(code, 'failed to evaluate transaction, see attached details for more info', details);
}

function newResponse(answer: PeerAnswer): gateway.EvaluateResponse {
  const response = new gateway.EvaluateResponse();
  if (answer.kind === 'done') response.setResult(answer.response);
  return response;
}

/** Chooses the peers that may run a transaction. With transient data it is only the own one, if no others are named. */
function choosePeers({ local, peers, ledger }: GatewayContext, proposal: Proposal, asked: readonly string[]): Peer[] {
  const { chaincode, channel, hasTransientData } = proposal;
  const isKnown = chaincode === ledger.definition.name || isSystemChaincode(chaincode);
  const isProtected = hasTransientData && asked.length === 0;
  const mspIds = isProtected ? [local.mspId] : asked;
  const others = peers.filter((peer) => peer !== local);
  const chosen = [local, ...others].filter(({ mspId }) => mspIds.length === 0 || mspIds.includes(mspId));
  if (isKnown && chosen.length > 0) return chosen;
  const reason = `no peers available to evaluate chaincode ${chaincode} in channel ${channel}`;
  throw new RpcError(status.FAILED_PRECONDITION, isProtected ? `${PROTECTED}: ${reason}` : reason);
}
