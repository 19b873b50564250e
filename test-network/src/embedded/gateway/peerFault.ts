import { status } from '@grpc/grpc-js';
import type { Peer, PeerAnswer } from '../peer/peer.js';
import type { ErrorDetail } from '../rpcError.js';

/** Why a peer's answer is no result, with the code that Fabric's gateway gives it. */
export interface PeerFault {
  readonly code: status;
  readonly message: string;
}

/** A peer's answer as a fault; undefined where it is a result. */
export function faultOf(answer: PeerAnswer): PeerFault | undefined {
  switch (answer.kind) {
    case 'refused':
      return { code: status.FAILED_PRECONDITION, message: answer.message };
    case 'failed':
      return { code: status.ABORTED, message: answer.message };
    case 'rejected':
      return { code: status.UNKNOWN, message: `chaincode response ${answer.status}, ${answer.message}` };
    case 'done':
      return undefined;
  }
}

export function detailOf({ address, mspId }: Peer, message: string): ErrorDetail {
  return { address, mspId, message };
}
