import { loadConsortium } from '@naru/network';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { playTrade } from './demo/playTrade.js';
import { homeDirectory } from './home.js';
import { networkNamed, START_COMMANDS, TITLES } from './networkName.js';
import { readUsers, type UsersFile, usersFileOf } from './secrets.js';

/** `npm run demo`: plays one trade against what `npm start` runs, on the network that `--network` names where it does. */
async function main(): Promise<void> {
  const network = networkNamed(parseArgs({ options: { network: { type: 'string' } } }).values.network);
  const users = readStarted(homeDirectory(), START_COMMANDS[network ?? 'embedded']);
  if (network !== undefined && network !== users.network)
    throw new Error(
      `The gateways were started on ${TITLES[users.network]}, not on ${TITLES[network]}. ` +
        `Stop them with Ctrl-C, and start them with ${START_COMMANDS[network]}.`,
    );
  await playTrade(loadConsortium(), users).catch((error: unknown) => {
    throw isUnanswered(error)
      ? new Error(`No gateway answers. Start Naru in another terminal with ${START_COMMANDS[users.network]}.`)
      : error;
  });
}

/** @throws Error where nothing was ever started in this home */
function readStarted(home: string, command: string): UsersFile {
  if (existsSync(usersFileOf(home))) return readUsers(home);
  throw new Error(`Nothing runs here yet. Start Naru in another terminal with ${command}.`);
}

/** What fetch throws where nobody listens. */
function isUnanswered(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'fetch failed';
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
