import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { MovedClock } from '../support/linearizability/faults/movedClock.js';
import { trouble } from '../support/linearizability/faults/faults.js';
import { playHistory, prepareThings } from '../support/linearizability/history/playHistory.js';
import type { Thing } from '../support/linearizability/history/thing.js';
import { Random } from '../../simulation/world/random.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestSystem } from '../support/system/testSystem.js';

/** One short history by default; `check:long` asks for more and longer ones. */
const HISTORIES = Number(process.env['NARU_HISTORIES'] ?? 1);
const OPERATIONS = Number(process.env['NARU_HISTORY_OPERATIONS'] ?? 40);
const SEED = Number(process.env['NARU_HISTORY_SEED'] ?? Date.now() % 1_000_000);
const HISTORY_MS = 1_200_000;

describeOnEachNetwork('title and claims while parts are killed, stopped and their clocks moved', function (network) {
  this.timeout(HISTORY_MS);
  const system = new TestSystem(network === 'embedded' ? undefined : network);
  const clock = new MovedClock(system.home);
  let endClock: () => void;
  before(async () => {
    endClock = clock.begin();
    await system.running();
  });
  after(async () => {
    endClock();
    await system.stop();
  });

  for (let index = 0; index < HISTORIES; index += 1) {
    const seed = SEED + index;
    it(`change in one order that explains every answer: seed ${seed}, ${OPERATIONS} operations`, async () => {
      const options = { seed, operations: OPERATIONS };
      const things = await prepareThings(system, options);
      let isOver = false;
      const faults = trouble({ system, network, clock }, new Random(String(seed)), () => isOver);
      await playHistory(things, options).finally(() => {
        isOver = true;
      });
      const happened = await faults;
      for (const thing of things) await thing.close();
      console.log(`      ${summarise(things)}, ${happened.length} faults`);
      const unexplained = things.filter((thing) => !thing.isLinearizable());
      for (const { name, recorder } of unexplained)
        writeFileSync(join(system.home, `${name}.json`), JSON.stringify(recorder.operations, null, 1));
      expect(
        unexplained.map(({ name, recorder }) => ({ name, operations: recorder.operations })),
        `histories that no order explains, amid: ${happened.join('; ')}`,
      ).to.deep.equal([]);
    });
  }
});

function summarise(things: readonly Thing[]): string {
  const sum = (fate: keyof Thing['recorder']['fates']): number =>
    things.reduce((total, { recorder }) => total + recorder.fates[fate], 0);
  return `${sum('answered')} answered, ${sum('rejected')} rejected, ${sum('unsent')} not sent, ${sum('unknown')} unknown`;
}
