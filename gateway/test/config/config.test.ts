import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { loadConfig } from '../../src/config/config.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';
import { testConfig } from '../support/testConfig.js';

const OWNER_ALONE = { mode: 0o600 };

describe('loadConfig', () => {
  const { directory, remove } = temporaryDirectory();
  after(remove);

  it('names every variable that is missing, together', () => {
    expect(() => loadConfig({}))
      .to.throw()
      .with.property('message')
      .that.includes('NARU_PORT')
      .and.includes('NARU_MSP_ID')
      .and.includes('NARU_PEER_ENDPOINT')
      .and.includes('NARU_PEER_TLS_CA_FILE')
      .and.includes('NARU_DATA_DIR')
      .and.includes('NARU_WALLET_PASSPHRASE');
  });

  it('listens on the loopback interface unless told otherwise', () => {
    expect(testConfig(directory).host).to.equal('127.0.0.1');
  });

  it('finds the organisation in the consortium, and names those that it knows where it is not there', () => {
    expect(testConfig(directory).organization.name).to.equal('BankA');
    expect(() => testConfig(directory, { NARU_MSP_ID: 'NobodyMSP' })).to.throw(/NobodyMSP.*BankAMSP/);
  });

  it('reads a secret from the file that a variable names', () => {
    const file = join(directory, 'passphrase');
    writeFileSync(file, 'a passphrase in a file\n', OWNER_ALONE);
    const config = testConfig(directory, { NARU_WALLET_PASSPHRASE: '', NARU_WALLET_PASSPHRASE_FILE: file });
    expect(config.secrets.wallet).to.equal('a passphrase in a file');
  });

  it('reads no secret from a file that others can read, and says what to do', () => {
    const files = ['NARU_WALLET_PASSPHRASE_FILE', 'NARU_USERS_FILE'];
    for (const name of files) {
      const file = join(directory, name);
      writeFileSync(file, 'a passphrase in a file\n', OWNER_ALONE);
      chmodSync(file, 0o644);
      const variables = { [name]: file, ...(name.includes('PASSPHRASE') && { NARU_WALLET_PASSPHRASE: '' }) };
      expect(() => testConfig(directory, variables), name).to.throw(
        `read or change ${file}, which holds a secret: chmod 600`,
      );
    }
  });

  it('says which file of a secret cannot be read', () => {
    const variables = { NARU_WALLET_PASSPHRASE: '', NARU_WALLET_PASSPHRASE_FILE: join(directory, 'nothing') };
    expect(() => testConfig(directory, variables)).to.throw(/NARU_WALLET_PASSPHRASE_FILE.*ENOENT/);
  });

  it('refuses a variable that it does not know, which is a known one misspelt', () => {
    expect(() => testConfig(directory, { NARU_PROT: '1' })).to.throw(/NARU_PROT/);
  });

  it('refuses OpenID Connect that is set in part', () => {
    const variables = { NARU_OIDC_ISSUER: 'https://id.example' };
    expect(() => testConfig(directory, variables)).to.throw(/NARU_OIDC_JWKS_URL.*\n.*NARU_OIDC_AUDIENCE/);
  });

  it('refuses a Fabric CA that is set in part, and one that is reached without TLS', () => {
    const file = join(directory, 'registrar-secret');
    writeFileSync(file, 'a secret of the registrar\n', OWNER_ALONE);
    const variables = { NARU_CA_URL: 'http://ca.example', NARU_CA_REGISTRAR_SECRET_FILE: file };
    expect(() => testConfig(directory, variables)).to.throw(/NARU_CA_URL: is not an https:/);
    const part = { ...variables, NARU_CA_URL: 'https://ca.example' };
    expect(() => testConfig(directory, part)).to.throw(/NARU_CA_TLS_CA_FILE.*Fabric CA are set\n.*NARU_CA_REGISTRAR:/);
    const whole = { ...part, NARU_CA_TLS_CA_FILE: join(directory, 'tls-ca.pem'), NARU_CA_REGISTRAR: 'registrar' };
    expect(testConfig(directory, whole).ca).to.include({
      registrar: 'registrar',
      registrarSecret: 'a secret of the registrar',
    });
    expect(testConfig(directory).ca).to.equal(undefined);
  });

  it('makes the secrets that are not given once, and keeps them', () => {
    expect(testConfig(directory).secrets).to.deep.equal(testConfig(directory).secrets);
    expect(testConfig(directory).secrets.jwt).to.match(/^[0-9a-f]{64}$/);
    expect(testConfig(directory).secrets.jwt).not.to.equal(testConfig(directory).secrets.salt);
  });
});
