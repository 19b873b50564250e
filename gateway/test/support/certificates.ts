import 'reflect-metadata';
import {
  cryptoProvider,
  Extension,
  PemConverter,
  Pkcs10CertificateRequest,
  X509CertificateGenerator,
} from '@peculiar/x509';
import type { Credentials } from '../../src/identity/certificateAuthority.js';
import { PARTY } from './gatewayUnderTest.js';

/** The extension in which Fabric CA puts a certificate's attributes. */
const ATTRIBUTES_OID = '1.2.3.4.5.6.7.8.1';
const DAY_MS = 86_400_000;
const OFFICER = { 'naru.role': 'bank-officer', 'naru.party': PARTY };

cryptoProvider.set(crypto);

/** What a test asks of a certificate. */
export interface Certified {
  /** Its attributes; null for a certificate without any. */
  readonly attributes?: object | null;
  readonly commonName?: string;
  /** In how many days from now it begins and ends. */
  readonly days?: readonly [number, number];
}

/** The certificate that an authority makes for a request, with the attributes of a bank's officer. @throws Error if its signature is wrong */
export async function certifiedRequest(pem: string): Promise<string> {
  const request = new Pkcs10CertificateRequest(pem);
  if (!(await request.verify())) throw new Error('the request is not signed by its key');
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.create({
    ...{ subject: request.subject, issuer: 'CN=authority', publicKey: request.publicKey },
    ...{ signingKey: keys.privateKey, signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' } },
    extensions: [new Extension(ATTRIBUTES_OID, false, Buffer.from(JSON.stringify({ attrs: OFFICER })))],
  });
  return certificate.toString('pem');
}

/** A certificate as Fabric CA makes them, signed by itself, and its key: of a bank's officer by default. */
export async function certified({
  attributes = OFFICER,
  commonName = 'officer',
  days = [-1, 365],
}: Certified = {}): Promise<Credentials> {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const [begins, ends] = days;
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: `CN=${commonName}`,
    keys,
    notBefore: new Date(Date.now() + begins * DAY_MS),
    notAfter: new Date(Date.now() + ends * DAY_MS),
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    extensions:
      attributes === null
        ? []
        : [new Extension(ATTRIBUTES_OID, false, Buffer.from(JSON.stringify({ attrs: attributes })))],
  });
  const key = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { certificate: certificate.toString('pem'), privateKey: PemConverter.encode(key, 'PRIVATE KEY') };
}
