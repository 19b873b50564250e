import { status } from '@grpc/grpc-js';
import { gateway } from '@hyperledger/fabric-protos';
import { authorizeReader, type GatewayContext } from './gatewayContext.js';
import { RpcError } from '../grpc/rpcError.js';

/** Waits until a transaction is committed, and answers its validation code and block. */
export async function commitStatus(
  context: GatewayContext,
  signedRequest: gateway.SignedCommitStatusRequest,
  signal: AbortSignal,
): Promise<gateway.CommitStatusResponse> {
  const signed = signedRequest.getRequest_asU8();
  const request = gateway.CommitStatusRequest.deserializeBinary(signed);
  const signature = signedRequest.getSignature_asU8();
  authorizeReader(context, request.getChannelId(), { identity: request.getIdentity_asU8(), signed, signature });
  const transactionId = request.getTransactionId();
  if (transactionId === '') throw new RpcError(status.INVALID_ARGUMENT, 'transaction ID should not be empty');
  const record = await context.ledger.committed(transactionId, signal).catch(() => {
    throw new RpcError(status.CANCELLED, 'context canceled');
  });
  const response = new gateway.CommitStatusResponse();
  response.setResult(record.code);
  response.setBlockNumber(record.block);
  return response;
}
