import { fileURLToPath } from 'node:url';
import type { Wallet, WalletStore } from 'fabric-network';
import { z } from 'zod';
import type { Database } from '../database/openDatabase.js';
import type { SigningIdentity } from '../fabric/fabricWire.js';
import { Sealing } from './sealing.js';

/** Where users' X.509 identities are kept. Another provider, such as a vault or an HSM, implements this. */
export interface IdentityWallet {
  /** @throws Error if there is no identity of this name */
  get(name: string): Promise<SigningIdentity>;
  find(name: string): Promise<SigningIdentity | undefined>;
  put(name: string, identity: SigningIdentity): Promise<void>;
  remove(name: string): Promise<void>;
}

const X509 = z.object({
  type: z.literal('X.509'),
  mspId: z.string(),
  credentials: z.object({ certificate: z.string(), privateKey: z.string() }),
});

/** A Fabric wallet in the gateway's database, every entry encrypted. */
export class DatabaseWallet implements IdentityWallet {
  readonly #store: WalletStore;
  #wallet: Promise<Wallet> | undefined;

  constructor(db: Database, passphrase: string) {
    this.#store = sealedStore(db, new Sealing(passphrase));
  }

  async get(name: string): Promise<SigningIdentity> {
    const found = await this.find(name);
    if (found === undefined) throw new Error(`The wallet has no identity named ${name}.`);
    return found;
  }

  async find(name: string): Promise<SigningIdentity | undefined> {
    const found = await (await this.#open()).get(name);
    if (found === undefined) return undefined;
    const { mspId, credentials } = X509.parse(found);
    return { mspId, ...credentials };
  }

  async put(name: string, { mspId, certificate, privateKey }: SigningIdentity): Promise<void> {
    const identity = { type: 'X.509', mspId, credentials: { certificate, privateKey } };
    await (await this.#open()).put(name, identity);
  }

  async remove(name: string): Promise<void> {
    await (await this.#open()).remove(name);
  }

  /** fabric-network takes half a second to load, so it is loaded when somebody needs an identity. */
  #open(): Promise<Wallet> {
    this.#wallet ??= loadWallet(this.#store);
    return this.#wallet;
  }
}

const NO_CRYPTO_SUITE = fileURLToPath(new URL('noCryptoSuite.cjs', import.meta.url));

async function loadWallet(store: WalletStore): Promise<Wallet> {
  const { Utils } = await import('fabric-common');
  // The types of the library leave this function out.
  const set: unknown = Reflect.get(Utils, 'setConfigSetting');
  if (typeof set !== 'function') throw new Error('This release of fabric-common has no settings of crypto suites.');
  Reflect.apply(set, Utils, ['crypto-suite-software', { EC: NO_CRYPTO_SUITE }]);
  const { Wallet: FabricWallet } = await import('fabric-network');
  return new FabricWallet(store);
}

function sealedStore(db: Database, sealing: Sealing): WalletStore {
  return {
    get: async (label) => {
      const row = await db.selectFrom('wallet').select('sealed').where('label', '=', label).executeTakeFirst();
      return row && sealing.open(label, Buffer.from(row.sealed));
    },
    list: async () => (await db.selectFrom('wallet').select('label').execute()).map(({ label }) => label),
    put: async (label, data) => {
      const sealed = sealing.seal(label, data);
      await db
        .insertInto('wallet')
        .values({ label, sealed })
        .onConflict((conflict) => conflict.column('label').doUpdateSet({ sealed }))
        .execute();
    },
    remove: async (label) => {
      await db.deleteFrom('wallet').where('label', '=', label).execute();
    },
  };
}
