import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { canonicalJson, sealContent, sha256Hex, TRANSIENT, UserRole } from '@naru/chaincode/domain';
import { listMembers, loadConsortium } from '@naru/network';
import { pino } from 'pino';
import { z } from 'zod';
import type { GatewayConfig } from '../../../src/config/config.js';
import { createGateway, type RunningGateway } from '../../../src/createGateway.js';
import { openDatabase, type OpenDatabase } from '../../../src/database/openDatabase.js';
import { AccessTokens } from '../../../src/identity/accessTokens.js';
import { hashPassword } from '../../../src/identity/passwords.js';
import { Users } from '../../../src/identity/users.js';
import { MemoryChannel } from '../channel/memoryChannel.js';
import { MemoryWire } from '../channel/memoryWire.js';
import type { TokenMaker } from '../../../src/tokens/tokenMaker.js';
import { testTokenKeys, testTokens } from '../testTokens.js';
import { TestAuthority } from '../testAuthority.js';
import { atEnd } from '../closing.js';
import type { DatabaseKind } from '../eachDatabase.js';
import { PASSWORD, temporaryDirectory } from '../gatewayUnderTest.js';
import { testConfig } from '../testConfig.js';
import { watchAnswers } from '../watchedAnswers.js';
import { type Actor, actorsOf, BANK_A, CARRIER, NAMED } from './cast.js';
import { HttpUser } from './httpUser.js';

const SETTLE_MS = 10_000;
const Standing = z.looseObject({ block: z.number() });
/** For tests that ask more often than a person does. */
export const UNLIMITED = { NARU_REQUESTS_PER_MINUTE: '10000000', NARU_TOKEN_ATTEMPTS_PER_MINUTE: '1000000' };
const shared = new Map<string, Promise<TestConsortium>>();
const passwordHash = hashPassword(PASSWORD);

/** A gateway of one organisation, with what a test can reach of it. */
export interface MemberGateway {
  readonly gateway: RunningGateway;
  readonly wire: MemoryWire;
  readonly database: OpenDatabase;
  readonly tokens: AccessTokens;
  readonly config: GatewayConfig;
}

/**
 * The members of the consortium, each with a gateway of its own, on one channel in memory that runs the real contracts:
 * what goes in by HTTP passes the real rules, becomes blocks and read models, and comes out by HTTP.
 */
export class TestConsortium {
  readonly channel: MemoryChannel;
  /** Members whose gateways the others cannot reach. */
  readonly away = new Set<string>();
  readonly #kind: DatabaseKind;
  readonly #variables: NodeJS.ProcessEnv;
  readonly #gateways = new Map<string, Promise<MemberGateway>>();
  readonly #directory = temporaryDirectory();
  readonly #tokens: TokenMaker | undefined;

  private constructor(channel: MemoryChannel, kind: DatabaseKind, variables: NodeJS.ProcessEnv, tokens?: TokenMaker) {
    this.#tokens = tokens;
    this.channel = channel;
    this.#kind = kind;
    this.#variables = variables;
  }

  /** A channel on which the members and their parties are recorded. Gateways start when somebody asks for them. */
  static async start(
    kind: DatabaseKind,
    variables: NodeJS.ProcessEnv = {},
    tokens?: TokenMaker,
  ): Promise<TestConsortium> {
    const consortium = new TestConsortium(new MemoryChannel(), kind, variables, tokens);
    const { channel } = consortium;
    const members = JSON.stringify(listMembers(loadConsortium()));
    const call = { transaction: 'members:bootstrap', args: [members] };
    channel.order(await channel.endorse(CARRIER, call, [CARRIER.msp, BANK_A.msp]));
    const keys = { transaction: 'tokenKeys:record', args: [canonicalJson(testTokenKeys())] };
    channel.order(await channel.endorse(CARRIER, keys, [CARRIER.msp, BANK_A.msp]));
    for (const actor of NAMED)
      channel.order(await channel.endorse(actor, registrationOf(actor), [actor.msp, BANK_A.msp]));
    return consortium;
  }

