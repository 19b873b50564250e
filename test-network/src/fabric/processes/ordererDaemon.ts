import { join } from 'node:path';
import { accepts } from '../../shared/reach.js';
import { Daemon } from './daemon.js';
import { isHealthy } from './operations.js';
import { LOOPBACK } from '../../shared/loopback.js';
import { PINGS_ALLOWED_EVERY, type Layout, type OrdererNode } from '../layout/layout.js';
import type { Settings } from '../run/runProgram.js';

/** The process of an ordering node. */
export function newOrdererDaemon(layout: Layout, node: OrdererNode): Daemon {
  const { directory, programs } = layout;
  const { name, port, operations, admin } = node;
  return new Daemon({
    name,
    directory,
    program: programs.path('orderer'),
    args: [],
    settings: newOrdererSettings(layout, node),
    workingDirectory: directory,
    ports: [port, operations, admin],
    // A node says that it is healthy before it listens.
    isReady: async () =>
      (await isHealthy(operations)) && (await accepts(LOOPBACK, port)) && (await accepts(LOOPBACK, admin)),
  });
}

/** These settings override the release's orderer.yaml. */
function newOrdererSettings(
  { directory, consortium, programs, ordererOrganization }: Layout,
  node: OrdererNode,
): Settings {
  const { name, port, operations, admin, material } = node;
  const { certificate, privateKey, caCertificate } = material.tls;
  const data = join(directory, 'data', name);
  return {
    FABRIC_CFG_PATH: programs.configDirectory,
    FABRIC_LOGGING_SPEC: 'warn',
    ORDERER_GENERAL_LISTENADDRESS: LOOPBACK,
    ORDERER_GENERAL_LISTENPORT: `${port}`,
    ORDERER_GENERAL_KEEPALIVE_SERVERMININTERVAL: PINGS_ALLOWED_EVERY,
    ORDERER_GENERAL_LOCALMSPID: consortium.ordering.mspId,
    ORDERER_GENERAL_LOCALMSPDIR: material.mspDirectory,
    ...newTlsSettings('ORDERER_GENERAL_TLS', certificate, privateKey),
    ORDERER_GENERAL_TLS_ROOTCAS: `[${caCertificate}]`,
    ORDERER_GENERAL_BOOTSTRAPMETHOD: 'none',
    ORDERER_CHANNELPARTICIPATION_ENABLED: 'true',
    ORDERER_FILELEDGER_LOCATION: data,
    ORDERER_CONSENSUS_WALDIR: join(data, 'wal'),
    ORDERER_CONSENSUS_SNAPDIR: join(data, 'snapshots'),
    ORDERER_OPERATIONS_LISTENADDRESS: `${LOOPBACK}:${operations}`,
    ORDERER_METRICS_PROVIDER: 'prometheus',
    ORDERER_ADMIN_LISTENADDRESS: `${LOOPBACK}:${admin}`,
    ...newTlsSettings('ORDERER_ADMIN_TLS', certificate, privateKey),
    ORDERER_ADMIN_TLS_CLIENTAUTHREQUIRED: 'true',
    ORDERER_ADMIN_TLS_CLIENTROOTCAS: `[${ordererOrganization.tlsCaCertificate}]`,
  };
}

function newTlsSettings(section: string, certificate: string, privateKey: string): Settings {
  return {
    [`${section}_ENABLED`]: 'true',
    [`${section}_CERTIFICATE`]: certificate,
    [`${section}_PRIVATEKEY`]: privateKey,
  };
}
