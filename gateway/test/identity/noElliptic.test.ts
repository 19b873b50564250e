import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { z } from 'zod';
import { certified } from '../support/certificates.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';
import { TEMPLATE } from '../support/testConfig.js';

const TEST_MS = 60_000;
const Loaded = z.tuple([z.string(), z.boolean(), z.boolean()]);
const moduleOf = (path: string): string => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);

/** Uses wallet and Fabric CA, and says which of the packages that were asked for are loaded. */
const PROGRAM = `
  import { createRequire } from 'node:module';
  const [directory, template, credentials] = process.argv.slice(1);
  const { openDatabase } = await import(${moduleOf('database/openDatabase.js')});
  const { DatabaseWallet } = await import(${moduleOf('identity/wallet.js')});
  const { FabricCa } = await import(${moduleOf('identity/fabricCa.js')});
  const database = await openDatabase({ databaseUrl: undefined, dataDirectory: directory, databaseTemplate: template });
  const wallet = new DatabaseWallet(database.db, 'a passphrase for tests');
  await wallet.put('officer', { mspId: 'BankAMSP', ...JSON.parse(credentials) });
  const { certificate, privateKey } = await wallet.get('officer');
  await database.close();
  const authority = new FabricCa({ url: 'https://127.0.0.1:1', tlsCa: '', registrar: 'r', registrarSecret: 's' });
  const failure = await authority.renew({ certificate, privateKey }).catch(String);
  const loaded = (name) => Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes(name));
  console.log(JSON.stringify([failure, loaded('/fabric-network/'), loaded('/elliptic/')]));
`;

describe('the wallet and the requests to a Fabric CA', () => {
  const { directory, remove } = temporaryDirectory();
  after(remove);

  it('never load elliptic, whose signatures can give away a key (CVE-2025-14505)', async () => {
    const args = [directory, TEMPLATE, JSON.stringify(await certified())];
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '-e',
      PROGRAM,
      '--',
      ...args,
    ]);
    const [failure, hasWallet, hasElliptic] = Loaded.parse(JSON.parse(stdout));
    expect(failure).to.include('could not be asked to renew a certificate: connect ECONNREFUSED');
    expect([hasWallet, hasElliptic]).to.deep.equal([true, false]);
  }).timeout(TEST_MS);
});
