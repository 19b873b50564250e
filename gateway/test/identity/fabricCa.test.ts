import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import 'reflect-metadata';
import { X509Crl } from '@peculiar/x509';
import { expect } from 'chai';
import { loadConfig } from '../../src/config/config.js';
import { createGateway } from '../../src/createGateway.js';
import { openDatabase } from '../../src/database/openDatabase.js';
import { readCertificate } from '../../src/identity/certificate.js';
import { Users } from '../../src/identity/users.js';
import { DatabaseWallet } from '../../src/identity/wallet.js';
import { FakeWire } from '../support/fakeWire.js';
import { describeWithFabricCa, TestFabricCa } from '../support/fabricCa.js';
import { PARTY, PASSWORD, temporaryDirectory } from '../support/gatewayUnderTest.js';
import { testVariables } from '../support/testConfig.js';

const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url));
/** Every start of a gateway takes seconds on a busy machine. */
const TEST_MS = 120_000;
const OTHER_PARTY = '01KAE5TZ3VF4S6K9BJ1Z3R7WTP';
const OFFICER = { name: 'officer', password: PASSWORD, role: 'bank-officer', party: PARTY };
const AUDITOR = { name: 'auditor', role: 'auditor', party: OTHER_PARTY };
const CLERK = { name: 'clerk', role: 'bank-officer', party: PARTY };

