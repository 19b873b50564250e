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

/** Everything that the processes and commands of a network need to know. */
export interface Layout {
  readonly directory: string;
  readonly consortium: Consortium;
  readonly programs: FabricPrograms;
  readonly plan: Plan;
  readonly orderers: readonly OrdererNode[];
  readonly ordererOrganization: OrganizationMaterial;
  /** The client of the orderers' administration endpoints. */
  readonly ordererAdmin: TlsClient;
  readonly peers: readonly PeerNode[];
}

/**
 * The shortest interval of a client's gRPC keepalive pings that a node accepts. A peer's gateway pings other peers and
 * the ordering nodes every 10 s, which cannot be changed. With Fabric's default of 60 s these close the gateway's idle
 * connections after about 40 s, and a transaction that is sent at this moment fails.
 */
export const PINGS_ALLOWED_EVERY = '5s';

/** Makes the layout of a plan, with certificates. What is in the directory already is kept. */
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

/** The members with which the channel began. The genesis block holds their configuration. */
export function foundersOf({ peers, plan: { joined } }: Layout): PeerNode[] {
  return peers.filter(({ organization: { mspId } }) => !joined.includes(mspId));
}

/** The members that joined the channel later, or will join it now. */
export function joinersOf({ peers, plan: { joined } }: Layout): PeerNode[] {
  return peers.filter(({ organization: { mspId } }) => joined.includes(mspId));
}

/** The genesis block of the channel. */
export function genesisFile({ directory, consortium }: Layout): string {
  return join(directory, 'channel', `${consortium.channel}.block`);
}
