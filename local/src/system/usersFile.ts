import { existsSync, readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Consortium, Organization } from '@naru/network';
import { z } from 'zod';
import { type NetworkName, NETWORKS } from './networkName.js';
import { writeOwnerOnly } from './ownerOnly.js';

const PASSWORD_BYTES = 18;

/** `users.json`: where each gateway is, on which network, and who may sign in there. */
const UsersFile = z.strictObject({
  network: z.enum(NETWORKS).default('embedded'),
  organizations: z.record(
    z.string(),
    z.strictObject({ gateway: z.url(), users: z.record(z.string(), z.strictObject({ password: z.string() })) }),
  ),
});
export type UsersFile = z.infer<typeof UsersFile>;

export function usersFilePath(home: string): string {
  return join(home, 'users.json');
}

/** Reads `users.json`. @throws Error if there is none, or that names every field that is wrong */
export function readUsers(home: string): UsersFile {
  const file = usersFilePath(home);
  const parsed = UsersFile.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(
    `${file} is not valid:\n${z.prettifyError(parsed.error)}\n` +
      'Mend it, or remove it: the next start gives every user a new password.',
  );
}

/** Undefined, which is no users file, if the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Makes random passwords once and keeps them. The network and the addresses are those of this start. */
export function prepareUsers(
  home: string,
  consortium: Consortium,
  network: NetworkName,
  urlOf: (organization: Organization) => string,
): UsersFile {
  const known = existsSync(usersFilePath(home)) ? readUsers(home).organizations : {};
  const makePassword = (): string => randomBytes(PASSWORD_BYTES).toString('base64url');
  const file: UsersFile = { network, organizations: {} };
  for (const organization of consortium.organizations) {
    const { name, users } = organization;
    const entry: UsersFile['organizations'][string] = { gateway: urlOf(organization), users: {} };
    // As the gateway nobody signs in.
    for (const user of users.filter(({ role }) => role !== 'gateway'))
      entry.users[user.name] = known[name]?.users[user.name] ?? { password: makePassword() };
    file.organizations[name] = entry;
  }
  writeOwnerOnly(usersFilePath(home), `${JSON.stringify(file, null, 2)}\n`);
  return file;
}
