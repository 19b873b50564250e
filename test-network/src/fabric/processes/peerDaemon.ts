import { join } from 'node:path';
import { accepts } from '../../shared/reach.js';
import { Daemon } from './daemon.js';
import { isHealthy } from './operations.js';
import { LOOPBACK } from '../../shared/loopback.js';
import { PINGS_ALLOWED_EVERY, type Layout, type PeerNode } from '../layout/layout.js';
import type { Settings } from '../run/runProgram.js';

/** The process of an organisation's peer. */
export function newPeerDaemon(layout: Layout, peer: PeerNode): Daemon {
  const { directory, programs } = layout;
  const { node, port, chaincodeListen, operations } = peer;
  return new Daemon({
    name: node.host,
    directory,
    program: programs.path('peer'),
    args: ['node', 'start'],
    settings: newPeerSettings(layout, peer),
    workingDirectory: directory,
    ports: [port, chaincodeListen, operations],
    // A node says that it is healthy before it listens.
    isReady: async () => (await isHealthy(operations)) && (await accepts(LOOPBACK, port)),
  });
}

/** These settings override the release's core.yaml. */
function newPeerSettings({ directory, programs }: Layout, peer: PeerNode): Settings {
  const { organization, node, port, chaincodeListen, operations } = peer;
  const data = join(directory, 'data', node.host);
  return {
    FABRIC_CFG_PATH: programs.configDirectory,
    FABRIC_LOGGING_SPEC: 'warn',
    CORE_PEER_ID: node.host,
    CORE_PEER_LOCALMSPID: organization.mspId,
    CORE_PEER_MSPCONFIGPATH: node.mspDirectory,
    CORE_PEER_LISTENADDRESS: `${LOOPBACK}:${port}`,
    CORE_PEER_ADDRESS: `${LOOPBACK}:${port}`,
    CORE_PEER_CHAINCODELISTENADDRESS: `${LOOPBACK}:${chaincodeListen}`,
    CORE_PEER_KEEPALIVE_MININTERVAL: PINGS_ALLOWED_EVERY,
    CORE_PEER_TLS_ENABLED: 'true',
    CORE_PEER_TLS_CERT_FILE: node.tls.certificate,
    CORE_PEER_TLS_KEY_FILE: node.tls.privateKey,
    CORE_PEER_TLS_ROOTCERT_FILE: node.tls.caCertificate,
    CORE_PEER_FILESYSTEMPATH: data,
    CORE_LEDGER_SNAPSHOTS_ROOTDIR: join(data, 'snapshots'),
    CORE_OPERATIONS_LISTENADDRESS: `${LOOPBACK}:${operations}`,
    CORE_METRICS_PROVIDER: 'prometheus',
    // No Docker: chaincode runs as a service, and the release's own builder connects it.
    CORE_VM_ENDPOINT: '',
    CORE_CHAINCODE_EXTERNALBUILDERS: JSON.stringify([{ name: 'ccaas_builder', path: programs.ccaasBuilder }]),
    ...newGossipSettings(`${LOOPBACK}:${port}`),
  };
}

/**
 * On one machine peers should find one another at once. Fabric's defaults are for wide networks: with them a gateway may
 * not know the other organisations' peers for half a minute after the start.
 */
function newGossipSettings(address: string): Settings {
  return {
    CORE_PEER_GOSSIP_BOOTSTRAP: address,
    CORE_PEER_GOSSIP_ENDPOINT: address,
    CORE_PEER_GOSSIP_EXTERNALENDPOINT: address,
    CORE_PEER_GOSSIP_RECONNECTINTERVAL: '1s',
    CORE_PEER_GOSSIP_ALIVETIMEINTERVAL: '1s',
    CORE_PEER_GOSSIP_ALIVEEXPIRATIONTIMEOUT: '10s',
    // Every peer signs and verifies these messages. With shorter intervals they take a tenth of the peers' CPU under load.
    CORE_PEER_GOSSIP_PUBLISHSTATEINFOINTERVAL: '1s',
    CORE_PEER_GOSSIP_REQUESTSTATEINFOINTERVAL: '1s',
    // Otherwise an invalid transaction with private data of this organisation stops its peer for a minute.
    CORE_PEER_GOSSIP_PVTDATA_SKIPPULLINGINVALIDTRANSACTIONSDURINGCOMMIT: 'true',
  };
}
