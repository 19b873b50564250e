import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Organization } from '@naru/network';
import type { DescribedOrganization } from '@naru/test-network';
import { writeOwnerOnly } from './ownerOnly.js';
import { readUsers } from './usersFile.js';

const KEY_BYTES = 32;

/** The files that one gateway is started with. */
export interface GatewayFiles {
  readonly users: string;
  readonly walletPassphrase: string;
}

/**
 * Writes what only one gateway may know: its users, with their certificates or with what its Fabric CA is to certify, and
 * the passphrase of its wallet.
 */
export function prepareGatewayFiles(
  home: string,
  directory: string,
  organization: Organization,
  described: DescribedOrganization,
): GatewayFiles {
  const files = {
    users: join(directory, 'users.json'),
    walletPassphrase: join(directory, 'wallet-passphrase'),
  };
  writeJson(files.users, listUsers(home, organization, described));
  if (!existsSync(files.walletPassphrase))
    writeOwnerOnly(files.walletPassphrase, randomBytes(KEY_BYTES).toString('hex'));
  return files;
}

/** Writes the variables of a gateway to `environment`, for its commands: `node --env-file`. Secrets stand in files. */
export function writeEnvironment(directory: string, variables: Readonly<Record<string, string>>): void {
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${JSON.stringify(value)}\n`);
  writeOwnerOnly(join(directory, 'environment'), lines.join(''));
}

/** The users as a gateway's users file has them. @throws Error if the network has no certificate of one of them */
function listUsers(home: string, organization: Organization, described: DescribedOrganization): object[] {
  const passwords = readUsers(home).organizations[organization.name]?.users ?? {};
  return organization.users.map(({ name, role, party }) => {
    const login = { name, password: passwords[name]?.password };
    if (described.certificateAuthority !== undefined) return { ...login, role, party };
    const files = described.users[name];
    if (files === undefined) throw new Error(`The network has no user ${name} of ${organization.name}.`);
    return { ...login, certificateFile: files.certificate, privateKeyFile: files.privateKey };
  });
}

function writeJson(file: string, value: unknown): void {
  writeOwnerOnly(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** The variables by which a gateway finds its certificate authority: a Fabric CA, or on one machine the key itself. */
export function listCaVariables(described: DescribedOrganization): Record<string, string> {
  const { certificateAuthority: ca, cryptoDirectory } = described;
  if (ca === undefined) return listKeyVariables(join(cryptoDirectory, 'ca'));
  return {
    NARU_CA_URL: ca.url,
    NARU_CA_TLS_CA_FILE: ca.tlsCaCertificate,
    NARU_CA_NAME: ca.name,
    NARU_CA_REGISTRAR: ca.registrar,
    NARU_CA_REGISTRAR_SECRET_FILE: ca.registrarSecret,
  };
}

/** The authority of an organisation in cryptogen's layout. */
function listKeyVariables(directory: string): Record<string, string> {
  const certificate = readdirSync(directory).find((name) => name.endsWith('-cert.pem'));
  if (certificate === undefined) return {};
  return { NARU_CA_CERTIFICATE_FILE: join(directory, certificate), NARU_CA_KEY_FILE: join(directory, 'priv_sk') };
}
