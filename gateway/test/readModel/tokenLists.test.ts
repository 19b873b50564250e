import { MAX_MET } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { TokenLists } from '../../src/readModel/tokenLists.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { transactionOf } from '../support/fakeWire.js';
import { FollowedLedger } from '../support/followedLedger.js';
import { claim } from '../support/records.js';

const CLAIM = 'financing-claim';
/** More claims than a request meets of one bank. */
const MANY = 40;
const NEAR = { kind: 'NEAR', token: 'ab'.repeat(32), paper: 0 } as const;
const STEM = { ...NEAR, kind: 'STEM' } as const;
const OTHER = { ...NEAR, token: 'cd'.repeat(32) };
const THIRD = { ...NEAR, token: 'ef'.repeat(32) };

describe('TokenLists', () => {
  let ledger: FollowedLedger;
  let lists: TokenLists;
  before(async () => {
    ledger = await FollowedLedger.open(anyDatabase);
  });
  after(() => ledger.close());
  beforeEach(async () => {
    await ledger.begin();
    lists = new TokenLists(ledger.database.db, ledger.readModel, () => Promise.resolve(0));
  });
  afterEach(() => ledger.readModel.stop());

  it('meet the claims that have one of the tokens, listed or not, and under whatever kind', async () => {
    const [near, stem] = [claim('BankAMSP', { tokens: [NEAR] }), claim('BankBMSP', { tokens: [STEM] })];
    await ledger.commit(near, stem, claim('BankBMSP', { tokens: [OTHER] }));
    expect(await lists.meet(CLAIM, [NEAR])).to.have.members([near.id, stem.id]);
    expect(await lists.meet(CLAIM, [])).to.deep.equal([]);
  });

  it('meet a claim that holds its papers before those that were refused, however many and late', async () => {
    const live = claim('BankAMSP', { tokens: [NEAR], status: 'RESERVED' });
    await ledger.commit(live);
    const refused = Array.from({ length: MANY }, () => claim('BankAMSP', { tokens: [NEAR], status: 'REFUSED' }));
    await ledger.commit(...refused);
    const met = await lists.meet(CLAIM, [NEAR]);
    expect(met).to.include(live.id);
    expect(met.length).to.be.below(MANY);
  });

  it('meet the claims of each bank, however many another has, and no more than a request takes', async () => {
    const few = claim('BankBMSP', { tokens: [NEAR] });
    await ledger.commit(few);
    await ledger.commit(...Array.from({ length: MANY }, () => claim('BankAMSP', { tokens: [NEAR] })));
    const met = await lists.meet(CLAIM, [NEAR]);
    expect(met).to.include(few.id);
    expect(met.length).to.be.at.most(MAX_MET);
  });

  it('meet a claim that has ended and has more in common, before those that have only what many have', async () => {
    const ended = claim('BankAMSP', { tokens: [NEAR, OTHER, THIRD], status: 'RELEASED' });
    await ledger.commit({ ...ended, status: 'RESERVED', action: 'reserve' });
    await ledger.commit({ ...ended, version: 2 });
    await ledger.commit(...Array.from({ length: MANY }, () => claim('BankAMSP', { tokens: [NEAR] })));
    expect((await lists.meet(CLAIM, [NEAR, OTHER, THIRD]))[0]).to.equal(ended.id);
  });

  it('meet no claim that was refused', async () => {
    await ledger.commit(claim('BankAMSP', { tokens: [NEAR], status: 'REFUSED' }));
    expect(await lists.meet(CLAIM, [NEAR])).to.deep.equal([]);
  });

  it('meet nothing that its bank does not confirm', async () => {
    const forged = transactionOf(claim('BankBMSP', { tokens: [NEAR] }));
    await ledger.reached(ledger.wire.block([{ ...forged, hashedWrites: [] }]).number);
    expect(await lists.meet(CLAIM, [NEAR])).to.deep.equal([]);
  });
});
