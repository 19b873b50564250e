import { createPrivateKey, type KeyObject } from 'node:crypto';
import type { Identity } from './identity.js';
import type { MspManager } from './mspManager.js';
import { serializeIdentity } from './serializedIdentity.js';
import { signLowS } from './signature.js';

/** A node's own identity, with which a peer endorses and the orderer signs blocks. */
export class SigningIdentity {
  readonly serialized: Buffer;
  readonly #key: KeyObject;
  readonly #asOthersSeeIt: Identity;

  constructor(mspId: string, certificatePem: string, privateKeyPem: string, msps: MspManager) {
    this.serialized = serializeIdentity(mspId, certificatePem);
    this.#key = createPrivateKey(privateKeyPem);
    this.#asOthersSeeIt = msps.identify(this.serialized);
  }

  sign(data: Uint8Array): Buffer {
    const signature = signLowS(this.#key, data);
    this.#asOthersSeeIt.vouchFor(data, signature);
    return signature;
  }
}
