import { LOOPBACK } from './layout.js';

const TIMEOUT_MS = 2_000;

/** Whether a node says on its operations endpoint, which Fabric serves on loopback without TLS, that it is healthy. */
export async function isHealthy(operationsPort: number): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    return (await fetch(`http://${LOOPBACK}:${operationsPort}/healthz`, { signal })).ok;
  } catch {
    return false;
  }
}
