import type { common, orderer } from '@hyperledger/fabric-protos';
import { orderer as protos } from '@hyperledger/fabric-protos';
import { parseEnvelope } from '../blocks/envelope.js';
import type { Ledger } from '../ledger/ledger.js';
import type { MspManager } from '../msp/mspManager.js';

/** Which blocks a client asks for; both ends belong to it. */
export interface BlockRange {
  readonly first: number;
  readonly last: number;
}

export type Seek = BlockRange | { readonly refusal: 'NOT_FOUND' | 'FORBIDDEN' | 'BAD_REQUEST' };

/** Reads a signed request for blocks. */
export function readSeek(envelope: common.Envelope, ledger: Ledger, msps: MspManager): Seek {
  try {
    const parsed = parseEnvelope(envelope.serializeBinary());
    if (parsed.channelHeader.getChannelId() !== ledger.channel) return { refusal: 'NOT_FOUND' };
    if (!isSignedByMember(envelope, parsed.signatureHeader.getCreator_asU8(), msps)) return { refusal: 'FORBIDDEN' };
    const info = protos.SeekInfo.deserializeBinary(parsed.data);
    const first = positionOf(info.getStart(), ledger);
    const last = positionOf(info.getStop(), ledger) ?? Number.MAX_SAFE_INTEGER;
    return first === undefined || first > last ? { refusal: 'BAD_REQUEST' } : { first, last };
  } catch {
    return { refusal: 'BAD_REQUEST' };
  }
}

function isSignedByMember(envelope: common.Envelope, creator: Uint8Array, msps: MspManager): boolean {
  try {
    const identity = msps.identify(creator);
    return !identity.expired && identity.verify(envelope.getPayload_asU8(), envelope.getSignature_asU8());
  } catch {
    return false;
  }
}

function positionOf(position: orderer.SeekPosition | undefined, { chain }: Ledger): number | undefined {
  if (position?.hasOldest()) return 0;
  if (position?.hasNewest()) return chain.height - 1;
  if (position?.hasNextCommit()) return chain.height;
  return position?.getSpecified()?.getNumber();
}
