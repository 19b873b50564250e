import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Consortium, Organization } from '@naru/network';
import { z } from 'zod';
import { writePublic } from '../../shared/files.js';
import { authorityPorts } from './authorityPorts.js';
import { freePorts, requireFree } from './ports.js';

const PORTS_OF_A_NODE = 3;
const Port = z.int().min(1).max(65_535);

/** What is decided when a network begins and holds for its life: it is part of the channel's configuration. */
const Plan = z.strictObject({
  consensus: z.enum(['raft', 'bft']),
  orderers: z.array(z.strictObject({ name: z.string(), port: Port, operations: Port, admin: Port })),
  peers: z.array(z.strictObject({ mspId: z.string(), port: Port, chaincodeListen: Port, operations: Port })),
  /** Ports of the chaincode servers, in their order. */
  chaincode: z.array(Port),
  /** The MSP ids of the members that joined the channel after it began; they are not in its genesis block. */
  joined: z.array(z.string()).default([]),
  /** The ports of the organisations' Fabric CAs by MSP id, where the network has them. */
  authorities: z.record(z.string(), Port).default({}),
});
export type Plan = z.infer<typeof Plan>;
export type Consensus = Plan['consensus'];

export interface PlanRequest {
  readonly consortium: Consortium;
  /** The one that the network began with, or Raft, unless said. */
  readonly consensus?: Consensus;
  readonly ports: 'consortium' | 'free';
  /** How many chaincode servers there are. */
  readonly chaincodeServers: number;
  /** Whether organisations that the data name behind the network's own may join it; they may not unless said. */
  readonly mayJoin?: boolean;
  /** Whether every organisation has a Fabric CA; a network that has them keeps them. */
  readonly fabricCa?: boolean;
}

const fileIn = (directory: string): string => join(directory, 'plan.json');

