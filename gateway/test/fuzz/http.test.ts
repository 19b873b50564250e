import { listMspIds } from '@naru/chaincode/domain';
import { listMembers, loadConsortium } from '@naru/network';
import { expect } from 'chai';
import { openApi } from '../../src/index.js';
import { actorsOf } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { lastRecords, playTrade } from './blocks/trade.js';
import { Exchanges } from './http/exchange.js';
import { sendMalformed } from './http/malformed.js';
import { type Bearers, RequestGrammar } from './http/requests.js';
import { heldMegabytes, listRuns, LONG_COUNT } from './support/fuzzRun.js';
import { Random } from './support/random.js';

const FIXED_SEED = 9;
const SHORT_COUNT = 800;
const LANES = 8;
/** After so many requests memory is measured for the first time. */
const WARM_UP = 500;
/** Tokens are good for longer than so many requests take. */
const CHUNK = 10_000;
const MAX_GROWTH_MEGABYTES = 100;
const SHOWN_FAULTS = 5;

/** A gateway, and who may ask it. */
interface Door {
  readonly port: number;
  readonly bearers: Bearers;
}

describe('the gateways that are asked by a fuzzer', () => {
  let consortium: TestConsortium;
  let ids: string[];
  let exchanges: Exchanges;
  before(async function () {
    this.timeout(120_000);
    exchanges = new Exchanges(LANES);
    ids = [...lastRecords(await playTrade()).values()].map(({ id }) => id);
    consortium = await TestConsortium.shared(anyDatabase);
  });
  after(() => {
    exchanges.close();
  });

  async function open(msp: string): Promise<Door> {
    const { gateway, tokens } = await consortium.gateway(msp);
    const own = actorsOf(msp).map(({ name }) => `Bearer ${tokens.issue(name)}`);
    const bad = ['', 'Bearer x', 'Basic eDp4', `Bearer ${tokens.issue('nobody')}`];
    // Most requests are of users who are known.
    return { port: gateway.port, bearers: [...own, ...own, ...own, ...bad] };
  }

  /** Sends so many requests, with fresh tokens now and then. @returns what was answered otherwise than it should be */
  async function run(count: number, random: Random, statuses: Map<number, number>): Promise<string[]> {
    for (let left = count; left > 0; left -= CHUNK) {
      const found = await runChunk(Math.min(left, CHUNK), random, statuses);
      if (found.length > 0) return found;
    }
    return [];
  }

  async function runChunk(count: number, random: Random, statuses: Map<number, number>): Promise<string[]> {
    const doors = await Promise.all(listMspIds(listMembers(loadConsortium())).map(open));
    const grammar = new RequestGrammar(openApi(), ids, random);
    const found: string[] = [];
    let left = count;
    const lane = async (): Promise<void> => {
      while (left > 0 && found.length < SHOWN_FAULTS) {
        left -= 1;
        const { port, bearers } = random.pick(doors);
        if (random.chance(1)) {
          found.push(...(await sendMalformed(port, random)));
          continue;
        }
        const request = grammar.next(bearers);
        const { method, path, body } = request;
        const { status, faults } = await exchanges
          .send(port, request)
          .catch((error: unknown) => ({ status: 0, faults: [String(error)] }));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        found.push(...faults.map((fault) => `${fault}\n    ${method} ${path} ${String(body).slice(0, 2_000)}`));
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return found;
  }

  for (const { seed, count } of listRuns(FIXED_SEED, SHORT_COUNT)) {
    it(`answer ${count} requests as they are described, and never fail (NARU_FUZZ_SEED=${seed})`, async () => {
      const random = new Random(seed);
      const statuses = new Map<number, number>();
      const started = performance.now();
      expect(await run(WARM_UP, random, statuses)).to.deep.equal([]);
      const held = heldMegabytes();
      expect(await run(count - WARM_UP, random, statuses)).to.deep.equal([]);
      const [grown, rate] = [heldMegabytes() - held, count / ((performance.now() - started) / 1_000)];
      const counts = [...statuses].sort().map(([status, times]) => `${status}: ${times}`);
      if (LONG_COUNT > 0)
        console.log(`      ${rate.toFixed(0)} a second; memory ${grown.toFixed(0)} MB more; ${counts.join(', ')}`);
      expect(grown).to.be.lessThan(MAX_GROWTH_MEGABYTES);
    }).timeout(LONG_COUNT > 0 ? 0 : 60_000);
  }
});
