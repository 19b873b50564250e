import { dirname } from 'node:path';
import { LOOPBACK } from '../../shared/loopback.js';
import { type Layout, type PeerNode } from '../layout/layout.js';
import { runProgram } from '../run/runProgram.js';
import { requireValue } from '../../shared/requireValue.js';

/** Runs the program `peer` as an organisation's administrator, for that organisation's peer. */
export function runPeer(layout: Layout, peer: PeerNode, args: readonly string[]): Promise<string> {
  const { organization, material, node, port } = peer;
  return runProgram(layout.programs.path('peer'), args, {
    FABRIC_CFG_PATH: layout.programs.configDirectory,
    FABRIC_LOGGING_SPEC: 'error',
    CORE_PEER_LOCALMSPID: organization.mspId,
    CORE_PEER_MSPCONFIGPATH: dirname(dirname(material.admin.certificate)),
    CORE_PEER_ADDRESS: `${LOOPBACK}:${port}`,
    CORE_PEER_TLS_ENABLED: 'true',
    CORE_PEER_TLS_ROOTCERT_FILE: node.tls.caCertificate,
  });
}

/** The options of `peer` that name an ordering node. */
export function ordererOptions({ orderers }: Layout): string[] {
  const node = requireValue(orderers[0], 'an ordering node');
  return ['--orderer', `${LOOPBACK}:${node.port}`, '--tls', '--cafile', node.material.tls.caCertificate];
}

/** The options of `peer` that name several peers. */
export function peerOptions(peers: readonly PeerNode[]): string[] {
  return peers.flatMap(({ port, node }) => [
    ...['--peerAddresses', `${LOOPBACK}:${port}`],
    ...['--tlsRootCertFiles', node.tls.caCertificate],
  ]);
}
