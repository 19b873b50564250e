import { status } from '@grpc/grpc-js';
import { gateway, type common } from '@hyperledger/fabric-protos';
import { parseEndorsedAction } from '../blocks/endorsedAction.js';
import { parseEnvelope, type ParsedEnvelope } from '../blocks/envelope.js';
import type { Ledger } from '../ledger/ledger.js';
import type { MspManager } from '../msp/mspManager.js';
import { ABSOLUTE_MAX_BYTES } from '../blocks/batchSize.js';
import type { GatewayContext } from './gatewayContext.js';
import { RpcError } from '../grpc/rpcError.js';

const MS_PER_SECOND = 1_000;
const NOT_A_WRITER =
  "received unsuccessful response from orderer: status=FORBIDDEN, info=implicit policy evaluation failed - 0 sub-policies were satisfied, but this policy requires 1 of the 'Writers' sub-policies to be satisfied: permission denied";
const PRIVATE_DATA_LOST =
  'the network was restarted since the transaction was endorsed, and its private data is gone: endorse it again';

/** Gives a signed transaction to the orderer, if a writer of the channel signed it. */
export function submit(
  { msps, orderer, ledger }: GatewayContext,
  request: gateway.SubmitRequest,
): gateway.SubmitResponse {
  const envelope = request.getPreparedTransaction();
  if (!envelope) throw new RpcError(status.INVALID_ARGUMENT, 'a prepared transaction is required');
  if (envelope.getSignature_asU8().length === 0)
    throw new RpcError(status.INVALID_ARGUMENT, 'prepared transaction must be signed');
  requireOrderableSize(envelope);
  const bytes = envelope.serializeBinary();
  const parsed = signedByWriter(envelope, bytes, msps);
  if (hasLostPrivateData(parsed, ledger)) throw new RpcError(status.ABORTED, PRIVATE_DATA_LOST);
  orderer.submit(bytes);
  return new gateway.SubmitResponse();
}

/** @throws RpcError ABORTED if the transaction is too large for a block. */
function requireOrderableSize(envelope: common.Envelope): void {
  const bytes = envelope.getPayload_asU8().length + envelope.getSignature_asU8().length;
  if (bytes <= ABSOLUTE_MAX_BYTES) return;
  const info = `message payload is ${bytes} bytes and exceeds maximum allowed ${ABSOLUTE_MAX_BYTES} bytes`;
  throw new RpcError(status.ABORTED, `received unsuccessful response from orderer: status=BAD_REQUEST, info=${info}`);
}

/** @throws RpcError ABORTED if no writer of the channel signed the transaction. */
function signedByWriter(envelope: common.Envelope, bytes: Uint8Array, msps: MspManager): ParsedEnvelope {
  try {
    const parsed = parseEnvelope(bytes);
    const creator = msps.identify(parsed.signatureHeader.getCreator_asU8());
    const signed = creator.verify(envelope.getPayload_asU8(), envelope.getSignature_asU8());
    if (signed && creator.mayWrite && !creator.expired) return parsed;
  } catch {
    // What cannot be decoded or verified is not signed by a writer.
  }
  throw new RpcError(status.ABORTED, NOT_A_WRITER);
}

/**
 * Private writes of endorsed transactions are only in memory here; a real peer has them on disk. After a restart such a
 * transaction would commit its hashes without its private data, so it is refused instead.
 */
function hasLostPrivateData({ channelHeader, data }: ParsedEnvelope, ledger: Ledger): boolean {
  const proposedAtMs = (channelHeader.getTimestamp()?.getSeconds() ?? 0) * MS_PER_SECOND;
  if (proposedAtMs > ledger.openedAtMs) return false;
  const transactionId = channelHeader.getTxId();
  if (ledger.chain.transaction(transactionId)) return false;
  try {
    return !ledger.holdsPrivateData(transactionId, parseEndorsedAction(data));
  } catch {
    return false;
  }
}
