import type { Tell } from '../progress.js';

/** Collects what is wrong with an export: each thing is told at once, and once. */
export class Faults {
  readonly #tell: Tell;
  readonly #told = new Set<string>();

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  get count(): number {
    return this.#told.size;
  }

  add(where: string, what: string): void {
    const fault = `${where}: ${what}`;
    if (this.#told.has(fault)) return;
    this.#told.add(fault);
    this.#tell(fault);
  }
}

export const IS_MISSING = 'is missing';

/** Whether reading failed because there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
