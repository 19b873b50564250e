import { loadConfig } from './config/config.js';
import { createGateway } from './createGateway.js';

/** An orderly end that takes longer than this is forced. */
const FORCED_END_MS = 10_000;

async function main(): Promise<void> {
  const gateway = await createGateway(loadConfig(process.env));
  process.once('SIGTERM', end);
  process.once('SIGINT', end);

  function end(): void {
    setTimeout(() => process.exit(1), FORCED_END_MS).unref();
    gateway.close().then(() => process.exit(0), fail);
  }
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
