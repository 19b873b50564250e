import { parseArgs } from 'node:util';
import { BANK_A, BANK_B, CARRIER, CUSTOMS } from '../../test/support/consortium/cast.js';
import { TokenMembers } from '../../test/support/tokens/tokenMembers.js';
import type { TokenMaker } from '../../src/tokens/tokenMaker.js';
import { ask, type Asking } from './asking.js';
import { byHash, byHmac, bySharesOf, enumerate, type Holding, type MakeSecret, takeShare, textOf } from './offline.js';
import { describeAsking, describeOffline, type Offline } from './report.js';
import { choosePlaces, guessInputs, makeRecords } from './victim.js';

const USAGE = `npm run bench:enumeration [-- --numbers <n>] [--claims <n>] [--quota <n>] [--seed <text>]
A bank tries every invoice number of a known seller against the public records of another bank's claims: without asking,
with its share and with those of others; and by asking share-holders until they give no more. Ends with 1 if a number
is found without asking by fewer than it takes, if the same attack finds less than all under a key that the bank
has, or if asking is not stopped and seen.`;

/** The key of the tokens that are only an HMAC: every bank has it. */
const BANKS_KEY = 'a key that every bank has';

/** The range that is tried, and what stands publicly. */
interface Ground {
  readonly members: TokenMembers;
  readonly numbers: number;
  readonly places: readonly number[];
  readonly inputAt: (place: number) => string;
  readonly isPublic: ReadonlySet<string>;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      numbers: { type: 'string', default: '1000000' },
      claims: { type: 'string', default: '200' },
      quota: { type: 'string', default: '50000' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const members = await TokenMembers.start({ NARU_TOKEN_EVALUATIONS_PER_DAY: values.quota });
  try {
    await members.conduct();
    const ground = await prepare(members, values.seed, Number(values.claims), Number(values.numbers));
    const offline = await attackOffline(ground);
    const asking = await ask(members.of(BANK_B.msp), members.of(BANK_A.msp), ground);
    const { claims, numbers, seed, quota } = values;
    console.log(
      `Seed ${seed}: ${claims} claims among ${numbers} numbers; ${quota} evaluations a day and share-holder.\n`,
    );
    console.log(`${describeOffline(offline)}\n\n${describeAsking(asking)}`);
    if (!areAsWanted(offline, asking)) process.exitCode = 1;
  } finally {
    await members.close();
  }
}

async function prepare(members: TokenMembers, seed: string, claims: number, numbers: number): Promise<Ground> {
  const places = choosePlaces(seed, claims, numbers);
  const { inputAt, isTrue } = guessInputs();
  if (!places.every(isTrue)) throw new Error('The guesses are not what gateways make of the numbers.');
  const records = await makeRecords(members.of(BANK_A.msp).tokens.maker, places);
  return { members, numbers, places, inputAt, isPublic: new Set(records.map(({ token }) => token)) };
}

/** How much of the range is tried with as many shares as it takes: enough to show that the attack is right. */
const CONTROL = 0.1;

/** Attacks that ask nobody, and whether each is to find all. */
async function attackOffline(ground: Ground): Promise<Offline[]> {
  const { members, numbers, places, inputAt, isPublic } = ground;
  const holdings: Holding[] = [];
  for (const { msp } of [BANK_B, CARRIER, CUSTOMS]) holdings.push(await takeShare(members.of(msp)));
  const [own, ...colluders] = holdings.map((_, index) => bySharesOf(holdings.slice(0, index + 1)));
  const weakMaker: TokenMaker = {
    make: (inputs) => Promise.resolve(inputs.map(({ value }) => byHmac(BANKS_KEY)(textOf(value)))),
  };
  const weak = new Set((await makeRecords(weakMaker, places)).map(({ token }) => token));
  const attempt = (who: string, make: MakeSecret | undefined, findsAll: boolean, against = isPublic): Offline => {
    if (make === undefined) throw new Error('There are three holdings.');
    const tried = who === THREE ? Math.ceil(numbers * CONTROL) : numbers;
    const claims = places.filter((place) => place < tried).length;
    return { who, claims, wanted: findsAll ? claims : 0, ...enumerate(make, inputAt, tried, against) };
  };
  return [
    attempt('nothing: SHA-256 of the text', byHash, false),
    attempt('nothing: an HMAC under another key', byHmac('another key'), false),
    attempt('a bank’s own share', own, false),
    attempt('the shares of two members', colluders[0], false),
    attempt(THREE, colluders[1], true),
    attempt('the key, if tokens were an HMAC under one that banks have', byHmac(BANKS_KEY), true, weak),
  ];
}

const THREE = 'the shares of three, as many as it takes';

const areAsWanted = (offline: readonly Offline[], { stoppedBy, published }: Asking): boolean =>
  offline.every(({ wanted, recovered }) => recovered === wanted) &&
  stoppedBy !== undefined &&
  published.some((count) => count > 0);

await main();
