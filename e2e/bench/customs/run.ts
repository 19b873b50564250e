import type { DeclaredFacts } from '@naru/chaincode/domain';
import { Random } from '../../simulation/world/random.js';
import { CHEATS, END } from './cheats/cheats.js';
import { Desk } from './desk.js';
import { LOOK_ALIKES } from './honest/lookAlikes.js';
import { ORDINARY } from './honest/ordinary.js';
import { shareBoxes } from './shareBoxes.js';
import { type Case, World } from './world.js';

/** What was found of one case. */
export interface Row {
  readonly of: Case;
  /** The rules that an officer is told of, each once. */
  readonly found: readonly string[];
  /** What a plain comparison finds. */
  readonly baseline: boolean;
}

/** Of a hundred cases: those of cheats, and those that look like one. */
const CHEATS_PER_CASE = 0.15;
const LOOK_ALIKES_PER_CASE = 0.35;

/** Makes a world of cases by a seed, and weighs all of their declarations. */
export function run(seed: string, count: number): Row[] {
  const cases = shareBoxes(generate(seed, count));
  const desk = new Desk(cases, END);
  const plain = new Plain(cases, desk);
  return cases.map((of) => ({
    of,
    found: [
      ...new Set(
        of.declarations.flatMap(({ id }) =>
          desk
            .judge(id)
            .filter(({ severity }) => severity !== 'INFO')
            .map(({ rule }) => rule),
        ),
      ),
    ],
    baseline: of.declarations.some(({ id }) => plain.finds(desk.declared(id))),
  }));
}

function generate(seed: string, count: number): Case[] {
  const random = new Random(seed);
  const world = new World(random);
  const cheats = Object.entries(CHEATS).flatMap(([tactic, ways]) =>
    Object.entries(ways).map(([way, make]) => ({ kind: `${tactic}: ${way}`, make, isFraud: true })),
  );
  const alike = Object.entries(LOOK_ALIKES).map(([kind, make]) => ({ kind, make, isFraud: false }));
  const ordinary = Object.entries(ORDINARY).map(([kind, make]) => ({ kind, make, isFraud: false }));
  return Array.from({ length: count }, (_, index): Case => {
    const at = index / count;
    const among = at < CHEATS_PER_CASE ? cheats : at < CHEATS_PER_CASE + LOOK_ALIKES_PER_CASE ? alike : ordinary;
    const { kind, make, isFraud } = random.pick<(typeof among)[number]>(among);
    return { kind, isFraud, ...make(world) };
  });
}

/** The comparison that needs no more than two declarations: the origins of a re-export and of the entry that it names. */
class Plain {
  readonly #desk: Desk;
  readonly #ids: ReadonlySet<string>;

  constructor(cases: readonly Case[], desk: Desk) {
    this.#desk = desk;
    this.#ids = new Set(cases.flatMap(({ declarations }) => declarations.map(({ id }) => id)));
  }

  finds({ related, goods }: DeclaredFacts): boolean {
    const entries = related.filter(({ id, relation }) => relation === 'ENTRY_INTO_BOND' && this.#ids.has(id));
    const origins = entries.flatMap(({ id }) => this.#desk.declared(id).goods.map(({ origin }) => origin));
    return entries.length > 0 && goods.some(({ origin }) => !origins.includes(origin));
  }
}
