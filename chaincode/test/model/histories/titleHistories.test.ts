import { expect } from 'chai';
import fc from 'fast-check';
import { randomInt } from 'node:crypto';
import { HISTORY, play, STEPS, type Tally } from './history';

/* `NARU_TITLE_SEED` repeats one run, and `NARU_TITLE_COUNT` says how many histories a run has. */

const SEEDS = 2 ** 31;
const FIXED_SEED = 16;
const SHORT_COUNT = 12;
const GIVEN_SEED = process.env['NARU_TITLE_SEED'];
const GIVEN_COUNT = process.env['NARU_TITLE_COUNT'];
const count = GIVEN_COUNT === undefined ? SHORT_COUNT : Number(GIVEN_COUNT);
const MS_PER_HISTORY = 20_000;

function listSeeds(): readonly number[] {
  if (GIVEN_SEED !== undefined) return [Number(GIVEN_SEED)];
  return GIVEN_COUNT === undefined ? [FIXED_SEED, randomInt(SEEDS)] : [randomInt(SEEDS)];
}

describe('Title to goods', () => {
  for (const seed of listSeeds())
    it(`is as a plain model has it, in ${count} histories of ${STEPS} actions (NARU_TITLE_SEED=${seed})`, async function () {
      this.timeout(count * MS_PER_HISTORY);
      const tally: Tally = new Map();
      const property = fc.asyncProperty(HISTORY, (choices) => play(choices, tally));
      await fc.assert(property, { seed, numRuns: count, endOnFailure: true });
      const accepted = [...tally.values()].filter((each) => each.accepted > 0);
      expect(accepted.length, 'kinds of actions that were accepted').to.be.greaterThan(25);
      if (GIVEN_COUNT !== undefined) console.log(Object.fromEntries([...tally].sort()));
    });
});
