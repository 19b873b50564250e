import type { Consortium } from '@naru/network';
import { DirectoryLock } from '../../shared/directoryLock.js';
import { prepareLayout, type Layout } from './layout.js';
import { begunPlan } from '../plan/plan.js';
import { findPrograms } from '../programs/programs.js';

/**
 * Does something with the network that was begun in a directory, which nobody else changes meanwhile.
 * @throws Error where none was begun there, or programs are missing.
 */
export async function withLayout(
  directory: string,
  consortium: Consortium,
  use: (layout: Layout) => Promise<void>,
): Promise<void> {
  const plan = begunPlan(directory, consortium);
  const programs = await findPrograms();
  const lock = new DirectoryLock(directory);
  try {
    await use(await prepareLayout(directory, consortium, programs, plan));
  } finally {
    lock.release();
  }
}
