import { join } from 'node:path';
import type { ConsortiumUser } from '@naru/network';
import { caCertificateFile, openAuthorities, type Authorities } from './authorities.js';
import type { NodeRole } from './certificateAuthority.js';
import { LOOPBACK } from '../shared/loopback.js';
import { exists, writePublic, writeSecret } from '../shared/files.js';
import { identityFiles, writeIdentity, writeMspFolder, type IdentityFiles } from './mspFolder.js';

const LOOPBACK_HOSTS = ['localhost', LOOPBACK];
const ADMIN = 'Admin';

/** The files of one node (peer or orderer) in cryptogen's layout. */
export interface NodeMaterial {
  readonly host: string;
  readonly mspDirectory: string;
  readonly identity: IdentityFiles;
  readonly tls: { readonly certificate: string; readonly privateKey: string; readonly caCertificate: string };
}

/** The files of an organisation that its nodes, its users and the channel's configuration need. */
export interface OrganizationMaterial {
  readonly directory: string;
  readonly domain: string;
  /** The public MSP folder that goes into the channel's configuration. */
  readonly mspDirectory: string;
  readonly caCertificate: string;
  readonly tlsCaCertificate: string;
  readonly revocationList: string;
  readonly admin: IdentityFiles;
  readonly nodes: readonly NodeMaterial[];
}

/** Makes the files of an organisation that runs peers, in `peerOrganizations/<domain>`. Existing files are kept. */
export function preparePeerOrganization(root: string, domain: string): Promise<OrganizationMaterial> {
  const directory = join(root, 'peerOrganizations', domain);
  return prepare(directory, domain, 'peer', 'peers', [`peer0.${domain}`]);
}

/** Makes the files of the organisation that runs the ordering nodes, in `ordererOrganizations/<domain>`. */
export function prepareOrdererOrganization(
  root: string,
  domain: string,
  nodeNames: readonly string[],
): Promise<OrganizationMaterial> {
  const hosts = nodeNames.map((name) => `${name}.${domain}`);
  return prepare(join(root, 'ordererOrganizations', domain), domain, 'orderer', 'orderers', hosts);
}

/**
 * Issues a certificate for a user of an organisation, once, with the attributes `naru.role` and `naru.party`.
 * Its subject is the opaque party id, because every member of the channel sees the certificates of those who submit.
 */
export async function enrollUser(organization: OrganizationMaterial, user: ConsortiumUser): Promise<IdentityFiles> {
  const { directory, domain } = organization;
  const folder = join(directory, 'users', `${user.name}@${domain}`, 'msp');
  const files = identityFiles(folder, `${user.name}@${domain}`);
  if (exists(files.certificate)) return files;
  const authorities = await openAuthorities(directory, domain);
  writeMspFolder(folder, domain, authorities);
  const attributes = { 'naru.role': user.role, 'naru.party': user.party };
  writeIdentity(files, await authorities.identity.issue({ commonName: user.party, role: 'client', attributes }));
  return files;
}

async function prepare(
  directory: string,
  domain: string,
  role: NodeRole,
  nodesFolder: string,
  hosts: readonly string[],
): Promise<OrganizationMaterial> {
  const authorities = await openAuthorities(directory, domain);
  const mspDirectory = join(directory, 'msp');
  writeMspFolder(mspDirectory, domain, authorities);
  const adminFolder = join(directory, 'users', `${ADMIN}@${domain}`, 'msp');
  const [admin, ...nodes] = await Promise.all([
    prepareMember(adminFolder, `${ADMIN}@${domain}`, domain, 'admin', authorities),
    ...hosts.map((host) => prepareNode(join(directory, nodesFolder, host), host, domain, role, authorities)),
  ]);
  return {
    directory,
    domain,
    mspDirectory,
    caCertificate: caCertificateFile(directory, 'ca', domain),
    tlsCaCertificate: caCertificateFile(directory, 'tlsca', domain),
    revocationList: join(mspDirectory, 'crls', 'crl.pem'),
    admin,
    nodes,
  };
}

async function prepareMember(
  folder: string,
  name: string,
  domain: string,
  role: NodeRole,
  authorities: Authorities,
): Promise<IdentityFiles> {
  const files = identityFiles(folder, name);
  if (exists(files.certificate)) return files;
  writeMspFolder(folder, domain, authorities);
  writeIdentity(files, await authorities.identity.issue({ commonName: name, role }));
  return files;
}

async function prepareNode(
  directory: string,
  host: string,
  domain: string,
  role: NodeRole,
  authorities: Authorities,
): Promise<NodeMaterial> {
  const mspDirectory = join(directory, 'msp');
  const identity = await prepareMember(mspDirectory, host, domain, role, authorities);
  const tls = {
    certificate: join(directory, 'tls', 'server.crt'),
    privateKey: join(directory, 'tls', 'server.key'),
    caCertificate: join(directory, 'tls', 'ca.crt'),
  };
  if (!exists(tls.certificate)) {
    const issued = await authorities.tls.issue({ commonName: host, role, hosts: [host, ...LOOPBACK_HOSTS] });
    writePublic(tls.caCertificate, authorities.tls.certificatePem);
    writeSecret(tls.privateKey, issued.privateKey);
    writePublic(tls.certificate, issued.certificate);
  }
  return { host, mspDirectory, identity, tls };
}
