import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CertificateAuthority, type CertificateRequest } from '../../src/identity/certificateAuthority.js';
import type { NetworkDescription } from '../../src/index.js';
import type { Credentials } from './client.js';

/** Opens the authority of a described organisation, as anybody with its key can. */
async function openAuthority(description: NetworkDescription, mspId: string): Promise<CertificateAuthority> {
  const organization = description.organizations.find((candidate) => candidate.mspId === mspId);
  if (!organization) throw new Error(`the network has no organisation ${mspId}`);
  const folder = join(organization.cryptoDirectory, 'ca');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return CertificateAuthority.open(read(`ca.${organization.domain}-cert.pem`), read('priv_sk'));
}

/** Issues a certificate of a described organisation with any contents. */
export async function issueFor(
  description: NetworkDescription,
  mspId: string,
  request: Partial<CertificateRequest>,
): Promise<Credentials> {
  return (await openAuthority(description, mspId)).issue({ commonName: 'somebody', role: 'client', ...request });
}
