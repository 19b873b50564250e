import { LocalSystem, playTrade } from '../../src/index.js';
import type { DemoTrade } from '../../src/demo/trade.js';
import { HttpUser } from './httpUser.js';
import { temporaryDirectory } from './temporaryDirectory.js';

/** A trade that was played, and what was told of it. */
interface Played {
  readonly trade: DemoTrade;
  readonly story: string;
}

/** One running system for all files that change nothing but documents: starting one for each would take minutes. */
class SharedSystem {
  #directory: ReturnType<typeof temporaryDirectory> | undefined;
  #system: Promise<LocalSystem> | undefined;
  #played: Promise<Played> | undefined;
  readonly #users = new Map<string, Promise<HttpUser>>();

  /** Where it keeps everything. */
  get home(): string {
    this.#directory ??= temporaryDirectory();
    return this.#directory.path;
  }

  /** The system; it starts when it is first asked for. */
  running(): Promise<LocalSystem> {
    this.#system ??= LocalSystem.start({ home: this.home, ports: 'free' });
    return this.#system;
  }

  /** A user who is signed in. */
  user(organization: string, name: string): Promise<HttpUser> {
    const id = `${organization}/${name}`;
    const known = this.#users.get(id) ?? this.running().then((system) => HttpUser.signIn(system, organization, name));
    this.#users.set(id, known);
    return known;
  }

  /** A trade from shipment to delivery; it is played when it is first asked for. */
  played(): Promise<Played> {
    this.#played ??= this.running().then(({ consortium, users }) => quietly(() => playTrade(consortium, users)));
    return this.#played;
  }

  /** Stops the system in order and starts it again on what it kept. */
  async restart(): Promise<void> {
    await (await this.running()).stop();
    this.#users.clear();
    this.#system = undefined;
    await this.running();
  }

  async stop(): Promise<void> {
    await (await this.#system)?.stop();
    this.#directory?.remove();
  }
}

export const shared = new SharedSystem();

after(async () => {
  await shared.stop();
});

/** Keeps the story out of the report of the tests. */
async function quietly(play: () => Promise<DemoTrade>): Promise<Played> {
  const lines: unknown[] = [];
  const { log } = console;
  console.log = (line: unknown) => lines.push(line);
  try {
    return { trade: await play(), story: lines.join('\n') };
  } finally {
    console.log = log;
  }
}
