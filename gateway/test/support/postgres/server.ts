import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { postgresPrograms } from './programs.js';

const SUPERUSER = 'naru';
/** The account `nobody`: PostgreSQL refuses to run as root. */
const NOBODY = 65_534;
const READABLE = 0o755;
const PASSWORD_BYTES = 16;
const IS_READY = 'ready to accept connections';
/** Text is compared as in English, so that a test sees if the gateway relies on the order of bytes. */
const INITDB = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en-US', '--no-sync'];
/** Nothing outlives the tests, so nothing waits for the disk. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'listen_addresses=127.0.0.1'];

/** A PostgreSQL server for tests. */
export interface PostgresServer {
  /** What it says it is, such as `18.4`. */
  readonly version: string;
  /** The URL of an empty database that no other call gives. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** The server of a URL whose user may create databases. @throws Error if it cannot be reached */
export async function serverAt(url: string): Promise<PostgresServer> {
  const ask = async (sql: string): Promise<string> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ answer?: string }>(sql).finally(() => client.end());
    return rows[0]?.answer ?? '';
  };
  const names: string[] = [];
  const newDatabase = async (): Promise<string> => {
    const name = `naru_test_${process.pid}_${names.length}`;
    names.push(name);
    await ask(`create database ${name}`);
    const made = new URL(url);
    made.pathname = name;
    return made.href;
  };
  const stop = async (): Promise<void> => {
    for (const name of names) await ask(`drop database ${name} with (force)`);
  };
  return { version: await ask("select current_setting('server_version') as answer"), newDatabase, stop };
}

/** Starts a server in a directory of its own, on a free port of the loopback interface. @throws Error if it does not start */
export async function startServer(): Promise<PostgresServer> {
  const directory = mkdtempSync(join(tmpdir(), 'naru-postgres-'));
  try {
    const programs = postgresPrograms(directory);
    const password = randomBytes(PASSWORD_BYTES).toString('hex');
    const data = initialised(programs, directory, password);
    const port = await freePort();
    const server = await running(join(programs, 'postgres'), ['-D', data, '-k', data, '-p', String(port)]);
    // Only an end without warning, which no test asks for, leaves this to the last moment.
    const kill = (): boolean => server.kill('SIGQUIT');
    process.on('exit', kill);
    const stop = async (): Promise<void> => {
      process.off('exit', kill);
      await ended(server);
      rmSync(directory, { recursive: true });
    };
    return { ...(await serverAt(`postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`)), stop };
  } catch (error) {
    rmSync(directory, { recursive: true });
    throw error;
  }
}

function initialised(programs: string, directory: string, password: string): string {
  const data = join(directory, 'data');
  const passwordFile = join(directory, 'password');
  mkdirSync(data);
  writeFileSync(passwordFile, password);
  chmodSync(directory, READABLE);
  if (account().uid !== undefined) chownSync(data, NOBODY, NOBODY);
  const options = ['-D', data, `--username=${SUPERUSER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  execFileSync(join(programs, 'initdb'), [...options, ...INITDB], {
    ...account(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return data;
}

async function running(program: string, options: readonly string[]): Promise<ChildProcess> {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const server = spawn(program, [...options, ...settings], { ...account(), stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  for await (const line of createInterface({ input: server.stderr })) {
    said.push(line);
    if (!line.includes(IS_READY)) continue;
    server.stderr.resume();
    return server;
  }
  throw new Error(`PostgreSQL did not start: ${said.join(' ')}`);
}

async function ended(server: ChildProcess): Promise<void> {
  const end = once(server, 'exit');
  server.kill('SIGINT');
  await end;
}

/** As whom the programs run, and that they speak English. */
function account(): { uid?: number; gid?: number; env: NodeJS.ProcessEnv } {
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY, env } : { env };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
