import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, sealContent, sealDetails } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { documentView } from '../../src/documents/documentView.js';
import { Salts } from '../../src/documents/salts.js';
import { fileTokenKeys } from '../../src/documents/tokenKeys.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';
import { readResult, record } from '../support/records.js';

const KEY = Buffer.alloc(32, 7).toString('base64');
const SALT = 'ab'.repeat(32);

describe('Salts', () => {
  const salts = new Salts('a secret of this gateway');
  const link = { type: 'shipment', id: record().id } as const;

  it('are the same for the same document and version, so that a repeated request has the same bytes', () => {
    expect(salts.ofContent(link, 1)).to.match(/^[0-9a-f]{64}$/);
    expect(new Salts('a secret of this gateway').ofContent(link, 1)).to.equal(salts.ofContent(link, 1));
  });

  it('are different for everything else', () => {
    const all = [
      salts.ofContent(link, 1),
      salts.ofContent(link, 2),
      salts.ofDetails(link, 1),
      salts.ofContent({ ...link, id: record().id }, 1),
      salts.ofContent({ ...link, type: 'presentation' }, 1),
      new Salts('another secret').ofContent(link, 1),
    ];
    expect(new Set(all).size).to.equal(all.length);
  });
});

describe('token keys', () => {
  const { directory, remove } = temporaryDirectory();
  const file = join(directory, 'keys.json');
  after(remove);
  const keys = (content: unknown): ReturnType<typeof fileTokenKeys> => {
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return fileTokenKeys(file);
  };

  it('make the same token of the same fingerprint, and say nothing of a kind that they are not of', async () => {
    const held = keys({ epoch: '2026', keys: { F1: KEY } });
    const token = (kind: string, value: string): Promise<string | undefined> => held.token(kind, value);
    expect(await token('F1', 'a'))
      .to.match(/^[0-9a-f]{64}$/)
      .and.to.equal(await token('F1', 'a'));
    expect(await token('F1', 'b')).not.to.equal(await token('F1', 'a'));
    expect(await token('F5', 'a')).to.equal(undefined);
  });

  it('make other tokens in another epoch, for another kind, and of another key', async () => {
    const other = Buffer.alloc(32, 8).toString('base64');
    const made = await Promise.all([
      keys({ epoch: '2026', keys: { F1: KEY } }).token('F1', 'a'),
      keys({ epoch: '2027', keys: { F1: KEY } }).token('F1', 'a'),
      keys({ epoch: '2026', keys: { F5: KEY } }).token('F5', 'a'),
      keys({ epoch: '2026', keys: { F1: other } }).token('F1', 'a'),
    ]);
    expect(new Set(made).size).to.equal(made.length);
  });

  it('make none without a file', async () => {
    expect(await fileTokenKeys(undefined).token('F1', 'a')).to.equal(undefined);
  });

  const FAULTS: Readonly<Record<string, readonly [unknown, string]>> = {
    'a key that is too short': [{ epoch: '2026', keys: { F1: 'c2hvcnQ=' } }, 'fewer than 32 bytes'],
    'a key that is not base64': [{ epoch: '2026', keys: { F1: '§' } }, 'keys.F1'],
    'a kind that there is not': [{ epoch: '2026', keys: { G1: KEY } }, 'keys'],
    'no epoch': [{ keys: { F1: KEY } }, 'epoch'],
    'a name that it does not know': [{ epoch: '2026', keys: {}, more: 1 }, 'more'],
    'no JSON': ['{', 'JSON'],
  };
  for (const [what, [content, message]] of Object.entries(FAULTS)) {
    it(`are not read from a file with ${what}`, () => {
      expect(() => keys(content)).to.throw(message);
    });
  }
});

describe('documentView', () => {
  it('opens what is sealed, and has null for what this organisation does not hold', () => {
    const finding = { rule: 'D1', severity: 'BLOCK' as const, reason: 'Financed.', evidence: {} };
    const read = { ...readResult(record(), { a: 1 }), details: sealDetails({ b: 2 }, SALT) };
    const view = documentView({ ...read, findings: canonicalJson({ findings: [finding], salt: SALT }) });
    expect(view).to.deep.include({ document: { a: 1 }, details: { b: 2 }, findings: [finding] });
    expect(documentView(readResult(record()))).to.deep.include({ document: null, details: null, findings: null });
  });

  it('does not open what is not sealed', () => {
    for (const content of ['{}', 'null', sealContent({}, SALT).slice(1)])
      expect(() => documentView({ ...readResult(record()), content })).to.throw();
  });
});
