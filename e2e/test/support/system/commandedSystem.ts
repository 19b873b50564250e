import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Consortium, loadConsortium } from '@naru/network';
import { type NetworkDescription, readDescription } from '@naru/test-network';
import { ManagedProcess, readUsers, withPorts } from '@naru/local';
import { BANK_C } from '../bankC.js';
import { runNetwork } from './commands.js';
import { HttpUser } from '../http/httpUser.js';
import { temporaryDirectory } from './temporaryDirectory.js';

const START = fileURLToPath(import.meta.resolve('@naru/local/start'));
const READY_WITHIN_MS = 180_000;

/** The consortium on Fabric, run as its users run it: each part by the command that the docs name. */
export class CommandedSystem {
  /** The file with what the operator of the chaincode server approves. */
  readonly resolutions: string;
  /** The files of the consortium's data, with free ports: the five members, and these with BankC. */
  readonly five: string;
  readonly six: string;
  readonly #directory = temporaryDirectory();
  #gateways: ManagedProcess | undefined;

  private constructor(consortium: Consortium) {
    const { path } = this.#directory;
    const keep = (name: string, members: number): string => {
      const file = join(path, name);
      const organizations = consortium.organizations.slice(0, members);
      writeFileSync(file, JSON.stringify({ ...consortium, organizations }));
      return file;
    };
    this.five = keep('five.json', consortium.organizations.length - 1);
    this.six = keep('six.json', consortium.organizations.length);
    this.resolutions = join(path, 'resolutions');
    writeFileSync(this.resolutions, '');
  }

  static async prepare(): Promise<CommandedSystem> {
    const repository = loadConsortium();
    const consortium = { ...repository, organizations: [...repository.organizations, BANK_C] };
    return new CommandedSystem(await withPorts(consortium, 'free'));
  }

  /** Runs `npm run network -- …`. */
  network(...args: readonly string[]): Promise<string> {
    return runNetwork(this.#directory.path, args, { NARU_RESOLUTIONS_FILE: this.resolutions });
  }

  /** Runs `npm start -- --network fabric`, after it has stopped an earlier one. */
  async start(consortiumFile: string): Promise<void> {
    await this.#gateways?.stop();
    this.#gateways = new ManagedProcess({
      name: 'npm start',
      script: START,
      args: ['--network', 'fabric', '--consortium', consortiumFile],
      env: () => ({ NARU_HOME: this.#directory.path }),
      logFile: join(this.#directory.path, 'start.log'),
      isReady: (printed) => Promise.resolve(printed.includes('Naru is ready')),
      readyWithinMs: READY_WITHIN_MS,
    });
    await this.#gateways.start();
  }

  /** How to reach the network without the gateways. */
  get description(): NetworkDescription {
    return readDescription(join(this.#directory.path, 'fabric'));
  }

  /** A user who is signed in. */
  user(organization: string, name: string): Promise<HttpUser> {
    return HttpUser.signIn({ users: readUsers(this.#directory.path) }, organization, name);
  }

  async stop(): Promise<void> {
    await this.#gateways?.stop();
    await this.network('clean');
    this.#directory.remove();
  }
}
