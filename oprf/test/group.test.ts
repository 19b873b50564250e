import { expect } from 'chai';
import {
  add,
  at,
  InvalidElement,
  isElement,
  isScalar,
  multiply,
  multiplyBase,
  randomScalar,
  scalarOf,
  subtractScalars,
} from '../src/group.js';

const BYTES = 32;
const ZERO = new Uint8Array(BYTES);
/** The order of the group: what is not smaller is no scalar. */
const ORDER = Buffer.from('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010', 'hex');
/** RFC 9496, A.3: bytes that are no canonical encodings. */
const NO_ELEMENTS = [
  '00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'f3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371',
].map((hex) => Buffer.from(hex, 'hex'));

describe('The group', () => {
  it('counts with integers', () => {
    expect(add(multiplyBase(scalarOf(700)), multiplyBase(scalarOf(300)))).to.deep.equal(multiplyBase(scalarOf(1_000)));
    expect(() => scalarOf(-1)).to.throw(RangeError);
  });

  it('takes no bytes that encode no element, and not the identity', () => {
    for (const bytes of [...NO_ELEMENTS, ZERO, new Uint8Array(BYTES - 1), new Uint8Array(BYTES + 1)]) {
      expect(isElement(bytes), Buffer.from(bytes).toString('hex')).to.equal(false);
      expect(() => multiply(randomScalar(), bytes)).to.throw(InvalidElement);
    }
    expect(isElement(multiplyBase(randomScalar()))).to.equal(true);
  });

  it('makes no identity', () => {
    expect(() => multiplyBase(ZERO)).to.throw(InvalidElement);
    expect(() => multiply(ZERO, multiplyBase(scalarOf(1)))).to.throw(InvalidElement);
  });

  it('takes scalars in their one form alone', () => {
    expect(isScalar(subtractScalars(scalarOf(0), scalarOf(1)))).to.equal(true);
    for (const bytes of [ORDER, Buffer.alloc(BYTES, 0xff), ZERO, new Uint8Array(BYTES - 1)])
      expect(isScalar(bytes)).to.equal(false);
  });

  it('has no item past the end of a list', () => {
    expect(() => at([1], 1)).to.throw(RangeError);
  });
});
