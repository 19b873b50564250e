import { join } from 'node:path';
import type { Authorities } from './authorities.js';
import type { IssuedIdentity } from './certificateAuthority.js';
import { exists, writePublic, writeSecret } from '../shared/files.js';

/** The files of an identity's certificate and key. */
export interface IdentityFiles {
  readonly certificate: string;
  readonly privateKey: string;
}

/** Writes the public part of an MSP folder, once: the authorities that the organisation trusts. */
export function writeMspFolder(folder: string, domain: string, authorities: Authorities): void {
  const configuration = join(folder, 'config.yaml');
  if (exists(configuration)) return;
  writePublic(join(folder, 'cacerts', `ca.${domain}-cert.pem`), authorities.identity.certificatePem);
  writePublic(join(folder, 'tlscacerts', `tlsca.${domain}-cert.pem`), authorities.tls.certificatePem);
  writePublic(configuration, newNodeOus(`cacerts/ca.${domain}-cert.pem`));
}

/** The places of an identity's own certificate and key in its MSP folder. */
export function identityFiles(folder: string, name: string): IdentityFiles {
  return {
    certificate: join(folder, 'signcerts', `${name}-cert.pem`),
    privateKey: join(folder, 'keystore', 'priv_sk'),
  };
}

export function writeIdentity(files: IdentityFiles, issued: IssuedIdentity): void {
  writeSecret(files.privateKey, issued.privateKey);
  writePublic(files.certificate, issued.certificate);
}

function newNodeOus(certificate: string): string {
  const roles = ['Client', 'Peer', 'Admin', 'Orderer'].map(
    (role) =>
      `  ${role}OUIdentifier:\n    Certificate: ${certificate}\n    OrganizationalUnitIdentifier: ${role.toLowerCase()}\n`,
  );
  return `NodeOUs:\n  Enable: true\n${roles.join('')}`;
}
