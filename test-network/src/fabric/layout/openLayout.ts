import type { Consortium } from '@naru/network';
import { DirectoryLock } from '../../shared/directoryLock.js';
import { prepareLayout, type Layout } from './layout.js';
import { requirePlanOf } from '../plan/plan.js';
import { findPrograms } from '../programs/programs.js';

/**
 * Does something with the network in a directory, and keeps other commands away meanwhile.
 * @throws Error if there is no network in the directory, or if programs are missing.
 */
export async function withLayout(
  directory: string,
  consortium: Consortium,
  use: (layout: Layout) => Promise<void>,
): Promise<void> {
  const plan = requirePlanOf(consortium, directory);
  const programs = await findPrograms();
  const lock = new DirectoryLock(directory);
  try {
    await use(await prepareLayout(directory, consortium, programs, plan));
  } finally {
    lock.release();
  }
}
