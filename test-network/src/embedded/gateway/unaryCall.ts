import { status, type handleUnaryCall } from '@grpc/grpc-js';
import { messageOf } from '../../shared/messageOf.js';
import { RpcError } from '../grpc/rpcError.js';

/** Fabric's gateway refuses more concurrent calls than this. */
const MAX_CONCURRENT_CALLS = 500;

/** Limits the concurrent calls of one gateway service. */
export class CallLimit {
  #inProgress = 0;

  /** @throws RpcError if there are too many calls. */
  async run<T>(action: () => Promise<T>): Promise<T> {
    if (this.#inProgress >= MAX_CONCURRENT_CALLS) {
      const reason = `too many requests for /gateway.Gateway, exceeding concurrency limit (${MAX_CONCURRENT_CALLS})`;
      throw new RpcError(status.UNKNOWN, reason);
    }
    this.#inProgress += 1;
    try {
      return await action();
    } finally {
      this.#inProgress -= 1;
    }
  }
}

/** Makes a unary gRPC method from an async function. The signal aborts when the client is gone. */
export function newUnaryCall<Request, Response>(
  limit: CallLimit,
  method: (request: Request, signal: AbortSignal) => Promise<Response>,
): handleUnaryCall<Request, Response> {
  return (call, callback) => {
    const abort = new AbortController();
    call.on('cancelled', () => {
      abort.abort();
    });
    limit
      .run(() => method(call.request, abort.signal))
      .then(
        (response) => {
          callback(null, response);
        },
        (error: unknown) => {
          callback(error instanceof RpcError ? error : new RpcError(status.INTERNAL, messageOf(error)));
        },
      );
  };
}
