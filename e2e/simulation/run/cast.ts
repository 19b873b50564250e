import { loadConsortium } from '@naru/network';
import { BANKS as OFFICERS, CUSTOMS } from '../officers/cast.js';
import { Random } from '../world/random.js';

const MEMBERS = loadConsortium().organizations.map(({ mspId }) => mspId);

const BANKS = OFFICERS.map(({ msp }) => msp);

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
  const chosen = shuffle(random);
  const bank = random.pick(BANKS);
  return { colluders: chosen.slice(0, colluders), clients: [...new Set([bank, ...chosen.slice(0, 1)])] };
}

/** The members in some order. What customs can break, everybody can, so it comes last more often. */
function shuffle(random: Random): string[] {
  const placed = MEMBERS.map((mspId) => ({ mspId, at: random.next() * (mspId === CUSTOMS.msp ? 3 : 1) }));
  return placed.toSorted((one, other) => one.at - other.at).map(({ mspId }) => mspId);
}
