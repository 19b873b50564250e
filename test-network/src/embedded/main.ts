#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { loadConsortium } from '@naru/network';
import { z } from 'zod';
import { messageOf } from '../shared/messageOf.js';
import { startEmbeddedNetwork } from './network.js';

const Arguments = z.strictObject({
  directory: z.string().min(1),
  'chaincode-address': z.string().regex(/^[^:]+:\d+$/, 'host:port'),
  consortium: z.string().min(1).optional(),
  ports: z.enum(['consortium', 'free']).default('consortium'),
});

/**
 * Runs the embedded network until SIGTERM or SIGINT. On SIGHUP it reads the revocation lists again.
 * `--directory <folder> --chaincode-address <host:port> [--consortium <file>] [--ports consortium|free]`
 * When it is ready it prints one line of JSON: `{"ready":true,"height":…,"description":{…}}`.
 */
async function main(): Promise<void> {
  const options = readArguments();
  const network = await startEmbeddedNetwork({
    consortium: loadConsortium(options.consortium),
    directory: options.directory,
    chaincodeAddress: options['chaincode-address'],
    ports: options.ports,
  });
  const stop = (): void => {
    network.stop().then(exit, fail);
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  process.on('SIGHUP', () => {
    network.reloadRevocationLists().catch(report);
  });
  process.stdout.write(
    `${JSON.stringify({ ready: true, height: network.height, description: network.description })}\n`,
  );
}

function readArguments(): z.infer<typeof Arguments> {
  const { values } = parseArgs({
    options: {
      directory: { type: 'string' },
      'chaincode-address': { type: 'string' },
      consortium: { type: 'string' },
      ports: { type: 'string' },
    },
  });
  const parsed = Arguments.safeParse({ ...values });
  if (parsed.success) return parsed.data;
  throw new Error(`The arguments are not valid:\n${z.prettifyError(parsed.error)}`);
}

function exit(): void {
  process.exit(0);
}

function report(error: unknown): void {
  process.stderr.write(`${messageOf(error)}\n`);
}

function fail(error: unknown): void {
  report(error);
  process.exit(1);
}

main().catch(fail);
