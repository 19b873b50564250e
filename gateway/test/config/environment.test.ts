import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { loadConfig } from '../../src/config/config.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';
import { testConfig, testVariables } from '../support/testConfig.js';

const PAGE = new URL('../../../../docs/operators/settings.md', import.meta.url);
const OIDC = {
  NARU_OIDC_ISSUER: 'https://id.example',
  NARU_OIDC_JWKS_URL: 'https://id.example/jwks',
  NARU_OIDC_AUDIENCE: 'naru',
};

describe('the environment of a gateway', () => {
  const { directory, remove } = temporaryDirectory();
  after(remove);
  const config = (variables: NodeJS.ProcessEnv = {}): ReturnType<typeof testConfig> => testConfig(directory, variables);
  const refusal = (variables: NodeJS.ProcessEnv): string => {
    try {
      config(variables);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    return 'nothing is wrong';
  };

  /** Values that are refused: each is named by its variable. */
  const WRONG: Readonly<Record<string, readonly string[]>> = {
    NARU_PORT: ['-1', '65536', '1.5', 'http', '80x'],
    NARU_PEER_ENDPOINT: ['localhost', ':7051', 'a b:7051', 'host:port'],
    NARU_TRUSTED_PROXIES: ['nonsense', '10.0.0.0/99', '127.0.0.1,'],
    NARU_BOOTSTRAP_MEMBERS: ['perhaps', '2'],
    DATABASE_URL: ['mysql://host/db', 'host/db'],
    NARU_WALLET_PASSPHRASE: ['short', 'abababababababababab', 'twenty characters\u0000\u0000\u0000'],
    NARU_JWT_SECRET: ['fifteen letters'],
    NARU_SALT_SECRET: ['short', '0'.repeat(64)],
    NARU_CA_REGISTRAR_SECRET: ['adminpw'],
    NARU_JWT_LIFETIME_SECONDS: ['0', '86401', 'day'],
    NARU_OIDC_ISSUER: ['id.example', 'http://id.example', 'ftp://localhost'],
    NARU_OIDC_JWKS_URL: ['http://id.example/jwks', 'http://127.0.0.1.example/jwks'],
    NARU_OIDC_MAX_AGE_SECONDS: ['0', '86401'],
    NARU_CA_URL: ['http://ca.example', 'ca.example:7054'],
    NARU_MAX_BODY_BYTES: ['0', '1048577'],
    NARU_REQUESTS_PER_MINUTE: ['0', '-5'],
    NARU_TOKEN_ATTEMPTS_PER_MINUTE: ['0'],
    NARU_PEER_CALLS: ['0', 'many'],
    NARU_READY_LAG_BLOCKS: ['-1'],
    NARU_READY_LAG_SECONDS: ['soon'],
    NARU_DRAIN_SECONDS: ['3601'],
    NARU_LOG_LEVEL: ['loud', 'INFO'],
  };
  for (const [name, values] of Object.entries(WRONG)) {
    it(`has no ${name} such as ${values.join(' or ')}`, () => {
      for (const value of values) expect(refusal({ [name]: value }), value).to.include(`${name}: `);
    });
  }

  it('is told all that is wrong at once', () => {
    const message = refusal({ NARU_PORT: 'x', NARU_LOG_LEVEL: 'loud', NARU_MAX_BODY_BYTES: '0', NARU_TYPO: '1' });
    for (const name of ['NARU_PORT', 'NARU_LOG_LEVEL', 'NARU_MAX_BODY_BYTES', 'NARU_TYPO'])
      expect(message).to.include(name);
  });

  it('has the defaults that the page of settings names', () => {
    const { host, serviceUser, limits, logLevel, jwtLifetimeSeconds, bootstrapMembers, trustedProxies } = loadConfig({
      ...testVariables(directory, {}),
      NARU_LOG_LEVEL: undefined,
    });
    expect({ host, serviceUser, limits, logLevel, jwtLifetimeSeconds, bootstrapMembers, trustedProxies }).to.deep.equal(
      {
        host: '127.0.0.1',
        serviceUser: 'gateway',
        limits: {
          bodyBytes: 1_048_576,
          requestsPerMinute: 6_000,
          peerCalls: 200,
          tokenAttemptsPerMinute: 30,
          evaluationsPerDay: 50_000,
        },
        logLevel: 'info',
        jwtLifetimeSeconds: 900,
        bootstrapMembers: false,
        trustedProxies: [],
      },
    );
    expect(config(OIDC).oidc).to.include({ userClaim: 'sub', tokenType: 'at+jwt', maxAgeSeconds: 3_600 });
  });

  it('knows every variable that the page of settings names', () => {
    const names = readFileSync(PAGE, 'utf8').match(/\b(?:NARU_[A-Z0-9_]+|DATABASE_URL)\b/g) ?? [];
    expect(new Set(names).size).to.be.greaterThan(30);
    for (const name of new Set(names)) expect(refusal({ [name]: ' ' }), name).not.to.match(/[Uu]nrecognized/);
  });

  it('takes nothing but spaces for no value where it needs one', () => {
    for (const name of ['NARU_MSP_ID', 'NARU_DATA_DIR', 'NARU_PEER_ENDPOINT', 'NARU_PEER_TLS_CA_FILE'])
      expect(refusal({ [name]: '  ' }), name).to.include(`${name}: is missing`);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(config({ NARU_HOST: '', NARU_USERS_FILE: '' })).to.include({ host: '127.0.0.1', usersFile: undefined });
  });

  it('takes a provider without TLS on the loopback interface, where nobody is between', () => {
    for (const host of ['localhost:8080', '127.0.0.1', '[::1]:8080']) {
      const issuer = `http://${host}/realm`;
      expect(config({ ...OIDC, NARU_OIDC_ISSUER: issuer, NARU_OIDC_JWKS_URL: issuer }).oidc?.issuer).to.equal(issuer);
    }
  });

  it('takes proxies as addresses, subnets and names of subnets', () => {
    const proxies = '127.0.0.1, 10.0.0.0/8,::1, fd00::/8, loopback';
    expect(config({ NARU_TRUSTED_PROXIES: proxies }).trustedProxies).to.deep.equal([
      '127.0.0.1',
      '10.0.0.0/8',
      '::1',
      'fd00::/8',
      'loopback',
    ]);
  });

  it('takes what is true in the ways in which people write it', () => {
    for (const [text, value] of [
      ['true', true],
      ['1', true],
      ['yes', true],
      ['false', false],
      ['0', false],
    ] as const)
      expect(config({ NARU_BOOTSTRAP_MEMBERS: text }).bootstrapMembers, text).to.equal(value);
  });

  it('reads each secret from a file, and takes the variable itself before that', () => {
    const file = join(directory, 'secret');
    writeFileSync(file, 'a secret in a file\n', { mode: 0o600 });
    const url = join(directory, 'url');
    writeFileSync(url, 'postgresql://naru@db.example/naru\n', { mode: 0o600 });
    const read = config({
      NARU_JWT_SECRET_FILE: file,
      NARU_SALT_SECRET_FILE: file,
      NARU_SALT_SECRET: 'a secret of the environment',
      DATABASE_URL_FILE: url,
    });
    expect([read.secrets.jwt, read.secrets.salt]).to.deep.equal(['a secret in a file', 'a secret of the environment']);
    expect(read.databaseUrl).to.equal('postgresql://naru@db.example/naru');
  });

  it('says which file cannot be read', () => {
    const away = join(directory, 'away.pem');
    expect(refusal({ NARU_PEER_TLS_CA_FILE: away })).to.include(away);
    expect(refusal({ NARU_CONSORTIUM_FILE: away })).to.include(away);
    expect(refusal({ DATABASE_URL_FILE: away }))
      .to.include('DATABASE_URL_FILE')
      .and.to.include(away);
  });
});
