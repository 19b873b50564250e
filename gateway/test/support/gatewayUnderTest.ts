import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { UserRole } from '@naru/chaincode/domain';
import { pino } from 'pino';
import { type GatewayConfig, loadConfig } from '../../src/config/config.js';
import { createGateway, type RunningGateway } from '../../src/createGateway.js';
import { openDatabase, type OpenDatabase } from '../../src/database/openDatabase.js';
import { AccessTokens } from '../../src/identity/accessTokens.js';
import { hashPassword } from '../../src/identity/passwords.js';
import { Users } from '../../src/identity/users.js';
import { FakeWire } from './fakeWire.js';
import { testTokens } from './testTokens.js';
import { watchAnswers } from './watchedAnswers.js';

/** An initialised database that all tests copy: to make one takes seconds. It lies among the compiled files. */
export const TEMPLATE = fileURLToPath(new URL('../../database-template', import.meta.url));

export const PASSWORD = 'correct horse battery staple';

/** A directory that is gone when the function is called. */
export function temporaryDirectory(): { directory: string; remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'naru-gateway-'));
  return {
    directory,
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A configuration for a bank's gateway in a directory. */
export function testConfig(directory: string, variables: NodeJS.ProcessEnv = {}): GatewayConfig {
  return loadConfig(testVariables(directory, variables));
}

/** The environment that says so. */
export function testVariables(directory: string, variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const certificate = join(directory, 'tls-ca.pem');
  writeFileSync(certificate, '');
  return {
    NARU_PORT: '0',
    NARU_MSP_ID: 'BankAMSP',
    NARU_PEER_ENDPOINT: '127.0.0.1:1',
    NARU_PEER_TLS_CA_FILE: certificate,
    NARU_DATA_DIR: join(directory, 'data'),
    NARU_DATABASE_TEMPLATE_DIR: TEMPLATE,
    NARU_WALLET_PASSPHRASE: 'a passphrase for tests',
    NARU_LOG_LEVEL: 'silent',
    ...variables,
  };
}

/** A database in a directory of its own. */
export async function temporaryDatabase(): Promise<OpenDatabase> {
  const { directory, remove } = temporaryDirectory();
  const database = await openDatabase({ databaseUrl: undefined, dataDirectory: directory, databaseTemplate: TEMPLATE });
  const close = async (): Promise<void> => {
    await database.close();
    remove();
  };
  return { db: database.db, close };
}

/** A gateway with everything real but the network. */
export interface GatewayUnderTest {
  readonly gateway: RunningGateway;
  readonly wire: FakeWire;
  readonly database: OpenDatabase;
  readonly config: GatewayConfig;
  /** The value of an Authorization header for a user; the user is made if it is not there. */
  as(role: UserRole, name?: string): Promise<string>;
  close(): Promise<void>;
}

/** The party of every user that {@link GatewayUnderTest.as} makes. */
export const PARTY = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';

export async function startGatewayUnderTest(variables: NodeJS.ProcessEnv = {}): Promise<GatewayUnderTest> {
  const { directory, remove } = temporaryDirectory();
  const config = testConfig(directory, variables);
  const database = await openDatabase(config);
  const wire = new FakeWire();
  const log = pino({ level: 'silent' });
  const tokens = testTokens(config.organization.roles);
  const gateway = await createGateway(config, { wire, database, log, tokens });
  watchAnswers(gateway);
  const users = new Users(database.db);
  const accessTokens = new AccessTokens(config.secrets.jwt, config.organization.mspId, config.jwtLifetimeSeconds);
  const passwordHash = await hashPassword(PASSWORD);
  return {
    gateway,
    wire,
    database,
    config,
    as: async (role, name = role) => {
      await users.put({ name, msp: config.organization.mspId, party: PARTY, role }, passwordHash);
      return `Bearer ${accessTokens.issue(name)}`;
    },
    close: async () => {
      await gateway.close();
      remove();
    },
  };
}
