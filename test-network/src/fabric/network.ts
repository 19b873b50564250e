import { resolve } from 'node:path';
import type { Consortium } from '@naru/network';
import { writeDescription, type NetworkDescription } from '../shared/description.js';
import { DirectoryLock } from '../shared/directoryLock.js';
import { admitJoiners } from './channel/admitJoiners.js';
import { prepareAuthorities, type AuthorityService } from './authorities/authorityDaemon.js';
import { findAuthorityProgram } from './programs/authorityProgram.js';
import { joinChannel } from './channel/joinChannel.js';
import {
  listChaincodeFolders,
  prepareChaincode,
  type ChaincodeChoice,
  type ChaincodeService,
} from './chaincode/chaincodeServers.js';
import type { Daemon } from './processes/daemon.js';
import { describeNetwork } from './describeNetwork.js';
import { prepareGenesis } from './channel/genesis.js';
import { joinersOf, prepareLayout, type Layout } from './layout/layout.js';
import { findLeader, waitForLeader } from './channel/leader.js';
import { approveAndCommit, approveCommitted, installPackages, isDeployed } from './chaincode/lifecycle.js';
import { newOrdererDaemon } from './processes/ordererDaemon.js';
import { newPeerDaemon } from './processes/peerDaemon.js';
import { hasAuthorities, preparePlan, readPlan, type Consensus } from './plan/plan.js';
import { findPrograms } from './programs/programs.js';
import { waitUntilReady } from './readiness.js';
import { revokeUser } from './channel/revocation.js';
import { startDaemons } from './processes/startDaemons.js';
import { requireVersion } from './programs/version.js';

export interface FabricNetworkOptions extends ChaincodeChoice {
  readonly consortium: Consortium;
  /** Everything that the network keeps: crypto/, channel/, data/, logs/, network.json. */
  readonly directory: string;
  /** By default the one that the network began with, or Raft. */
  readonly consensus?: Consensus;
  /** The consortium's ports (default), or free ones, which the network then keeps. */
  readonly ports?: 'consortium' | 'free';
  /** Whether organisations that were added at the end of the data may join. Default: no. */
  readonly mayJoin?: boolean;
  /** Whether every organisation has a Fabric CA on its own authority. A network that has them keeps them. */
  readonly fabricCa?: boolean;
  /** Whether its processes go on when this process ends. Default: no. */
  readonly outlives?: boolean;
  /** Called after each step. */
  readonly onProgress?: (what: string) => void;
}

/** A running network of Hyperledger Fabric's own programs. */
export interface FabricNetwork {
  readonly description: NetworkDescription;
  /** The processes by name: orderers, peers by their host, chaincode servers, Fabric CAs as `ca.<domain>`. */
  readonly processes: ReadonlyMap<string, Daemon>;
  /** Finds the name of the ordering node that leads. @throws Error if there is none, or the nodes do not agree. */
  findLeader(): Promise<string>;
  /** Revokes a user's certificate for everything that is ordered from now on. */
  revoke(mspId: string, userName: string): Promise<void>;
  /** Stops all its processes. Their data stay. */
  stop(): Promise<void>;
}

/**
 * Starts the consortium on Hyperledger Fabric's own programs, or continues with the network in the directory. Steps that
 * are done already are left out. When it resolves, an ordering node leads, and every organisation's gateway endorses with
 * all organisations' peers and reaches the ordering service.
 *
 * @example
 * const network = await startFabricNetwork({ consortium: loadConsortium(), directory, packageDirectory, ports: 'free' });
 * // network.description tells clients how to reach it
 * await network.stop();
 *
 * @throws Error that says what to do if programs are missing or too old, ports are taken, or the directory holds another
 * network. It then stops what it has started.
 */
