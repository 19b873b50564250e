import { status } from '@grpc/grpc-js';
import { gateway } from '@hyperledger/fabric-protos';
import { sameBytes } from '../bytes.js';
import type { Endorsed, Peer } from '../peer/peer.js';
import type { Proposal } from '../peer/proposal.js';
import { planEndorsers } from './endorsementPlan.js';
import { openProposal, type GatewayContext } from './gatewayContext.js';
import { detailOf, faultOf } from './peerFault.js';
import { prepareTransaction } from './preparedTransaction.js';
import { RpcError, type ErrorDetail } from '../rpcError.js';

/** A peer's endorsement, or why there is none. */
type Answer = { readonly peer: Peer } & ({ readonly endorsed: Endorsed } | { readonly fault: string });

/** Collects endorsements from the organisations asked for, or from a set that satisfies all policies. */
export async function endorse(
  context: GatewayContext,
  request: gateway.EndorseRequest,
): Promise<gateway.EndorseResponse> {
  const proposal = openProposal(request.getProposedTransaction());
  const asked = request.getEndorsingOrganizationsList();
  const answers = asked.length > 0 ? await askChosen(context, proposal, asked) : await askPlanned(context, proposal);
  const response = new gateway.EndorseResponse();
  response.setPreparedTransaction(prepareTransaction(proposal, agreed(answers)));
  return response;
}

async function askChosen(context: GatewayContext, proposal: Proposal, asked: readonly string[]): Promise<Answer[]> {
  const { peers, ledger } = context;
  const isKnown = proposal.chaincode === ledger.definition.name;
  const missing = asked.filter((mspId) => !isKnown || !peers.some((peer) => peer.mspId === mspId));
  if (missing.length > 0)
    throw new RpcError(status.UNAVAILABLE, `failed to find any endorsing peers for org(s): ${missing.join(', ')}`);
  return askAll(context, proposal, (mspId) => asked.includes(mspId));
}

/** The own peer endorses first; what it met tells who else is needed. */
async function askPlanned(context: GatewayContext, proposal: Proposal): Promise<Answer[]> {
  const { local, ledger } = context;
  if (proposal.chaincode !== ledger.definition.name) throw unknownChaincode(proposal);
  const first = await ask(local, local, proposal);
  if ('fault' in first) {
    const message = 'failed to endorse transaction, see attached details for more info';
    throw new RpcError(status.ABORTED, message, [detailOf(local, first.fault)]);
  }
  const plan = planEndorsers({
    definition: ledger.definition,
    interest: first.endorsed.interest,
    hasTransientData: proposal.hasTransientData,
    localMspId: local.mspId,
  });
  const others = await askAll(context, proposal, (mspId) => mspId !== local.mspId && plan.has(mspId));
  // Outside of the plan, the own endorsement served to find it and is left out.
  return plan.has(local.mspId) ? [first, ...others] : others;
}

function askAll(
  { local, peers }: GatewayContext,
  proposal: Proposal,
  isWanted: (mspId: string) => boolean,
): Promise<Answer[]> {
  return Promise.all(peers.filter(({ mspId }) => isWanted(mspId)).map((peer) => ask(peer, local, proposal)));
}

async function ask(peer: Peer, local: Peer, proposal: Proposal): Promise<Answer> {
  const answer = await peer.process(proposal, true);
  const fault = faultOf(answer, peer === local);
  if (fault) return { peer, fault: fault.message };
  if (answer.kind === 'done' && answer.endorsed) return { peer, endorsed: answer.endorsed };
  return { peer, fault: `${proposal.chaincode} is not endorsed` };
}

/** The endorsements, where all peers came to the same result. */
function agreed(answers: readonly Answer[]): Endorsed[] {
  const details: ErrorDetail[] = [];
  const good: Endorsed[] = [];
  for (const answer of answers) {
    if ('fault' in answer) details.push(detailOf(answer.peer, answer.fault));
    else if (good[0] && !sameBytes(good[0].payload, answer.endorsed.payload))
      details.push(detailOf(answer.peer, 'ProposalResponsePayloads do not match'));
    else good.push(answer.endorsed);
  }
  if (details.length === 0) return good;
  const message = 'failed to collect enough transaction endorsements, see attached details for more info';
  throw new RpcError(status.ABORTED, message, details);
}

function unknownChaincode({ chaincode, channel, hasTransientData }: Proposal): RpcError {
  const reason = hasTransientData
    ? "no endorsers found in the gateway's organization; retry specifying endorsing organization(s) to protect transient data"
    : `no combination of peers can be derived which satisfy the endorsement policy: No metadata was found for chaincode ${chaincode} in channel ${channel}`;
  return new RpcError(status.FAILED_PRECONDITION, reason);
}
