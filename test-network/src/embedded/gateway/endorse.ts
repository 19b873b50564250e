import { status } from '@grpc/grpc-js';
import { gateway } from '@hyperledger/fabric-protos';
import { sameBytes } from '../bytes/bytes.js';
import type { Endorsed, Peer } from '../peer/peer.js';
import type { Proposal } from '../peer/proposal.js';
import { planEndorsers } from './planEndorsers.js';
import { openProposal, type GatewayContext } from './gatewayContext.js';
import { newDetail, findFault } from './peerFault.js';
import { prepareTransaction } from './prepareTransaction.js';
import { RpcError, type ErrorDetail } from '../grpc/rpcError.js';

/** A peer's endorsement, or the reason why it gives none. */
type Answer = { readonly peer: Peer } & ({ readonly endorsed: Endorsed } | { readonly fault: string });

/** Collects endorsements from the organisations that the request names, or from a set that satisfies all policies. */
export async function endorse(
  context: GatewayContext,
  request: gateway.EndorseRequest,
): Promise<gateway.EndorseResponse> {
  const proposal = openProposal(request.getProposedTransaction());
  const asked = request.getEndorsingOrganizationsList();
  const answers = asked.length > 0 ? await askChosen(context, proposal, asked) : await askPlanned(context, proposal);
  const response = new gateway.EndorseResponse();
  response.setPreparedTransaction(prepareTransaction(proposal, requireAgreement(answers)));
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

/** The gateway's own peer endorses first. Its result shows which other organisations are needed. */
async function askPlanned(context: GatewayContext, proposal: Proposal): Promise<Answer[]> {
  const { local, ledger } = context;
  if (proposal.chaincode !== ledger.definition.name) throw newUnknownChaincodeError(proposal);
  const first = await ask(local, local, proposal);
  if ('fault' in first) {
    const message = 'failed to endorse transaction, see attached details for more info';
    throw new RpcError(status.ABORTED, message, [newDetail(local, first.fault)]);
  }
  const plans = planEndorsers({
    definition: ledger.definition,
    interest: first.endorsed.interest,
    hasTransientData: proposal.hasTransientData,
    localMspId: local.mspId,
  });
  return askInTurn(context, proposal, first, plans);
}

/** Asks one set of organisations after another, until all of one set have the first endorser's result. */
async function askInTurn(
  context: GatewayContext,
  proposal: Proposal,
  first: Answer,
  plans: readonly ReadonlySet<string>[],
): Promise<Answer[]> {
  let answers = [first];
  for (const plan of plans) {
    const failed = findFaults(answers).map(({ mspId }) => mspId);
    if (failed.some((mspId) => plan.has(mspId))) continue;
    const known = answers.map(({ peer }) => peer.mspId);
    answers = [...answers, ...(await askAll(context, proposal, (mspId) => plan.has(mspId) && !known.includes(mspId)))];
    // The own endorsement is left out if the own organisation is not in the set.
    const planned = answers.filter(({ peer }) => plan.has(peer.mspId));
    if (findFaults([first, ...planned]).length === 0) return planned;
  }
  return answers;
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
  const fault = findFault(answer, peer === local);
  if (fault) return { peer, fault: fault.message };
  if (answer.kind === 'done' && answer.endorsed) return { peer, endorsed: answer.endorsed };
  return { peer, fault: `${proposal.chaincode} is not endorsed` };
}

/** The endorsements. @throws RpcError if a peer did not endorse, or the results differ. */
function requireAgreement(answers: readonly Answer[]): Endorsed[] {
  const details = findFaults(answers);
  if (details.length === 0) return answers.flatMap((answer) => ('endorsed' in answer ? [answer.endorsed] : []));
  const message = 'failed to collect enough transaction endorsements, see attached details for more info';
  throw new RpcError(status.ABORTED, message, details);
}

/** The peers that did not endorse, or endorsed another result than the first peer. */
function findFaults(answers: readonly Answer[]): ErrorDetail[] {
  const details: ErrorDetail[] = [];
  let payload: Uint8Array | undefined;
  for (const answer of answers) {
    if ('fault' in answer) details.push(newDetail(answer.peer, answer.fault));
    else if (payload && !sameBytes(payload, answer.endorsed.payload))
      details.push(newDetail(answer.peer, 'ProposalResponsePayloads do not match'));
    else payload = answer.endorsed.payload;
  }
  return details;
}

function newUnknownChaincodeError({ chaincode, channel, hasTransientData }: Proposal): RpcError {
  const reason = hasTransientData
    ? "no endorsers found in the gateway's organization; retry specifying endorsing organization(s) to protect transient data"
    : `no combination of peers can be derived which satisfy the endorsement policy: No metadata was found for chaincode ${chaincode} in channel ${channel}`;
  return new RpcError(status.FAILED_PRECONDITION, reason);
}
