import { createServer, type RequestListener, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { listMembers, loadConsortium } from '@naru/network';
import express from 'express';
import { pino } from 'pino';
import type { GatewayConfig } from '../../../src/config/config.js';
import { openDatabase, type OpenDatabase } from '../../../src/database/openDatabase.js';
import { Ledger } from '../../../src/fabric/ledger.js';
import { memberRoutes } from '../../../src/http/memberRoutes.js';
import { Load } from '../../../src/http/load/load.js';
import { problemHandler } from '../../../src/http/problemHandler.js';
import { requestId } from '../../../src/http/requestId.js';
import { createTokens, type Tokens } from '../../../src/tokens/createTokens.js';
import { MemoryChannel } from '../channel/memoryChannel.js';
import { MemoryWire } from '../channel/memoryWire.js';
import { actorsOf, BANK_A, CARRIER } from '../consortium/cast.js';
import { testConfig } from '../testConfig.js';

const LOG = pino({ level: 'silent' });
const ONCE = { maxAttempts: 1, firstPauseMs: 0, random: Math.random, onRetry: () => undefined };

/** The part of one member's gateway that has to do with tokens. */
export interface TokenMember {
  readonly msp: string;
  readonly tokens: Tokens;
  readonly wire: MemoryWire;
  readonly ledger: Ledger;
  readonly database: OpenDatabase;
  readonly config: GatewayConfig;
  /** What share-holders did not give it. */
  readonly failures: string[];
  url: string;
}

/** Takes the place of what a member's gateway answers. */
export type Impostor = RequestListener;

/** Members on a channel in memory, who reach each other by HTTP. */
export class TokenMembers {
  readonly channel = new MemoryChannel();
  readonly #directory = mkdtempSync(join(tmpdir(), 'naru-tokens-'));
  readonly #members = new Map<string, TokenMember>();
  readonly #servers = new Map<string, Server>();
  readonly #impostors = new Map<string, Impostor>();

  /** @param variables what their gateways are configured with */
  static async start(variables: NodeJS.ProcessEnv = {}): Promise<TokenMembers> {
    const members = new TokenMembers();
    const recorded = listMembers(loadConsortium());
    const call = { transaction: 'members:bootstrap', args: [JSON.stringify(recorded)] };
    members.channel.order(await members.channel.endorse(CARRIER, call, [CARRIER.msp, BANK_A.msp]));
    for (const { mspId } of recorded) await members.#start(mspId, variables);
    return members;
  }

  of(msp: string): TokenMember {
    const member = this.#members.get(msp);
    if (member === undefined) throw new Error(`There is no member ${msp}.`);
    return member;
  }

  /** Has a member conduct the ceremony that the ledger plans, and returns its steps. */
  async conduct(by = BANK_A.msp, without: readonly string[] = []): Promise<string[]> {
    const { desk } = this.of(by).tokens;
    await desk.conduct(without);
    return [...desk.progress.steps];
  }

  /** Answers in the place of a member's gateway, or no longer. */
  replace(msp: string, impostor: Impostor | undefined): void {
    if (impostor === undefined) this.#impostors.delete(msp);
    else this.#impostors.set(msp, impostor);
  }

  async close(): Promise<void> {
    for (const server of this.#servers.values()) {
      server.closeAllConnections();
      server.close();
    }
    for (const { database } of this.#members.values()) await database.close();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  async #start(msp: string, variables: NodeJS.ProcessEnv): Promise<void> {
    const directory = join(this.#directory, msp);
    mkdirSync(directory);
    const config = testConfig(directory, { NARU_MSP_ID: msp, ...variables });
    const database = await openDatabase(config);
    const wire = new MemoryWire(this.channel, (name) => actorsOf(msp).find((actor) => actor.name === name));
    const ledger = new Ledger(wire, msp, ONCE);
    const failures: string[] = [];
    const tokens = createTokens(config, {
      ...{ db: database.db, ledger, signer: wire, log: LOG },
      whereabouts: (other) => this.of(other).url,
      failed: (holder, reason) => failures.push(`${holder} ${reason}`),
    });
    const member = { msp, tokens, wire, ledger, database, config, failures, url: '' };
    this.#members.set(msp, member);
    member.url = await this.#serve(msp, tokens);
  }

  async #serve(msp: string, tokens: Tokens): Promise<string> {
    const app = express().use(requestId).use('/v1', memberRoutes(tokens, new Load())).use(problemHandler(LOG));
    const server = createServer((request, response) => {
      const impostor = this.#impostors.get(msp);
      if (impostor === undefined) app(request, response);
      else impostor(request, response);
    });
    this.#servers.set(msp, server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    return `http://127.0.0.1:${address.port}`;
  }
}
