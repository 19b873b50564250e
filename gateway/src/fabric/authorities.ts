import { common, msp } from '@hyperledger/fabric-protos';
import type { Authority } from './wire.js';

const APPLICATION = 'Application';
const MSP = 'MSP';

/**
 * The authorities of the channel's members, from a block that configures the channel.
 * @throws Error if it does not
 */
export function readAuthorities(block: common.Block): Authority[] {
  const envelope = common.Envelope.deserializeBinary(block.getData()?.getDataList_asU8()[0] ?? new Uint8Array());
  const payload = common.Payload.deserializeBinary(envelope.getPayload_asU8());
  const config = common.ConfigEnvelope.deserializeBinary(payload.getData_asU8()).getConfig();
  const members = config?.getChannelGroup()?.getGroupsMap().get(APPLICATION)?.getGroupsMap();
  if (members === undefined) throw new Error('The block does not configure the channel.');
  return [...members.keys()]
    .map((name) => members.get(name)?.getValuesMap().get(MSP)?.getValue_asU8() ?? new Uint8Array())
    .map(readAuthority)
    .toSorted((one, other) => (one.msp < other.msp ? -1 : 1));
}

function readAuthority(value: Uint8Array): Authority {
  const configured = msp.MSPConfig.deserializeBinary(value);
  const fabric = msp.FabricMSPConfig.deserializeBinary(configured.getConfig_asU8());
  return {
    msp: fabric.getName(),
    certificates: [...fabric.getRootCertsList_asU8(), ...fabric.getIntermediateCertsList_asU8()].map(toText),
    revocations: fabric.getRevocationListList_asU8().map(toText),
  };
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8').trim();
}
