import { status } from '@grpc/grpc-js';
import type { Peer, PeerAnswer } from '../peer/peer.js';
import type { ErrorDetail } from '../grpc/rpcError.js';

/** Why a peer's answer is no result, with the code that Fabric's gateway gives it. */
export interface PeerFault {
  readonly code: status;
  readonly message: string;
  /** Whether an evaluation is tried at another peer. */
  readonly retry: boolean;
}

/**
 * A peer's answer as a fault; undefined where it is a result.
 * @param isLocal whether the peer is the gateway's own: of a refusal by another it sees the gRPC error only, and takes
 * that peer for unavailable.
 */
export function findFault(answer: PeerAnswer, isLocal: boolean): PeerFault | undefined {
  switch (answer.kind) {
    case 'filtered':
      return { code: status.UNAVAILABLE, message: worded(answer.message, isLocal), retry: true };
    case 'refused':
      return {
        code: isLocal ? status.FAILED_PRECONDITION : status.UNAVAILABLE,
        message: worded(answer.message, isLocal),
        retry: !isLocal,
      };
    case 'failed':
      return { code: status.ABORTED, message: answer.message, retry: true };
    case 'rejected':
      return { code: status.UNKNOWN, message: `chaincode response ${answer.status}, ${answer.message}`, retry: false };
    case 'done':
      return undefined;
  }
}

export function newDetail({ address, mspId }: Peer, message: string): ErrorDetail {
  return { address, mspId, message };
}

function worded(message: string, isLocal: boolean): string {
  return isLocal ? message : `rpc error: code = Unknown desc = ${message}`;
}
