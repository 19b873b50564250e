import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Keys } from '../keys/keys.js';
import type { KeyToken } from '../keys/keyToken.js';
import { isPkcs11Uri, readPkcs11Uri, writePkcs11Uri } from '../keys/pkcs11Uri.js';
import { KEPT_BY_USER } from '../keys/userSigning.js';
import type { Users } from './users.js';
import type { IdentityWallet } from './wallet.js';

interface Tools {
  readonly keys: Keys;
  readonly users: Users;
  readonly wallet: IdentityWallet;
}

/** `naru-gateway keys request`. @returns the URI of the new key, by which `users add` takes its certificate */
export async function requestKey({ keys }: Tools, file: string): Promise<string> {
  requireToken(keys);
  // Every member reads the subject: it says nothing of the user.
  const { privateKey, request } = await keys.newRequest(randomUUID());
  writeFileSync(file, request, { flag: 'wx' });
  return privateKey;
}

/** `naru-gateway keys list`: each key of the token and whose it is, then the users whose keys are in the wallet. */
export async function listKeys({ keys, users, wallet }: Tools): Promise<string> {
  const token = requireToken(keys);
  const owners = await listOwners({ users, wallet });
  const ofToken = (await token.list()).map((name) => {
    const owner = owners.find(({ key }) => isPkcs11Uri(key) && isSame(readPkcs11Uri(key), name));
    return `${writePkcs11Uri(name)}\t${owner?.user ?? 'nobody'}`;
  });
  const others = owners.filter(({ key }) => !isPkcs11Uri(key));
  const ofWallet = others.map(
    ({ user, key }) => `${key === KEPT_BY_USER ? 'kept by its user' : 'in the wallet'}\t${user}`,
  );
  return [...ofToken, ...ofWallet].join('\n');
}

/** `naru-gateway keys remove`: destroys a key that no user has. */
export async function removeKey({ keys, users, wallet }: Tools, uri: string): Promise<string> {
  const token = requireToken(keys);
  const name = readPkcs11Uri(uri);
  const owners = await listOwners({ users, wallet });
  const owner = owners.find(({ key }) => isPkcs11Uri(key) && isSame(readPkcs11Uri(key), name));
  if (owner !== undefined) throw new Error(`This is the key of ${owner.user}: renew or remove the user first.`);
  await token.remove(name);
  return 'The key is destroyed.';
}

async function listOwners({ users, wallet }: Omit<Tools, 'keys'>): Promise<{ user: string; key: string }[]> {
  const names = (await users.list()).map(({ name }) => name);
  const found = await Promise.all(names.map(async (user) => ({ user, key: (await wallet.find(user))?.privateKey })));
  return found.flatMap(({ user, key }) => (key === undefined ? [] : [{ user, key }]));
}

function requireToken({ token }: Keys): KeyToken {
  if (token !== undefined) return token;
  throw new Error('The gateway has no token: set NARU_PKCS11_LIBRARY, NARU_PKCS11_TOKEN and NARU_PKCS11_PIN_FILE.');
}

type KeyName = ReturnType<typeof readPkcs11Uri>;

/** Two names of one key, as far as both say: a key has an id, a label, or both. */
function isSame(one: KeyName, other: KeyName): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id.equals(other.id);
  return one.object !== undefined && one.object === other.object;
}
