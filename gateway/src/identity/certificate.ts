import { randomBytes, verify, X509Certificate as NodeCertificate } from 'node:crypto';
import { PARTY_ATTRIBUTE, PartyId, ROLE_ATTRIBUTE, UserRole } from '@naru/chaincode/domain';
import { z } from 'zod';
import { KEYS_OF_PROCESS, type Keys } from '../keys/keys.js';
import { KEPT_BY_USER } from '../keys/userSigning.js';

/** The extension in which Fabric CA puts a certificate's attributes. */
export const ATTRIBUTES_OID = '1.2.3.4.5.6.7.8.1';

const CHALLENGE_BYTES = 32;

const Attributes = z.object({
  attrs: z.object({ [ROLE_ATTRIBUTE]: UserRole, [PARTY_ATTRIBUTE]: PartyId }),
});

/** What a user's certificate says of it. */
export interface CertifiedUser {
  readonly party: string;
  readonly role: UserRole;
}

/**
 * Reads role and party off a user's certificate, and has the key sign, so that it is known to belong to it. A user who keeps
 * the key proves that with each action.
 * @throws Error if the certificate lacks them, is not valid now, or has another key; TokenFailure
 */
export async function readCertificate(
  certificatePem: string,
  privateKey: string,
  keys: Pick<Keys, 'signerOf'> = KEYS_OF_PROCESS,
): Promise<CertifiedUser> {
  const certificate = new NodeCertificate(certificatePem);
  const challenge = randomBytes(CHALLENGE_BYTES);
  const isHere = privateKey !== KEPT_BY_USER;
  if (isHere && !verify('sha256', challenge, certificate.publicKey, await keys.signerOf(privateKey)(challenge))) {
    throw new Error('The private key does not belong to the certificate.');
  }
  const { validFrom, validTo } = certificate;
  if (new Date(validTo) < new Date()) throw new Error(`The certificate expired on ${validTo}.`);
  if (new Date(validFrom) > new Date()) throw new Error(`The certificate is not valid before ${validFrom}.`);
  const parsed = Attributes.safeParse(await readAttributes(certificatePem));
  if (!parsed.success)
    throw new Error(`The certificate needs the attributes ${ROLE_ATTRIBUTE} and ${PARTY_ATTRIBUTE}.`);
  const { [ROLE_ATTRIBUTE]: role, [PARTY_ATTRIBUTE]: party } = parsed.data.attrs;
  return { role, party };
}

/** When a PEM certificate expires. */
export function readExpiry(certificatePem: string): Date {
  return new Date(new NodeCertificate(certificatePem).validTo);
}

/** The id under which Fabric CA knows the holder of a PEM certificate: the subject's common name. */
export function readEnrolmentId(certificatePem: string): string {
  return new NodeCertificate(certificatePem).toLegacyObject().subject.CN;
}

async function readAttributes(certificatePem: string): Promise<unknown> {
  // Loaded only here: users are added seldom, and gateways start often.
  // The library resolves its parts by reflection and needs the polyfill before it is loaded.
  await import('reflect-metadata');
  const { X509Certificate } = await import('@peculiar/x509');
  const extension = new X509Certificate(certificatePem).getExtension(ATTRIBUTES_OID);
  return extension === null ? undefined : JSON.parse(Buffer.from(extension.value).toString('utf8'));
}
