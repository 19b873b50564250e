import { expect } from 'chai';
import fc from 'fast-check';
import canonicalize from 'canonicalize';
import { canonicalJson, sha256Hex } from '../../../src/domain/encoding/canonicalJson';
import { TradeError } from '../../../src/domain/errors';
import { catchRejection } from './catchRejection';

function readDouble(bits: string): number {
  return Buffer.from(bits, 'hex').readDoubleBE();
}

/** RFC 8785, appendix B. */
const NUMBERS: readonly (readonly [string, string])[] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
];

describe('canonicalJson', () => {
  for (const [bits, text] of NUMBERS) {
    it(`writes the number ${bits} as ${text} (RFC 8785, appendix B)`, () => {
      expect(canonicalJson(readDouble(bits))).to.equal(text);
    });
  }

  it('writes the sample of RFC 8785, section 3.2.2', () => {
    const sample = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(JSON.parse(sample))).to.equal(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts names by UTF-16 code units, as the sample of RFC 8785, section 3.2.3', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const values = [...canonicalJson(sample).matchAll(/:"([^"]*)"/g)].map(([, value]) => value);
    expect(values).to.deep.equal([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('leaves the order of arrays alone', () => {
    expect(canonicalJson({ seals: [30, 4, 100], b: ['z', 'a'] })).to.equal('{"b":["z","a"],"seals":[30,4,100]}');
  });

  it('leaves out properties that are undefined', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).to.equal('{"b":1}');
  });

  const unrepresentable: readonly (readonly [string, unknown, string])[] = [
    ['undefined', undefined, ''],
    ['undefined in an array', { a: [1, undefined] }, '/a/1'],
    ['a hole in an array', new Array<unknown>(1), '/0'],
    ['NaN', { a: Number.NaN }, '/a'],
    ['Infinity', [Number.POSITIVE_INFINITY], '/0'],
    ['a bigint', { a: { b: 1n } }, '/a/b'],
    ['a function', { a: () => 1 }, '/a'],
    ['a symbol', { a: Symbol('a') }, '/a'],
    ['a lone surrogate in a value', { 'a/b': '\ud800' }, '/a~1b'],
    ['a lone surrogate in a name', { a: { '\udc00': 1 } }, '/a'],
    ['a date', { at: new Date(0) }, '/at'],
    ['a map', [new Map()], '/0'],
  ];
  for (const [what, value, pointer] of unrepresentable) {
    it(`refuses ${what} and says where it is`, () => {
      expect(catchRejection(() => canonicalJson(value)))
        .to.deep.include({ code: 'INVALID' })
        .and.nested.include({ 'issues[0].pointer': pointer });
    });
  }

  it('refuses a circular value', () => {
    const circular: unknown[] = [];
    circular.push(circular);
    expect(() => canonicalJson(circular)).to.throw(TradeError, 'nesting deeper');
  });

  it('writes what an independent implementation writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(canonicalJson(value)).to.equal(canonicalize(value));
      }),
    );
  });

  it('is read back as the same value, and written the same again', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.stringify(JSON.parse(text))).to.have.lengthOf(JSON.stringify(value).length);
        expect(canonicalJson(JSON.parse(text))).to.equal(text);
      }),
    );
  });

  it('does not depend on the order in which names were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).to.equal(canonicalJson(value));
      }),
    );
  });
});

describe('sha256Hex', () => {
  it('gives the digests of FIPS 180-4’s examples', () => {
    expect(sha256Hex('abc')).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex(new Uint8Array())).to.equal('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
