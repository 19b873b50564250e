import { expect } from 'chai';
import { giveLeaseBack, takeLease } from '../../src/database/leases.js';
import type { OpenDatabase } from '../../src/database/openDatabase.js';
import { temporaryDatabase } from '../support/gatewayUnderTest.js';

const LONG_MS = 3_600_000;

describe('takeLease', () => {
  let database: OpenDatabase;
  before(async () => {
    database = await temporaryDatabase();
  });
  after(() => database.close());
  const take = (holder: string, milliseconds = LONG_MS): Promise<boolean> =>
    takeLease(database.db, 'work', holder, milliseconds);

  it('gives a lease to one holder, which keeps it, until it gives it back or lets it end', async () => {
    expect([await take('one'), await take('two'), await take('one')]).to.deep.equal([true, false, true]);
    await giveLeaseBack(database.db, 'work', 'two');
    expect(await take('two')).to.equal(false);
    await giveLeaseBack(database.db, 'work', 'one');
    expect(await take('two', -1)).to.equal(true);
    expect(await take('one')).to.equal(true);
  });
});
