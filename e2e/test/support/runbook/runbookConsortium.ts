import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Consortium, loadConsortium } from '@naru/network';
import { type FabricNetwork, type FabricNetworkOptions, startFabricNetwork } from '@naru/test-network';
import { z } from 'zod';
import { freePorts, LocalSystem } from '@naru/local';
import { BANK_C } from '../bankC.js';
import { HttpUser } from '../http/httpUser.js';
import { Desk } from './desk.js';
import type { Block, Section } from './runbook.js';
import { temporaryDirectory } from '../system/temporaryDirectory.js';

const NARU = fileURLToPath(new URL('../../../../../', import.meta.url));
const CHAINCODE = fileURLToPath(new URL('../../', import.meta.resolve('@naru/chaincode')));
const LOOPBACK = '127.0.0.1';
/** A majority of six, and of five. The first one proposes and asks, the last one submits. */
const SIGNERS = ['ExportersMSP', 'BankAMSP', 'BankBMSP', 'CarrierMSP'] as const;
/** The addresses in member.env, without those of the second peer. */
const ADDRESSES = [
  ...['PEER', 'CA', 'CHAINCODE_SERVER', 'GATEWAY'],
  ...['PEER_OPERATIONS', 'CA_OPERATIONS', 'PEER_CHAINCODE_LISTEN'],
];

const Plan = z.looseObject({ orderers: z.array(z.looseObject({ port: z.number() })).min(1) });
type Settings = Readonly<Record<string, string>>;

/** The consortium's five members on Fabric, and a sixth that follows the runbook beside them. */
export class RunbookConsortium {
  readonly network: FabricNetwork;
  /** The sixth member, and its second machine. */
  readonly newcomer: Desk;
  readonly second: Desk;
  /** The URL of the sixth member's gateway. */
  readonly gateway: string;
  readonly #directory: ReturnType<typeof temporaryDirectory>;
  /** The gateways of the five members. They make the keys of tokens together, so none of them is ready alone. */
  readonly #gateways: LocalSystem;
  readonly #members: readonly [Desk, ...Desk[]];
  #holder: Desk;

  private constructor(
    network: FabricNetwork,
    gateways: LocalSystem,
    directory: ReturnType<typeof temporaryDirectory>,
    { first, second }: { readonly first: Settings; readonly second: Settings },
  ) {
    const { path } = directory;
    this.network = network;
    this.#gateways = gateways;
    this.#directory = directory;
    this.gateway = `http://${first['GATEWAY'] ?? ''}`;
    const common = commonSettings(path, network, gateways.consortium, this.gateway);
    const own = { ...common, MSP_ID: BANK_C.mspId, DOMAIN: BANK_C.domain, LISTEN: LOOPBACK };
    this.newcomer = new Desk(join(path, 'bank-c'), { ...own, ...first, PEER1: second['PEER'] ?? '' });
    const elsewhere = { ...own, ...second, NODE: 'peer1', GOSSIP_BOOTSTRAP: first['PEER'] ?? '' };
    this.second = new Desk(join(path, 'bank-c-second'), elsewhere);
    const [proposes, ...others] = SIGNERS;
    const desk = (mspId: string): Desk => this.#deskOf(mspId, common);
    this.#members = [desk(proposes), ...others.map(desk)];
    this.#holder = this.#members[0];
  }

  static async start(): Promise<RunbookConsortium> {
    const directory = temporaryDirectory();
    const network = await startFabricNetwork(networkOptions(directory.path, loadConsortium()));
    const gateways = await LocalSystem.start({ home: directory.path, ports: 'free', network: 'fabric' });
    const [first, second] = await freeAddresses();
    return new RunbookConsortium(network, gateways, directory, { first, second });
  }

  get officerPassword(): string {
    return readFileSync(join(this.newcomer.folder, 'secrets', 'officer-password'), 'utf8').trim();
  }

  /** A user of one of the five members, signed in. */
  user(organization: string, name: string): Promise<HttpUser> {
    return HttpUser.signIn(this.#gateways, organization, name);
  }

  /** Gives the commands of a section, each as the member who gives it. */
  async follow({ blocks }: Section): Promise<void> {
    this.#holder = this.#members[0];
    for (const block of blocks) await this.#give(block);
  }

  async #give({ by, service = '', commands }: Block): Promise<void> {
    if (service !== '') await this.#onService(by, service, commands);
    else if (by === 'we') await this.newcomer.run(commands);
    else if (by === 'peer1') await this.#onSecondMachine(commands);
    else if (by === 'member') await this.#asMember(commands);
    else if (by === 'members') await this.#asEachMember(commands);
    // One chaincode server serves the five members here, so the one that asked lists the resolution for all.
    else if (by === 'operators') await this.#holder.run(commands);
    else if (by === 'others') await this.#upgradeTheOthers();
    else if (by !== 'everyone') throw new Error(`nobody is called ${by}`);
  }

