import { join } from 'node:path';
import type { Consortium, Organization } from '@naru/network';
import type { IdentityFiles } from './mspFolder.js';
import {
  enrollUser,
  prepareOrdererOrganization,
  preparePeerOrganization,
  type OrganizationMaterial,
} from './organizationMaterial.js';

/** A member of the consortium with its certificates. */
export interface Member {
  readonly organization: Organization;
  readonly material: OrganizationMaterial;
  readonly users: Readonly<Record<string, IdentityFiles>>;
}

export interface ConsortiumMaterial {
  readonly members: readonly Member[];
  readonly orderer: OrganizationMaterial;
  /** Every organisation's material by MSP id. */
  readonly byMsp: ReadonlyMap<string, OrganizationMaterial>;
}

/**
 * Makes the certificates of a consortium. Certificates that are there already are kept.
 * @param directory gets the folder `crypto`, in cryptogen's layout.
 * @param ordererCount the number of ordering nodes that get certificates.
 */
export async function prepareConsortium(
  directory: string,
  consortium: Consortium,
  ordererCount: number,
): Promise<ConsortiumMaterial> {
  const root = join(directory, 'crypto');
  const { ordering, organizations } = consortium;
  const nodeNames = ordering.nodes.slice(0, ordererCount).map(({ name }) => name);
  const [orderer, ...members] = await Promise.all([
    prepareOrdererOrganization(root, ordering.domain, nodeNames),
    ...organizations.map((organization) => prepareMember(root, organization)),
  ]);
  const byMsp = new Map(members.map(({ organization, material }) => [organization.mspId, material]));
  return { members, orderer, byMsp: byMsp.set(ordering.mspId, orderer) };
}

async function prepareMember(root: string, organization: Organization): Promise<Member> {
  const material = await preparePeerOrganization(root, organization.domain);
  const users = await Promise.all(
    organization.users.map(async (user) => [user.name, await enrollUser(material, user)] as const),
  );
  return { organization, material, users: Object.fromEntries(users) };
}
