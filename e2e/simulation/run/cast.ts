import { loadConsortium } from '@naru/network';
import { Random } from '../world/random.js';

const MEMBERS = loadConsortium().organizations.map(({ mspId }) => mspId);

/** Who is not what they seem in a run. */
export interface Cast {
  /** The organisations that run modified chaincode: none, one or two. */
  readonly colluders: readonly string[];
  /** The organisations of which a user has a client of its own. */
  readonly clients: readonly string[];
}

const KINDS = [
  { weight: 4, colluders: 0 },
  { weight: 1, colluders: 1 },
  { weight: 5, colluders: 2 },
];

/** Chooses the cast of a seed. */
export function chooseCast(seed: string): Cast {
  const random = new Random(`${seed}/cast`);
  const { colluders } = random.weighted(KINDS);
  const shuffled = MEMBERS.map((mspId) => ({ mspId, at: random.next() })).toSorted((one, other) => one.at - other.at);
  const chosen = shuffled.map(({ mspId }) => mspId);
  return { colluders: chosen.slice(0, colluders), clients: chosen.slice(0, Math.max(2, colluders)) };
}
