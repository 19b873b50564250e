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
/** How long certificates and revocation lists are valid. */
const YEAR = '8760h';

/** An organisation's Fabric CA: its process, and how a gateway reaches it. */
export interface AuthorityService {
  readonly mspId: string;
  readonly daemon: Daemon;
  readonly description: {
    readonly url: string;
    readonly name: string;
    readonly registrar: string;
    /** The file with the registrar's secret. Only its owner can read it. */
    readonly registrarSecret: string;
  };
}

/** Prepares the Fabric CAs of a plan, with certificates and configuration. It starts none. */
export function prepareAuthorities(layout: Layout, program: string): Promise<AuthorityService[]> {
  const { authorities } = layout.plan;
  const prepared = layout.peers.flatMap((peer) => {
    const port = authorities[peer.organization.mspId];
    return port === undefined ? [] : [prepareOne(layout, peer, program, port)];
  });
  return Promise.all(prepared);
}

/** The Fabric CA uses the authority that the channel already knows, so that the channel accepts its certificates. */
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
  // JSON is valid YAML. The program looks for this file name.
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
    // If this were empty, it would listen on every interface of the machine.
    operations: { listenAddress: `${LOOPBACK}:0` },
  };
}

/** The registrar may only do what a gateway does: register clients with Naru's attributes, and revoke them. */
function registrar(secret: string): object {
  const attrs = {
    'hf.Registrar.Roles': 'client',
    'hf.Registrar.Attributes': 'naru.*',
    'hf.Revoker': true,
    'hf.GenCRL': true,
  };
  return { name: REGISTRAR, pass: secret, type: 'client', affiliation: '', attrs };
}
