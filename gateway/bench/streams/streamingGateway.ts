import { sealContent, type TradeRecord } from '@naru/chaincode/domain';
import { pino } from 'pino';
import { createGateway, type RunningGateway } from '../../src/createGateway.js';
import { openDatabase } from '../../src/database/openDatabase.js';
import { AccessTokens } from '../../src/identity/accessTokens.js';
import { Users } from '../../src/identity/users.js';
import { FakeWire, transactionOf } from '../../test/support/fakeWire.js';
import { newId, record } from '../../test/support/records.js';
import { testConfig } from '../../test/support/testConfig.js';
import { testTokens } from '../../test/support/testTokens.js';

const MSP = 'ExportersMSP';
const STREAMS_OF_USER = 10;
/** Of so many users one sees every document. */
const SEEING_ALL = 10;
const HOUR_SECONDS = 3_600;

/** A stream that is to be opened; without a party it sees every document. */
export interface Listening {
  readonly ticket: string;
  readonly party: string | undefined;
}

interface Prepared {
  readonly records: readonly TradeRecord[];
  /** The party of each. */
  readonly parties: readonly string[];
}

/** A gateway with everything real but its peer, on which documents are made at will. */
export class StreamingGateway {
  readonly #gateway: RunningGateway;
  readonly #wire: FakeWire;
  readonly #users: Users;
  readonly #tokens: AccessTokens;
  readonly #parties: string[] = [];

  private constructor(gateway: RunningGateway, wire: FakeWire, users: Users, tokens: AccessTokens) {
    this.#gateway = gateway;
    this.#wire = wire;
    this.#users = users;
    this.#tokens = tokens;
  }

  static async start(directory: string, databaseUrl: string | undefined): Promise<StreamingGateway> {
    const config = testConfig(directory, {
      NARU_MSP_ID: MSP,
      // As behind a proxy: from one address there are at most 500 connections.
      NARU_TRUSTED_PROXIES: 'loopback',
      NARU_REQUESTS_PER_MINUTE: '1000000',
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    });
    const database = await openDatabase(config);
    const wire = new FakeWire();
    const content = sealContent({ ucr: 'BENCH' }, 'ab'.repeat(32));
    const known = record();
    wire.answers('documents:read', () => ({
      ...{ record: known, authentic: true, genuine: true },
      content,
      details: null,
      findings: null,
    }));
    const log = pino({ level: 'warn' }, pino.destination(2));
    const tokens = testTokens(config.organization.roles);
    const gateway = await createGateway(config, { wire, database, log, tokens });
    const accessTokens = new AccessTokens(config.secrets.jwt, MSP, HOUR_SECONDS);
    return new StreamingGateway(gateway, wire, new Users(database.db), accessTokens);
  }

  get port(): number {
    return this.#gateway.port;
  }

  /** Makes users for so many streams, with a ticket for each stream. */
  async listening(streams: number): Promise<Listening[]> {
    const expires = Math.floor(Date.now() / 1_000) + HOUR_SECONDS;
    const listening: Listening[] = [];
    for (let number = 0; listening.length < streams; number += 1) {
      const name = `user-${number}`;
      const seesAll = number % SEEING_ALL === 0;
      const party = newId();
      await this.#users.put({ name, msp: MSP, party, role: seesAll ? 'auditor' : 'shipper' }, undefined);
      if (!seesAll) this.#parties.push(party);
      for (let stream = 0; stream < STREAMS_OF_USER; stream += 1)
        listening.push({
          ticket: this.#tokens.issueTicket({ name, issuedMs: Date.now(), expires }),
          party: seesAll ? undefined : party,
        });
    }
    return listening.slice(0, streams);
  }

  /** Prepares documents of the parties in turn. */
  prepare(count: number): Prepared {
    const parties = Array.from({ length: count }, () => {
      const party = this.#parties.shift() ?? newId();
      this.#parties.push(party);
      return party;
    });
    const records = parties.map((party) => record({ parties: [{ msp: MSP, party }, { msp: 'BankAMSP' }] }));
    return { records, parties };
  }

  /** Makes what was prepared, in a block. @returns its number */
  make({ records }: Prepared): number {
    return this.#wire.block(records.map((each) => transactionOf(each))).number;
  }

  close(): Promise<void> {
    return this.#gateway.close();
  }
}
