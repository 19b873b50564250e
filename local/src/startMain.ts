import { loadConsortium } from '@naru/network';
import { parseArgs } from 'node:util';
import { homeDirectory } from './home.js';
import { LocalSystem } from './localSystem.js';
import { type NetworkName, networkNamed } from './networkName.js';
import { usersFileOf } from './secrets.js';

const NAME_COLUMNS = 12;
const MAX_PORT = 65_535;

const OPTIONS = { network: { type: 'string' }, consortium: { type: 'string' } } as const;

/**
 * `npm start`: runs everything until Ctrl-C; `--network fabric`, on the network that `npm run network -- up --fabric`
 * started, and `--consortium <file>`, with the data that it was started with.
 */
async function main(): Promise<void> {
  const started = Date.now();
  const home = homeDirectory();
  const given = parseArgs({ options: OPTIONS }).values;
  const network = networkNamed(given.network) ?? 'embedded';
  const system = await LocalSystem.start({
    home,
    consortium: loadConsortium(given.consortium),
    ports: portsOf(process.env['NARU_PORT']),
    network,
    onProgress: (what) => {
      console.log(`  ✓ ${what}`);
    },
  });
  console.log(`\nNaru is ready (${((Date.now() - started) / 1_000).toFixed(1)} s).\n`);
  for (const [name, { gateway, users }] of Object.entries(system.users.organizations)) {
    console.log(`  ${name.padEnd(NAME_COLUMNS)} ${gateway}   users: ${Object.keys(users).join(', ')}`);
  }
  console.log(`\n  API reference: /docs on each gateway   passwords: ${usersFileOf(home)}`);
  console.log(`  One trade, played through: ${demoCommand(network)} (in another terminal)   stop: Ctrl-C\n`);
  await untilStopped(system);
}

async function untilStopped(system: LocalSystem): Promise<void> {
  const asked = new Promise<undefined>((resolve) => {
    // Not once: a second Ctrl-C must not end this before its processes have ended.
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        resolve(undefined);
      });
  });
  const broken = await Promise.race([asked, system.brokenDown()]);
  if (broken !== undefined) {
    console.error(`\n${broken}`);
    process.exitCode = 1;
  }
  console.log('\nStopping …');
  await system.stop();
}

function demoCommand(network: NetworkName): string {
  return network === 'embedded' ? 'npm run demo' : `npm run demo -- --network ${network}`;
}

/** @throws Error where `NARU_PORT` is no port */
function portsOf(text: string | undefined): 'consortium' | { firstGateway: number } {
  if (text === undefined || text === '') return 'consortium';
  const firstGateway = Number(text);
  if (Number.isInteger(firstGateway) && firstGateway > 0 && firstGateway <= MAX_PORT) return { firstGateway };
  throw new Error(`NARU_PORT is ${text}; it must be a port number.`);
}

main().catch((error: unknown) => {
  console.error(`\nNaru could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
