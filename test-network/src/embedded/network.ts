import type { Consortium } from '@naru/network';
import { writeDescription, type NetworkDescription } from '../shared/description.js';
import { readText } from '../shared/files.js';
import type { NodeMaterial, OrganizationMaterial } from '../identity/organizationMaterial.js';
import { revokeCertificate } from '../identity/revocation.js';
import { ChaincodeRuntime } from './chaincode/chaincodeRuntime.js';
import { embeddedChaincodeId } from './chaincodeId.js';
import { prepareConsortium, type ConsortiumMaterial, type Member } from '../identity/consortiumMaterial.js';
import { newDeliverService } from './deliver/deliverService.js';
import { DirectoryLock } from '../shared/directoryLock.js';
import { newGatewayService } from './gateway/gatewayService.js';
import type { Ledger } from './ledger/ledger.js';
import { MspManager } from './msp/mspManager.js';
import { SigningIdentity } from './msp/signingIdentity.js';
import { openLedger, type OpenedLedger } from './openLedger.js';
import type { EmbeddedNetworkOptions } from './options.js';
import { Orderer } from './ordering/orderer.js';
import { Peer } from './peer/peer.js';
import { PeerServer } from './grpc/peerServer.js';
import { LOOPBACK } from '../shared/loopback.js';
import { requireValue } from '../shared/requireValue.js';
import { Validator } from './validation/validator.js';

/** The limits in the core.yaml of Fabric's release. */
const TOTAL_QUERY_LIMIT = 100_000;
const EXECUTION_TIMEOUT_MS = 30_000;

/** A running embedded network. */
export interface EmbeddedNetwork {
  readonly description: NetworkDescription;
  /** The number of blocks. */
  readonly height: number;
  /** Connects the peers to the chaincode now, instead of at their first proposal. */
  connectChaincode(): Promise<void>;
  /** Puts a user's certificate on its organisation's revocation list. It is revoked at once. */
  revoke(mspId: string, userName: string): Promise<void>;
  /** Reads the organisations' revocation lists (`msp/crls/crl.pem`) again. */
  reloadRevocationLists(): Promise<void>;
  /** Commits what was submitted, and closes everything. A second call waits for the first one. */
  stop(): Promise<void>;
}

/** A member's peer, its server, and the port of the server. */
interface RunningPeer {
  readonly member: Member;
  readonly peer: Peer;
  readonly server: PeerServer;
  readonly port: number;
}

interface Core extends OpenedLedger {
  readonly msps: MspManager;
  readonly material: ConsortiumMaterial;
  readonly orderer: Orderer;
}

/**
 * Starts a Fabric network in this process: one peer per organisation, one orderer, one channel.
 * The chaincode server may be started later.
 *
 * @example
 * const network = await startEmbeddedNetwork({ consortium: loadConsortium(), directory, chaincodeAddress, ports: 'free' });
 * // network.description tells clients how to reach it
 * await network.stop();
 *
 * @throws Error if the directory is in use, its ledger is damaged, or a port is taken.
 */
export async function startEmbeddedNetwork(options: EmbeddedNetworkOptions): Promise<EmbeddedNetwork> {
  const lock = new DirectoryLock(options.directory);
  let core: Core | undefined;
  const peers: RunningPeer[] = [];
  try {
    core = await openCore(options);
    for (const member of core.material.members) peers.push(await startPeer(member, options, core));
    offerServices(peers, core);
    const description = describe(options.consortium, peers);
    writeDescription(options.directory, description);
    return new RunningNetwork(description, core, peers, lock);
  } catch (error) {
    for (const { server } of peers) server.stop();
    core?.close();
    lock.release();
    throw error;
  }
}

class RunningNetwork implements EmbeddedNetwork {
  readonly description: NetworkDescription;
  readonly #core: Core;
  readonly #peers: readonly RunningPeer[];
  readonly #lock: DirectoryLock;
  #stopped: Promise<void> | undefined;

  constructor(description: NetworkDescription, core: Core, peers: readonly RunningPeer[], lock: DirectoryLock) {
    this.description = description;
    this.#core = core;
    this.#peers = peers;
    this.#lock = lock;
  }

  get height(): number {
    return this.#core.ledger.chain.height;
  }

