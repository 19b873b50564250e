import { createHash, createSecretKey } from 'node:crypto';
import { msp } from '@hyperledger/fabric-protos';
import { type Identities, Identity, type Signer } from '@naru/test-network/parts';

type Facts = ConstructorParameters<typeof Identity>[0];
/** What a certificate says. */
export interface Bearer {
  readonly mspId: string;
  readonly name: string;
  readonly role: Facts['role'];
  readonly attributes: Readonly<Record<string, string>>;
}

const NEVER = new Date('9999-12-31T23:59:59Z');

/**
 * Identities whose signature is a keyed hash: cheap, and the same in every run. Only who holds the signer has the key, and
 * everybody in this process can verify. Real certificates and ECDSA are tested on the networks themselves.
 */
export class Keyring implements Identities {
  readonly #seed: string;
  readonly #known = new Map<string, { readonly identity: Identity; readonly bearer: Bearer }>();

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** Makes an identity, and what its holder signs with. */
  enrol(bearer: Bearer): Signer {
    const claim = new msp.SerializedIdentity();
    claim.setMspid(bearer.mspId);
    claim.setIdBytes(Buffer.from(bearer.name));
    const serialized = Buffer.from(claim.serializeBinary());
    const secret = hash(Buffer.from(`${this.#seed}/${bearer.mspId}/${bearer.name}`));
    this.#known.set(serialized.toString('latin1'), { identity: new KeyedIdentity(bearer, secret), bearer });
    return { serialized, sign: (data) => hash(secret, data) };
  }

  identify(serialized: Uint8Array): Identity {
    return this.#find(serialized).identity;
  }

  /** What the certificate of an identity says. @throws Error if nobody enrolled it */
  bearerOf(serialized: Uint8Array): Bearer {
    return this.#find(serialized).bearer;
  }

  #find(serialized: Uint8Array): { readonly identity: Identity; readonly bearer: Bearer } {
    const found = this.#known.get(Buffer.from(serialized).toString('latin1'));
    if (found === undefined) throw new Error('certificate signed by unknown authority');
    return found;
  }
}

class KeyedIdentity extends Identity {
  readonly #secret: Buffer;

  constructor({ mspId, role }: Bearer, secret: Buffer) {
    super({ mspId, role, publicKey: createSecretKey(secret), notAfter: NEVER });
    this.#secret = secret;
  }

  override verify(data: Uint8Array, signature: Uint8Array): boolean {
    return hash(this.#secret, data).equals(signature);
  }
}

function hash(...parts: readonly Uint8Array[]): Buffer {
  const sha256 = createHash('sha256');
  for (const part of parts) sha256.update(part);
  return sha256.digest();
}
