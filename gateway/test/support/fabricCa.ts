import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

const PROGRAM = 'fabric-ca-server';
const REGISTRAR = { name: 'registrar', secret: 'the secret of the registrar' };
const YEAR = '8760h';

/** Where the program is, as `npm run network` looks for it. */
function fabricCaServer({ FABRIC_CA_HOME, FABRIC_HOME, PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  const homes = [FABRIC_CA_HOME, FABRIC_HOME].flatMap((home) => (home ? [join(home, 'bin')] : []));
  return [...homes, ...PATH.split(delimiter)].map((folder) => join(folder, PROGRAM)).find((file) => existsSync(file));
}

/** States facts if there is a Fabric CA, and says so if there is none. */
export function describeWithFabricCa(title: string, suite: (program: string) => void): void {
  const program = fabricCaServer(process.env);
  if (program !== undefined)
    describe(title, () => {
      suite(program);
    });
  else
    describe.skip(`${title} (skipped: there is no ${PROGRAM} in FABRIC_CA_HOME, FABRIC_HOME or the PATH)`, () => {
      suite('');
    });
}

/** A Fabric CA of a bank in a process of its own, with an authority and a registrar of its own. */
export class TestFabricCa {
  readonly #program: string;
  readonly #home: string;
  readonly #port: number;
  #child: ChildProcess | undefined;

  private constructor(program: string, home: string, port: number) {
    this.#program = program;
    this.#home = home;
    this.#port = port;
  }

  static async start(program: string, directory: string): Promise<TestFabricCa> {
    const authority = new TestFabricCa(program, join(directory, 'fabric-ca'), await freePort());
    await authority.start(YEAR);
    return authority;
  }

  /** The gateway's variables for it. */
  get variables(): Record<string, string> {
    return {
      NARU_CA_URL: `https://127.0.0.1:${this.#port}`,
      NARU_CA_TLS_CA_FILE: join(this.#home, 'ca-cert.pem'),
      NARU_CA_REGISTRAR: REGISTRAR.name,
      NARU_CA_REGISTRAR_SECRET: REGISTRAR.secret,
    };
  }

  /** @param expiry how long the certificates hold that it issues from now on, such as `24h` */
  async start(expiry: string): Promise<void> {
    mkdirSync(this.#home, { recursive: true });
    const file = join(this.#home, 'fabric-ca-server-config.yaml');
    writeFileSync(file, JSON.stringify(configuration(this.#port, expiry)));
    const child = spawn(this.#program, ['start', '--home', this.#home], { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child = child;
    const lines = createInterface(child.stderr);
    const listens = new Promise<void>((resolve) => {
      lines.on('line', (line) => {
        if (line.includes('Listening on https')) resolve();
      });
    });
    await Promise.race([listens, once(child, 'exit').then(() => Promise.reject(new Error(`${PROGRAM} has ended`)))]);
  }

  async stop(): Promise<void> {
    if (this.#child?.exitCode !== null || !this.#child.kill()) return;
    await once(this.#child, 'exit');
  }
}

/** JSON is YAML, too. The registrar may do what a gateway does, and nothing else. */
function configuration(port: number, expiry: string): object {
  const attrs = {
    'hf.Registrar.Roles': 'client',
    'hf.Registrar.Attributes': 'naru.*',
    'hf.Revoker': true,
    'hf.GenCRL': true,
  };
  const identity = { name: REGISTRAR.name, pass: REGISTRAR.secret, type: 'client', affiliation: '', attrs };
  return {
    port,
    address: '127.0.0.1',
    tls: { enabled: true },
    ca: { name: 'ca.bank-a.trade' },
    crl: { expiry: YEAR },
    registry: { maxenrollments: -1, identities: [identity] },
    db: { type: 'sqlite3', datasource: 'registry.db' },
    signing: {
      default: { usage: ['digital signature'], expiry },
      profiles: { tls: { usage: ['digital signature', 'server auth'], expiry: YEAR } },
    },
    csr: { cn: 'ca.bank-a.trade', hosts: ['127.0.0.1'], keyrequest: { algo: 'ecdsa', size: 256 } },
    operations: { listenAddress: '127.0.0.1:0' },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('a server without a port'));
        else resolve(address.port);
      });
    });
  });
}
