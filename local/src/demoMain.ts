import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UnreachableError } from '@naru/client';
import { loadConsortium } from '@naru/network';
import { playTrade } from './demo/playTrade.js';
import { homeDirectory } from './home.js';
import { findNetwork, START_COMMANDS, TITLES } from './system/networkName.js';
import { readUsers, type UsersFile, usersFilePath } from './system/usersFile.js';

/** `npm run demo` plays one trade on what `npm start` runs; with `--network`, only if that is the network it runs on. */
async function main(): Promise<void> {
  const network = findNetwork(parseArgs({ options: { network: { type: 'string' } } }).values.network);
  const users = readStarted(homeDirectory(), START_COMMANDS[network ?? 'embedded']);
  if (network !== undefined && network !== users.network)
    throw new Error(
      `The gateways were started on ${TITLES[users.network]}, not on ${TITLES[network]}. ` +
        `Stop them with Ctrl-C, and start them with ${START_COMMANDS[network]}.`,
    );
  await playTrade(loadConsortium(), users).catch((error: unknown) => {
    throw error instanceof UnreachableError
      ? new Error(`${error.message}\nStart Naru in another terminal with ${START_COMMANDS[users.network]}.`)
      : error;
  });
}

/** @throws Error if nothing was started in this home yet */
function readStarted(home: string, command: string): UsersFile {
  if (existsSync(usersFilePath(home))) return readUsers(home);
  throw new Error(`Nothing runs here yet. Start Naru in another terminal with ${command}.`);
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
