import { webcrypto } from 'node:crypto';
import { x509 } from './x509.js';
import { newAttributesExtension, type Attributes } from './attributes.js';
import {
  exportPrivateKey,
  generateKeys,
  importPrivateKey,
  importPublicKey,
  SIGNING_ALGORITHM,
  type KeyPair,
} from './keys.js';

const DAY_MS = 86_400_000;
const CA_YEARS = 10;
const DEFAULT_VALIDITY_MS = 5 * 365 * DAY_MS;
/** Certificates begin a little in the past, so that a machine whose clock is slow accepts them at once. */
const BACKDATE_MS = 300_000;
const CRL_VALIDITY_MS = 365 * DAY_MS;

/** The organisational units (node OUs) from which Fabric knows what an identity may do. */
export type NodeRole = 'client' | 'peer' | 'admin' | 'orderer';

/** A certificate and its private key, both PEM. */
export interface IssuedIdentity {
  readonly certificate: string;
  readonly privateKey: string;
}

export interface CertificateRequest {
  /** The subject's CN. Every member sees it on the ledger, so for users it is an opaque id. */
  readonly commonName: string;
  readonly role: NodeRole;
  /** Attributes that chaincode reads from the certificate, as Fabric CA writes them. */
  readonly attributes?: Attributes;
  /** Host names and addresses. With them it is a TLS certificate. */
  readonly hosts?: readonly string[];
  /** Default: five years from now. */
  readonly validity?: { readonly notBefore: Date; readonly notAfter: Date };
}

/** A certificate authority of an organisation, which has one for identities and one for TLS. */
export class CertificateAuthority {
  readonly #keys: KeyPair;
  readonly #certificate: x509.X509Certificate;

  private constructor(keys: KeyPair, certificate: x509.X509Certificate) {
    this.#keys = keys;
    this.#certificate = certificate;
  }

  static async create(commonName: string, organization: string): Promise<CertificateAuthority> {
    const keys = await generateKeys();
    const now = Date.now();
    const { digitalSignature, keyCertSign, cRLSign } = x509.KeyUsageFlags;
    const certificate = await x509.X509CertificateGenerator.createSelfSigned({
      name: `CN=${commonName},O=${organization}`,
      notBefore: new Date(now - BACKDATE_MS),
      notAfter: new Date(now + CA_YEARS * 365 * DAY_MS),
      signingAlgorithm: SIGNING_ALGORITHM,
      keys,
      extensions: [
        new x509.BasicConstraintsExtension(true, undefined, true),
        new x509.KeyUsagesExtension(digitalSignature | keyCertSign | cRLSign, true),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      ],
    });
    return new CertificateAuthority(keys, certificate);
  }

  /** Opens an authority from its PEM certificate and key. */
  static async open(certificatePem: string, privateKeyPem: string): Promise<CertificateAuthority> {
    const certificate = new x509.X509Certificate(certificatePem);
    const [privateKey, publicKey] = await Promise.all([
      importPrivateKey(privateKeyPem),
      importPublicKey(certificate.publicKey.rawData),
    ]);
    return new CertificateAuthority({ privateKey, publicKey }, certificate);
  }

  get certificatePem(): string {
    return `${this.#certificate.toString('pem')}\n`;
  }

  privateKeyPem(): Promise<string> {
    return exportPrivateKey(this.#keys.privateKey);
  }

  async issue(request: CertificateRequest): Promise<IssuedIdentity> {
    const keys = await generateKeys();
    const now = Date.now();
    const certificate = await x509.X509CertificateGenerator.create({
      subject: `CN=${request.commonName},OU=${request.role}`,
      issuer: this.#certificate.subject,
      notBefore: request.validity?.notBefore ?? new Date(now - BACKDATE_MS),
      notAfter: request.validity?.notAfter ?? new Date(now + DEFAULT_VALIDITY_MS),
      signingKey: this.#keys.privateKey,
      signingAlgorithm: SIGNING_ALGORITHM,
      publicKey: keys.publicKey,
      extensions: await this.#extensions(request, keys.publicKey),
    });
    return { certificate: `${certificate.toString('pem')}\n`, privateKey: await exportPrivateKey(keys.privateKey) };
  }

  /** Makes a signed revocation list (PEM) of hexadecimal serial numbers. */
  async revocationList(serialNumbers: readonly string[]): Promise<string> {
    const now = new Date();
    const list = await x509.X509CrlGenerator.create({
      issuer: this.#certificate.subject,
      thisUpdate: now,
      nextUpdate: new Date(now.getTime() + CRL_VALIDITY_MS),
      entries: serialNumbers.map((serialNumber) => ({ serialNumber, revocationDate: now })),
      signingAlgorithm: SIGNING_ALGORITHM,
      signingKey: this.#keys.privateKey,
      extensions: [await x509.AuthorityKeyIdentifierExtension.create(this.#keys.publicKey)],
    });
    // Fabric's programs expect the label of RFC 7468, but the library writes another one.
    return `${x509.PemConverter.encode(list.rawData, 'X509 CRL')}\n`;
  }

  async #extensions(request: CertificateRequest, publicKey: webcrypto.CryptoKey): Promise<x509.Extension[]> {
    const extensions: x509.Extension[] = [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(this.#keys.publicKey),
    ];
    if (request.attributes) extensions.push(newAttributesExtension(request.attributes));
    if (request.hosts) extensions.push(...newTlsExtensions(request.hosts));
    return extensions;
  }
}

function newTlsExtensions(hosts: readonly string[]): x509.Extension[] {
  const { serverAuth, clientAuth } = x509.ExtendedKeyUsage;
  const names = hosts.map((value) => ({ type: /^[\d.]+$/.test(value) ? x509.IP : x509.DNS, value }));
  return [
    new x509.ExtendedKeyUsageExtension([serverAuth, clientAuth]),
    new x509.SubjectAlternativeNameExtension(names),
  ];
}
