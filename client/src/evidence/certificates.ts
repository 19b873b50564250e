import type { X509Certificate } from '@peculiar/x509';
import type { Authority } from './evidenceFile.js';

/** The organisational unit of a peer's certificate (Fabric's NodeOUs): a user's certificate does not speak for its organisation. */
const PEER_UNIT = 'peer';

/** Loaded when something is verified, since it is larger than the rest of the client. */
async function library(): Promise<typeof import('@peculiar/x509')> {
  // The library needs this to be loaded first.
  await import('reflect-metadata');
  return import('@peculiar/x509');
}

/** A certificate that is good, or why it is not. */
export type Judged = { readonly publicKey: Uint8Array<ArrayBuffer> } | { readonly fault: string };

/** Judges the certificate of a peer at a time: who issued it, from when to when it counts, and that it is a peer's. */
export async function judgeCertificate(pem: string, authority: Authority, at: Date): Promise<Judged> {
  const { X509Certificate } = await library();
  try {
    const certificate = new X509Certificate(pem);
    const issuers = authority.certificates.map((each) => new X509Certificate(each));
    if (!(await isIssued(certificate, issuers, at)))
      return { fault: `no authority of ${authority.msp} issued the certificate of its peer for that time` };
    if (!certificate.subjectName.getField('OU').includes(PEER_UNIT))
      return { fault: `the certificate of ${authority.msp} is not that of a peer` };
    if (await isRevoked(certificate, authority))
      return { fault: `${authority.msp} has revoked the certificate of its peer` };
    return { publicKey: new Uint8Array(certificate.publicKey.rawData) };
  } catch {
    return { fault: `the certificate of ${authority.msp} cannot be read` };
  }
}

/** SHA-256 of a certificate, in hexadecimal: what people compare. */
export async function fingerprintOf(pem: string): Promise<string> {
  const { X509Certificate } = await library();
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new X509Certificate(pem).rawData)));
}

async function isIssued(
  certificate: X509Certificate,
  issuers: readonly X509Certificate[],
  date: Date,
): Promise<boolean> {
  for (const issuer of issuers)
    if (issuer.subject === certificate.issuer && (await certificate.verify({ publicKey: issuer, date }))) return true;
  return false;
}

async function isRevoked({ serialNumber }: X509Certificate, { revocations }: Authority): Promise<boolean> {
  const { X509Crl } = await library();
  const own = withoutZeros(serialNumber);
  return revocations.some((list) =>
    new X509Crl(list).entries.some((entry) => withoutZeros(entry.serialNumber) === own),
  );
}

function withoutZeros(serialNumber: string): string {
  return serialNumber.toLowerCase().replace(/^0+(?=.)/, '');
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
