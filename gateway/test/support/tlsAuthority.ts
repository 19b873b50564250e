import 'reflect-metadata';
import type { webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  cryptoProvider,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

const SIGNED_BY = { name: 'ECDSA', hash: 'SHA-256' };
const DAY_MS = 86_400_000;

cryptoProvider.set(crypto);

const newKeys = (): Promise<webcrypto.CryptoKeyPair> =>
  crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
const validity = (): { notBefore: Date; notAfter: Date } => ({
  notBefore: new Date(Date.now() - DAY_MS),
  notAfter: new Date(Date.now() + DAY_MS),
});

/** An authority that certifies servers. */
export class TlsAuthority {
  readonly #keys: webcrypto.CryptoKeyPair;
  readonly #own: X509Certificate;

  private constructor(keys: webcrypto.CryptoKeyPair, own: X509Certificate) {
    this.#keys = keys;
    this.#own = own;
  }

  static async create(): Promise<TlsAuthority> {
    const keys = await newKeys();
    const own = await X509CertificateGenerator.createSelfSigned({
      ...{ name: 'CN=test authority', keys, signingAlgorithm: SIGNED_BY, ...validity() },
      extensions: [new BasicConstraintsExtension(true, undefined, true)],
    });
    return new TlsAuthority(keys, own);
  }

  /** Its own certificate (PEM). */
  get certificate(): string {
    return this.#own.toString('pem');
  }

  /** A certificate of a server at an address, and its key (PEM). */
  async issue(address: string): Promise<{ certificate: string; key: string; serialNumber: string }> {
    const keys = await newKeys();
    const issued = await X509CertificateGenerator.create({
      ...{ subject: `CN=${address}`, issuer: this.#own.subject, publicKey: keys.publicKey },
      ...{ signingKey: this.#keys.privateKey, signingAlgorithm: SIGNED_BY, ...validity() },
      extensions: [new SubjectAlternativeNameExtension([{ type: 'ip', value: address }])],
    });
    const bytes = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
    const key = `-----BEGIN PRIVATE KEY-----\n${bytes}\n-----END PRIVATE KEY-----\n`;
    return { certificate: issued.toString('pem'), key, serialNumber: issued.serialNumber };
  }
}
