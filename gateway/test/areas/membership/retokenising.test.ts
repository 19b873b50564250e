import { type Link, listMspIds, type Token, TradeError, type TradeRecord } from '@naru/chaincode/domain';
import { listMembers, loadConsortium } from '@naru/network';
import { expect } from 'chai';
import { pino } from 'pino';
import { TokensUnavailable } from '../../../src/tokens/errors.js';
import { Retokenising } from '../../../src/areas/membership/retokenising.js';
import { anyDatabase } from '../../support/eachDatabase.js';
import { FollowedLedger } from '../../support/followedLedger.js';
import { claim } from '../../support/records.js';
import { testTokenKeys } from '../../support/testTokens.js';

const OWN = 'BankAMSP';
const MANY = 70;
const TOKEN: Token = { kind: 'NEAR', token: 'ab'.repeat(32), paper: 0 };
const NEXT: Token = { ...TOKEN, token: 'cd'.repeat(32), epoch: 2 };
const MEMBERS = listMembers(loadConsortium());
const TRANSITION = { keys: testTokenKeys(1), next: { keys: testTokenKeys(2), retokenised: [] } };
const signal = new AbortController().signal;

describe('Retokenising', () => {
  let ledger: FollowedLedger;
  let stated: number[];
  let asked: string[];
  /** What becomes of a document that is to get tokens; it gets them by default. */
  let answer: (link: Link) => Promise<void>;
  let hasHalfLeft: boolean;
  const claims = new Map<string, TradeRecord>();
  before(async () => {
    ledger = await FollowedLedger.open(anyDatabase);
  });
  after(() => ledger.close());
  beforeEach(async () => {
    await ledger.begin();
    claims.clear();
    [stated, asked, hasHalfLeft] = [[], [], true];
    answer = give;
  });
  afterEach(() => ledger.readModel.stop());

  async function give({ id }: Link): Promise<void> {
    const before = claims.get(id);
    if (before === undefined) throw new Error(`There is no claim ${id}.`);
    const after = { ...before, version: before.version + 1, action: 'retokenise', tokens: [...before.tokens, NEXT] };
    claims.set(id, after);
    await ledger.commit(after);
  }
  async function add(...records: readonly TradeRecord[]): Promise<void> {
    for (const each of records) claims.set(each.id, each);
    await ledger.commit(...records);
  }
  const own = (of: Partial<TradeRecord> = {}): TradeRecord => claim(OWN, { tokens: [TOKEN], ...of });
  const open = (height = (): Promise<number> => Promise.resolve(ledger.readModel.block + 1)): Retokenising =>
    new Retokenising({
      ...{ mspId: OWN, user: 'gateway', db: ledger.database.db, readModel: ledger.readModel, height },
      ledger: {
        members: () => Promise.resolve(MEMBERS),
        stateRetokenised: (_user, epoch, endorsers) => {
          expect(endorsers.every((msp) => listMspIds(MEMBERS).includes(msp))).to.equal(true);
          stated.push(epoch);
          return Promise.resolve();
        },
      },
      documents: {
        act: async (_user, { type }, { name }, id) => {
          asked.push(`${name} ${id}`);
          await answer({ type, id });
          return { record: own(), transaction: undefined };
        },
      },
      evaluations: { hasHalfLeft: () => Promise.resolve(hasHalfLeft) },
      log: pino({ level: 'silent' }),
    });
  const conflict = (): Promise<never> =>
    Promise.reject(new TradeError({ code: 'CONFLICT', message: 'It has them.', values: {} }));

  it('has nothing to do as long as the first keys are the only ones', async () => {
    await add(own());
    const retokenising = open();
    await retokenising.round({ keys: testTokenKeys(1) }, signal);
    expect([asked, stated, retokenising.progress]).to.deep.equal([[], [], undefined]);
  });

  it('gives tokens to each own claim that weighs, and to no other, and says that it is done', async () => {
    const weighing = [own(), own({ status: 'RESERVED', action: 'reserve' })];
    const others = [
      claim('BankBMSP', { tokens: [TOKEN] }),
      own({ status: 'REFUSED', action: 'reserve' }),
      own({ tokens: [TOKEN, NEXT] }),
    ];
    await add(...weighing, ...others);
    const retokenising = open();
    await retokenising.round(TRANSITION, signal);
    expect(asked).to.have.members(weighing.map(({ id }) => `retokenise ${id}`));
    expect(stated).to.deep.equal([2]);
    expect(retokenising.progress).to.deep.equal({ epoch: 2, left: 0, isWaiting: false, failed: [] });
    await retokenising.round(TRANSITION, signal);
    expect([asked.length, stated]).to.deep.equal([weighing.length, [2]]);
  });

  it('gives them to more claims than it looks at at once', async () => {
    await add(...Array.from({ length: MANY }, () => own()));
    await open().round(TRANSITION, signal);
    expect([new Set(asked).size, stated]).to.deep.equal([MANY, [2]]);
  });

  it('goes on where another start of the gateway stopped, and states nothing twice', async () => {
    await add(own({ tokens: [TOKEN, NEXT] }), own());
    await open().round({ ...TRANSITION, next: { ...TRANSITION.next, retokenised: [OWN] } }, signal);
    expect([asked.length, stated]).to.deep.equal([1, []]);
  });

  it('says nothing while a claim has none, and which one it is', async () => {
    const [bad, good] = [own(), own()];
    await add(bad, good);
    answer = (link) =>
      link.id === bad.id
        ? Promise.reject(new TradeError({ code: 'NOT_DISCLOSED', message: 'Not held.', values: {} }))
        : give(link);
    const retokenising = open();
    await retokenising.round(TRANSITION, signal);
    expect(stated).to.deep.equal([]);
    const failed = [{ type: 'financing-claim', id: bad.id, reason: 'NOT_DISCLOSED' }];
    expect(retokenising.progress).to.deep.equal({ epoch: 2, left: 1, isWaiting: false, failed });
  });

  it('waits when half of the day’s evaluations are used', async () => {
    await add(own());
    hasHalfLeft = false;
    const retokenising = open();
    await retokenising.round(TRANSITION, signal);
    expect([asked, stated, retokenising.progress?.isWaiting]).to.deep.equal([[], [], true]);
  });

  it('stops when share-holders give nothing', async () => {
    await add(...Array.from({ length: MANY }, () => own()));
    answer = () => Promise.reject(new TokensUnavailable('Too few.'));
    const error: unknown = await open()
      .round(TRANSITION, signal)
      .catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TokensUnavailable);
    expect(asked.length).to.be.below(MANY);
  });

  it('takes a claim that has them already for done, and believes the ledger alone', async () => {
    await add(own());
    answer = conflict;
    await open().round(TRANSITION, signal);
    // The blocks do not say so: another round looks again.
    expect(stated).to.deep.equal([]);
  });

  it('says nothing before it has read all blocks of its peer', async () => {
    await add(own({ tokens: [TOKEN, NEXT] }));
    const last = ledger.readModel.block;
    const isBehind = open(() => Promise.resolve(last + 2)).round(TRANSITION, signal);
    await add(own());
    await isBehind;
    expect([asked.length, stated]).to.deep.equal([1, [2]]);
  });

  it('gives what was left behind its tokens under the present keys, and states nothing', async () => {
    await add(own());
    await open().round({ keys: testTokenKeys(2) }, signal);
    expect([asked.length, stated]).to.deep.equal([1, []]);
  });
});
