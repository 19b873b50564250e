import { mkdtempSync, rmSync, statSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readValue } from '../src/grammar/readValue.js';
import { SignedOutError, UsageError } from '../src/output/failures.js';
import { requireSafeUrl } from '../src/session/openClient.js';
import { readSession, removeSession, sessionFile, writeSession } from '../src/session/savedSession.js';

describe('a value on the command line', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'naru-cli-'));
    writeFileSync(join(folder, 'bill.json'), '{"a":1}');
    writeFileSync(join(folder, 'bill.txt'), 'a bill');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const object = { type: 'object' };
  const either = { anyOf: [{ type: 'string' }, { type: 'object' }] };
  it('has the type that the schema names', () => {
    expect(readValue('12', { type: 'string' })).to.equal('12');
    expect(readValue('12', { type: 'integer' })).to.equal(12);
    expect(readValue('true', { type: 'boolean' })).to.equal(true);
    expect(readValue('{"a":1}', object)).to.deep.equal({ a: 1 });
    expect(readValue('12', { enum: ['12', '13'] })).to.equal('12');
  });

  it('is left to the gateway if it has another type', () => {
    expect(readValue('many', { type: 'integer' })).to.equal('many');
  });

  it('is read from a file', () => {
    expect(readValue(join(folder, 'bill.json'), object)).to.deep.equal({ a: 1 });
    expect(readValue(join(folder, 'bill.json'), {})).to.deep.equal({ a: 1 });
    expect(readValue(`@${join(folder, 'bill.json')}`, either)).to.deep.equal({ a: 1 });
  });

  it('is a text if it can be one', () => {
    expect(readValue('BankAMSP', either)).to.equal('BankAMSP');
    expect(readValue('@home', { type: 'string' })).to.equal('@home');
  });

  it('is refused in words if it is no JSON, or no file', () => {
    expect(() => readValue('{a', object)).to.throw(UsageError, '{a is not JSON');
    expect(() => readValue(join(folder, 'bill.txt'), object)).to.throw(UsageError, 'bill.txt is not JSON');
    expect(() => readValue(join(folder, 'none'), object)).to.throw(UsageError, 'cannot be read');
  });
});

describe('a session', () => {
  const { XDG_CONFIG_HOME: before } = process.env;
  let folder: string;
  const session = { url: 'https://naru.bank.example', user: 'officer', token: 'secret' };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'naru-cli-'));
    process.env['XDG_CONFIG_HOME'] = folder;
  });
  afterEach(() => {
    if (before === undefined) delete process.env['XDG_CONFIG_HOME'];
    else process.env['XDG_CONFIG_HOME'] = before;
    rmSync(folder, { recursive: true });
  });

  it('is kept in a file that only its owner can read', () => {
    writeSession('default', session);
    expect(readSession('default')).to.deep.equal(session);
    expect(statSync(sessionFile('default')).mode & 0o777).to.equal(0o600);
    expect(statSync(join(folder, 'naru')).mode & 0o777).to.equal(0o700);
  });

  it('is refused if others can read it', () => {
    writeSession('default', session);
    chmodSync(sessionFile('default'), 0o644);
    expect(() => readSession('default')).to.throw(UsageError, 'Others can read');
  });

  it('is one of several, until it is removed', () => {
    writeSession('bank', session);
    expect(() => readSession('default')).to.throw(SignedOutError, 'Sign in: naru login');
    removeSession('bank');
    expect(() => readSession('bank')).to.throw(SignedOutError);
  });

  it('is told to be damaged if it has another form', () => {
    writeSession('default', session);
    writeFileSync(sessionFile('default'), 'null');
    expect(() => readSession('default')).to.throw(UsageError, 'is damaged');
  });

  it('has no name that leads out of the folder', () => {
    for (const profile of ['../x', '', '.', 'a/b']) expect(() => sessionFile(profile)).to.throw(UsageError);
  });

  it('is not made where a password could be read on the way', () => {
    for (const url of [
      'https://naru.bank.example',
      'http://127.0.0.1:7001',
      'http://localhost:7001',
      'http://[::1]:7001',
    ])
      expect(requireSafeUrl(url)).to.equal(url);
    for (const url of ['http://naru.bank.example', 'http://127.0.0.1.example', 'ftp://x', '7001', ''])
      expect(() => requireSafeUrl(url)).to.throw(UsageError);
  });
});