  async connectChaincode(): Promise<void> {
    await Promise.all(this.#peers.map(({ peer }) => peer.connect()));
  }

  async revoke(mspId: string, userName: string): Promise<void> {
    const member = this.#core.material.members.find(({ organization }) => organization.mspId === mspId);
    const { material, users } = requireValue(member, `the organisation ${mspId}`);
    await revokeCertificate(material, requireValue(users[userName], `the user ${userName} of ${mspId}`).certificate);
    await this.reloadRevocationLists();
  }

  reloadRevocationLists(): Promise<void> {
    return this.#core.msps.loadRevocationLists();
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    for (const { server } of this.#peers) server.stop();
    await this.#core.orderer.close();
    for (const { peer } of this.#peers) peer.close();
    this.#core.close();
    this.#lock.release();
  }
}

async function openCore(options: EmbeddedNetworkOptions): Promise<Core> {
  const { consortium, directory } = options;
  const material = await prepareConsortium(directory, consortium, 1);
  const msps = new MspManager();
  for (const [mspId, organization] of material.byMsp) msps.add(mspId, organization);
  await msps.loadRevocationLists();
  const identity = openNodeIdentity(consortium.ordering.mspId, material.orderer, msps);
  const opened = await openLedger(options, material, msps, identity);
  const orderer = newOrderer(options, opened.ledger, msps, identity);
  return { ...opened, msps, material, orderer };
}

function newOrderer(
  { consortium, onReport }: EmbeddedNetworkOptions,
  ledger: Ledger,
  msps: MspManager,
  identity: SigningIdentity,
): Orderer {
  const { batchTimeoutMs, maxMessageCount } = consortium.ordering;
  return new Orderer({
    ledger,
    validator: new Validator(ledger, msps),
    identity,
    batchTimeoutMs,
    maxMessageCount,
    onReport: onReport ?? ((line) => process.stderr.write(`${line}\n`)),
  });
}

async function startPeer(member: Member, options: EmbeddedNetworkOptions, core: Core): Promise<RunningPeer> {
  const { mspId, ports } = member.organization;
  const node = firstNodeOf(member.material);
  const server = new PeerServer();
  const port = await server.listen(options.ports === 'free' ? 0 : ports.peer, node);
  const peer = new Peer({
    mspId,
    address: `${node.host}:${port}`,
    identity: openNodeIdentity(mspId, member.material, core.msps),
    store: requireValue(core.stores.get(mspId), `the private store of ${mspId}`),
    ledger: core.ledger,
    msps: core.msps,
    runtime: new ChaincodeRuntime(core.ledger, {
      address: options.chaincodeAddressOf?.[mspId] ?? options.chaincodeAddress,
      chaincodeId: embeddedChaincodeId(options.consortium),
      totalQueryLimit: options.totalQueryLimit ?? TOTAL_QUERY_LIMIT,
      executionTimeoutMs: options.executionTimeoutMs ?? EXECUTION_TIMEOUT_MS,
    }),
  });
  return { member, peer, server, port };
}

function offerServices(running: readonly RunningPeer[], { ledger, msps, stores, orderer }: Core): void {
  const peers = running.map(({ peer }) => peer);
  for (const { peer, server } of running) {
    const store = requireValue(stores.get(peer.mspId), `the private store of ${peer.mspId}`);
    server.offer({
      gateway: newGatewayService({ local: peer, peers, ledger, msps, orderer }),
      deliver: newDeliverService({ ledger, msps, store }),
    });
  }
}

function openNodeIdentity(mspId: string, material: OrganizationMaterial, msps: MspManager): SigningIdentity {
  const { certificate, privateKey } = firstNodeOf(material).identity;
  return new SigningIdentity(mspId, readText(certificate), readText(privateKey), msps);
}

/** The only node of an organisation on the embedded network. */
function firstNodeOf({ nodes, domain }: OrganizationMaterial): NodeMaterial {
  return requireValue(nodes[0], `a node of ${domain}`);
}

function describe(consortium: Consortium, peers: readonly RunningPeer[]): NetworkDescription {
  return {
    kind: 'embedded',
    channel: consortium.channel,
    chaincode: consortium.chaincode.name,
    organizations: peers.map(({ member: { organization, material, users }, port }) => ({
      name: organization.name,
      mspId: organization.mspId,
      domain: organization.domain,
      cryptoDirectory: material.directory,
      peer: {
        endpoint: `${LOOPBACK}:${port}`,
        hostAlias: firstNodeOf(material).host,
        tlsCaCertificate: material.tlsCaCertificate,
      },
      users: { ...users },
    })),
  };
}
