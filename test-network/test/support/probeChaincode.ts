import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConsortium, type Consortium } from '@naru/network';
import { embeddedChaincodeId, startChaincodeServer, type ChaincodeServer } from '../../src/index.js';
import { freePort } from './freePort.js';

/** Short, so that tests do not wait. Transactions of a race are still in one block. */
const BATCH_TIMEOUT_MS = 20;

/** The consortium of the repository, with a short batch time. */
export function testConsortium(batchTimeoutMs = BATCH_TIMEOUT_MS): Consortium {
  const consortium = loadConsortium();
  return { ...consortium, ordering: { ...consortium.ordering, batchTimeoutMs } };
}

/** The folder of a chaincode package in the tests' sources. It is not compiled. */
export function chaincodeFolder(name: string): string {
  return fileURLToPath(new URL(`../../../test/support/${name}`, import.meta.url));
}

/** Starts a chaincode package of the tests' sources for the embedded network, on a free port. */
export async function startTestChaincode(name: string, directory: string, port?: number): Promise<ChaincodeServer> {
  return startChaincodeServer({
    packageDirectory: chaincodeFolder(name),
    chaincodeId: embeddedChaincodeId(testConsortium()),
    port: port ?? (await freePort()),
    logFile: join(directory, `${name}.log`),
  });
}
