import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Consortium, Organization } from '@naru/network';
import { z } from 'zod';
import { writePublic } from '../../shared/files.js';
import { CLEAN_FIRST, UP } from '../run/hints.js';
import { chooseAuthorityPorts } from './chooseAuthorityPorts.js';
import { findFreePorts, requireFree } from './ports.js';

const PORTS_OF_A_NODE = 3;
const Port = z.int().min(1).max(65_535);

/** What is decided when a network begins. It stays as it is, because it is part of the channel's configuration. */
const Plan = z.strictObject({
  consensus: z.enum(['raft', 'bft']),
  orderers: z.array(z.strictObject({ name: z.string(), port: Port, operations: Port, admin: Port })),
  peers: z.array(z.strictObject({ mspId: z.string(), port: Port, chaincodeListen: Port, operations: Port })),
  /** The ports of the chaincode servers, in their order. */
  chaincode: z.array(Port),
  /** The MSP ids of members that joined after the channel began. They are not in its genesis block. */
  joined: z.array(z.string()).default([]),
  /** The ports of the organisations' Fabric CAs by MSP id, if the network has them. */
  authorities: z.record(z.string(), Port).default({}),
});
export type Plan = z.infer<typeof Plan>;
export type Consensus = Plan['consensus'];

export interface PlanRequest {
  readonly consortium: Consortium;
  /** By default the one that the network began with, or Raft. */
  readonly consensus?: Consensus;
  readonly ports: 'consortium' | 'free';
  /** The number of chaincode servers. */
  readonly chaincodeServers: number;
  /** Whether organisations that were added at the end of the data may join. Default: no. */
  readonly mayJoin?: boolean;
  /** Whether every organisation has a Fabric CA. A network that has them keeps them. */
  readonly fabricCa?: boolean;
}

const fileIn = (directory: string): string => join(directory, 'plan.json');

/** Reads the plan of the network in a directory, if there is a network. */
export function readPlan(directory: string): Plan | undefined {
  const file = fileIn(directory);
  return existsSync(file) ? Plan.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** Reads the plan of the network in a directory. @throws Error if there is no network. */
export function requirePlan(directory: string): Plan {
  const plan = readPlan(directory);
  if (plan === undefined) throw new Error(`There is no network here. Start one: ${UP}`);
  return plan;
}

/** The same as {@link requirePlan}. @throws Error also if the network has other members than the data. */
export function requirePlanOf(consortium: Consortium, directory: string): Plan {
  const plan = requirePlan(directory);
  requireMembers(plan, { consortium });
  return plan;
}

/**
 * Reads the plan of the network in a directory, with the members that join now, or makes a new plan. The plan is kept in
 * the directory.
 * @throws Error if the directory holds another network than the one asked for, or if a port of a new member is taken.
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
  return {
    ...plan,
    authorities: await chooseAuthorityPorts(plan.authorities, consortium, { ports, taken: portsOf(plan) }),
  };
}

function portsOf({ orderers, peers, chaincode, authorities }: Plan): number[] {
  return [
    ...orderers.flatMap(({ port, operations, admin }) => [port, operations, admin]),
    ...peers.flatMap(({ port, chaincodeListen, operations }) => [port, chaincodeListen, operations]),
    ...chaincode,
    ...Object.values(authorities),
  ];
}

/** The organisations that were added to the data after the network began. */
function newcomers({ peers }: Plan, { organizations }: Consortium): Organization[] {
  return organizations.slice(peers.length);
}

/** @throws Error if the data lack a member, or name one that may not join. */
function requireMembers(
  begun: Plan,
  { consortium, mayJoin = false }: Pick<PlanRequest, 'consortium' | 'mayJoin'>,
): void {
  const named = consortium.organizations.map(({ mspId }) => mspId);
  const missing = begun.joined.filter((mspId) => !named.includes(mspId));
  if (missing.length > 0)
    throw new Error(
      `The consortium’s data lack members that have joined: ${missing.join(', ')}. ` +
        'Use the data that they were added with: --consortium <file>.',
    );
  const joining = newcomers(begun, consortium).map(({ name }) => name);
  if (joining.length > 0 && !mayJoin)
    throw new Error(`Not yet on the channel: ${joining.join(', ')}. To join them: npm run network -- add-organisation`);
}

/** Adds the new members. Their ports must be free, because they become part of the channel's configuration. */
async function extended(begun: Plan, { consortium, ports }: PlanRequest): Promise<Plan> {
  const joining = newcomers(begun, consortium);
  if (joining.length === 0) return begun;
  const own = joining.map(planPeer);
  const peers = ports === 'free' ? withPorts(own, await newPortSource(own.length * PORTS_OF_A_NODE)) : own;
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
    throw new Error(`This network began with ${begun.consensus} ordering. ${CLEAN_FIRST}`);
  const wanted = planNodes(consortium, consensus);
  const sameNodes = isDeepStrictEqual(namesOf(begun), namesOf(wanted));
  const samePorts = ports === 'free' || isDeepStrictEqual(selectDecided(begun), selectDecided(wanted));
  if (!sameNodes || !samePorts)
    throw new Error(`This network began with other organisations, nodes or ports. ${CLEAN_FIRST}`);
}

/** The part of a plan that the consortium's data decide. */
function selectDecided({ consensus, orderers, peers }: Plan): object {
  return { consensus, orderers, peers };
}

function namesOf({ orderers, peers }: Plan): string[] {
  return [...orderers.map(({ name }) => name), ...peers.map(({ mspId }) => mspId)];
}

/** Raft runs with one ordering node. SmartBFT runs with four, of which one may fail. */
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

/** Finds free ports, and gives one per call. */
async function newPortSource(count: number): Promise<() => number> {
  const ports = (await findFreePorts(count)).values();
  return () => ports.next().value ?? 0;
}

function newPlan(request: PlanRequest, consensus: Consensus): Promise<Plan> {
  return request.ports === 'free' ? newFreePlan(request, consensus) : newFixedPlan(request, consensus);
}

/** Takes the consortium's ports. They include one chaincode server; more servers get free ports. */
async function newFixedPlan({ consortium, chaincodeServers }: PlanRequest, consensus: Consensus): Promise<Plan> {
  const plan = planNodes(consortium, consensus);
  return { ...plan, chaincode: [...plan.chaincode, ...(await findFreePorts(chaincodeServers - 1))] };
}

async function newFreePlan({ consortium, chaincodeServers }: PlanRequest, consensus: Consensus): Promise<Plan> {
  const plan = planNodes(consortium, consensus);
  const next = await newPortSource((plan.orderers.length + plan.peers.length) * PORTS_OF_A_NODE + chaincodeServers);
  return {
    ...plan,
    orderers: plan.orderers.map(({ name }) => ({ name, port: next(), operations: next(), admin: next() })),
    peers: withPorts(plan.peers, next),
    chaincode: Array.from({ length: chaincodeServers }, next),
  };
}
