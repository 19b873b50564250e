import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { loadConsortium, movePorts } from '@naru/network';
import { homeDirectory } from './home.js';
import { LocalSystem } from './system/localSystem.js';
import { findNetwork, type NetworkName } from './system/networkName.js';
import { usersFilePath } from './system/usersFile.js';

const NAME_COLUMNS = 12;

const OPTIONS = {
  network: { type: 'string' },
  consortium: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const USAGE = `npm start [-- <options>]   runs everything until Ctrl-C or npm stop

  --network embedded|fabric   fabric: on the network that npm run network -- up --fabric has started (default: embedded)
  --consortium <file>         the consortium's data (default: network/consortium.json)

  NARU_PORT   the port of the first gateway; all other ports move by the same distance
  NARU_HOME   the folder that keeps everything (default: .naru)`;

/**
 * `npm start` runs everything until Ctrl-C. `--network fabric` uses the network that `npm run network -- up --fabric`
 * started; `--consortium <file>` names the data that it was started with.
 */
async function main(): Promise<void> {
  const given = parseArgs({ options: OPTIONS }).values;
  if (given.help) {
    console.log(USAGE);
    return;
  }
  const started = Date.now();
  const home = homeDirectory();
  const network = findNetwork(given.network) ?? 'embedded';
  const asked = stopOnSignals();
  const system = await LocalSystem.start({
    home,
    consortium: movePorts(loadConsortium(given.consortium), process.env['NARU_PORT']),
    ports: 'consortium',
    network,
    signal: asked,
    onProgress: (what) => {
      console.log(`  ✓ ${what}`);
    },
  });
  console.log(`\nNaru is ready (${((Date.now() - started) / 1_000).toFixed(1)} s).\n`);
  for (const [name, { gateway, users }] of Object.entries(system.users.organizations)) {
    console.log(`  ${name.padEnd(NAME_COLUMNS)} ${gateway}   users: ${Object.keys(users).join(', ')}`);
  }
  console.log(`\n  API reference: /docs on each gateway   passwords: ${usersFilePath(home)}`);
  console.log(
    `  One trade, played through: ${demoCommand(network)} (in another terminal)   stop: Ctrl-C or npm stop\n`,
  );
  await untilStopped(system, asked);
}

/** Not `once`: a second Ctrl-C must not end this program before its processes have ended. */
function stopOnSignals(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      stopping.abort(new Error(`it was asked to stop (${signal}). What it had started has ended.`));
    });
  return stopping.signal;
}

async function untilStopped(system: LocalSystem, asked: AbortSignal): Promise<void> {
  const stopped = asked.aborted ? Promise.resolve() : once(asked, 'abort');
  const broken = await Promise.race([stopped.then(() => undefined), system.brokenDown()]);
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

main().catch((error: unknown) => {
  console.error(`\nNaru could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