  async stop(): Promise<void> {
    await Promise.all([this.newcomer, this.second, ...this.#members].map((desk) => desk.stopAll()));
    await this.#gateways.stop();
    await this.network.stop();
    this.#directory.remove();
  }

  async #onService(doing: string, name: string, command: string): Promise<void> {
    const desk = name === 'peer1' ? this.second : this.newcomer;
    if (doing === 'service') desk.begin(name, command);
    if (doing === 'restart' || doing === 'stop') await desk.stop(name);
    if (doing === 'kill') await desk.stop(name, 'SIGKILL');
    if (doing === 'restart' || doing === 'start') desk.start(name);
  }

  /** The five members approve and commit the next version of the chaincode with their own command. */
  async #upgradeTheOthers(): Promise<void> {
    const { chaincode, ...consortium } = loadConsortium();
    const sequence = chaincode.sequence + 1;
    const upgraded = { ...consortium, chaincode: { ...chaincode, version: `${sequence}`, sequence } };
    await startFabricNetwork(networkOptions(this.#directory.path, upgraded));
  }

  async #onSecondMachine(commands: string): Promise<void> {
    this.newcomer.send('peer1.tar', this.second);
    await this.second.run(commands);
  }

  async #asMember(commands: string): Promise<void> {
    if (existsSync(join(this.newcomer.folder, 'newcomer.json'))) this.newcomer.send('newcomer.json', this.#holder);
    await this.#holder.run(commands);
  }

  /** The members sign one after the other: each hands the update to the next, and the last one keeps it. */
  async #asEachMember(commands: string): Promise<void> {
    for (const member of this.#members) {
      this.#holder.send('update.pb', member);
      this.#holder = member;
      await member.run(commands);
    }
  }

  /** The folder of a member, with what its administrator has: the address of its gateway, and a user of it. */
  #deskOf(mspId: string, common: Settings): Desk {
    const { name, ports } =
      this.#gateways.consortium.organizations.find((each) => each.mspId === mspId) ?? absent(mspId);
    const { password = '' } = this.#gateways.users.organizations[name]?.users['auditor'] ?? {};
    const folder = join(this.#directory.path, 'members', mspId);
    const own = { ...memberSettings(this.network, mspId), GATEWAY: `${LOOPBACK}:${ports.gateway}` };
    const desk = new Desk(folder, { ...common, ...own });
    for (const each of ['chaincode', 'secrets']) mkdirSync(join(folder, each), { recursive: true });
    writeFileSync(join(folder, 'secrets', 'auditor-password'), password, { mode: 0o600 });
    return desk;
  }
}

function networkOptions(directory: string, consortium: Consortium): FabricNetworkOptions {
  return {
    consortium,
    directory: join(directory, 'fabric'),
    packageDirectory: CHAINCODE,
    resolutionsFile: join(directory, 'members', SIGNERS[0], 'chaincode', 'resolutions'),
    ports: 'free',
  };
}

function findMember(
  { description }: FabricNetwork,
  mspId: string,
): FabricNetwork['description']['organizations'][number] {
  const found = description.organizations.find((organization) => organization.mspId === mspId);
  return found ?? absent(mspId);
}

function absent(mspId: string): never {
  throw new Error(`there is no ${mspId}`);
}

function commonSettings(
  directory: string,
  { description: { channel, chaincode } }: FabricNetwork,
  { organizations, ...consortium }: Consortium,
  gatewayUrl: string,
): Settings {
  const network = join(directory, 'fabric');
  const { orderers } = Plan.parse(JSON.parse(readFileSync(join(network, 'plan.json'), 'utf8')));
  const { domain } = consortium.ordering;
  const consortiumFile = join(directory, 'consortium-of-six.json');
  const six = [...organizations, { ...BANK_C, gatewayUrl }];
  writeFileSync(consortiumFile, JSON.stringify({ ...consortium, organizations: six }));
  return {
    CHANNEL: channel,
    CHAINCODE: chaincode,
    ORDERER: `${LOOPBACK}:${orderers[0]?.port ?? 0}`,
    ORDERER_TLS_CA: join(network, 'crypto', 'ordererOrganizations', domain, 'tlsca', `tlsca.${domain}-cert.pem`),
    CONSORTIUM_FILE: consortiumFile,
    FABRIC_HOME: process.env['FABRIC_HOME'] ?? '',
    FABRIC_CA_HOME: process.env['FABRIC_CA_HOME'] ?? process.env['FABRIC_HOME'] ?? '',
    NARU,
  };
}

function memberSettings(network: FabricNetwork, mspId: string): Settings {
  const { domain, cryptoDirectory, peer } = findMember(network, mspId);
  return {
    MSP_ID: mspId,
    DOMAIN: domain,
    PEER: peer.endpoint,
    PEER_TLS_CA: peer.tlsCaCertificate,
    ADMIN_MSP: join(cryptoDirectory, 'users', `Admin@${domain}`, 'msp'),
    LEAVING: BANK_C.mspId,
  };
}

/** Free addresses for the two machines. */
async function freeAddresses(): Promise<[Settings, Settings]> {
  const ports = await freePorts(2 * ADDRESSES.length);
  const from = (start: number): Settings =>
    Object.fromEntries(ADDRESSES.map((name, index) => [name, `${LOOPBACK}:${ports[start + index] ?? 0}`]));
  return [from(0), from(ADDRESSES.length)];
}
