import { common, peer } from '@hyperledger/fabric-protos';
import { parseHeader } from '../blocks/envelope.js';
import { sha256 } from '../bytes/bytes.js';
import { readClaimedMspId } from '../msp/serializedIdentity.js';
import { requireValue } from '../../shared/requireValue.js';

/** A decoded signed proposal. */
export interface Proposal {
  readonly signed: peer.SignedProposal;
  readonly header: common.Header;
  readonly channelHeader: common.ChannelHeader;
  readonly signatureHeader: common.SignatureHeader;
  readonly channel: string;
  readonly transactionId: string;
  readonly chaincode: string;
  readonly creatorMspId: string;
  readonly input: peer.ChaincodeInput;
  /** The payload without transient data, for the block and the hash. */
  readonly publicPayload: Uint8Array;
  readonly hasTransientData: boolean;
  readonly hash: Buffer;
}

/** @throws Error if the bytes are not a proposal for a chaincode. */
export function parseProposal(signed: peer.SignedProposal): Proposal {
  const proposal = peer.Proposal.deserializeBinary(signed.getProposalBytes_asU8());
  const headers = parseHeader(common.Header.deserializeBinary(proposal.getHeader_asU8()));
  const payload = peer.ChaincodeProposalPayload.deserializeBinary(proposal.getPayload_asU8());
  const spec = peer.ChaincodeInvocationSpec.deserializeBinary(payload.getInput_asU8()).getChaincodeSpec();
  const withoutTransient = new peer.ChaincodeProposalPayload();
  withoutTransient.setInput(payload.getInput_asU8());
  const publicPayload = withoutTransient.serializeBinary();
  const { header, channelHeader, signatureHeader } = headers;
  return {
    signed,
    ...headers,
    channel: channelHeader.getChannelId(),
    transactionId: channelHeader.getTxId(),
    chaincode: requireValue(spec?.getChaincodeId(), 'the chaincode of a proposal').getName(),
    creatorMspId: readClaimedMspId(signatureHeader.getCreator_asU8()),
    input: requireValue(spec?.getInput(), 'the input of a proposal'),
    publicPayload,
    hasTransientData: payload.getTransientmapMap().getLength() > 0,
    hash: sha256(header.getChannelHeader_asU8(), header.getSignatureHeader_asU8(), publicPayload),
  };
}