export async function startFabricNetwork(options: FabricNetworkOptions): Promise<FabricNetwork> {
  const directory = resolve(options.directory);
  const programs = await findPrograms();
  requireVersion(programs.version, options.consensus ?? 'raft');
  const needsAuthorities = options.fabricCa === true || hasAuthorities(readPlan(directory));
  const authorityProgram = needsAuthorities ? findAuthorityProgram() : undefined;
  const lock = new DirectoryLock(directory);
  try {
    const plan = await preparePlan(directory, {
      consortium: options.consortium,
      ...(options.consensus && { consensus: options.consensus }),
      ports: options.ports ?? 'consortium',
      chaincodeServers: listChaincodeFolders(options).length,
      ...(options.mayJoin && { mayJoin: true }),
      ...(options.fabricCa && { fabricCa: true }),
    });
    const layout = await prepareLayout(directory, options.consortium, programs, plan);
    const authorities = authorityProgram === undefined ? [] : await prepareAuthorities(layout, authorityProgram);
    return await run(layout, authorities, options);
  } finally {
    lock.release();
  }
}

async function run(
  layout: Layout,
  authorities: readonly AuthorityService[],
  options: FabricNetworkOptions,
): Promise<FabricNetwork> {
  const { onProgress = () => undefined, outlives = false } = options;
  await prepareGenesis(layout);
  const services = await prepareChaincode(layout, options);
  onProgress('certificates and the channel’s genesis block');
  const nodes = [
    ...layout.orderers.map((node) => newOrdererDaemon(layout, node)),
    ...layout.peers.map((peer) => newPeerDaemon(layout, peer)),
  ];
  const daemons = [...nodes, ...[...services, ...authorities].map(({ daemon }) => daemon)];
  const started = await startDaemons(daemons, outlives);
  try {
    await Promise.all(daemons.map((daemon) => daemon.ready()));
    onProgress(
      `${layout.orderers.length} ordering node(s), ${layout.peers.length} peers, ${services.length} chaincode server(s)` +
        (authorities.length > 0 ? `, ${authorities.length} Fabric CAs` : ''),
    );
    const older = services.map(({ daemon }) => daemon).filter((daemon) => !started.includes(daemon));
    await deploy(layout, services, { onProgress, older, outlives });
  } catch (error) {
    await Promise.all(started.map((daemon) => daemon.stop()));
    throw error;
  }
  const description = describeNetwork(layout, authorities);
  writeDescription(layout.directory, description);
  return {
    description,
    processes: new Map(daemons.map((daemon) => [daemon.name, daemon])),
    findLeader: () => findLeader(layout.plan),
    revoke: (mspId, userName) => revokeUser(layout, mspId, userName),
    stop: () => stopAll(daemons),
  };
}

interface Deploying extends Required<Pick<FabricNetworkOptions, 'onProgress' | 'outlives'>> {
  /** The chaincode servers that ran before. */
  readonly older: readonly Daemon[];
}

/**
 * Has the chaincode's definition committed, if it is not. Servers that ran before are restarted only then: a peer that
 * finds another version at the address of its chaincode waits for minutes, and commits no block meanwhile.
 */
async function deploy(
  layout: Layout,
  services: readonly ChaincodeService[],
  { onProgress, older, outlives }: Deploying,
): Promise<void> {
  const { channel, chaincode } = layout.consortium;
  await joinChannel(layout);
  await waitForLeader(layout.plan);
  await admitJoiners(layout);
  onProgress(`channel ${channel}`);
  if (!(await isDeployed(layout))) {
    await installPackages(layout, services);
    await approveAndCommit(layout, services);
    await Promise.all(older.map((daemon) => restart(daemon, outlives)));
  }
  await Promise.all(joinersOf(layout).map((peer) => approveCommitted(layout, peer, services)));
  onProgress(`chaincode ${chaincode.name} ${chaincode.version}, sequence ${chaincode.sequence}`);
  await waitUntilReady(layout);
  onProgress('every organisation endorses and submits');
}

async function restart(daemon: Daemon, outlives: boolean): Promise<void> {
  await daemon.stop();
  daemon.start(outlives);
  await daemon.ready();
}

async function stopAll(daemons: readonly Daemon[]): Promise<void> {
  await Promise.all(daemons.map((daemon) => daemon.stop()));
}
