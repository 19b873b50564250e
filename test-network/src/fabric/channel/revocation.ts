import { common, msp } from '@hyperledger/fabric-protos';
import { requireValue } from '../../shared/requireValue.js';
import { readText } from '../../shared/files.js';
import { openRevocationList, revokeCertificate, revokedSerialNumbers } from '../../identity/revocation.js';
import { x509 } from '../../identity/x509.js';
import { readConfiguration, updateConfiguration } from './configUpdate.js';
import type { Layout, PeerNode } from '../layout/layout.js';

/**
 * Revokes a user's certificate: it goes on the organisation's revocation list, and the list goes into the channel's
 * configuration, signed by the organisation's administrator. It holds for everything that is ordered afterwards.
 */
export async function revokeUser(layout: Layout, mspId: string, userName: string): Promise<void> {
  const { users, material, organization } = findPeer(layout, mspId);
  const user = users[userName];
  if (user === undefined)
    throw new Error(`${organization.name} has no user ${userName}; it has ${Object.keys(users).join(', ')}.`);
  await revokeCertificate(material, user.certificate);
  await publishRevocationList(layout, mspId, readText(material.revocationList));
}

/**
 * Adds a revocation list (PEM) of an organisation's authority to the channel's configuration. Other lists stay, because
 * two programs, such as this one and Fabric CA, may keep lists for one authority. A list whose certificates are all on
 * the new list is replaced by it. If the channel's lists already name all certificates, nothing changes.
 * @throws Error if it is not a revocation list, or not one of this organisation's authority.
 */
export async function publishRevocationList(layout: Layout, mspId: string, list: string): Promise<void> {
  const peer = findPeer(layout, mspId);
  const added = revokedSerialNumbers(await openRevocationList(list, readText(peer.material.caCertificate)));
  const before = readRevocationLists(await readConfiguration(layout, peer, 'orderer'), mspId);
  if (isWithin(added, before.flatMap(readSerials))) return;
  await updateConfiguration(layout, {
    signers: [peer],
    peers: layout.peers,
    change: (channel) => {
      changeMsp(channel, mspId, (organization) => {
        const kept = organization.getRevocationListList_asU8().filter((each) => !isWithin(readSerials(each), added));
        organization.setRevocationListList([...kept, Buffer.from(list)]);
      });
    },
  });
}

function findPeer({ peers }: Layout, mspId: string): PeerNode {
  return requireValue(
    peers.find(({ organization }) => organization.mspId === mspId),
    `the organisation ${mspId}`,
  );
}

function readSerials(list: Uint8Array): string[] {
  return revokedSerialNumbers(new x509.X509Crl(Buffer.from(list).toString('utf8')));
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((serial) => all.includes(serial));
}

function readRevocationLists(channel: common.ConfigGroup, mspId: string): Uint8Array[] {
  const lists: Uint8Array[] = [];
  changeMsp(channel, mspId, (organization) => lists.push(...organization.getRevocationListList_asU8()));
  return lists;
}

/** Reads or changes an organisation's MSP in the channel's configuration. */
function changeMsp(
  channel: common.ConfigGroup,
  mspId: string,
  change: (organization: msp.FabricMSPConfig) => unknown,
): void {
  const members = requireValue(channel.getGroupsMap().get('Application'), 'the members of the channel').getGroupsMap();
  const member: common.ConfigGroup = requireValue(members.get(mspId), `${mspId} in the channel’s configuration`);
  const value: common.ConfigValue = requireValue(member.getValuesMap().get('MSP'), `the certificates of ${mspId}`);
  const configuration = msp.MSPConfig.deserializeBinary(value.getValue_asU8());
  const fabricMsp = msp.FabricMSPConfig.deserializeBinary(configuration.getConfig_asU8());
  change(fabricMsp);
  configuration.setConfig(fabricMsp.serializeBinary());
  value.setValue(configuration.serializeBinary());
}
