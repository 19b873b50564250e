import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { openDatabase } from '../../src/database/openDatabase.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';
import { TEMPLATE } from '../support/testConfig.js';

describe('the data directory', () => {
  const { directory, remove } = temporaryDirectory();
  after(remove);

  it('is closed to other accounts, though it was there before and open to them', async () => {
    const dataDirectory = join(directory, 'data');
    mkdirSync(dataDirectory, { mode: 0o755 });
    const database = await openDatabase({ databaseUrl: undefined, dataDirectory, databaseTemplate: TEMPLATE });
    await database.close();
    expect(statSync(dataDirectory).mode & 0o777).to.equal(0o700);
  });
});
