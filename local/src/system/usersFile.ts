import type { Consortium, Organization } from '@naru/network';
import type { DescribedOrganization } from '@naru/test-network';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type NetworkName, NETWORKS } from './networkName.js';

const OWNER_ONLY = 0o600;
const OWNER_DIRECTORY = 0o700;
const KEY_BYTES = 32;
const PASSWORD_BYTES = 18;

/** Which keys of fingerprints an organisation holds: banks all, carriers that of a bill's identity. */
const TOKEN_KEYS_OF: Readonly<Record<Organization['roles'][number], readonly string[]>> = {
  BANK: ['F1', 'F5', 'F8'],
  CARRIER: ['F1'],
  EXPORTER: [],
  CUSTOMS: [],
};

const KEPT_FILE = 'token-keys.json';
const TokenKeys = z.strictObject({ epoch: z.string(), keys: z.record(z.string(), z.string()) });

/** `users.json`: where each gateway is, on which network, and who may sign in there. */
export const UsersFile = z.strictObject({
  network: z.enum(NETWORKS).default('embedded'),
  organizations: z.record(
    z.string(),
    z.strictObject({ gateway: z.url(), users: z.record(z.string(), z.strictObject({ password: z.string() })) }),
  ),
});
export type UsersFile = z.infer<typeof UsersFile>;

export function usersFileOf(home: string): string {
  return join(home, 'users.json');
}

/** Reads `users.json`. @throws Error where there is none */
export function readUsers(home: string): UsersFile {
  return UsersFile.parse(JSON.parse(readFileSync(usersFileOf(home), 'utf8')));
}

/** Makes random passwords once and keeps them; the network and the addresses are those of this start. */
export function prepareUsers(
  home: string,
  consortium: Consortium,
  network: NetworkName,
  gatewayOf: (organization: Organization) => string,
): UsersFile {
  const known = existsSync(usersFileOf(home)) ? readUsers(home).organizations : {};
  const password = (): string => randomBytes(PASSWORD_BYTES).toString('base64url');
  const file: UsersFile = { network, organizations: {} };
  for (const organization of consortium.organizations) {
    const { name, users } = organization;
    const entry: UsersFile['organizations'][string] = { gateway: gatewayOf(organization), users: {} };
    for (const user of users) entry.users[user.name] = known[name]?.users[user.name] ?? { password: password() };
    file.organizations[name] = entry;
  }
  writeOwnerOnly(usersFileOf(home), file);
  return file;
}

/** The files that one gateway is started with. */
export interface GatewayFiles {
  readonly users: string;
  readonly tokenKeys: string;
  readonly walletPassphrase: string;
}

/**
 * Writes a gateway's own secrets: its users, with their certificates or with what its Fabric CA is to certify, its token
 * keys, the passphrase of its wallet.
 */
export function prepareGatewayFiles(
  home: string,
  directory: string,
  organization: Organization,
  described: DescribedOrganization,
): GatewayFiles {
  const files = {
    users: join(directory, 'users.json'),
    tokenKeys: join(directory, KEPT_FILE),
    walletPassphrase: join(directory, 'wallet-passphrase'),
  };
  const passwords = readUsers(home).organizations[organization.name]?.users ?? {};
  const users = organization.users.map(({ name, role, party }) => {
    const login = { name, password: passwords[name]?.password };
    if (described.certificateAuthority !== undefined) return { ...login, role, party };
    const { certificate, privateKey } =
      described.users[name] ?? fail(`The network has no user ${name} of ${organization.name}.`);
    return { ...login, certificateFile: certificate, privateKeyFile: privateKey };
  });
  writeOwnerOnly(files.users, users);
  writeOwnerOnly(files.tokenKeys, tokenKeysFor(home, organization));
  if (!existsSync(files.walletPassphrase)) write(files.walletPassphrase, randomBytes(KEY_BYTES).toString('hex'));
  return files;
}

/** Writes what a gateway is started with to `environment`, for its commands: `node --env-file`. Secrets are in files. */
export function writeEnvironment(directory: string, variables: Readonly<Record<string, string>>): void {
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${JSON.stringify(value)}\n`);
  write(join(directory, 'environment'), lines.join(''));
}

/** The keys of the trial consortium are made here once; members of a real one agree on them. */
function tokenKeysFor(home: string, { roles }: Organization): z.infer<typeof TokenKeys> {
  const file = join(home, KEPT_FILE);
  const kept: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { epoch: '1', keys: {} };
  const { epoch, keys } = TokenKeys.parse(kept);
  for (const kind of TOKEN_KEYS_OF.BANK) keys[kind] ??= randomBytes(KEY_BYTES).toString('base64');
  writeOwnerOnly(file, { epoch, keys });
  const held = new Set(roles.flatMap((role) => TOKEN_KEYS_OF[role]));
  return { epoch, keys: Object.fromEntries(Object.entries(keys).filter(([kind]) => held.has(kind))) };
}

function writeOwnerOnly(file: string, value: unknown): void {
  write(file, `${JSON.stringify(value, null, 2)}\n`);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: OWNER_DIRECTORY });
  writeFileSync(file, text, { mode: OWNER_ONLY });
}

function fail(message: string): never {
  throw new Error(message);
}
