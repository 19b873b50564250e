import { expect } from 'chai';
import fc from 'fast-check';
import { pickHeaviestApart } from '../../../src/domain/documents/customsDeclaration/heaviestApart';

const MAX_ITEMS = 9;

/** Some weights, and a relation that goes from lower to higher numbers, made transitive. */
const graphs = fc.integer({ min: 1, max: MAX_ITEMS }).chain((size) =>
  fc.record({
    weights: fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.float({ min: 0, max: 9, noNaN: true })), {
      minLength: size,
      maxLength: size,
    }),
    steps: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1))),
  }),
);

/** Whether one comes before another: from lower to higher numbers alone, and over others, too. */
function listAfter(from: number, steps: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const next = (each: number): number[] =>
    steps.flatMap(([one, other]) => (Math.min(one, other) === each && one !== other ? [Math.max(one, other)] : []));
  const reached = new Set(next(from));
  for (const each of reached) for (const later of next(each)) reached.add(later);
  return reached;
}

describe('The heaviest of what stands side by side', () => {
  it('is as heavy as the best of all subsets, and nothing in it comes before anything else', () => {
    fc.assert(
      fc.property(graphs, ({ weights, steps }) => {
        const after = weights.map((_, index) => listAfter(index, steps));
        const isBefore = (one: number, other: number): boolean => after[one]?.has(other) === true;
        const isApart = (some: readonly number[]): boolean =>
          !some.some((one) => some.some((each) => isBefore(one, each)));
        const sum = (some: readonly number[]): number => some.reduce((total, each) => total + (weights[each] ?? 0), 0);
        const items = weights.map((_, index) => index);
        const picked = pickHeaviestApart({ items, weigh: (each) => weights[each] ?? 0, isBefore });
        expect(isApart(picked)).to.equal(true);
        const subsets = Array.from({ length: 2 ** items.length }, (_, bits) =>
          items.filter((each) => (bits >> each) & 1),
        );
        expect(sum(picked)).to.be.closeTo(Math.max(...subsets.filter(isApart).map(sum)), 1e-9);
      }),
    );
  });
});
