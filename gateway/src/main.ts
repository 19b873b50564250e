import { setTimeout as delay } from 'node:timers/promises';
import { loadConfig } from './config/config.js';
import { createGateway } from './createGateway.js';

/** An orderly end that takes longer than this is forced. */
const FORCED_END_MS = 10_000;
const SECOND_MS = 1_000;

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const gateway = await createGateway(config);
  const drainMs = config.drainSeconds * SECOND_MS;
  // Without TLS of its own it ends with its terminal, as any program does.
  if (config.tls !== undefined)
    process.on('SIGHUP', () => {
      gateway.renewCertificate();
    });
  process.once('SIGTERM', () => {
    end().then(() => process.exit(0), fail);
  });
  process.once('SIGINT', () => {
    end().then(() => process.exit(0), fail);
  });

  async function end(): Promise<void> {
    setTimeout(() => process.exit(1), drainMs + FORCED_END_MS).unref();
    gateway.drain();
    await delay(drainMs);
    await gateway.close();
  }
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
