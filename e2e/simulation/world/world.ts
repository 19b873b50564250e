import { type Members, PARTY_ATTRIBUTE, ROLE_ATTRIBUTE, type UserRole } from '@naru/chaincode/domain';
import { type Consortium, listMembers, loadConsortium } from '@naru/network';
import {
  Ledger,
  newBlock,
  outOfPeers,
  Peer,
  PrivateStore,
  type Runtime,
  type Signer,
  type ValidatedBlock,
} from '@naru/test-network/parts';
import { Reader } from '../gateways/reader.js';
import { VirtualClock } from './clock.js';
import { Disk } from './disk.js';
import { Keyring } from './identities.js';
import { Orderer } from './orderer.js';
import { makeProposal, type Request } from './proposals.js';
import { Random } from './random.js';
import { HonestRuntime, type Machine, type Watch } from './runtime.js';
import { SimulatedWire } from './wire.js';

/** When every simulated world begins. */
const START_MS = Date.UTC(2026, 10, 2, 8);
const CHAIN = 'blocks.log';
const CONSORTIUM = loadConsortium();

/** A user of a member, who signs as it. */
export interface User {
  readonly msp: string;
  readonly name: string;
  readonly party: string;
  readonly role: UserRole;
}

/** What a world is made of. */
export interface WorldOptions {
  readonly seed: string;
  /** The runtime of an organisation whose chaincode is modified; the honest one by default. */
  readonly runtimeOf?: (machine: Machine, honest: HonestRuntime) => Runtime;
  readonly watch: Watch;
}

/** The whole consortium in one process: its ledger, its peers, its clock and disk. Nothing in it happens by itself. */
export class World {
  readonly consortium: Consortium = CONSORTIUM;
  readonly members: Members;
  readonly clock = new VirtualClock(START_MS);
  readonly disk = new Disk();
  readonly keyring: Keyring;
  readonly machines = new Map<string, Machine>();
  readonly users: readonly User[];
  readonly reader: Reader;
  readonly #options: WorldOptions;
  readonly #random: Random;
  readonly #signers = new Map<string, Signer>();
  readonly #orderingSigner: Signer;
  readonly #peers = new Map<string, Peer>();
  #ledger: Ledger | undefined;
  #orderer: Orderer | undefined;
  #stores: readonly PrivateStore[] = [];
  /** How much of each file was acknowledged. */
  readonly #ends = new Map<string, number>();

  constructor(options: WorldOptions) {
    this.#options = options;
    this.#random = new Random(`${options.seed}/nonces`);
    this.keyring = new Keyring(options.seed);
    this.members = listMembers(CONSORTIUM);
    this.reader = new Reader(CONSORTIUM.chaincode.name, this.members);
    this.users = CONSORTIUM.organizations.flatMap(({ mspId, users }) => users.map((user) => ({ ...user, msp: mspId })));
    this.#orderingSigner = this.#enrol(CONSORTIUM.ordering.mspId, 'orderer', 'orderer', {});
    for (const { msp, name, role, party } of this.users)
      this.#enrol(msp, name, 'client', { [ROLE_ATTRIBUTE]: role, [PARTY_ATTRIBUTE]: party });
    for (const mspId of this.mspIds) this.#enrol(mspId, 'peer', 'peer', {});
  }

  get mspIds(): string[] {
    return CONSORTIUM.organizations.map(({ mspId }) => mspId);
  }

  get ledger(): Ledger {
    return this.#ledger ?? fail('The world is not open.');
  }

  get orderer(): Orderer {
    return this.#orderer ?? fail('The world is not open.');
  }

  get stores(): readonly PrivateStore[] {
    return this.#stores;
  }

  /** Opens the ledger as it is on the disk, or begins one. Peers forget what was not committed. */
  async open(): Promise<void> {
    const { ledger, stores } = await this.readDisk();
    this.#ledger = ledger;
    this.#stores = stores;
    this.#orderer = new Orderer({ ledger, msps: this.keyring, signer: this.#orderingSigner });
    if (ledger.chain.height === 0) await this.#begin();
    for (const [index, mspId] of this.mspIds.entries()) this.#startPeer(mspId, stores[index] ?? fail('no store'));
  }

