import { LOOPBACK } from '../../shared/loopback.js';

const TIMEOUT_MS = 2_000;

/** Whether a node is healthy, as its operations endpoint says. Fabric serves it without TLS. */
export async function isHealthy(operationsPort: number): Promise<boolean> {
  return (await read(operationsPort, 'healthz')) !== undefined;
}

/** Reads a node's metrics in Prometheus's format. They are empty if it does not answer. */
export async function readMetrics(operationsPort: number): Promise<string> {
  return (await read(operationsPort, 'metrics')) ?? '';
}

async function read(operationsPort: number, page: string): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(`http://${LOOPBACK}:${operationsPort}/${page}`, { signal });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
