import { status } from '@grpc/grpc-js';
import type { Peer, PeerAnswer } from '../peer/peer.js';
import type { ErrorDetail } from '../grpc/rpcError.js';

/** Why a peer gave no result, with the code that Fabric's gateway uses for it. */
export interface PeerFault {
  readonly code: status;
  readonly message: string;
  /** Whether another peer is tried for an evaluation. */
  readonly retry: boolean;
}

/**
 * Finds the fault in a peer's answer; undefined if the answer is a result.
 * @param isLocal whether it is the gateway's own peer. If another peer refuses, the gateway sees only a gRPC error, and
 * treats the peer as unavailable.
 */
export function findFault(answer: PeerAnswer, isLocal: boolean): PeerFault | undefined {
  switch (answer.kind) {
    case 'filtered':
      return { code: status.UNAVAILABLE, message: wordFault(answer.message, isLocal), retry: true };
    case 'refused':
      return {
        code: isLocal ? status.FAILED_PRECONDITION : status.UNAVAILABLE,
        message: wordFault(answer.message, isLocal),
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

function wordFault(message: string, isLocal: boolean): string {
  return isLocal ? message : `rpc error: code = Unknown desc = ${message}`;
}
