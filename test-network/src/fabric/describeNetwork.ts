import type { NetworkDescription } from '../description.js';
import { LOOPBACK, type Layout } from './layout.js';

/** How clients reach the network. */
export function describeNetwork({ consortium, peers }: Layout): NetworkDescription {
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
    })),
  };
}
