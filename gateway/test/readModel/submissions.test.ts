import { sha256Hex } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { Submissions } from '../../src/readModel/submissions.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { emptyTransaction } from '../support/fakeWire.js';
import { FollowedLedger } from '../support/followedLedger.js';
import { newId } from '../support/records.js';

const VALID = 0;
const MVCC_READ_CONFLICT = 11;
const DUPLICATE_TXID = 2;

describeOnEachDatabase('Submissions', (kind) => {
  let ledger: FollowedLedger;
  let submissions: Submissions;
  before(async () => {
    ledger = await FollowedLedger.open(kind);
    submissions = new Submissions(ledger.database.db);
  });
  after(() => ledger.close());
  beforeEach(async () => {
    await ledger.database.db.deleteFrom('submissions').execute();
    await ledger.begin();
  });
  afterEach(() => ledger.readModel.stop());

  const sent = (id: string, user = 'officer') =>
    ({ transactionId: sha256Hex(id), user, type: 'shipment', id: newId(), action: 'create' }) as const;

  /** Commits transactions that write nothing, with their validation codes. */
  async function committed(...entries: readonly (readonly [string, number])[]): Promise<number> {
    const block = entries.map(([id, validationCode]) => emptyTransaction({ id: sha256Hex(id), validationCode }));
    const { number } = ledger.wire.block(block);
    await ledger.reached(number);
    return number;
  }

  it('are PENDING until a block holds them, then what the block says', async () => {
    const [good, bad] = [sent('good'), sent('bad')];
    for (const each of [good, bad]) await submissions.remember(each);
    expect(await submissions.find('officer', good.transactionId)).to.deep.include({ ...good, state: 'PENDING' });
    const block = await committed(['good', VALID], ['bad', MVCC_READ_CONFLICT]);
    expect(await submissions.find('officer', good.transactionId)).to.deep.equal({
      ...good,
      state: 'COMMITTED',
      transactionBlock: block,
      validationCode: VALID,
    });
    expect(await submissions.find('officer', bad.transactionId)).to.deep.equal({
      ...bad,
      state: 'INVALID',
      transactionBlock: block,
      validationCode: MVCC_READ_CONFLICT,
    });
  });

  it('stay committed when somebody sends them again, which is invalid', async () => {
    const { transactionId, ...of } = sent('twice');
    await submissions.remember({ transactionId, ...of });
    const block = await committed(['twice', VALID], ['twice', DUPLICATE_TXID]);
    await committed(['twice', DUPLICATE_TXID]);
    expect(await submissions.find('officer', transactionId)).to.include({
      state: 'COMMITTED',
      transactionBlock: block,
    });
  });

  it('are visible to their user only, and all of them to an export', async () => {
    const [first, second] = [sent('1'), sent('2', 'other')];
    for (const each of [first, second]) await submissions.remember(each);
    expect(await submissions.find('other', first.transactionId)).to.equal(undefined);
    expect(await submissions.list()).to.have.deep.members([first, second]);
  });

  it('are not found by an id that no transaction has', async () => {
    for (const id of ['', 'x', '\u0000', sha256Hex('never')])
      expect(await submissions.find('officer', id)).to.equal(undefined);
  });

  it('stay when the tables that are read from the ledger are emptied', async () => {
    const known = sent('kept');
    await submissions.remember(known);
    await ledger.begin();
    expect(await submissions.list()).to.deep.equal([known]);
  });
});
