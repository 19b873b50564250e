import { BONDED } from './bonded.js';
import { CARRIED } from './carried.js';
import { REPEATED } from './repeated.js';
import { LOADED, RETURNED } from './returned.js';
import type { Honest } from './trade.js';

/** Honest business that looks like a cheat. */
export const LOOK_ALIKES: Readonly<Record<string, Honest>> = {
  ...BONDED,
  ...REPEATED,
  ...CARRIED,
  ...RETURNED,
  ...LOADED,
};
