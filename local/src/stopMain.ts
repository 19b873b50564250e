import { homeDirectory } from './home.js';
import { stopAll } from './system/parts.js';

/** `npm stop` ends what `npm start` runs in this home, and what a start that was killed has left. The data stay. */
async function main(): Promise<void> {
  const home = homeDirectory();
  const ended = await stopAll(home);
  if (ended.length === 0) console.log(`Nothing runs in ${home}.`);
  for (const { name, process } of ended) console.log(`  ✓ ${name} (process ${process.pid}) has ended`);
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
