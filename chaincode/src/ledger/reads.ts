import type { Stub } from './stub';

/** The reads of one transaction. Its simulation sees one snapshot of the ledger, so nothing is asked for twice. */
export class Reads {
  readonly #stub: Stub;
  readonly #answers = new Map<string, Promise<Uint8Array>>();

  constructor(stub: Stub) {
    this.#stub = stub;
  }

  /** The value of a public key; empty if there is none. */
  state(key: string): Promise<Uint8Array> {
    return this.#once(`state ${key}`, () => this.#stub.getState(key));
  }

  /** The SHA-256 of a private value in hex, on every peer; empty if there is none. */
  async privateHash(collection: string, key: string): Promise<string> {
    const hash = await this.#once(`hash ${collection} ${key}`, () => this.#stub.getPrivateDataHash(collection, key));
    return Buffer.from(hash).toString('hex');
  }

  /** The key-level policy of a public key; empty if it has none. */
  policy(key: string): Promise<Uint8Array> {
    return this.#once(`policy ${key}`, () => orEmpty(this.#stub.getStateValidationParameter(key)));
  }

  /** The key-level policy of a private key; empty if it has none. */
  privatePolicy(collection: string, key: string): Promise<Uint8Array> {
    return this.#once(`policy ${collection} ${key}`, () =>
      orEmpty(this.#stub.getPrivateDataValidationParameter(collection, key)),
    );
  }

  #once(name: string, ask: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const answer = this.#answers.get(name) ?? ask();
    this.#answers.set(name, answer);
    return answer;
  }
}

/** The shim's types promise bytes, and it gives undefined for a key without a policy. */
async function orEmpty(policy: Promise<Uint8Array | undefined>): Promise<Uint8Array> {
  return (await policy) ?? new Uint8Array();
}
