import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { caKeyFile, openAuthorities } from '../../identity/authorities.js';
import { exists, readText, writeSecret } from '../../shared/files.js';
import { accepts } from '../../shared/reach.js';
import { Daemon } from '../processes/daemon.js';
import { LOOPBACK } from '../../shared/loopback.js';
import { type Layout, type PeerNode } from '../layout/layout.js';
import { prepareTls, type TlsClient } from '../layout/tlsClient.js';

const OWNER_DIRECTORY = 0o700;
const SECRET_BYTES = 24;
const REGISTRAR = 'registrar';
/** How long certificates and revocation lists hold. */
const YEAR = '8760h';

/** An organisation's Fabric CA: its process, and how a gateway asks it. */
export interface AuthorityService {
  readonly mspId: string;
  readonly daemon: Daemon;
  readonly description: {
    readonly url: string;
    readonly name: string;
    readonly registrar: string;
    /** The file that holds the registrar's secret; its owner alone can read it. */
    readonly registrarSecret: string;
  };
}

/** The Fabric CAs of a plan, with certificates and configuration; none is started. */
export function prepareAuthorities(layout: Layout, program: string): Promise<AuthorityService[]> {
  const { authorities } = layout.plan;
  const prepared = layout.peers.flatMap((peer) => {
    const port = authorities[peer.organization.mspId];
    return port === undefined ? [] : [prepareOne(layout, peer, program, port)];
  });
  return Promise.all(prepared);
}

/** It is opened on the authority that the channel knows already, so that its certificates are the organisation's. */
async function prepareOne(
  { directory }: Layout,
  { organization, material }: PeerNode,
  program: string,
  port: number,
): Promise<AuthorityService> {
  const name = `ca.${organization.domain}`;
  const home = join(directory, 'data', name);
  mkdirSync(home, { recursive: true, mode: OWNER_DIRECTORY });
  const { tls: authority } = await openAuthorities(material.directory, material.domain);
  const files = { certificate: join(home, 'tls', 'server.crt'), privateKey: join(home, 'tls', 'server.key') };
  const tls = await prepareTls(authority, files, name, [name, 'localhost', LOOPBACK]);
  const registrarSecret = join(home, 'registrar-secret');
  if (!exists(registrarSecret)) writeSecret(registrarSecret, randomBytes(SECRET_BYTES).toString('base64url'));
  const keys = { certfile: material.caCertificate, keyfile: caKeyFile(material.directory, 'ca') };
  const configuration = newConfiguration({ name, ...keys }, port, tls, readText(registrarSecret));
  // JSON is YAML, too. The name is the one that the program looks for.
  writeSecret(join(home, 'fabric-ca-server-config.yaml'), `${JSON.stringify(configuration, undefined, 2)}\n`);
  return {
    mspId: organization.mspId,
    daemon: new Daemon({
      name,
      directory,
      program,
      args: ['start', '--home', home],
      settings: {},
      workingDirectory: home,
      ports: [port],
      isReady: () => accepts(LOOPBACK, port),
    }),
    description: { url: `https://${LOOPBACK}:${port}`, name, registrar: REGISTRAR, registrarSecret },
  };
}

function newConfiguration(ca: object, port: number, tls: TlsClient, registrarSecret: string): object {
  return {
    address: LOOPBACK,
    port,
    loglevel: 'warning',
    tls: { enabled: true, certfile: tls.certificate, keyfile: tls.privateKey },
    ca,
    crl: { expiry: YEAR },
    registry: { maxenrollments: -1, identities: [registrar(registrarSecret)] },
    db: { type: 'sqlite3', datasource: 'registry.db' },
    signing: { default: { usage: ['digital signature'], expiry: YEAR } },
    // Left empty, it would listen on every interface of the machine.
    operations: { listenAddress: `${LOOPBACK}:0` },
  };
}

/** It may do what a gateway does, and nothing else: register clients, with Naru's attributes, and take them back. */
function registrar(secret: string): object {
  const attrs = {
    'hf.Registrar.Roles': 'client',
    'hf.Registrar.Attributes': 'naru.*',
    'hf.Revoker': true,
    'hf.GenCRL': true,
  };
  return { name: REGISTRAR, pass: secret, type: 'client', affiliation: '', attrs };
}
