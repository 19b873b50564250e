import { expect } from 'chai';
import fc from 'fast-check';
import { findDifferences } from '../../../src/domain/documents/shippingInstructions/findDifferences';

describe('findDifferences', () => {
  const cases: readonly (readonly [one: unknown, other: unknown, pointers: readonly string[]])[] = [
    [{ a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, ['/a/c']],
    [{ a: [1, 2] }, { a: [1] }, ['/a/1']],
    [{ a: [1] }, { a: [1, 2] }, ['/a/1']],
    [{ a: [] }, { a: {} }, ['/a']],
    [{ a: null }, { a: {} }, ['/a']],
    [{ a: 1 }, { a: '1' }, ['/a']],
    [{ a: null }, {}, ['/a']],
    [{ 'a/b~': 1 }, { 'a/b~': 2 }, ['/a~1b~0']],
    [1, 2, ['']],
  ];
  for (const [one, other, pointers] of cases)
    it(`of ${JSON.stringify(one)} and ${JSON.stringify(other)} are at ${pointers.join(', ') || 'the root'}`, () => {
      expect(findDifferences(one, other)).to.deep.equal(pointers);
    });

  it('leaves names out at the top, and nowhere else', () => {
    const of = (value: number): object => ({ issueDate: value, inner: { issueDate: value } });
    expect(findDifferences(of(1), of(2), ['issueDate'])).to.deep.equal(['/inner/issueDate']);
  });

  it('are none between a value and itself, and the same both ways', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(findDifferences(one, structuredClone(one))).to.deep.equal([]);
        expect(findDifferences(one, other)).to.have.members(findDifferences(other, one));
        expect(findDifferences(one, other).length === 0).to.equal(
          JSON.stringify(sort(one)) === JSON.stringify(sort(other)),
        );
      }),
    );
  });
});

/** A value with its names in order, and one zero. */
function sort(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sort);
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, sort(each)]),
  );
}
