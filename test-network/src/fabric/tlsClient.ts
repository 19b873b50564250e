import { join } from 'node:path';
import { openAuthorities } from '../identity/authorities.js';
import { exists, writePublic, writeSecret } from '../identity/files.js';
import type { OrganizationMaterial } from '../identity/organizationMaterial.js';

/** PEM files with which somebody shows itself in mutual TLS. */
export interface TlsClient {
  readonly certificate: string;
  readonly privateKey: string;
}

/** Gives a user of an organisation a TLS certificate, once, in cryptogen's place for it. */
export async function prepareTlsClient(organization: OrganizationMaterial, userName: string): Promise<TlsClient> {
  const { directory, domain } = organization;
  const name = `${userName}@${domain}`;
  const folder = join(directory, 'users', name, 'tls');
  const files = { certificate: join(folder, 'client.crt'), privateKey: join(folder, 'client.key') };
  if (exists(files.certificate)) return files;
  const { tls } = await openAuthorities(directory, domain);
  const issued = await tls.issue({ commonName: name, role: 'client', hosts: [name] });
  writeSecret(files.privateKey, issued.privateKey);
  writePublic(files.certificate, issued.certificate);
  return files;
}
