import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { LOOPBACK } from './loopback.js';
import { readLogTail } from './readLogTail.js';
import { messageOf } from './messageOf.js';
import { accepts } from './reach.js';

const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 5_000;
const POLL_MS = 20;

/** At `info`, the shim's default, a server writes a line per transaction. */
export const CHAINCODE_LOGGING = { CORE_CHAINCODE_LOGGING_LEVEL: 'WARNING' };

export interface ChaincodeServerOptions {
  /** The folder of the chaincode package: its package.json names the contracts by `main`. */
  readonly packageDirectory: string;
  /** The id with which it registers at the peers. */
  readonly chaincodeId: string;
  readonly port: number;
  /** Its output is appended to this file. */
  readonly logFile: string;
  /** The file in which the operator lists the resolutions that it approves. */
  readonly resolutionsFile?: string;
  /** Called with the id of the process as soon as it runs. */
  readonly onStarted?: (pid: number) => void;
}

/** A running chaincode server process. */
export interface ChaincodeServer {
  readonly address: string;
  readonly pid: number;
  /** Resolves when the process is gone: with an Error, unless `stop` was called. */
  readonly exited: Promise<Error | undefined>;
  /** Asks the process to end, and kills it if it does not. */
  stop(): Promise<void>;
}

/**
 * Starts fabric-shim's own chaincode server with a chaincode package, and waits until it listens.
 * @throws Error with the end of its log if it ends first or does not listen in time.
 */
export async function startChaincodeServer(options: ChaincodeServerOptions): Promise<ChaincodeServer> {
  const { packageDirectory, chaincodeId, port, logFile, resolutionsFile, onStarted } = options;
  const address = `${LOOPBACK}:${port}`;
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  const child = spawn(
    process.execPath,
    [
      findChaincodeServerProgram(packageDirectory),
      'server',
      `--chaincode-address=${address}`,
      `--chaincode-id=${chaincodeId}`,
    ],
    {
      cwd: packageDirectory,
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        ...CHAINCODE_LOGGING,
        ...(resolutionsFile !== undefined && { NARU_RESOLUTIONS_FILE: resolutionsFile }),
      },
      // It has its own process group, so that Ctrl-C only reaches the program that started it; that program stops it.
      detached: true,
    },
  );
  closeSync(log);
  const server = new RunningChaincodeServer(child, address, logFile);
  onStarted?.(server.pid);
  try {
    await server.listening(port);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

class RunningChaincodeServer implements ChaincodeServer {
  readonly address: string;
  readonly exited: Promise<Error | undefined>;
  readonly #child: ChildProcess;
  readonly #logFile: string;
  #ended: Error | undefined;
  #stopping = false;

  constructor(child: ChildProcess, address: string, logFile: string) {
    this.#child = child;
    this.address = address;
    this.#logFile = logFile;
    this.exited = new Promise((resolve) => {
      child.once('error', (error) => {
        resolve(this.#end(messageOf(error)));
      });
      child.once('exit', (code, signal) => {
        resolve(this.#end(signal === null ? `exited with code ${String(code)}` : `was ended by ${signal}`));
      });
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  async listening(port: number): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (!(await accepts(LOOPBACK, port))) {
      if (this.#ended) throw this.#ended;
      if (Date.now() > deadline)
        throw new Error(`The chaincode server does not listen on ${this.address}. ${readLogTail(this.#logFile)}`);
      await delay(POLL_MS);
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.#ended) return;
    this.#child.kill('SIGTERM');
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await this.exited;
    clearTimeout(timer);
  }

  #end(how: string): Error | undefined {
    this.#ended = new Error(`The chaincode server ${how}. ${readLogTail(this.#logFile)}`);
    return this.#stopping ? undefined : this.#ended;
  }
}

/** The file of fabric-shim's program, of the version that the chaincode package uses. */
export function findChaincodeServerProgram(packageDirectory: string): string {
  const resolve = createRequire(join(packageDirectory, 'package.json'));
  return join(dirname(resolve.resolve('fabric-shim/package.json')), 'cli.js');
}
