import type { DescribedOrganization, NetworkDescription } from '../shared/description.js';
import type { AuthorityService } from './authorities/authorityDaemon.js';
import { LOOPBACK } from '../shared/loopback.js';
import { type Layout } from './layout/layout.js';

/** Describes how clients reach the network. */
export function describeNetwork(
  { consortium, peers }: Layout,
  authorities: readonly AuthorityService[],
): NetworkDescription {
  return {
    kind: 'fabric',
    channel: consortium.channel,
    chaincode: consortium.chaincode.name,
    organizations: peers.map(({ organization: { name, mspId, domain }, material, node, users, port }) => ({
      name,
      mspId,
      domain,
      cryptoDirectory: material.directory,
      peer: {
        endpoint: `${LOOPBACK}:${port}`,
        hostAlias: node.host,
        tlsCaCertificate: material.tlsCaCertificate,
      },
      users: { ...users },
      ...describeAuthority(mspId, material.tlsCaCertificate, authorities),
    })),
  };
}

function describeAuthority(
  mspId: string,
  tlsCaCertificate: string,
  authorities: readonly AuthorityService[],
): Pick<DescribedOrganization, 'certificateAuthority'> {
  const authority = authorities.find((service) => service.mspId === mspId);
  return authority ? { certificateAuthority: { ...authority.description, tlsCaCertificate } } : {};
}
