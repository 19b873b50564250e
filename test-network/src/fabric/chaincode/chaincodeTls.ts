import { join } from 'node:path';
import { caCertificateFile, openAuthorities } from '../../identity/authorities.js';
import type { CertificateAuthority } from '../../identity/certificateAuthority.js';
import { LOOPBACK } from '../../shared/loopback.js';
import { prepareTls, type TlsClient } from '../layout/tlsClient.js';

/** Mutual TLS between peers and a chaincode server: PEM files. */
export interface ChaincodeTls {
  readonly caCertificate: string;
  readonly server: TlsClient;
  readonly client: TlsClient;
}

const DOMAIN = 'chaincode.local';

/** Makes the certificates of the chaincode servers, once. They have an authority of their own. */
export async function prepareChaincodeTls(networkDirectory: string): Promise<ChaincodeTls> {
  const directory = join(networkDirectory, 'crypto', 'chaincodeServers');
  const { tls } = await openAuthorities(directory, DOMAIN);
  return {
    caCertificate: caCertificateFile(directory, 'tlsca', DOMAIN),
    server: await prepareOne(tls, directory, 'server', ['localhost', LOOPBACK]),
    client: await prepareOne(tls, directory, 'client', [`peers.${DOMAIN}`]),
  };
}

function prepareOne(
  authority: CertificateAuthority,
  directory: string,
  name: 'server' | 'client',
  hosts: readonly string[],
): Promise<TlsClient> {
  const files = {
    certificate: join(directory, 'tls', `${name}.crt`),
    privateKey: join(directory, 'tls', `${name}.key`),
  };
  return prepareTls(authority, files, `${name}.${DOMAIN}`, hosts);
}
