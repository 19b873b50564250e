import type { ServerWritableStream } from '@grpc/grpc-js';
import { Metadata, status } from '@grpc/grpc-js';
import { gateway, type peer } from '@hyperledger/fabric-protos';
import { envelopesOf } from '../blocks/block.js';
import { parseEndorsedAction } from '../blocks/endorsedAction.js';
import { parseEnvelope } from '../blocks/envelope.js';
import type { Ledger } from '../ledger/ledger.js';
import { VALID } from '../ledger/transactionRecord.js';
import { messageOf } from '../../shared/messageOf.js';
import { requireValue } from '../../shared/requireValue.js';
import { writeTo } from '../grpc/writeTo.js';
import { authorizeReader, type GatewayContext } from './gatewayContext.js';
import { RpcError } from '../grpc/rpcError.js';

export type ChaincodeEventsCall = ServerWritableStream<
  gateway.SignedChaincodeEventsRequest,
  gateway.ChaincodeEventsResponse
>;

/** Streams the events of valid transactions, block by block, from a position on and without end. */
export async function chaincodeEvents(context: GatewayContext, call: ChaincodeEventsCall): Promise<void> {
  const abort = new AbortController();
  call.on('cancelled', () => {
    abort.abort();
  });
  try {
    const request = authorizedRequest(context, call.request);
    // The headers are sent at once, so that the client knows that the stream is open before the first event.
    call.sendMetadata(new Metadata());
    await stream(context.ledger, request, call, abort.signal);
    call.end();
  } catch (error) {
    // If the call were destroyed, the client would not get a status.
    call.emit('error', error instanceof RpcError ? error : new RpcError(status.ABORTED, messageOf(error)));
  }
}

function authorizedRequest(
  context: GatewayContext,
  signedRequest: gateway.SignedChaincodeEventsRequest,
): gateway.ChaincodeEventsRequest {
  const signed = signedRequest.getRequest_asU8();
  const request = gateway.ChaincodeEventsRequest.deserializeBinary(signed);
  const signature = signedRequest.getSignature_asU8();
  authorizeReader(context, request.getChannelId(), { identity: request.getIdentity_asU8(), signed, signature });
  return request;
}

async function stream(
  ledger: Ledger,
  request: gateway.ChaincodeEventsRequest,
  call: ChaincodeEventsCall,
  signal: AbortSignal,
): Promise<void> {
  const after = request.getAfterTransactionId();
  // As in Fabric, nothing is sent before this id is seen, even if no transaction has it.
  let passed = after === '';
  for (let number = findFirstBlock(ledger, request); await ledger.hasBlock(number, signal); number += 1) {
    const response = new gateway.ChaincodeEventsResponse();
    response.setBlockNumber(number);
    for (const event of readEvents(ledger, number)) {
      if (!passed) passed = event.getTxId() === after;
      else if (event.getChaincodeId() === request.getChaincodeId()) response.addEvents(event);
    }
    if (response.getEventsList().length > 0) await writeTo(call, response, signal);
  }
}

function findFirstBlock(ledger: Ledger, request: gateway.ChaincodeEventsRequest): number {
  const after = ledger.chain.transaction(request.getAfterTransactionId());
  return after?.block ?? request.getStartPosition()?.getSpecified()?.getNumber() ?? ledger.chain.height;
}

/** Reads the events of a block's valid transactions. Each has at most one. */
function readEvents({ chain }: Ledger, number: number): peer.ChaincodeEvent[] {
  const valid = chain.transactions(number).filter(({ code, transactionId }) => code === VALID && transactionId !== '');
  if (valid.length === 0) return [];
  const envelopes = envelopesOf(chain.block(number));
  return valid
    .map(({ tx }) => parseEndorsedAction(parseEnvelope(requireValue(envelopes[tx], 'an envelope')).data).event)
    .filter((event) => event !== undefined);
}
