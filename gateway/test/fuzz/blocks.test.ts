import { expect } from 'chai';
import { describeOnEachDatabase, openTemporary } from '../support/eachDatabase.js';
import type { OpenDatabase } from '../../src/database/openDatabase.js';
import { FuzzedReadModel } from './blocks/fuzzedReadModel.js';
import { FuzzedBlocks } from './blocks/fuzzedBlocks.js';
import { type PlayedTransaction, playTrade } from './blocks/trade.js';
import { heldMegabytes, listRuns, LONG_COUNT } from './support/fuzzRun.js';
import { Random } from './support/random.js';

const FIXED_SEED = 15;
const SHORT_COUNT = 1_000;
const BLOCK_SIZE = 100;
const BLOCKS_OF_AN_EPOCH = 10;
const HONEST_OF_A_BLOCK = 6;
const EPOCH_COUNT = BLOCK_SIZE * BLOCKS_OF_AN_EPOCH;
const MAX_GROWTH_MEGABYTES = 100;

describeOnEachDatabase('a read model that is given fuzzed blocks', (kind) => {
  let database: OpenDatabase;
  let model: FuzzedReadModel;
  let trade: PlayedTransaction[];
  let standing: unknown;
  before(async function () {
    this.timeout(120_000);
    database = await openTemporary(kind);
    model = new FuzzedReadModel(database.db);
    trade = await playTrade();
    expect(trade.length).to.be.within(20, BLOCKS_OF_AN_EPOCH * HONEST_OF_A_BLOCK);
    standing = await standingWithout();
  });
  after(() => database.close());

  /** The standing of the trade when nobody disturbs it. */
  async function standingWithout(): Promise<unknown> {
    await model.begin();
    for (const { bytes } of trade) expect(await model.take([{ bytes, validationCode: 0 }])).to.deep.equal([]);
    return model.standingOf(trade);
  }

  /** One ledger from its first block on. @returns how many transactions it had */
  async function runEpoch(seed: number): Promise<number> {
    const blocks = new FuzzedBlocks(trade, new Random(seed));
    await model.begin();
    for (let number = 0; number < BLOCKS_OF_AN_EPOCH; number++) {
      const faults = await model.take(blocks.next(BLOCK_SIZE, HONEST_OF_A_BLOCK));
      expect(faults.join('\n'), `block ${number}`).to.equal('');
    }
    await model.readAll();
    expect(await model.standingOf(trade), 'the trade among the fuzzed transactions').to.deep.equal(standing);
    return EPOCH_COUNT;
  }

  const runSeed = (seed: number): Promise<number> =>
    runEpoch(seed).catch((error: unknown) => {
      throw new Error(`NARU_FUZZ_SEED=${seed} repeats this: ${String(error)}`, { cause: error });
    });

  for (const { seed, count } of listRuns(FIXED_SEED, SHORT_COUNT)) {
    it(`shows what is in ${count} transactions or counts it, and never stops (NARU_FUZZ_SEED=${seed})`, async () => {
      const started = performance.now();
      let done = await runSeed(seed);
      const held = heldMegabytes();
      for (let epoch = 1; done < count; epoch++) done += await runSeed(seed + epoch);
      const [grown, rate] = [heldMegabytes() - held, done / ((performance.now() - started) / 1_000)];
      if (LONG_COUNT > 0)
        console.log(`      ${done} transactions, ${rate.toFixed(0)} a second; memory ${grown.toFixed(0)} MB more`);
      expect(grown).to.be.lessThan(MAX_GROWTH_MEGABYTES);
    }).timeout(LONG_COUNT > 0 ? 0 : 60_000);
  }
});
