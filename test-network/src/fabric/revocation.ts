import { common, msp } from '@hyperledger/fabric-protos';
import { present } from '../embedded/present.js';
import { readText } from '../identity/files.js';
import { revokeCertificate } from '../identity/revocation.js';
import { updateConfiguration } from './configUpdate.js';
import type { Layout } from './layout.js';

/**
 * Puts a user's certificate on its organisation's revocation list and the list into the channel's configuration,
 * which the organisation's administrator alone may do. It holds for what is ordered afterwards.
 */
export async function revokeUser(layout: Layout, mspId: string, userName: string): Promise<void> {
  const peer = present(
    layout.peers.find(({ organization }) => organization.mspId === mspId),
    `the organisation ${mspId}`,
  );
  const user = present(peer.users[userName], `the user ${userName} of ${mspId}`);
  await revokeCertificate(peer.material, user.certificate);
  const list = Buffer.from(readText(peer.material.revocationList));
  await updateConfiguration(layout, {
    signers: [peer],
    peers: layout.peers,
    change: (channel) => {
      setRevocationList(channel, mspId, list);
    },
  });
}

function setRevocationList(channel: common.ConfigGroup, mspId: string, list: Uint8Array): void {
  const members = present(channel.getGroupsMap().get('Application'), 'the members of the channel').getGroupsMap();
  const member: common.ConfigGroup = present(members.get(mspId), `${mspId} in the channel’s configuration`);
  const value: common.ConfigValue = present(member.getValuesMap().get('MSP'), `the certificates of ${mspId}`);
  const configuration = msp.MSPConfig.deserializeBinary(value.getValue_asU8());
  const fabricMsp = msp.FabricMSPConfig.deserializeBinary(configuration.getConfig_asU8());
  fabricMsp.setRevocationListList([list]);
  configuration.setConfig(fabricMsp.serializeBinary());
  value.setValue(configuration.serializeBinary());
}
