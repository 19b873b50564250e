import sodium from 'libsodium-wrappers-sumo';

await sodium.ready;

/** A pair of keys of libsodium's sealed boxes (X25519, XSalsa20-Poly1305). */
export interface BoxKey {
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

export function makeBoxKey(): BoxKey {
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  return { publicKey, privateKey };
}

/** Encrypts bytes, so that the owner of a key alone can read them. Who sealed them must be proven otherwise. */
export const sealFor = (publicKey: Uint8Array, bytes: Uint8Array): Uint8Array =>
  sodium.crypto_box_seal(bytes, publicKey);

/** @returns the bytes; undefined if they were sealed for another key, or altered */
export function openSealed({ publicKey, privateKey }: BoxKey, sealed: Uint8Array): Uint8Array | undefined {
  try {
    return sodium.crypto_box_seal_open(sealed, publicKey, privateKey);
  } catch {
    return undefined;
  }
}
