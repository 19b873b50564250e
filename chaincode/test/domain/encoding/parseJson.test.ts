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

  const inexact: readonly (readonly [string, string])[] = [
    ['{"document":{"weights":[1,{"value":12000.000000000000000001}]}}', '/document/weights/1/value'],
    ['[0.1000000000000000055]', '/0'],
    ['[1,[2,3],"a,b",[4,{"a/b":{"c":1,"d":-9007199254740993}}]]', '/3/1/a~1b/d'],
    ['{"a":{"b":1},"\\u0063":1e400}', '/c'],
    ['1e-400', ''],
    ['123456789012345678901234567890', ''],
    ['{"a":"\\"]}",  "b" : 333333333.33333329}', '/b'],
    [`[${'9'.repeat(100_000)}]`, '/0'],
    ['{"a":[{"b":1},{"b":1,"b":2}]}', '/a/1/b'],
  ];
  for (const [text, pointer] of inexact) {
    it(`refuses ${text.slice(0, 60)} with the pointer ${JSON.stringify(pointer)}`, () => {
      const { code, issues } = catchRejection(() => parseJson(text));
      expect(code).to.equal('INVALID');
      expect(issues.map((issue) => issue.pointer)).to.deep.equal([pointer]);
      expect(issues[0]?.message.length).to.be.below(150);
    });
  }

  it('says to what a number would be rounded', () => {
    expect(() => parseJson('[12000.000000000000000001]')).to.throw(
      TradeError,
      'The number 12000.000000000000000001 would be rounded to 12000; send it with fewer digits.',
    );
  });

  const exact = ['1.0', '1e2', '12000.50', '0.10', '-0', '-0.0', '0e999', '1E+2', '100e-2', '1.5e-7', '1e21', '5e-324'];
  for (const text of [
    ...exact,
    '1.7976931348623157e308',
    '9007199254740992',
    '0.00000012',
    '12000000000000000000000',
  ]) {
    it(`accepts ${text}: a double holds it as it is written`, () => {
      expect(parseJson(text)).to.equal(Number(text));
    });
  }

  it('accepts every double as JSON writes it, and refuses it with a digit more', () => {
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-5, max: 1e20 });
    fc.assert(
      fc.property(doubles, (double) => {
        const text = String(double);
        expect(parseJson(text)).to.equal(double);
        const longer = `${text}${text.includes('.') ? '' : '.'}${'0'.repeat(20)}1`;
        if (!text.includes('e')) expect(() => parseJson(longer)).to.throw(TradeError, 'would be rounded');
      }),
    );
  });

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
        expect(parseCanonicalJson(text, '/content', JSON_LIMITS.maxBytes)).to.deep.equal(parseJson(text));
      }),
    );
  });

  it('accepts what only looks like a forbidden name', () => {
    const value = { a: '__proto__', b: '"__proto__":', c: ['__proto__'] };
    expect(parseCanonicalJson(canonicalJson(value), '', JSON_LIMITS.maxBytes)).to.deep.equal(value);
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
      expect(catchRejection(() => parseCanonicalJson(text, '/content', JSON_LIMITS.maxBytes))).to.have.property(
        'code',
        'INVALID',
      );
    });
  }
});
