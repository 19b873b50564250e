import { status } from '@grpc/grpc-js';
import type { peer as protos } from '@hyperledger/fabric-protos';
import type { Ledger } from '../ledger/ledger.js';
import type { MspManager } from '../msp/mspManager.js';
import type { Orderer } from '../ordering/orderer.js';
import type { Peer } from '../peer/peer.js';
import { parseProposal, type Proposal } from '../peer/proposal.js';
import { messageOf } from '../../shared/messageOf.js';
import { RpcError } from '../grpc/rpcError.js';

/** What the gateway service of one organisation's peer uses. */
export interface GatewayContext {
  readonly local: Peer;
  readonly peers: readonly Peer[];
  readonly ledger: Ledger;
  readonly msps: MspManager;
  readonly orderer: Orderer;
}

/** @throws RpcError INVALID_ARGUMENT if a request has no proposal. */
export function openProposal(signed: protos.SignedProposal | undefined): Proposal {
  if (!signed || signed.getProposalBytes_asU8().length === 0)
    throw new RpcError(status.INVALID_ARGUMENT, 'the proposed transaction must contain a signed proposal');
  try {
    return parseProposal(signed);
  } catch (error) {
    throw new RpcError(status.INVALID_ARGUMENT, `failed to unpack transaction proposal: ${messageOf(error)}`);
  }
}

/** @throws RpcError PERMISSION_DENIED if the request is not signed by a member of the channel. */
export function authorizeReader(
  { ledger, msps }: GatewayContext,
  channel: string,
  request: { readonly identity: Uint8Array; readonly signed: Uint8Array; readonly signature: Uint8Array },
): void {
  if (channel !== ledger.channel) throw new RpcError(status.PERMISSION_DENIED, `channel ${channel} not found`);
  if (isSignedByMember(msps, request)) return;
  const reason = `failed evaluating policy on signed data during check policy on channel [${channel}] with policy [/Channel/Application/Readers]`;
  throw new RpcError(status.PERMISSION_DENIED, reason);
}

function isSignedByMember(
  msps: MspManager,
  request: { readonly identity: Uint8Array; readonly signed: Uint8Array; readonly signature: Uint8Array },
): boolean {
  try {
    const identity = msps.identify(request.identity);
    return !identity.expired && identity.verify(request.signed, request.signature);
  } catch {
    return false;
  }
}