  /** A channel that is new: nobody is a member yet. */
  static unrecorded(kind: DatabaseKind, variables: NodeJS.ProcessEnv): TestConsortium {
    return new TestConsortium(new MemoryChannel(), kind, variables);
  }

  /** The gateway of an organisation. */
  gateway(msp: string): Promise<MemberGateway> {
    const started = this.#gateways.get(msp) ?? this.#start(msp);
    this.#gateways.set(msp, started);
    return started;
  }

  /** A user at its own gateway. */
  async as(actor: Actor): Promise<HttpUser> {
    const { gateway, tokens } = await this.gateway(actor.msp);
    return new HttpUser(actor, gateway.url, `Bearer ${tokens.issue(actor.name)}`);
  }

  /** Waits until the read model of a user's gateway has every block. */
  async settled(user: HttpUser): Promise<void> {
    const deadline = Date.now() + SETTLE_MS;
    const last = this.channel.height - 1;
    while (Standing.parse((await user.get('/v1/members')).body).block < last) {
      if (Date.now() > deadline) throw new Error(`The gateway of ${user.actor.msp} did not come to block ${last}.`);
      await turn();
    }
  }

  /** Another gateway of an organisation on the same database, which whoever asked for it closes. */
  async another(msp: string): Promise<MemberGateway> {
    const { config } = await this.gateway(msp);
    return this.#open(config);
  }

  async close(): Promise<void> {
    for (const started of this.#gateways.values()) await (await started).gateway.close();
    this.#directory.remove();
  }

  /** What all suites share that leave it as they find it: gateways take long to start. */
  static shared(kind: DatabaseKind): Promise<TestConsortium> {
    const started = shared.get(kind.name) ?? TestConsortium.#startShared(kind);
    shared.set(kind.name, started);
    return started;
  }

  static async #startShared(kind: DatabaseKind): Promise<TestConsortium> {
    const consortium = await TestConsortium.start(kind, UNLIMITED);
    atEnd(() => consortium.close());
    return consortium;
  }

  /** @throws Error if the gateway is away, or was not started */
  async #urlOf(msp: string): Promise<string> {
    const started = this.away.has(msp) ? undefined : await this.#gateways.get(msp);
    if (started === undefined) throw new Error(`The gateway of ${msp} is away.`);
    return started.gateway.url;
  }

  async #start(msp: string): Promise<MemberGateway> {
    const directory = join(this.#directory.directory, msp);
    mkdirSync(directory);
    const settings = await this.#kind.newSettings(join(directory, 'data'));
    return this.#open(
      testConfig(directory, { NARU_MSP_ID: msp, DATABASE_URL: settings.databaseUrl, ...this.#variables }),
    );
  }

  async #open(config: GatewayConfig): Promise<MemberGateway> {
    const { mspId: msp } = config.organization;
    const database = await openDatabase(config);
    const actors = actorsOf(msp);
    const users = new Users(database.db);
    const known = new Map(actors.map((actor) => [actor.name, actor]));
    const wire = new MemoryWire(this.channel, async (name) => known.get(name) ?? (await users.find(name)));
    for (const actor of actors) await users.put({ ...actor, role: UserRole.parse(actor.role) }, await passwordHash);
    const gateway = await createGateway(config, {
      ...{ wire, database, log: pino({ level: 'silent' }) },
      tokens: this.#tokens ?? testTokens(config.organization.roles),
      whereabouts: (other) => this.#urlOf(other),
      authority: new TestAuthority(),
    });
    watchAnswers(gateway);
    const tokens = new AccessTokens(config.secrets.jwt, msp, config.jwtLifetimeSeconds);
    return { gateway, wire, database, tokens, config };
  }
}

/** Puts the party of a user into the directory, before the gateway of its organisation does. */
function registrationOf({ name, party }: Actor): Parameters<MemoryChannel['endorse']>[1] {
  const salt = sha256Hex(party);
  const content = sealContent({ partyName: `${name} ${party}` }, salt);
  const request = canonicalJson({ input: { published: true }, tokens: [] });
  return {
    transaction: 'parties:register',
    args: [party, request],
    transient: { [TRANSIENT.content]: content, [TRANSIENT.seed]: salt },
  };
}
