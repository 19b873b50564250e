import { openDatabase, type OpenDatabase } from '../../src/database/openDatabase.js';
import { atEnd } from './closing.js';
import { temporaryDirectory } from './gatewayUnderTest.js';
import { TEMPLATE } from './testConfig.js';
import { type PostgresServer, serverAt, startServer } from './postgres/server.js';

/** A server where the tests may create databases, in place of one that they start. */
const SERVER_VARIABLE = 'NARU_TEST_DATABASE_URL';

type Settings = Parameters<typeof openDatabase>[0];

/** Where a test's databases come from. */
export interface DatabaseKind {
  readonly name: string;
  /** What a gateway is configured with to have an empty database of this kind. */
  newSettings(directory: string): Promise<Settings>;
}

const pglite: DatabaseKind = {
  name: 'PGlite',
  newSettings: (directory) =>
    Promise.resolve({ databaseUrl: undefined, dataDirectory: directory, databaseTemplate: TEMPLATE }),
};

const postgresOf = (server: PostgresServer): DatabaseKind => ({
  name: 'PostgreSQL',
  newSettings: async (directory) => {
    return { databaseUrl: await server.newDatabase(), dataDirectory: directory, databaseTemplate: undefined };
  },
});

const given = process.env[SERVER_VARIABLE];
// What is started here has to be known before mocha is told which suites there are.
const found = given === undefined ? await startServer().catch(String) : await serverAt(given);
if (typeof found !== 'string') atEnd(() => found.stop());

/** For facts that do not rest on the database: the one that is faster. */
export const anyDatabase = typeof found === 'string' ? pglite : postgresOf(found);

/** States the same facts on the embedded database and on PostgreSQL, and says so if there is no PostgreSQL. */
export function describeOnEachDatabase(title: string, suite: (kind: DatabaseKind) => void): void {
  describe(`${title} on ${pglite.name}`, () => {
    suite(pglite);
  });
  if (typeof found === 'string')
    describe.skip(`${title} on PostgreSQL (skipped: no server could be started: ${found})`, () => {
      suite(pglite);
    });
  else
    describe(`${title} on PostgreSQL ${found.version}`, () => {
      suite(postgresOf(found));
    });
}

/** Opens an empty database; closing it removes its directory. */
export async function openTemporary(kind: DatabaseKind): Promise<OpenDatabase> {
  const { directory, remove } = temporaryDirectory();
  const database = await openDatabase(await kind.newSettings(directory));
  const close = async (): Promise<void> => {
    await database.close();
    remove();
  };
  return { db: database.db, close };
}