/** The plan of the network that was begun in a directory, if there is one. */
export function readPlan(directory: string): Plan | undefined {
  const file = fileIn(directory);
  return existsSync(file) ? Plan.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** The same. @throws Error where there is none, or its members are not those of the data. */
export function begunPlan(directory: string, consortium: Consortium): Plan {
  const begun = readPlan(directory);
  if (begun === undefined) throw new Error('No network was begun here: up --fabric begins one.');
  requireMembers(begun, { consortium });
  return begun;
}

/**
 * The plan of the network that was begun in a directory; without one, a new plan, which is kept there.
 * @throws Error where another network than the one asked for was begun there, and where a port of somebody who joins
 * is taken.
 */
export async function preparePlan(directory: string, request: PlanRequest): Promise<Plan> {
  const begun = readPlan(directory);
  const consensus = request.consensus ?? begun?.consensus ?? 'raft';
  if (begun) requireMembers(begun, request);
  const nodes = begun ? await extended(begun, request) : await newPlan(request, consensus);
  const plan = await withAuthorities(nodes, request);
  requireSame(plan, request, consensus);
  if (plan !== begun) writePublic(fileIn(directory), `${JSON.stringify(plan, undefined, 2)}\n`);
  return plan;
}

/** Whether a network has Fabric CAs. */
export function hasAuthorities(plan: Plan | undefined): boolean {
  return plan !== undefined && Object.keys(plan.authorities).length > 0;
}

async function withAuthorities(plan: Plan, { consortium, ports, fabricCa = false }: PlanRequest): Promise<Plan> {
  const isComplete = consortium.organizations.every(({ mspId }) => plan.authorities[mspId] !== undefined);
  if (isComplete || !(fabricCa || hasAuthorities(plan))) return plan;
  return { ...plan, authorities: await authorityPorts(plan.authorities, consortium, { ports, taken: portsOf(plan) }) };
}

function portsOf({ orderers, peers, chaincode, authorities }: Plan): number[] {
  return [
    ...orderers.flatMap(({ port, operations, admin }) => [port, operations, admin]),
    ...peers.flatMap(({ port, chaincodeListen, operations }) => [port, chaincodeListen, operations]),
    ...chaincode,
    ...Object.values(authorities),
  ];
}

/** The organisations that the data name behind those of the network. */
function newcomers({ peers }: Plan, { organizations }: Consortium): Organization[] {
  return organizations.slice(peers.length);
}

/** Who has joined, or is to join, is no reason to begin anew. */
function requireMembers(
  begun: Plan,
  { consortium, mayJoin = false }: Pick<PlanRequest, 'consortium' | 'mayJoin'>,
): void {
  const named = consortium.organizations.map(({ mspId }) => mspId);
  const missing = begun.joined.filter((mspId) => !named.includes(mspId));
  if (missing.length > 0)
    throw new Error(
      `The consortium’s data lack members that have joined: ${missing.join(', ')}. ` +
        'Give the data that they were added with: --consortium <file>.',
    );
  const joining = newcomers(begun, consortium).map(({ name }) => name);
  if (joining.length > 0 && !mayJoin)
    throw new Error(
      `Not yet on the channel: ${joining.join(', ')}. To let them join: npm run network -- add-organisation`,
    );
}

/** The plan with those who join. What they are given must hold, since it goes into the channel's configuration. */
async function extended(begun: Plan, { consortium, ports }: PlanRequest): Promise<Plan> {
  const joining = newcomers(begun, consortium);
  if (joining.length === 0) return begun;
  const own = joining.map(planPeer);
  const peers = ports === 'free' ? withPorts(own, await portSource(own.length * PORTS_OF_A_NODE)) : own;
  await requireFree(
    peers.flatMap((peer) =>
      [peer.port, peer.chaincodeListen, peer.operations].map((port) => ({ port, name: `the peer of ${peer.mspId}` })),
    ),
  );
  return {
    ...begun,
    peers: [...begun.peers, ...peers],
    joined: [...begun.joined, ...joining.map(({ mspId }) => mspId)],
  };
}

function requireSame(begun: Plan, { consortium, ports }: PlanRequest, consensus: Consensus): void {
  if (begun.consensus !== consensus)
    throw new Error(`This network was begun with ${begun.consensus} ordering. ${CLEAN_FIRST}`);
  const wanted = planNodes(consortium, consensus);
  const sameNodes = isDeepStrictEqual(namesOf(begun), namesOf(wanted));
  const samePorts = ports === 'free' || isDeepStrictEqual(lasting(begun), lasting(wanted));
  if (!sameNodes || !samePorts)
    throw new Error(`This network was begun with other organisations, nodes or ports. ${CLEAN_FIRST}`);
}

const CLEAN_FIRST = 'To begin anew, without its data, run: npm run network -- clean';

/** What the consortium's data say of a plan. */
function lasting({ consensus, orderers, peers }: Plan): object {
  return { consensus, orderers, peers };
}

function namesOf({ orderers, peers }: Plan): string[] {
  return [...orderers.map(({ name }) => name), ...peers.map(({ mspId }) => mspId)];
}

/** How many ordering nodes run: one suffices for Raft; SmartBFT bears one faulty of four. */
function planNodes({ ordering, organizations, chaincodeServer }: Consortium, consensus: Consensus): Plan {
  return {
    consensus,
    orderers: consensus === 'raft' ? ordering.nodes.slice(0, 1) : ordering.nodes,
    peers: organizations.map(planPeer),
    chaincode: [chaincodeServer.port],
    joined: [],
    authorities: {},
  };
}

function planPeer({ mspId, ports: { peer, chaincodeListen, operations } }: Organization): Plan['peers'][number] {
  return { mspId, port: peer, chaincodeListen, operations };
}

function withPorts(peers: Plan['peers'], next: () => number): Plan['peers'] {
  return peers.map(({ mspId }) => ({ mspId, port: next(), chaincodeListen: next(), operations: next() }));
}

/** Gives so many free ports, one a call. */
async function portSource(count: number): Promise<() => number> {
  const ports = (await freePorts(count)).values();
  return () => ports.next().value ?? 0;
}

function newPlan(request: PlanRequest, consensus: Consensus): Promise<Plan> {
  return request.ports === 'free' ? freePlan(request, consensus) : fixedPlan(request, consensus);
}

/** The consortium's ports; it has one for a chaincode server, further ones get free ports. */
async function fixedPlan({ consortium, chaincodeServers }: PlanRequest, consensus: Consensus): Promise<Plan> {
  const plan = planNodes(consortium, consensus);
  return { ...plan, chaincode: [...plan.chaincode, ...(await freePorts(chaincodeServers - 1))] };
}

async function freePlan({ consortium, chaincodeServers }: PlanRequest, consensus: Consensus): Promise<Plan> {
  const plan = planNodes(consortium, consensus);
  const next = await portSource((plan.orderers.length + plan.peers.length) * PORTS_OF_A_NODE + chaincodeServers);
  return {
    ...plan,
    orderers: plan.orderers.map(({ name }) => ({ name, port: next(), operations: next(), admin: next() })),
    peers: withPorts(plan.peers, next),
    chaincode: Array.from({ length: chaincodeServers }, next),
  };
}
