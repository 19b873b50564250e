import { p256 } from '@noble/curves/nist.js';

/** Uncompressed: 0x04, x, y. It is the last part of a public key's SubjectPublicKeyInfo. */
const POINT_BYTES = 65;

/** Whether a signature (ECDSA with P-256 and SHA-256, DER) is that of some parts, one after the other. */
export function verifySignature(publicKey: Uint8Array, signature: Uint8Array, parts: readonly Uint8Array[]): boolean {
  const message = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((at, part) => (message.set(part, at), at + part.length), 0);
  try {
    return p256.verify(signature, message, publicKey.slice(-POINT_BYTES), { format: 'der', lowS: false });
  } catch {
    return false;
  }
}
