import type { Decision } from './detect.js';

/** A decision, and which baselines found the claim. */
export interface Row extends Decision {
  readonly found: Readonly<Record<string, boolean>>;
}
