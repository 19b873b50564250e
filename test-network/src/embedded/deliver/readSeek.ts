import type { common, orderer } from '@hyperledger/fabric-protos';
import { orderer as protos } from '@hyperledger/fabric-protos';
import { parseEnvelope } from '../blocks/envelope.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Identity } from '../msp/identity.js';
import type { MspManager } from '../msp/mspManager.js';

/** The blocks that a client asks for, from the first to the last. */
export interface BlockRange {
  readonly first: number;
  readonly last: number;
  /** The serialized identity of the client. */
  readonly reader: Uint8Array;
}

export type Seek = BlockRange | { readonly refusal: 'NOT_FOUND' | 'FORBIDDEN' | 'BAD_REQUEST' };

/** Checks and reads a signed request for blocks. */
export function readSeek(envelope: common.Envelope, ledger: Ledger, msps: MspManager): Seek {
  try {
    const parsed = parseEnvelope(envelope.serializeBinary());
    if (parsed.channelHeader.getChannelId() !== ledger.channel) return { refusal: 'NOT_FOUND' };
    const reader = parsed.signatureHeader.getCreator_asU8();
    const signed = identifyMember(reader, msps)?.verify(envelope.getPayload_asU8(), envelope.getSignature_asU8());
    if (signed !== true) return { refusal: 'FORBIDDEN' };
    const info = protos.SeekInfo.deserializeBinary(parsed.data);
    const first = resolvePosition(info.getStart(), ledger);
    const last = resolvePosition(info.getStop(), ledger) ?? Number.MAX_SAFE_INTEGER;
    return first === undefined || first > last ? { refusal: 'BAD_REQUEST' } : { first, last, reader };
  } catch {
    return { refusal: 'BAD_REQUEST' };
  }
}

/** Identifies a reader; undefined if it is not a member of the channel, or its certificate is not valid any more. */
export function identifyMember(reader: Uint8Array, msps: MspManager): Identity | undefined {
  try {
    const identity = msps.identify(reader);
    return identity.expired ? undefined : identity;
  } catch {
    return undefined;
  }
}

function resolvePosition(position: orderer.SeekPosition | undefined, { chain }: Ledger): number | undefined {
  if (position?.hasOldest()) return 0;
  if (position?.hasNewest()) return chain.height - 1;
  if (position?.hasNextCommit()) return chain.height;
  return position?.getSpecified()?.getNumber();
}
