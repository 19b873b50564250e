import { createPrivateKey, type KeyObject } from 'node:crypto';
import type { Identity } from './identity.js';
import type { MspManager } from './mspManager.js';
import { serializeIdentity } from './serializedIdentity.js';
import { signLowS } from './signature.js';

/** What a node signs with: a peer endorsements, the orderer blocks. */
export interface Signer {
  readonly serialized: Buffer;
  sign(data: Uint8Array): Buffer;
}

/** A node's own identity, with the key of its certificate. */
export class SigningIdentity implements Signer {
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
