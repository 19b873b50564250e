import { expect } from 'chai';
import * as d from './trade';

const ACCEPTED = {
  status: 'ACCEPTED',
  state: {
    declarant: { msp: 'ExportersMSP', party: d.idOf(99) },
    customs: 'CustomsMSP',
    selection: { channel: 'GREEN', by: d.idOf(98) },
  },
  links: [{ type: 'bill-of-lading' as const, id: d.BILL }],
};
const half = { grossMassKg: '500', line: { quantity: { value: '200', unit: 'BX' }, netMassKg: '450', packages: 200 } };

describe('Goods that are declared in transit, and again when they enter', () => {
  const matrix = (entered: Record<string, unknown>, transit: Record<string, unknown>): ReturnType<typeof d.matrixOf> =>
    d.matrixOf(
      d.wholeWith(
        d.atHand(d.IMPORT, d.declaration(entered), { status: 'ACCEPTED' }),
        d.atHand(
          d.idOf(60),
          d.declaration({ declarationNumber: 'T', procedure: 'TRANSIT', relatedDeclarations: [], ...transit }),
          ACCEPTED,
        ),
      ),
    );

  it('are the same goods, which both say whole', () => {
    expect(d.conflictsIn(matrix({}, {}))).to.deep.equal([]);
    expect(d.notEvaluatedIn(matrix({}, {}))).to.deep.equal(d.notEvaluatedIn(d.matrixOf(d.whole())));
  });

  it('are not made whole by two halves', () => {
    const found = d.conflictsIn(matrix(half, half));
    expect(found).to.include.members(['D26 GROSS_MASS REVIEW', 'D26 NET_MASS REVIEW', 'D26 PACKAGES REVIEW']);
  });

  it('are compared with the invoices of which they name none, also beside their transit (D24)', () => {
    const under = { line: { value: d.usd(50_000) }, invoiceNumbers: [] };
    expect(d.conflictsIn(matrix(under, under))).to.include('D24 VALUE HIGH');
  });
});
