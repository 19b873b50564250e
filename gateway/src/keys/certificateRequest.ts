import { generateKeyPairSync } from 'node:crypto';
import { derBitString, derInteger, derNoAttributes, derObjectIdentifier, derSequence, derSet, derText } from './der.js';
import { p256Signer, type Signer } from './p256.js';

/** A new private key, and the request to certify it: PKCS #10 in PEM. */
export interface CertificateRequest {
  /** PEM, or the PKCS #11 URI of a key in a token. */
  readonly privateKey: string;
  readonly request: string;
}

/** 2.5.4.3 */
const COMMON_NAME = derObjectIdentifier('550403');
/** 1.2.840.10045.4.3.2 */
const ECDSA_WITH_SHA256 = derSequence(derObjectIdentifier('2a8648ce3d040302'));
const VERSION = Buffer.from([0]);
const PEM_LINE = /.{1,64}/g;

/**
 * Makes a key in this process, and the request for its certificate.
 * @param commonName the subject's only name
 */
export async function newCertificateRequest(commonName: string): Promise<CertificateRequest> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { privateKey, request: await certificateRequest(commonName, publicKey, p256Signer(privateKey)) };
}

/** The request to certify a public key (SubjectPublicKeyInfo), signed with its private key (RFC 2986). */
export async function certificateRequest(commonName: string, spki: Buffer, sign: Signer): Promise<string> {
  const name = derSequence(derSet(derSequence(COMMON_NAME, derText(commonName))));
  const asked = derSequence(derInteger(VERSION), name, spki, derNoAttributes());
  const request = derSequence(asked, ECDSA_WITH_SHA256, derBitString(await sign(asked)));
  const lines = request.toString('base64').match(PEM_LINE) ?? [];
  return `-----BEGIN CERTIFICATE REQUEST-----\n${lines.join('\n')}\n-----END CERTIFICATE REQUEST-----\n`;
}
