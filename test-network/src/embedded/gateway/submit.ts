import { status } from '@grpc/grpc-js';
import { gateway, type common } from '@hyperledger/fabric-protos';
import { parseEnvelope } from '../blocks/envelope.js';
import type { MspManager } from '../msp/mspManager.js';
import { messageOf } from '../present.js';
import type { GatewayContext } from './gatewayContext.js';
import { RpcError } from './rpcError.js';

const NOT_A_WRITER =
  "received unsuccessful response from orderer: status=FORBIDDEN, info=implicit policy evaluation failed - 0 sub-policies were satisfied, but this policy requires 1 of the 'Writers' sub-policies to be satisfied: permission denied";

/** Hands a signed transaction to the orderer, which lets in what the channel's writers signed. */
export async function submit(
  { msps, orderer }: GatewayContext,
  request: gateway.SubmitRequest,
): Promise<gateway.SubmitResponse> {
  const envelope = request.getPreparedTransaction();
  if (!envelope) throw new RpcError(status.INVALID_ARGUMENT, 'a prepared transaction is required');
  if (envelope.getSignature_asU8().length === 0)
    throw new RpcError(status.INVALID_ARGUMENT, 'prepared transaction must be signed');
  const bytes = envelope.serializeBinary();
  if (!isSignedByWriter(envelope, bytes, msps)) throw new RpcError(status.ABORTED, NOT_A_WRITER);
  try {
    orderer.submit(bytes);
  } catch (error) {
    throw new RpcError(status.UNAVAILABLE, messageOf(error));
  }
  return Promise.resolve(new gateway.SubmitResponse());
}

function isSignedByWriter(envelope: common.Envelope, bytes: Uint8Array, msps: MspManager): boolean {
  try {
    const creator = msps.identify(parseEnvelope(bytes).signatureHeader.getCreator_asU8());
    const signed = creator.verify(envelope.getPayload_asU8(), envelope.getSignature_asU8());
    return signed && creator.mayWrite && !creator.expired;
  } catch {
    return false;
  }
}
