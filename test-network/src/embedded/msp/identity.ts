import type { KeyObject } from 'node:crypto';
import type { NodeRole } from '../../identity/certificateAuthority.js';
import { asKey } from '../bytes/mapKeys.js';
import { sha256 } from '../bytes/bytes.js';
import { verifyLowS } from './signature.js';

const MAX_REMEMBERED = 2048;

/** Checks serialized identities. */
export interface Identities {
  /** @throws Error that says what is wrong. */
  identify(serialized: Uint8Array): Identity;
}

export interface IdentityFacts {
  readonly mspId: string;
  readonly role: NodeRole;
  readonly publicKey: KeyObject;
  readonly notAfter: Date;
}

/** An identity whose certificate was checked against its organisation's authority. */
export class Identity {
  readonly mspId: string;
  readonly role: NodeRole;
  readonly #publicKey: KeyObject;
  readonly #notAfterMs: number;
  /** Valid signatures, with the hash of the signed bytes: each envelope and endorsement is verified more than once. */
  readonly #held = new Map<string, Buffer>();

  constructor(facts: IdentityFacts) {
    this.mspId = facts.mspId;
    this.role = facts.role;
    this.#publicKey = facts.publicKey;
    this.#notAfterMs = facts.notAfter.getTime();
  }

  get expired(): boolean {
    return Date.now() > this.#notAfterMs;
  }

  /** Whether it satisfies the channel's Writers policy: clients and administrators may write, nodes may not. */
  get mayWrite(): boolean {
    return this.role === 'client' || this.role === 'admin';
  }

  verify(data: Uint8Array, signature: Uint8Array): boolean {
    const id = asKey(signature);
    const hash = sha256(data);
    if (this.#held.get(id)?.equals(hash)) return true;
    if (!verifyLowS(this.#publicKey, data, signature)) return false;
    this.#remember(id, hash);
    return true;
  }

  /** Remembers a signature that this process made itself as valid. */
  vouchFor(data: Uint8Array, signature: Uint8Array): void {
    this.#remember(asKey(signature), sha256(data));
  }

  #remember(id: string, hash: Buffer): void {
    if (this.#held.size >= MAX_REMEMBERED) this.#held.clear();
    this.#held.set(id, hash);
  }
}
