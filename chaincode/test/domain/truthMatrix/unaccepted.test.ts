import { expect } from 'chai';
import * as d from './trade';

const STRANGER = {
  state: { declarant: { msp: 'StrangerMSP', party: d.idOf(99) }, customs: 'CustomsMSP' },
  links: [{ type: 'bill-of-lading', id: d.BILL }] as const,
};
const half = (more: object = {}): unknown =>
  d.declaration({
    grossMassKg: '500',
    line: { quantity: { value: '200', unit: 'BX' }, netMassKg: '450', packages: 200, value: d.usd(50_000) },
    ...more,
  });
const HALF = [
  'D24 VALUE HIGH',
  'D26 GROSS_MASS REVIEW',
  'D26 NET_MASS REVIEW',
  'D26 PACKAGES REVIEW',
  'QUANTITY QUANTITY REVIEW',
];
const weightOf = (matrix: ReturnType<typeof d.matrixOf>, id: string): string | undefined =>
  matrix.sources.find((source) => source.id === id)?.weight;

describe('A declaration that customs has not accepted', () => {
  const other = (id: string, document: unknown, status: string): ReturnType<typeof d.atHand> =>
    d.atHand(id, document, { ...STRANGER, links: [...STRANGER.links], status });
  const whole = d.wholeWith(d.atHand(d.IMPORT, half(), { status: 'ACCEPTED' }));

  for (const status of ['DECLARED', 'HELD', 'SEIZED'])
    it(`is shown and not compared with others, also if it is ${status}`, () => {
      const rest = half({ declarationNumber: 'REST', relatedDeclarations: [] });
      const matrix = d.matrixOf([...whole, other(d.idOf(60), rest, status)]);
      expect(d.conflictsIn(matrix).sort()).to.deep.equal(HALF);
      expect(weightOf(matrix, d.idOf(60))).to.equal('NOT_ACCEPTED');
      const honest = d.matrixOf([...d.whole(), other(d.idOf(60), rest, status)]);
      expect(d.conflictsIn(honest)).to.deep.equal([]);
    });

  it('is compared if it is looked at, and once it is accepted', () => {
    expect(weightOf(d.matrixOf(d.whole()), d.IMPORT)).to.equal('COMPARED');
    const rest = half({ declarationNumber: 'REST', relatedDeclarations: [] });
    const matrix = d.matrixOf([...whole, other(d.idOf(60), rest, 'RELEASED')]);
    expect(weightOf(matrix, d.idOf(60))).to.equal('COMPARED');
  });

  it('makes the one that is looked at no copy of it, whatever its id', () => {
    for (const status of ['DECLARED', 'ACCEPTED']) {
      const matrix = d.matrixOf([...whole, other(d.idOf(0), d.declaration(), status)]);
      expect(weightOf(matrix, d.IMPORT), status).to.equal('COMPARED');
    }
  });
});
