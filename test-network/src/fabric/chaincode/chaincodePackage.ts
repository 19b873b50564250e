import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { tarGzip } from './tarArchive.js';
import type { ChaincodeTls } from './chaincodeTls.js';

const DIAL_TIMEOUT = '10s';

/** What peers install for chaincode that runs as a service. */
export interface ChaincodePackage {
  readonly id: string;
  readonly file: string;
}

/**
 * Writes the package of a chaincode server. It holds the client key of the peers. Here all organisations share one
 * server, and so one package; in production each organisation has its own.
 */
export function writePackage(file: string, label: string, address: string, tls: ChaincodeTls): ChaincodePackage {
  const connection = {
    address,
    dial_timeout: DIAL_TIMEOUT,
    tls_required: true,
    client_auth_required: true,
    root_cert: readFileSync(tls.caCertificate, 'utf8'),
    client_cert: readFileSync(tls.client.certificate, 'utf8'),
    client_key: readFileSync(tls.client.privateKey, 'utf8'),
  };
  const code = tarGzip({ 'connection.json': JSON.stringify(connection) });
  const bytes = tarGzip({ 'metadata.json': JSON.stringify({ type: 'ccaas', label }), 'code.tar.gz': code });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes, { mode: 0o600 });
  return { id: `${label}:${createHash('sha256').update(bytes).digest('hex')}`, file };
}
