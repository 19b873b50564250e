import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GatewayConfig, loadConfig } from '../../src/config/config.js';

/** An initialised database that all tests copy: to make one takes seconds. It lies among the compiled files. */
export const TEMPLATE = fileURLToPath(new URL('../../database-template', import.meta.url));

/** A configuration for a bank's gateway in a directory. */
export function testConfig(directory: string, variables: NodeJS.ProcessEnv = {}): GatewayConfig {
  return loadConfig(testVariables(directory, variables));
}

/** The environment that says so. */
export function testVariables(directory: string, variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const certificate = join(directory, 'tls-ca.pem');
  writeFileSync(certificate, '');
  return {
    NARU_PORT: '0',
    NARU_MSP_ID: 'BankAMSP',
    NARU_PEER_ENDPOINT: '127.0.0.1:1',
    NARU_PEER_TLS_CA_FILE: certificate,
    NARU_DATA_DIR: join(directory, 'data'),
    NARU_DATABASE_TEMPLATE_DIR: TEMPLATE,
    NARU_WALLET_PASSPHRASE: 'a passphrase for tests',
    NARU_LOG_LEVEL: 'silent',
    ...variables,
  };
}
