import type { Random } from '../../../../simulation/world/random.js';
import type { Recorder } from './recorder.js';

/** A thing that many act on at once, and whose history is judged apart from that of others. */
export interface Thing {
  readonly name: string;
  readonly recorder: Pick<Recorder<unknown, unknown>, 'operations' | 'fates'>;
  /** Somebody does something with it. */
  act(random: Random): Promise<void>;
  /** Reads what has become of it, when nobody acts any more. */
  close(): Promise<void>;
  isLinearizable(): boolean;
}
