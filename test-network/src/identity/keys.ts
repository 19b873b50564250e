import { webcrypto } from 'node:crypto';
import { x509 } from './x509.js';

const { PemConverter } = x509;

/** Fabric's default: ECDSA on P-256 over SHA-256. */
export const SIGNING_ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

export interface KeyPair {
  readonly privateKey: webcrypto.CryptoKey;
  readonly publicKey: webcrypto.CryptoKey;
}

export function generateKeys(): Promise<KeyPair> {
  return webcrypto.subtle.generateKey(SIGNING_ALGORITHM, true, ['sign', 'verify']);
}

/** Exports a key as PKCS #8 in PEM, which is Fabric's format. */
export async function exportPrivateKey(key: webcrypto.CryptoKey): Promise<string> {
  return `${PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY')}\n`;
}

export function importPrivateKey(pem: string): Promise<webcrypto.CryptoKey> {
  return webcrypto.subtle.importKey('pkcs8', PemConverter.decodeFirst(pem), SIGNING_ALGORITHM, true, ['sign']);
}

/** @param spki the key in the format of certificates. */
export function importPublicKey(spki: ArrayBuffer): Promise<webcrypto.CryptoKey> {
  return webcrypto.subtle.importKey('spki', spki, SIGNING_ALGORITHM, true, ['verify']);
}
