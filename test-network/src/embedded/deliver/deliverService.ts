import { status, type ServerDuplexStream } from '@grpc/grpc-js';
import { common, peer } from '@hyperledger/fabric-protos';
import { RpcError } from '../grpc/rpcError.js';
import type { Ledger } from '../ledger/ledger.js';
import { VALID } from '../ledger/transactionRecord.js';
import type { MspManager } from '../msp/mspManager.js';
import { messageOf } from '../../shared/messageOf.js';
import type { PrivateStore } from '../storage/privateStore.js';
import { writeTo } from '../grpc/writeTo.js';
import { filterBlock } from './filterBlock.js';
import { identifyMember, readSeek } from './readSeek.js';

type DeliverCall = ServerDuplexStream<common.Envelope, peer.DeliverResponse>;
type Fill = (response: peer.DeliverResponse, block: number) => void;

export interface DeliverContext {
  readonly ledger: Ledger;
  readonly msps: MspManager;
  readonly store: PrivateStore;
}

/** The Deliver service of one peer: whole blocks, filtered blocks, and blocks with the peer's private data. */
export function newDeliverService(context: DeliverContext): peer.IDeliverServer {
  const { ledger } = context;
  const serving = (fill: Fill) => (call: DeliverCall) => {
    serve(call, context, fill);
  };
  return {
    deliver: serving((response, number) => {
      response.setBlock(ledger.chain.block(number));
    }),
    deliverFiltered: serving((response, number) => {
      response.setFilteredBlock(filterBlock(ledger.chain.block(number), ledger.channel));
    }),
    deliverWithPrivateData: serving((response, number) => {
      response.setBlockAndPrivateData(withPrivateData(context, number));
    }),
  };
}

function serve(call: DeliverCall, context: DeliverContext, fill: Fill): void {
  const abort = new AbortController();
  const stop = (): void => {
    abort.abort();
  };
  call.on('cancelled', stop);
  call.on('error', stop);
  // A client may close its side after the request and still read. Without this listener the stream would stop.
  call.on('end', () => undefined);
  call.on('data', (envelope: common.Envelope) => {
    stream(call, envelope, context, fill, abort.signal).catch((error: unknown) => {
      call.emit('error', new RpcError(status.UNKNOWN, messageOf(error)));
    });
  });
}

async function stream(
  call: DeliverCall,
  envelope: common.Envelope,
  { ledger, msps }: DeliverContext,
  fill: Fill,
  signal: AbortSignal,
): Promise<void> {
  const seek = readSeek(envelope, ledger, msps);
  if ('refusal' in seek) {
    refuse(call, common.Status[seek.refusal]);
    return;
  }
  for (let number = seek.first; number <= seek.last; number += 1) {
    if (!(await ledger.hasBlock(number, signal))) return;
    // The reader's certificate may be revoked meanwhile.
    if (!identifyMember(seek.reader, msps)) {
      refuse(call, common.Status.FORBIDDEN);
      return;
    }
    const response = new peer.DeliverResponse();
    fill(response, number);
    await writeTo(call, response, signal);
  }
  call.write(statusResponse(common.Status.SUCCESS));
}

function refuse(call: DeliverCall, code: Parameters<typeof statusResponse>[0]): void {
  call.write(statusResponse(code));
  call.end();
}

function withPrivateData({ ledger, store }: DeliverContext, number: number): peer.BlockAndPrivateData {
  const response = new peer.BlockAndPrivateData();
  response.setBlock(ledger.chain.block(number));
  for (const { code, tx } of ledger.chain.transactions(number)) {
    const set = code === VALID ? store.stored({ block: number, tx }) : undefined;
    if (set) response.getPrivateDataMapMap().set(tx, set);
  }
  return response;
}

function statusResponse(code: common.StatusMap[keyof common.StatusMap]): peer.DeliverResponse {
  const response = new peer.DeliverResponse();
  response.setStatus(code);
  return response;
}
