import { expect } from 'chai';
import fc from 'fast-check';
import { canonicalJson, JSON_LIMITS, parseCanonicalJson, parseJson } from '../../../src/domain/encoding/canonicalJson';
import { TradeError } from '../../../src/domain/errors';
import { catchRejection } from './catchRejection';

/** What canonicalJson writes, without the name that the parsers forbid: fast-check makes it now and then. */
const CANONICAL_TEXTS = fc
  .jsonValue({ stringUnit: 'binary' })
  .map(canonicalJson)
  .filter((json) => !json.includes('__proto__'));

describe('parseJson', () => {
  it('reads what canonicalJson wrote, from text and from bytes', () => {
    fc.assert(
      fc.property(CANONICAL_TEXTS, (text) => {
        expect(canonicalJson(parseJson(text))).to.equal(text);
        expect(canonicalJson(parseJson(Buffer.from(text)))).to.equal(text);
      }),
    );
  });

  const refused: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['what is not JSON', '{"a":', 'not JSON'],
    ['a byte order mark', Buffer.from('\ufeff{}'), 'not JSON'],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'not UTF-8'],
    ['a name that comes twice', '{"a":1,"b":{"a":2},"a":3}', 'The name "a" comes twice in one object.'],
    ['a name that comes twice, written in two ways', String.raw`[{"a":1,"\u0061" :2}]`, 'comes twice in one object'],
    ['a name that would set a prototype', '{"__proto__":{"admin":true}}', 'not allowed'],
    ['the same name in disguise', String.raw`{"__pr\u006fto__":1}`, 'not allowed'],
    ['a number that no double holds', '[1e400]', 'The number 1e400 is out of range.'],
  ];
  for (const [what, text, message] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => parseJson(text))
        .to.throw(TradeError, message)
        .with.property('code', 'INVALID');
    });
  }

  it('accepts a name again in another object, and strings that look like structure', () => {
    const text = String.raw`[{"a":{"a":[{"a":"{\"a\":1,\"a\":[[["}]}},{"a":"__proto__"}]`;
    expect(parseJson(text)).to.deep.equal([{ a: { a: [{ a: '{"a":1,"a":[[[' }] } }, { a: '__proto__' }]);
  });

  it('accepts a text of the size limit in bytes, and refuses one byte more', () => {
    const limits = { ...JSON_LIMITS, maxBytes: 5 };
    expect(parseJson('"€"', limits)).to.equal('€');
    expect(() => parseJson('"€a"', limits)).to.throw(TradeError, 'larger than 5 bytes');
    expect(() => parseJson(Buffer.from('"€a"'), limits)).to.throw(TradeError, 'larger than 5 bytes');
  });

  it('accepts nesting to the depth limit, and refuses one level more', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    const { maxDepth } = JSON_LIMITS;
    expect(canonicalJson(parseJson(nested(maxDepth)))).to.equal(nested(maxDepth));
    expect(() => parseJson(nested(maxDepth + 1))).to.throw(TradeError, `nested deeper than ${maxDepth}`);
  });

  it('refuses a depth bomb without running out of stack', () => {
    const half = JSON_LIMITS.maxBytes / 2;
    expect(() => parseJson('['.repeat(half) + ']'.repeat(half))).to.throw(TradeError, 'nested deeper');
  });
});

describe('parseCanonicalJson', () => {
  it('reads what canonicalJson wrote', () => {
    fc.assert(
      fc.property(CANONICAL_TEXTS, (text) => {
        expect(parseCanonicalJson(text, '/content')).to.deep.equal(parseJson(text));
      }),
    );
  });

  it('accepts what only looks like a forbidden name', () => {
    const value = { a: '__proto__', b: '"__proto__":', c: ['__proto__'] };
    expect(parseCanonicalJson(canonicalJson(value), '')).to.deep.equal(value);
  });

  const others: readonly (readonly [string, string])[] = [
    ['whitespace', '{"a": 1}'],
    ['names out of order', '{"b":1,"a":2}'],
    ['a name twice', '{"a":1,"a":1}'],
    ['a number written otherwise', '[1.0]'],
    ['a number out of range', '[1e999]'],
    ['an escape that is not needed', String.raw`["\u0041"]`],
    ['a lone surrogate', String.raw`["\ud800"]`],
    ['a name that sets a prototype', '{"__proto__":{}}'],
    ['a text that is not JSON', '{'],
    ['nesting too deep', '['.repeat(JSON_LIMITS.maxDepth + 1) + ']'.repeat(JSON_LIMITS.maxDepth + 1)],
    ['a text too large', JSON.stringify('x'.repeat(JSON_LIMITS.maxBytes))],
  ];
  for (const [what, text] of others) {
    it(`refuses ${what}`, () => {
      expect(catchRejection(() => parseCanonicalJson(text, '/content'))).to.have.property('code', 'INVALID');
    });
  }
});
