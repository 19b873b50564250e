import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Consortium } from '@naru/network';
import { z } from 'zod';
import { writePublic } from '../identity/files.js';
import { freePorts } from './ports.js';

const Port = z.int().min(1).max(65_535);

/** What is decided when a network begins and holds for its life: it is part of the channel's configuration. */
const Plan = z.strictObject({
  consensus: z.enum(['raft', 'bft']),
  orderers: z.array(z.strictObject({ name: z.string(), port: Port, operations: Port, admin: Port })),
  peers: z.array(z.strictObject({ mspId: z.string(), port: Port, chaincodeListen: Port, operations: Port })),
  /** Ports of the chaincode servers, in their order. */
  chaincode: z.array(Port),
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
}

const fileIn = (directory: string): string => join(directory, 'plan.json');

/** The plan of the network that was begun in a directory, if there is one. */
export function readPlan(directory: string): Plan | undefined {
  const file = fileIn(directory);
  return existsSync(file) ? Plan.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/**
 * The plan of the network that was begun in a directory; without one, a new plan, which is kept there.
 * @throws Error where another network than the one asked for was begun there.
 */
export async function preparePlan(directory: string, request: PlanRequest): Promise<Plan> {
  const begun = readPlan(directory);
  const consensus = request.consensus ?? begun?.consensus ?? 'raft';
  if (begun) {
    requireSame(begun, request, consensus);
    return begun;
  }
  const plan = request.ports === 'free' ? await freePlan(request, consensus) : await fixedPlan(request, consensus);
  writePublic(fileIn(directory), `${JSON.stringify(plan, undefined, 2)}\n`);
  return plan;
}

function requireSame(begun: Plan, { consortium, ports }: PlanRequest, consensus: Consensus): void {
  if (begun.consensus !== consensus)
    throw new Error(`This network was begun with ${begun.consensus} ordering. ${CLEAN_FIRST}`);
  const wanted = nodesOf(consortium, consensus);
  const sameNodes = isDeepStrictEqual(namesOf(begun), namesOf(wanted));
  const samePorts = ports === 'free' || isDeepStrictEqual({ ...begun, chaincode: [] }, { ...wanted, chaincode: [] });
  if (!sameNodes || !samePorts)
    throw new Error(`This network was begun with other organisations, nodes or ports. ${CLEAN_FIRST}`);
}

const CLEAN_FIRST = 'To begin anew, without its data, run: npm run network -- clean';

function namesOf({ orderers, peers }: Plan): string[] {
  return [...orderers.map(({ name }) => name), ...peers.map(({ mspId }) => mspId)];
}

/** How many ordering nodes run: one suffices for Raft; SmartBFT bears one faulty of four. */
function nodesOf({ ordering, organizations, chaincodeServer }: Consortium, consensus: Consensus): Plan {
  return {
    consensus,
    orderers: consensus === 'raft' ? ordering.nodes.slice(0, 1) : ordering.nodes,
    peers: organizations.map(({ mspId, ports: { peer, chaincodeListen, operations } }) => ({
      mspId,
      port: peer,
      chaincodeListen,
      operations,
    })),
    chaincode: [chaincodeServer.port],
  };
}

/** The consortium's ports; it has one for a chaincode server, further ones get free ports. */
async function fixedPlan({ consortium, chaincodeServers }: PlanRequest, consensus: Consensus): Promise<Plan> {
  const plan = nodesOf(consortium, consensus);
  return { ...plan, chaincode: [...plan.chaincode, ...(await freePorts(chaincodeServers - 1))] };
}

async function freePlan({ consortium, chaincodeServers }: PlanRequest, consensus: Consensus): Promise<Plan> {
  const plan = nodesOf(consortium, consensus);
  const ports = (await freePorts((plan.orderers.length + plan.peers.length) * 3 + chaincodeServers)).values();
  const next = (): number => ports.next().value ?? 0;
  return {
    consensus,
    orderers: plan.orderers.map(({ name }) => ({ name, port: next(), operations: next(), admin: next() })),
    peers: plan.peers.map(({ mspId }) => ({ mspId, port: next(), chaincodeListen: next(), operations: next() })),
    chaincode: Array.from({ length: chaincodeServers }, next),
  };
}
