import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

/** Fixed: a sealed value does not hold its cost, as a password's hash does. */
const COST = 32_768;
const MEMORY_BYTES = 64 * 1_048_576;
const KEY_BYTES = 32;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ALGORITHM = 'aes-256-gcm';

/**
 * Encrypts bytes at rest: AES-256-GCM under a key that scrypt makes from a passphrase and a salt of its own.
 * A sealed value is salt, nonce, tag and ciphertext, one after the other, and is bound to its label, so that two
 * values cannot be exchanged for each other.
 */
export class Sealing {
  readonly #passphrase: string;
  /** Keys by their salt: to make one is slow on purpose. */
  readonly #keys = new Map<string, Buffer>();
  readonly #salt = randomBytes(SALT_BYTES);

  constructor(passphrase: string) {
    this.#passphrase = passphrase;
  }

  seal(label: string, plain: Buffer): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#key(this.#salt), nonce).setAAD(Buffer.from(label));
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([this.#salt, nonce, cipher.getAuthTag(), body]);
  }

  /** @throws Error if the passphrase or the label is another, or the bytes were altered */
  open(label: string, sealed: Buffer): Buffer {
    const nonceAt = SALT_BYTES;
    const tagAt = nonceAt + NONCE_BYTES;
    const bodyAt = tagAt + TAG_BYTES;
    const key = this.#key(sealed.subarray(0, nonceAt));
    try {
      const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(nonceAt, tagAt), { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(label))
        .setAuthTag(sealed.subarray(tagAt, bodyAt));
      return Buffer.concat([decipher.update(sealed.subarray(bodyAt)), decipher.final()]);
    } catch (error) {
      throw new Error(`The wallet entry ${label} cannot be opened: another passphrase, or altered.`, { cause: error });
    }
  }

  #key(salt: Buffer): Buffer {
    const name = salt.toString('hex');
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const key = scryptSync(this.#passphrase, salt, KEY_BYTES, { N: COST, maxmem: MEMORY_BYTES });
    this.#keys.set(name, key);
    return key;
  }
}