  /** Reads the ledger and the private data from the disk. @throws DamagedFile */
  async readDisk(): Promise<{ ledger: Ledger; stores: readonly PrivateStore[] }> {
    const stores = this.mspIds.map((mspId) => new PrivateStore(mspId, this.#file(privateFile(mspId))));
    const { chaincode, channel, policies } = CONSORTIUM;
    const { outOf } = policies[chaincode.endorsementPolicy] ?? fail('no endorsement policy');
    const { name, version } = chaincode;
    const definition = {
      name,
      version,
      mspIds: this.mspIds,
      policy: outOfPeers(outOf, this.mspIds),
      collections: new Map(),
    };
    const ledger: Ledger = await Ledger.open({
      channel,
      chain: this.#file(CHAIN),
      definition,
      stores,
      msps: this.keyring,
      onWritten: () => {
        this.#noteEnds(ledger, stores);
      },
    });
    return { ledger, stores };
  }

  peerOf(mspId: string): Peer | undefined {
    return this.#peers.get(mspId);
  }

  signerOf(mspId: string, name: string): Signer {
    return this.#signers.get(`${mspId}/${name}`) ?? fail(`${mspId} has no ${name}.`);
  }

  propose(mspId: string, name: string, request: Request): ReturnType<typeof makeProposal> {
    return makeProposal(request, {
      channel: CONSORTIUM.channel,
      chaincode: CONSORTIUM.chaincode.name,
      signer: this.signerOf(mspId, name),
      timeMs: this.clock.nowMs,
      nonce: (bytes) => this.#random.bytes(bytes),
    });
  }

  /** How a member's gateway reaches the network. */
  wireOf(mspId: string): SimulatedWire {
    return new SimulatedWire({
      peerOf: (target) => this.peerOf(target),
      orderer: () => this.orderer,
      propose: (name, request) => this.propose(mspId, name, request),
      signerOf: (name) => this.signerOf(mspId, name),
      height: () => this.ledger.chain.height,
      onSubmit: (call) => {
        this.#options.watch.onSubmit(mspId, call);
      },
    });
  }

  #startPeer(mspId: string, store: PrivateStore): void {
    const { ledger, keyring, clock } = this;
    const known = this.machines.get(mspId);
    const machine = { mspId, ledger, keyring, clock, skewMs: known?.skewMs ?? 0, isUp: known?.isUp ?? true };
    this.machines.set(mspId, machine);
    const honest = new HonestRuntime(machine, this.#options.watch);
    const runtime = this.#options.runtimeOf?.(machine, honest) ?? honest;
    const identity = this.signerOf(mspId, 'peer');
    this.#peers.set(mspId, new Peer({ mspId, address: mspId, identity, store, ledger, msps: keyring, runtime }));
  }

  /** The first block has no transactions: what is in a real one is not read here. */
  async #begin(): Promise<void> {
    const block = newBlock({ number: 0, previousHash: new Uint8Array(), envelopes: [] }, this.#orderingSigner);
    const validated: ValidatedBlock = { block, records: [], valid: [], codes: new Uint8Array() };
    await this.ledger.commit(validated);
    await this.reader.read(validated);
  }

  #noteEnds({ chain }: Ledger, stores: readonly PrivateStore[]): void {
    this.#ends.set(CHAIN, chain.end);
    for (const { mspId, end } of stores) this.#ends.set(privateFile(mspId), end);
  }

  #file(path: string): { path: string; openFile: Disk['open']; acknowledged: number } {
    return { path, openFile: this.disk.open, acknowledged: this.#ends.get(path) ?? 0 };
  }

  #enrol(mspId: string, name: string, role: 'client' | 'peer' | 'orderer', attributes: Record<string, string>): Signer {
    const signer = this.keyring.enrol({ mspId, name, role, attributes });
    this.#signers.set(`${mspId}/${name}`, signer);
    return signer;
  }
}

export const privateFile = (mspId: string): string => `${mspId}/private.log`;

function fail(message: string): never {
  throw new Error(message);
}
