import { performance } from 'node:perf_hooks';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { Attacker, type PublicWrite } from '../support/ledger/attacker.js';
import { BANK_A, BANK_B, SHIPPER } from '../support/cast.js';
import { VALID } from '../support/ledger/codes.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestNetwork } from '../support/system/testNetwork.js';
import { type Claimed, f5 } from '../support/ledger/claimOn.js';

/** How many keys are left as litter, and how often a bank is refused. `npm run check:long` asks for many. */
const { NARU_LITTER_KEYS, NARU_LITTER_REFUSALS } = process.env;
const KEYS = Number(NARU_LITTER_KEYS ?? 300);
const REFUSALS = Number(NARU_LITTER_REFUSALS ?? 5);
const KEYS_PER_TRANSACTION = 2_000;
const CHECKS = 100;
const WRITING_MS = 3_600_000;

/** The keys under a token that two organisations can write: as entries of a range, and beside its members' lists. */
function litterUnder({ kind, token }: Claimed, from: number, to: number): PublicWrite[] {
  const numbers = Array.from({ length: to - from }, (_, index) => String(from + index));
  return numbers.flatMap((number) => [
    { composite: ['token', kind, token, 'a', number], value: 'x' },
    { key: `token/financing-claim/${kind}/${token}/${number}`, value: '[]' },
  ]);
}

describeOnEachNetwork(`An invoice under whose token two organisations left ${KEYS} keys`, function (on) {
  this.timeout(WRITING_MS);
  let network: TestNetwork;
  const [clean, littered] = [f5(ulid(), 10_000), f5(ulid(), 10_000)];
  before(async () => {
    network = await TestNetwork.start(on, ['ExportersMSP', 'CustomsMSP']);
  });
  after(() => network.stop());

  const median = (durations: readonly number[]): number => durations.toSorted((a, b) => a - b)[CHECKS / 2] ?? 0;

  const timeCheck = async (paper: Claimed): Promise<number> => {
    const started = performance.now();
    await network.trade.check(BANK_B, { papers: [paper] });
    return performance.now() - started;
  };

  /** What stands against an invoice, in the eyes of BankB. */
  const weigh = async (paper: Claimed): Promise<string[]> =>
    (await network.trade.check(BANK_B, { papers: [paper] }))
      .filter(({ severity }) => severity !== 'NOT_EVALUATED')
      .map(({ rule, severity }) => `${rule} ${severity}`);

  /** Prints what a check of the littered invoice takes, beside one of an invoice without litter. */
  const report = async (what: string): Promise<void> => {
    if (NARU_LITTER_KEYS === undefined) return;
    const [ofClean, ofLittered]: [number[], number[]] = [[], []];
    for (let count = 0; count < CHECKS; count++) {
      ofClean.push(await timeCheck(clean));
      ofLittered.push(await timeCheck(littered));
    }
    const [without, beside] = [median(ofClean), median(ofLittered)];
    const figures = `${beside.toFixed(1)} ms beside ${without.toFixed(1)} ms: ${(beside / without).toFixed(2)} times`;
    console.log(`${what}, on ${on}, median of ${CHECKS} checks: ${figures}`);
  };

  it('is free in the eyes of every bank', async () => {
    const { trade } = network;
    const colluders = new Attacker(trade, SHIPPER, ['CustomsMSP']);
    for (let from = 0; from < KEYS; from += KEYS_PER_TRANSACTION) {
      const writes = { public: litterUnder(littered, from, Math.min(KEYS, from + KEYS_PER_TRANSACTION)) };
      expect(await colluders.attempt(writes)).to.equal(VALID);
    }
    expect(await weigh(littered)).to.deep.equal([]);
    await report(`free, with ${KEYS} entries of a range and as many other keys`);
  });

  it('is financed once: the check and the claim of a second bank find who holds it', async () => {
    const { trade } = network;
    for (const paper of [clean, littered]) {
      const { id, status } = await trade.reserve(BANK_A, { papers: [paper] });
      expect(status).to.equal('RESERVED');
      expect((await trade.claim(BANK_A, 'finance', id)).status).to.equal('FINANCED');
      expect(await weigh(paper)).to.deep.equal(['D7 BLOCK']);
      expect((await trade.reserve(BANK_B, { papers: [paper] })).status).to.equal('REFUSED');
    }
    await report('financed');
  });

  it('is checked as before after another bank was refused on it again and again, with varied papers', async () => {
    const { trade } = network;
    for (let count = 0; count < REFUSALS; count++)
      expect((await trade.reserve(BANK_B, { papers: [littered, f5(ulid(), 1)] })).status).to.equal('REFUSED');
    await report(`refused ${REFUSALS} times`);
  });
});
