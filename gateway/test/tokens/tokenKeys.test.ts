import { expect } from 'chai';
import { fileTokenKeys } from '../../src/tokens/tokenKeys.js';
import type { TokenKey, TokenMaker } from '../../src/tokens/tokenMaker.js';
import { failureOf } from '../support/failureOf.js';
import { TokenKeyFiles } from '../support/tokenKeyFiles.js';

const KEY = Buffer.alloc(32, 7).toString('base64');

describe('token keys', () => {
  const files = new TokenKeyFiles();
  after(() => {
    files.remove();
  });
  const make = async (maker: TokenMaker, text: string, key: TokenKey = 'BILL'): Promise<string | undefined> =>
    (await maker.make([{ key, text }]))[0];

  it('make the same secret of the same text, and none of a key that is not held', async () => {
    const held = files.maker('2026', { BILL: 7 });
    expect(await make(held, 'a'))
      .to.match(/^[0-9a-f]{64}$/)
      .and.to.equal(await make(held, 'a'));
    expect(await make(held, 'b')).not.to.equal(await make(held, 'a'));
    expect(await failureOf(make(held, 'a', 'PAPER'))).to.include('no token key PAPER');
  });

  it('make other secrets in another epoch, for other papers, and of another key', async () => {
    const made = await Promise.all([
      make(files.maker('2026', { BILL: 7 }), 'a'),
      make(files.maker('2027', { BILL: 7 }), 'a'),
      make(files.maker('2026', { PAPER: 7 }), 'a', 'PAPER'),
      make(files.maker('2026', { BILL: 8 }), 'a'),
    ]);
    expect(new Set(made).size).to.equal(made.length);
  });

  it('answer in the order of the texts', async () => {
    const held = files.maker('2026', { BILL: 7, PAPER: 8 });
    const both = await held.make([
      { key: 'PAPER', text: 'b' },
      { key: 'BILL', text: 'a' },
    ]);
    expect(both).to.deep.equal([await make(held, 'b', 'PAPER'), await make(held, 'a')]);
  });

  it('make none without a file', async () => {
    expect(await failureOf(make(fileTokenKeys(undefined), 'a'))).to.include('no token key BILL');
  });

  const FAULTS: Readonly<Record<string, readonly [unknown, string]>> = {
    'a key that is too short': [{ epoch: '2026', keys: { BILL: 'c2hvcnQ=' } }, 'fewer than 32 bytes'],
    'a key that is not base64': [{ epoch: '2026', keys: { BILL: '§' } }, 'keys.BILL'],
    'a key that there is not': [{ epoch: '2026', keys: { F1: KEY } }, 'keys'],
    'no epoch': [{ keys: { BILL: KEY } }, 'epoch'],
    'a name that it does not know': [{ epoch: '2026', keys: {}, more: 1 }, 'more'],
    'no JSON': ['{', 'JSON'],
  };
  for (const [what, [content, message]] of Object.entries(FAULTS)) {
    it(`are not read from a file with ${what}`, () => {
      expect(() => files.read(content)).to.throw(message);
    });
  }
});
