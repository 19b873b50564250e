import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UserRole } from '@naru/chaincode/domain';
import { pino } from 'pino';
import type { GatewayConfig } from '../../src/config/config.js';
import { createGateway, type RunningGateway } from '../../src/createGateway.js';
import { openDatabase, type OpenDatabase } from '../../src/database/openDatabase.js';
import { AccessTokens } from '../../src/identity/accessTokens.js';
import { hashPassword } from '../../src/identity/passwords.js';
import { Users } from '../../src/identity/users.js';
import { FakeWire } from './fakeWire.js';
import { TEMPLATE, testConfig } from './testConfig.js';
import { testTokens } from './testTokens.js';
import { watchAnswers } from './watchedAnswers.js';

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

export async function startGatewayUnderTest(
  variables: NodeJS.ProcessEnv = {},
  log = pino({ level: 'silent' }),
): Promise<GatewayUnderTest> {
  const { directory, remove } = temporaryDirectory();
  const config = testConfig(directory, variables);
  const database = await openDatabase(config);
  const wire = new FakeWire();
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
