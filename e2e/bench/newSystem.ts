import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalSystem } from '@naru/local';

/** Does work on a system of its own, on the embedded network, of which nothing is left. */
export async function inNewSystem<T>(work: (system: LocalSystem) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'naru-bench-'));
  try {
    const system = await LocalSystem.start({ home, ports: 'free' });
    try {
      return await work(system);
    } finally {
      await system.stop();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
