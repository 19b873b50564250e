import { join } from 'node:path';
import { CertificateAuthority } from './certificateAuthority.js';
import { exists, readText, writePublic, writeSecret } from '../shared/files.js';

/** The two authorities of an organisation: for identities, and for TLS. */
export interface Authorities {
  readonly identity: CertificateAuthority;
  readonly tls: CertificateAuthority;
}

export function caCertificateFile(directory: string, kind: 'ca' | 'tlsca', domain: string): string {
  return join(directory, kind, `${kind}.${domain}-cert.pem`);
}

export function caKeyFile(directory: string, kind: 'ca' | 'tlsca'): string {
  return join(directory, kind, 'priv_sk');
}

/** Opens an organisation's authorities, or makes new ones. */
export async function openAuthorities(directory: string, domain: string): Promise<Authorities> {
  const [identity, tls] = await Promise.all([openOne(directory, 'ca', domain), openOne(directory, 'tlsca', domain)]);
  return { identity, tls };
}

async function openOne(directory: string, kind: 'ca' | 'tlsca', domain: string): Promise<CertificateAuthority> {
  const certificateFile = caCertificateFile(directory, kind, domain);
  const keyFile = caKeyFile(directory, kind);
  if (exists(certificateFile)) return CertificateAuthority.open(readText(certificateFile), readText(keyFile));
  const authority = await CertificateAuthority.create(`${kind}.${domain}`, domain);
  // The certificate is written last: if it is there, the authority is complete.
  writeSecret(keyFile, await authority.privateKeyPem());
  writePublic(certificateFile, authority.certificatePem);
  return authority;
}
