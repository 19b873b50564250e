import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256Hex, type Token, type TradeRecord } from '@naru/chaincode/domain';
import { listMembers, loadConsortium } from '@naru/network';
import { type Database, openDatabase } from '../../src/database/openDatabase.js';
import { applyBlock, type Perspective } from '../../src/readModel/applyBlock.js';
import { TokenLists } from '../../src/readModel/tokenLists.js';
import { FakeWire, transactionOf } from '../../test/support/fakeWire.js';
import { claim } from '../../test/support/records.js';
import { TEMPLATE } from '../../test/support/testConfig.js';

const USAGE = `npm run bench:litter [-- --litter <n>]
Measures how long a gateway takes to find what a claim meets, when another bank has made many claims that have one of its
tokens, beside a claim without such litter, in one run. Ends with 1 if it takes more than twice as long.`;

const CLAIM = 'financing-claim';
const TOKENS_OF_CLAIM = 40;
const IN_BLOCK = 250;
const ROUNDS = 100;
const MOST = 2;

const VIEW: Perspective = { mspId: 'BankAMSP', members: listMembers(loadConsortium()), alertRules: [] };
/** Nothing is waited for. */
const READ = { block: 0, reached: () => Promise.resolve() };

/** The tokens of a claim on papers that have a name. */
const tokensOf = (papers: string): Token[] =>
  Array.from({ length: TOKENS_OF_CLAIM }, (_, place) => ({
    kind: 'NEAR',
    token: sha256Hex(`${papers}/${place}`),
    paper: 0,
  }));

async function main(): Promise<void> {
  const options = { litter: { type: 'string', default: '10000' }, help: { type: 'boolean', default: false } } as const;
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const directory = mkdtempSync(join(tmpdir(), 'naru-litter-'));
  const database = await openDatabase({
    ...{ databaseUrl: undefined, dataDirectory: directory, databaseTemplate: TEMPLATE },
  });
  try {
    await write(database.db, Number(values.litter));
    await report(new TokenLists(database.db, READ, () => Promise.resolve(0)), values.litter);
  } finally {
    await database.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Two claims of BankA, and claims of BankB that have a token of the second one in common. */
async function write(db: Database, litter: number): Promise<void> {
  const wire = new FakeWire();
  const own = ['clean', 'littered'].map((papers) =>
    claim('BankAMSP', { tokens: tokensOf(papers), status: 'RESERVED' }),
  );
  const [shared] = tokensOf('littered');
  const written: TradeRecord[] = [...own];
  for (let count = 0; count < litter; count++) {
    const tokens = [...(shared === undefined ? [] : [shared]), ...tokensOf(`litter ${count}`).slice(1)];
    written.push(claim('BankBMSP', { tokens, status: count % 2 === 0 ? 'RELEASED' : 'RESERVED' }));
  }
  for (let from = 0; from < written.length; from += IN_BLOCK)
    wire.block(written.slice(from, from + IN_BLOCK).map((record) => transactionOf(record)));
  const height = await wire.height();
  for await (const block of wire.blocks('auditor', 0, new AbortController().signal)) {
    await db.transaction().execute((transaction) => applyBlock(transaction, block, VIEW));
    if (block.number === height - 1) return;
  }
}

async function report(lists: TokenLists, litter: string): Promise<void> {
  const times: Record<'clean' | 'littered', number[]> = { clean: [], littered: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const papers of ['clean', 'littered'] as const) {
      const started = performance.now();
      await lists.meet(CLAIM, tokensOf(papers));
      times[papers].push(performance.now() - started);
    }
  const median = (all: readonly number[]): number => all.toSorted((one, other) => one - other)[ROUNDS / 2] ?? 0;
  const [clean, littered] = [median(times.clean), median(times.littered)];
  const met = (await lists.meet(CLAIM, tokensOf('littered'))).length;
  const figures = `${littered.toFixed(2)} ms beside ${clean.toFixed(2)} ms: ${(littered / clean).toFixed(2)} times`;
  console.log(
    `${litter} claims have a token in common with it, of which ${met - 1} are met. ${figures}, median of ${ROUNDS}.`,
  );
  if (littered > MOST * clean) process.exitCode = 1;
}

await main();
