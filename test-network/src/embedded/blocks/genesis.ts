import type { Consortium } from '@naru/network';
import { common } from '@hyperledger/fabric-protos';
import { EMPTY } from '../bytes/bytes.js';
import type { SigningIdentity } from '../msp/signingIdentity.js';
import { newBlock, newSignatureHeader, setValidationCodes } from './block.js';
import type { OrganizationMaterial } from '../../identity/organizationMaterial.js';
import { newChannelConfig } from './channelConfig.js';

const CHANNEL_HEADER_VERSION = 1;

/** The material of the channel's organisations by MSP id, with the ordering organisation. */
export type MaterialByMsp = ReadonlyMap<string, OrganizationMaterial>;

/** Makes the first block: a CONFIG transaction with the channel's organisations, their MSPs and its policies. */
export function newGenesisBlock(
  consortium: Consortium,
  material: MaterialByMsp,
  signer: SigningIdentity,
): common.Block {
  const channelHeader = new common.ChannelHeader();
  channelHeader.setType(common.HeaderType.CONFIG);
  channelHeader.setVersion(CHANNEL_HEADER_VERSION);
  channelHeader.setChannelId(consortium.channel);
  const header = new common.Header();
  header.setChannelHeader(channelHeader.serializeBinary());
  header.setSignatureHeader(newSignatureHeader(signer.serialized).serializeBinary());
  const payload = new common.Payload();
  payload.setHeader(header);
  payload.setData(encodeConfig(consortium, material));
  const envelope = new common.Envelope();
  envelope.setPayload(payload.serializeBinary());
  envelope.setSignature(signer.sign(envelope.getPayload_asU8()));
  const block = newBlock({ number: 0, previousHash: EMPTY, envelopes: [envelope.serializeBinary()] }, signer);
  setValidationCodes(block, new Uint8Array([0]));
  return block;
}

/** Encodes the channel's configuration for the first block. The same consortium and authorities give the same bytes. */
export function encodeConfig(consortium: Consortium, material: MaterialByMsp): Uint8Array {
  const config = new common.Config();
  config.setSequence(0);
  config.setChannelGroup(newChannelConfig(consortium, material));
  const envelope = new common.ConfigEnvelope();
  envelope.setConfig(config);
  return envelope.serializeBinary();
}
