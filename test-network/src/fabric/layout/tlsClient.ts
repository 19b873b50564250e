import { join } from 'node:path';
import { openAuthorities } from '../../identity/authorities.js';
import type { CertificateAuthority } from '../../identity/certificateAuthority.js';
import { exists, writePublic, writeSecret } from '../../shared/files.js';
import type { OrganizationMaterial } from '../../identity/organizationMaterial.js';

/** The PEM files of a client in mutual TLS. */
export interface TlsClient {
  readonly certificate: string;
  readonly privateKey: string;
}

/** Issues a TLS certificate, once. */
export async function prepareTls(
  authority: CertificateAuthority,
  files: TlsClient,
  commonName: string,
  hosts: readonly string[],
): Promise<TlsClient> {
  if (exists(files.certificate)) return files;
  const issued = await authority.issue({ commonName, role: 'client', hosts });
  writeSecret(files.privateKey, issued.privateKey);
  writePublic(files.certificate, issued.certificate);
  return files;
}

/** Issues a TLS certificate for a user of an organisation, once, in the folder that cryptogen uses. */
export async function prepareTlsClient(organization: OrganizationMaterial, userName: string): Promise<TlsClient> {
  const { directory, domain } = organization;
  const name = `${userName}@${domain}`;
  const folder = join(directory, 'users', name, 'tls');
  const files = { certificate: join(folder, 'client.crt'), privateKey: join(folder, 'client.key') };
  const { tls } = await openAuthorities(directory, domain);
  return prepareTls(tls, files, name, [name]);
}
