import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { OpenDatabase } from '../../src/database/openDatabase.js';
import { Enrolment } from '../../src/identity/enrolment.js';
import { listKeys, removeKey, requestKey } from '../../src/identity/keyCommands.js';
import { Users } from '../../src/identity/users.js';
import { DatabaseWallet } from '../../src/identity/wallet.js';
import { newCertificateRequest } from '../../src/keys/certificateRequest.js';
import { type Keys, KEYS_OF_PROCESS, openKeys } from '../../src/keys/keys.js';
import { certified, certifiedRequest } from '../support/certificates.js';
import { failureOf } from '../support/failureOf.js';
import { temporaryDatabase, temporaryDirectory } from '../support/gatewayUnderTest.js';
import { describeWithSoftHsm, PIN } from '../support/softHsm.js';

describe('A certificate request', () => {
  it('is one that an authority takes, of a name of any length', async () => {
    for (const name of ['a', 'n'.repeat(300)]) {
      const { request, privateKey } = await newCertificateRequest(name);
      expect(await certifiedRequest(request)).to.match(/^-----BEGIN CERTIFICATE-----/);
      expect(privateKey).to.match(/^-----BEGIN PRIVATE KEY-----/);
    }
  });
});

describeWithSoftHsm('Users whose keys are in a token', (hsm) => {
  const { directory, remove } = temporaryDirectory();
  let database: OpenDatabase;
  let keys: Keys;
  let tools: { keys: Keys; users: Users; wallet: DatabaseWallet };
  let enrolment: Enrolment;
  let uri: string;
  before(async () => {
    hsm.make();
    database = await temporaryDatabase();
    keys = openKeys({ library: hsm.library, token: hsm.token, pin: PIN, sessions: 2 });
    const [users, wallet] = [new Users(database.db), new DatabaseWallet(database.db, 'a passphrase for tests')];
    tools = { keys, users, wallet };
    enrolment = new Enrolment(users, wallet, 'BankAMSP', undefined, keys);
  });
  after(async () => {
    await keys.close();
    await database.close();
    remove();
  });

  it('are added with the certificate for the request that the token signed', async () => {
    const file = join(directory, 'request.csr');
    uri = await requestKey(tools, file);
    expect(await listKeys(tools)).to.equal(`${uri}\tnobody`);
    const certificate = await certifiedRequest(readFileSync(file, 'utf8'));
    await enrolment.add({ name: 'officer', certificate, privateKey: uri });
    expect(await listKeys(tools)).to.equal(`${uri}\tofficer`);
    expect(await tools.wallet.get('officer')).to.deep.equal({ mspId: 'BankAMSP', certificate, privateKey: uri });
  });

  it('are not added with the certificate of another key, or a key that is not there', async () => {
    const { certificate } = await certified();
    const add = (privateKey: string): Promise<string> =>
      failureOf(enrolment.add({ name: 'other', certificate, privateKey }));
    expect(await add(uri)).to.include('does not belong to the certificate');
    expect(await add('pkcs11:object=absent')).to.equal('The token has no private key absent.');
  });

  it('keep the keys that are in the wallet, and both are listed', async () => {
    await enrolment.add({ name: 'clerk', ...(await certified()) });
    expect(await listKeys(tools)).to.equal(`${uri}\tofficer\nin the wallet\tclerk`);
  });

  it('are told which settings are missing if the gateway has no token', async () => {
    const [name] = [(await tools.wallet.get('officer')).privateKey];
    expect(await failureOf(KEYS_OF_PROCESS.signerOf(name)(Buffer.alloc(1)))).to.include('set NARU_PKCS11_LIBRARY');
  });

  it('lose no key that somebody has', async () => {
    expect(await failureOf(removeKey(tools, uri))).to.equal(
      'This is the key of officer: renew or remove the user first.',
    );
    await enrolment.remove('officer');
    expect(await removeKey(tools, uri)).to.equal('The key is destroyed.');
    expect(await listKeys(tools)).to.equal('in the wallet\tclerk');
  });
});
