import { loadConsortium } from '@naru/network';
import { existsSync } from 'node:fs';
import { playTrade } from './demo/playTrade.js';
import { homeDirectory } from './home.js';
import { readUsers, usersFileOf } from './secrets.js';

/** `npm run demo`: plays one trade against what `npm start` runs. */
async function main(): Promise<void> {
  const home = homeDirectory();
  if (!existsSync(usersFileOf(home)))
    throw new Error('Nothing runs here yet. Start Naru in another terminal with npm start.');
  await playTrade(loadConsortium(), readUsers(home));
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  console.error(
    `\n${message === 'fetch failed' ? 'No gateway answers. Start Naru in another terminal with npm start.' : message}`,
  );
  process.exitCode = 1;
});