describeWithFabricCa('Users of a Fabric CA', (program) => {
  let directory: string;
  let usersFile: string;
  let remove: () => void;
  let authority: TestFabricCa;
  before(async function () {
    this.timeout(TEST_MS);
    ({ directory, remove } = temporaryDirectory());
    usersFile = join(directory, 'users.json');
    authority = await TestFabricCa.start(program, directory);
  });
  after(async () => {
    await authority.stop();
    remove();
  });

  const variables = (others: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv =>
    testVariables(directory, { NARU_USERS_FILE: usersFile, ...authority.variables, ...others });

  /** Starts the gateway on a users file, tries a log-in, and stops it. @returns the status of the log-in */
  const startWith = async (users: readonly object[], others: NodeJS.ProcessEnv = {}): Promise<number> => {
    writeFileSync(usersFile, JSON.stringify(users), { mode: 0o600 });
    const gateway = await createGateway(loadConfig(variables(others)), { wire: new FakeWire() });
    try {
      const body = JSON.stringify({ user: OFFICER.name, password: PASSWORD });
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`${gateway.url}/v1/tokens`, { method: 'POST', headers, body })).status;
    } finally {
      await gateway.close();
    }
  };
  const refusalOf = (starting: Promise<unknown>): Promise<string> =>
    starting.then(
      () => 'it starts',
      (error: unknown) => String(error),
    );

  /** Runs a command of `naru-gateway`. */
  const run = (args: readonly string[], others: NodeJS.ProcessEnv = {}): Promise<{ code: number; said: string }> =>
    new Promise((resolve) => {
      const env = { PATH: process.env['PATH'], ...variables(others) };
      const child = execFile(process.execPath, [CLI, ...args], { env }, (_error, output, errors) => {
        resolve({ code: child.exitCode ?? -1, said: output + errors });
      });
    });

  interface Kept {
    readonly certificate: X509Certificate;
    readonly role: string;
    readonly party: string;
  }

  /** What the wallet has of a user; the key is the certificate's, or reading it fails. */
  const kept = async (name: string): Promise<Kept> => {
    const config = loadConfig(variables());
    const database = await openDatabase(config);
    try {
      const { certificate, privateKey } = await new DatabaseWallet(database.db, config.secrets.wallet).get(name);
      const certified = await readCertificate(certificate, privateKey);
      expect(await new Users(database.db).find(name)).to.deep.equal({ name, msp: 'BankAMSP', ...certified });
      return { certificate: new X509Certificate(certificate), ...certified };
    } finally {
      await database.close();
    }
  };
  const daysLeft = ({ certificate }: Kept): number => (Date.parse(certificate.validTo) - Date.now()) / 86_400_000;

  it('are certified when a gateway starts whose users file gives them by role and party', async () => {
    expect(await startWith([OFFICER, AUDITOR])).to.equal(200);
    const officer = await kept('officer');
    expect(officer).to.include({ role: OFFICER.role, party: OFFICER.party });
    expect(await kept('auditor')).to.include({ role: AUDITOR.role, party: AUDITOR.party });
    const root = new X509Certificate(readFileSync(authority.variables['NARU_CA_TLS_CA_FILE'] ?? ''));
    expect(officer.certificate.verify(root.publicKey)).to.equal(true);
  }).timeout(TEST_MS);

  it('have only an opaque id, role and party in their certificates', async () => {
    const { certificate } = await kept('officer');
    expect(certificate.subject).to.match(/^OU=client\nCN=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const text = certificate.raw.toString('latin1');
    expect(text).to.include('{"attrs":{"naru.party"').and.not.include('hf.');
  }).timeout(TEST_MS);

  it('stay as they are at the next start, which does not need the authority', async () => {
    const before = await kept('officer');
    await authority.stop();
    expect(await startWith([OFFICER, AUDITOR])).to.equal(200);
    await authority.start('24h');
    expect((await kept('officer')).certificate.raw).to.deep.equal(before.certificate.raw);
  }).timeout(TEST_MS);

  it('are enrolled by command, once', async () => {
    const args = ['users', 'enrol', '--name', CLERK.name, '--role', CLERK.role, '--party', CLERK.party];
    expect(await run(args)).to.deep.equal({ code: 0, said: 'clerk acts as bank-officer of BankAMSP.\n' });
    expect(daysLeft(await kept('clerk'))).to.be.lessThan(2);
    const { code, said } = await run(args);
    expect(code).to.equal(1);
    expect(said).to.include('There is a user clerk already');
  }).timeout(TEST_MS);

  it('keep a certificate that ends soon while the authority is away, and get a new one at a start when it is there', async () => {
    const ending = await kept('clerk');
    await authority.stop();
    expect(await startWith([OFFICER, AUDITOR, CLERK])).to.equal(200);
    expect((await kept('clerk')).certificate.raw).to.deep.equal(ending.certificate.raw);
    await authority.start('8760h');
    expect(await startWith([OFFICER, AUDITOR, CLERK])).to.equal(200);
    const renewed = await kept('clerk');
    expect(daysLeft(renewed)).to.be.greaterThan(300);
    expect(renewed).to.include({ role: ending.role, party: ending.party });
    expect(renewed.certificate.subject).to.equal(ending.certificate.subject);
    expect(renewed.certificate.publicKey.equals(ending.certificate.publicKey)).to.equal(false);
  }).timeout(TEST_MS);

  it('get a new certificate with the same role and party by command', async () => {
    const before = await kept('officer');
    const { code, said } = await run(['users', 'renew', '--name', 'officer']);
    expect(said).to.equal('The certificate is renewed. officer acts as bank-officer of BankAMSP.\n');
    expect(code).to.equal(0);
    const after = await kept('officer');
    expect(after).to.include({ role: before.role, party: before.party });
    expect(after.certificate.serialNumber).not.to.equal(before.certificate.serialNumber);
  }).timeout(TEST_MS);

  it('are on the list of the authority when they are revoked, and a users file does not bring them back', async () => {
    const { certificate } = await kept('clerk');
    const file = join(directory, 'revoked.pem');
    const { code, said } = await run(['users', 'revoke', '--name', 'clerk', '--crl', file]);
    expect(said).to.include(`until the list in ${file} is in the channel’s configuration`);
    expect(code).to.equal(0);
    const serials = new X509Crl(readFileSync(file, 'utf8')).entries.map(({ serialNumber }) => serialNumber);
    // The certificate that was renewed, too.
    expect(serials).to.have.length(2);
    expect(serials.map((serial) => serial.toUpperCase())).to.include(certificate.serialNumber);
    await startWith([OFFICER, AUDITOR, CLERK]);
    expect((await run(['users', 'list'])).said).to.equal('auditor\tauditor\nofficer\tbank-officer\n');
    const renewal = await run(['users', 'renew', '--name', 'clerk']);
    expect(renewal.said).to.equal('The wallet has no identity named clerk.\n');
    const again = ['users', 'enrol', '--name', CLERK.name, '--role', CLERK.role, '--party', CLERK.party];
    expect((await run(again)).code).to.equal(0);
    expect((await kept('clerk')).certificate.subject).not.to.equal(certificate.subject);
  }).timeout(TEST_MS);

  it('stay if the list of a revocation cannot be written; the revocation can then be repeated', async () => {
    const file = join(directory, 'no-such-folder', 'revoked.pem');
    const { code, said } = await run(['users', 'revoke', '--name', 'clerk', '--crl', file]);
    expect(code).to.equal(1);
    expect(said).to.include('ENOENT');
    const elsewhere = join(directory, 'revoked-again.pem');
    expect((await run(['users', 'revoke', '--name', 'clerk', '--crl', elsewhere])).code).to.equal(0);
    expect(new X509Crl(readFileSync(elsewhere, 'utf8')).entries).to.have.length(3);
  }).timeout(TEST_MS);

  describe('that cannot be certified keep a gateway from starting, with one sentence', () => {
    const NOBODY = { name: 'nobody', role: 'auditor', party: PARTY };
    const cannot = async (others: NodeJS.ProcessEnv, users: readonly object[] = [NOBODY]): Promise<string> =>
      refusalOf(startWith(users, others));

    it('if the registrar’s secret is wrong', async () => {
      const url = authority.variables['NARU_CA_URL'] ?? '';
      expect(await cannot({ NARU_CA_REGISTRAR_SECRET: 'the secret of another' })).to.equal(
        `Error: The certificate authority ${url} refused to enrol the registrar (NARU_CA_REGISTRAR=registrar): ` +
          'Authentication failure (code 20).',
      );
    }).timeout(TEST_MS);

    it('if nothing listens', async () => {
      expect(await cannot({ NARU_CA_URL: 'https://127.0.0.1:1' })).to.equal(
        'Error: The certificate authority https://127.0.0.1:1 could not be asked to enrol the registrar ' +
          '(NARU_CA_REGISTRAR=registrar): connect ECONNREFUSED 127.0.0.1:1.',
      );
    }).timeout(TEST_MS);

    it('if the authority’s TLS certificate is not trusted, or is for another host', async () => {
      const file = join(directory, 'tls-ca.pem');
      expect(await cannot({ NARU_CA_TLS_CA_FILE: file })).to.include('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
      const { port } = new URL(authority.variables['NARU_CA_URL'] ?? '');
      expect(await cannot({ NARU_CA_URL: `https://localhost:${port}` })).to.include('ERR_TLS_CERT_ALTNAME_INVALID');
    }).timeout(TEST_MS);

    it('if there is no authority of that name', async () => {
      expect(await cannot({ NARU_CA_NAME: 'another' })).to.include("CA 'another' does not exist");
    }).timeout(TEST_MS);

    it('if no authority is configured', async () => {
      const none = Object.fromEntries(Object.keys(authority.variables).map((name) => [name, '']));
      expect(await cannot(none)).to.include('There is no certificate authority to ask: set NARU_CA_URL');
    }).timeout(TEST_MS);

    it('if the users file gives a role that does not exist, or that the certificate does not have', async () => {
      expect(await cannot({}, [{ ...NOBODY, role: 'admiral' }])).to.include(`User 1 of ${usersFile} is not valid`);
      const other = await cannot({}, [{ ...OFFICER, role: 'auditor' }]);
      expect(other).to.include('gives officer another role or party than its certificate');
    }).timeout(TEST_MS);
  });

  it('leave no key in the home directory of the account', () => {
    expect(existsSync(join(process.env['HOME'] ?? '/', '.hfc-key-store'))).to.equal(false);
  });
});
