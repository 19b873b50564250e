import { randomUUID, webcrypto } from 'node:crypto';
import { PARTY_ATTRIBUTE, ROLE_ATTRIBUTE } from '@naru/chaincode/domain';
import type { CaKeyConfig } from '../config/config.js';
import { ATTRIBUTES_OID, type CertifiedUser, readCertificate, readEnrolmentId } from './certificate.js';
import type { CertificateAuthority, Credentials } from './certificateAuthority.js';
import { KEYS_OF_PROCESS, type Keys } from '../keys/keys.js';

const KEY_ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING_ALGORITHM = { name: 'ECDSA', hash: 'SHA-256' } as const;
/** Certificates begin a little in the past, so that a machine whose clock is slow takes them at once. */
const BACKDATE_MS = 300_000;
const VALIDITY_MS = 365 * 86_400_000;
/** The type by which the channel knows clients. */
const CLIENT = 'client';

/**
 * A certificate authority of which the gateway has the key itself: for a network on one machine, where no server of an
 * authority runs. It keeps no list of what is revoked: the key of a user who is removed is in no other place than the wallet.
 */
export class KeptAuthority implements CertificateAuthority {
  readonly #config: CaKeyConfig;
  readonly #keys: Keys;

  constructor(config: CaKeyConfig, keys: Keys = KEYS_OF_PROCESS) {
    this.#config = config;
    this.#keys = keys;
  }

  enrol(user: CertifiedUser): Promise<Credentials> {
    return this.#certify(randomUUID(), user);
  }

  async renew(current: Credentials): Promise<Credentials> {
    const user = await readCertificate(current.certificate, current.privateKey, this.#keys);
    return this.#certify(readEnrolmentId(current.certificate), user);
  }

  revoke(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async #certify(id: string, { role, party }: CertifiedUser): Promise<Credentials> {
    const { privateKey, request } = await this.#keys.newRequest(id);
    const x509 = await import('@peculiar/x509');
    const own = new x509.X509Certificate(this.#config.certificate);
    const { publicKey } = new x509.Pkcs10CertificateRequest(request);
    const attributes = { [ROLE_ATTRIBUTE]: role, [PARTY_ATTRIBUTE]: party };
    const certificate = await x509.X509CertificateGenerator.create(
      {
        subject: `CN=${id},OU=${CLIENT}`,
        issuer: own.subject,
        notBefore: new Date(Date.now() - BACKDATE_MS),
        notAfter: new Date(Math.min(Date.now() + VALIDITY_MS, own.notAfter.getTime())),
        signingKey: await importKey(x509.PemConverter.decodeFirst(this.#config.key)),
        signingAlgorithm: SIGNING_ALGORITHM,
        publicKey,
        extensions: [
          new x509.BasicConstraintsExtension(false, undefined, true),
          new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
          await x509.SubjectKeyIdentifierExtension.create(publicKey, false, webcrypto),
          await x509.AuthorityKeyIdentifierExtension.create(own.publicKey, false, webcrypto),
          new x509.Extension(ATTRIBUTES_OID, false, Buffer.from(JSON.stringify({ attrs: attributes }))),
        ],
      },
      webcrypto,
    );
    return { certificate: certificate.toString('pem'), privateKey };
  }
}

function importKey(pkcs8: ArrayBuffer): Promise<webcrypto.CryptoKey> {
  return webcrypto.subtle.importKey('pkcs8', pkcs8, KEY_ALGORITHM, false, ['sign']);
}
