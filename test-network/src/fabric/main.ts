#!/usr/bin/env node
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Consortium, loadConsortium, movePorts } from '@naru/network';
import { messageOf } from '../shared/messageOf.js';
import { listKeptProcesses } from './processes/keptProcess.js';
import { startFabricNetwork, type FabricNetworkOptions } from './network.js';
import { type Consensus, readPlan, requirePlan } from './plan/plan.js';
import { revoke } from './revokeCommand.js';

const USAGE = `npm run network -- <command>

  up --fabric [--consensus raft|bft]   starts the consortium on Hyperledger Fabric's programs, or continues with its data
     [--fabric-ca]                     with a Fabric CA for every organisation
  upgrade                              brings the chaincode version of the consortium's data through approval and commit
  add-organisation                     joins organisations that were added to the consortium's data to the channel
  revoke --organisation <name>         revokes a user's certificate (--user <name>), or those on a list of the
                                       organisation's Fabric CA (--crl <file>)
  status                               shows which of its processes run
  logs [name]                          shows where the logs are, or the end of one
  down                                 stops it and keeps its data
  clean                                stops it and removes its data

  --consortium <file>   with up, upgrade, add-organisation and revoke: the consortium's data (default:
                        network/consortium.json)`;

const ASKS_FOR_HELP = ['--help', '-h', 'help'];
const LOG_LINES = 60;
const NAME_COLUMNS = 28;
/** The built chaincode. */
const CHAINCODE = fileURLToPath(new URL('../../../../chaincode', import.meta.url));

const COMMANDS: Readonly<Record<string, (directory: string, args: readonly string[]) => Promise<void> | void>> = {
  up,
  upgrade,
  'add-organisation': addOrganisation,
  revoke,
  status,
  logs,
  down,
  clean,
};

/** `npm run network`: the consortium on Hyperledger Fabric's own programs, under `<home>/fabric`. */
async function main(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  if (ASKS_FOR_HELP.includes([name, ...args].at(-1) ?? '')) {
    console.log(USAGE);
    return;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new Error(`${name === '' ? '' : `There is no command ${name}.\n\n`}${USAGE}`);
  const { NARU_HOME: home } = process.env;
  if (home?.trim() === '') throw new Error('NARU_HOME is empty. Set it to a folder, or unset it to use .naru.');
  await command(join(resolve(home ?? '.naru'), 'fabric'), args);
}

async function up(directory: string, args: readonly string[]): Promise<void> {
  const { fabric, consensus, consortium, fabricCa } = upOptions(args);
  if (!fabric)
    throw new Error('The embedded network needs no command: npm start runs it. For Fabric, use: up --fabric.');
  await start(directory, readConsortium(consortium), { fabricCa, ...(consensus && { consensus }) });
}

/**
 * Brings the chaincode to the higher sequence that the consortium's data name, and restarts its servers. The ledger's data
 * stay.
 */
async function upgrade(directory: string, args: readonly string[]): Promise<void> {
  requirePlan(directory);
  await start(directory, readConsortium(upOptions(args).consortium));
}

/** New organisations are last in the data. This changes the channel, not the members' register on the ledger. */
async function addOrganisation(directory: string, args: readonly string[]): Promise<void> {
  requirePlan(directory);
  await start(directory, readConsortium(upOptions(args).consortium), { mayJoin: true });
}

/** `NARU_PORT` moves all ports, as it does for `npm start`. */
function readConsortium(file: string | undefined): Consortium {
  return movePorts(loadConsortium(file), process.env['NARU_PORT']);
}

async function start(
  directory: string,
  consortium: Consortium,
  choice: Pick<FabricNetworkOptions, 'consensus' | 'mayJoin' | 'fabricCa'> = {},
): Promise<void> {
  const started = Date.now();
  const seconds = (): string => `${((Date.now() - started) / 1_000).toFixed(1)} s`;
  const { NARU_RESOLUTIONS_FILE: resolutionsFile } = process.env;
  const network = await startFabricNetwork({
    consortium,
    directory,
    packageDirectory: CHAINCODE,
    ...choice,
    ...(resolutionsFile !== undefined && { resolutionsFile }),
    outlives: true,
    onProgress: (what) => {
      console.log(`  ✓ ${what} (${seconds()})`);
    },
  });
  const { channel } = network.description;
  console.log(`\nThe network is up (${seconds()}): ${network.processes.size} processes, channel ${channel}.`);
  console.log('Gateways on it: npm start -- --network fabric   stop: npm run network -- down');
}

interface UpOptions {
  readonly fabric: boolean;
  readonly fabricCa: boolean;
  readonly consensus?: Consensus;
  readonly consortium?: string;
}

function upOptions(args: readonly string[]): UpOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fabric: { type: 'boolean', default: false },
      'fabric-ca': { type: 'boolean', default: false },
      consensus: { type: 'string' },
      consortium: { type: 'string' },
    },
  });
  const { consensus, 'fabric-ca': fabricCa, ...rest } = values;
  const others = { fabricCa, ...rest };
  if (consensus === undefined || consensus === 'raft' || consensus === 'bft')
    return { ...others, ...(consensus && { consensus }) };
  throw new Error(`There is no consensus ${consensus}. Use raft or bft.`);
}

function status(directory: string): void {
  const plan = readPlan(directory);
  if (plan === undefined) {
    console.log('There is no network here.');
    return;
  }
  console.log(`Ordering: ${plan.consensus}. Data: ${directory}`);
  const processes = listKeptProcesses(directory);
  for (const { name, pid } of processes)
    console.log(`  ${name.padEnd(NAME_COLUMNS)} ${pid === undefined ? 'not running' : `running, process ${pid}`}`);
  if (processes.length === 0) console.log('  It is down.');
  if (processes.length === 0 || processes.some(({ pid }) => pid === undefined)) process.exitCode = 1;
}

function logs(directory: string, [name]: readonly string[]): void {
  if (name === undefined) {
    console.log(`Logs are in ${join(directory, 'logs')}. To see the end of one: npm run network -- logs <name>`);
    for (const kept of listKeptProcesses(directory)) console.log(`  ${kept.name}`);
    return;
  }
  const file = join(directory, 'logs', `${name}.log`);
  if (!existsSync(file)) throw new Error(`There is no log ${file}.`);
  console.log(readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LOG_LINES).join('\n'));
}

async function down(directory: string): Promise<void> {
  const running = listKeptProcesses(directory).filter(({ pid }) => pid !== undefined);
  await Promise.all(listKeptProcesses(directory).map((kept) => kept.stop()));
  console.log(running.length === 0 ? 'It was not running.' : `${running.length} processes are stopped. The data stay.`);
}

async function clean(directory: string): Promise<void> {
  await down(directory);
  rmSync(directory, { recursive: true, force: true });
  console.log('Its data are removed.');
}

main().catch((error: unknown) => {
  console.error(`\n${messageOf(error)}`);
  process.exitCode = 1;
});
