import { join } from 'node:path';
import type { Consortium, Organization } from '@naru/network';
import { requireValue } from '../../shared/requireValue.js';
import { prepareConsortium } from '../../identity/consortiumMaterial.js';
import type { IdentityFiles } from '../../identity/mspFolder.js';
import type { NodeMaterial, OrganizationMaterial } from '../../identity/organizationMaterial.js';
import type { Plan } from '../plan/plan.js';
import type { FabricPrograms } from '../programs/programs.js';
import { prepareTlsClient, type TlsClient } from './tlsClient.js';

/** An ordering node: its certificates and ports. */
export type OrdererNode = Plan['orderers'][number] & { readonly material: NodeMaterial };

/** The peer of an organisation: its certificates and ports. */
export interface PeerNode {
  readonly organization: Organization;
  readonly material: OrganizationMaterial;
  readonly node: NodeMaterial;
  readonly users: Readonly<Record<string, IdentityFiles>>;
  readonly port: number;
  readonly chaincodeListen: number;
  readonly operations: number;
}

/** A network as it is to be: everything that its processes and commands are told. */
export interface Layout {
  readonly directory: string;
  readonly consortium: Consortium;
  readonly programs: FabricPrograms;
  readonly plan: Plan;
  readonly orderers: readonly OrdererNode[];
  readonly ordererOrganization: OrganizationMaterial;
  /** With it the orderers' administration endpoints are called. */
  readonly ordererAdmin: TlsClient;
  readonly peers: readonly PeerNode[];
}

/**
 * How often clients may ask a node whether it is there. A peer's gateway asks other peers and the ordering nodes every
 * 10 s, which cannot be set; with the default of 60 s they close its idle connections for that after some 40 s, and a
 * transaction that is under way at this moment fails.
 */
export const PINGS_ALLOWED_EVERY = '5s';

/** Lays a plan out, with certificates; what is in the directory already is kept. */
export async function prepareLayout(
  directory: string,
  consortium: Consortium,
  programs: FabricPrograms,
  plan: Plan,
): Promise<Layout> {
  const { members, orderer } = await prepareConsortium(directory, consortium, plan.orderers.length);
  return {
    directory,
    consortium,
    programs,
    plan,
    orderers: plan.orderers.map((node, index) => ({
      ...node,
      material: requireValue(orderer.nodes[index], `the certificates of ${node.name}`),
    })),
    ordererOrganization: orderer,
    ordererAdmin: await prepareTlsClient(orderer, 'Admin'),
    peers: members.map(({ organization, material, users }, index) => {
      const { port, chaincodeListen, operations } = requireValue(
        plan.peers[index],
        `the ports of ${organization.name}`,
      );
      const node = requireValue(material.nodes[0], `a node of ${organization.name}`);
      return { organization, material, node, users, port, chaincodeListen, operations };
    }),
  };
}

/** The members with which the channel began; it is their configuration that its genesis block holds. */
export function founders({ peers, plan: { joined } }: Layout): PeerNode[] {
  return peers.filter(({ organization: { mspId } }) => !joined.includes(mspId));
}

/** The members that joined the channel later, or are about to. */
export function joiners({ peers, plan: { joined } }: Layout): PeerNode[] {
  return peers.filter(({ organization: { mspId } }) => joined.includes(mspId));
}

/** The genesis block of the channel. */
export function genesisFile({ directory, consortium }: Layout): string {
  return join(directory, 'channel', `${consortium.channel}.block`);
}
