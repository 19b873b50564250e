import { webcrypto } from 'node:crypto';

/** What Fabric's signers take: ECDSA on P-256 over SHA-256. */
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** A new private key and the request to certify it, both PEM. */
export interface CertificateRequest {
  readonly privateKey: string;
  /** PKCS #10. */
  readonly request: string;
}

/**
 * Makes a key and the request for its certificate.
 * @param commonName The subject's only name.
 */
export async function newCertificateRequest(commonName: string): Promise<CertificateRequest> {
  // The library resolves its parts by reflection and needs the polyfill before it is loaded.
  await import('reflect-metadata');
  const { PemConverter, Pkcs10CertificateRequestGenerator } = await import('@peculiar/x509');
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const request = await Pkcs10CertificateRequestGenerator.create(
    { name: [{ CN: [commonName] }], keys, signingAlgorithm: ALGORITHM },
    webcrypto,
  );
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { privateKey: PemConverter.encode(pkcs8, 'PRIVATE KEY'), request: request.toString('pem') };
}
