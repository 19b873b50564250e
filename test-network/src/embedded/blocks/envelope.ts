import { common, peer } from '@hyperledger/fabric-protos';
import { sha256 } from '../bytes/bytes.js';
import { requireValue } from '../../shared/requireValue.js';

/** A decoded envelope. */
export interface ParsedEnvelope {
  readonly envelope: common.Envelope;
  readonly header: common.Header;
  readonly channelHeader: common.ChannelHeader;
  readonly signatureHeader: common.SignatureHeader;
  readonly data: Uint8Array;
}

/** @throws Error if the bytes are not an envelope with both headers. */
export function parseEnvelope(bytes: Uint8Array): ParsedEnvelope {
  const envelope = common.Envelope.deserializeBinary(bytes);
  const payload = common.Payload.deserializeBinary(envelope.getPayload_asU8());
  return { envelope, data: payload.getData_asU8(), ...parseHeader(payload.getHeader()) };
}

export function parseHeader(
  header: common.Header | undefined,
): Pick<ParsedEnvelope, 'header' | 'channelHeader' | 'signatureHeader'> {
  const both = requireValue(header, 'the header of an envelope');
  return {
    header: both,
    channelHeader: common.ChannelHeader.deserializeBinary(both.getChannelHeader_asU8()),
    signatureHeader: common.SignatureHeader.deserializeBinary(both.getSignatureHeader_asU8()),
  };
}

/** Computes a transaction's id from its nonce and its creator, so that nobody can choose an id. */
export function computeTransactionId(header: common.SignatureHeader): string {
  return sha256(header.getNonce_asU8(), header.getCreator_asU8()).toString('hex');
}

/** The chaincode that a channel header names. */
export function readChaincodeName(header: common.ChannelHeader): string {
  const extension = peer.ChaincodeHeaderExtension.deserializeBinary(header.getExtension_asU8());
  return extension.getChaincodeId()?.getName() ?? '';
}
