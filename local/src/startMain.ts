import { parseArgs } from 'node:util';
import { homeDirectory } from './home.js';
import { LocalSystem } from './localSystem.js';
import { usersFileOf } from './secrets.js';

const NAME_COLUMNS = 12;
const MAX_PORT = 65_535;

/** `npm start`: runs everything until Ctrl-C. */
async function main(): Promise<void> {
  const started = Date.now();
  const home = homeDirectory();
  const system = await LocalSystem.start({
    home,
    ports: portsOf(process.env['NARU_PORT']),
    network: networkOf(process.argv.slice(2)),
    onProgress: (what) => {
      console.log(`  ✓ ${what}`);
    },
  });
  console.log(`\nNaru is ready (${((Date.now() - started) / 1_000).toFixed(1)} s).\n`);
  for (const [name, { gateway, users }] of Object.entries(system.users.organizations)) {
    console.log(`  ${name.padEnd(NAME_COLUMNS)} ${gateway}   users: ${Object.keys(users).join(', ')}`);
  }
  console.log(`\n  API reference: /docs on each gateway   passwords: ${usersFileOf(home)}`);
  console.log('  One trade, played through: npm run demo (in another terminal)   stop: Ctrl-C\n');
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

/** `--network fabric` runs the gateways on the network that `npm run network -- up --fabric` started. */
function networkOf(args: string[]): 'embedded' | 'fabric' {
  const { values } = parseArgs({ args, options: { network: { type: 'string', default: 'embedded' } } });
  if (values.network === 'embedded' || values.network === 'fabric') return values.network;
  throw new Error(`There is no network ${values.network}; there are embedded and fabric.`);
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
