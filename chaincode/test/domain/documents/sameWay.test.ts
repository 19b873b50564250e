import { expect } from 'chai';
import { type Identified, listSameWay } from '../../../src/domain/documents/customsDeclaration/sameWay';
import { exportDeclaration, LINE } from '../../support/declaration';

const ID = '01KAE5TZ3TC7H3N5QG8Y0E2XV';
const BILL = `${ID}Z`;

/** A declaration of a procedure and mass, which follows from others. */
const declared = (id: string, procedure: string, more: object = {}): Identified => {
  const document = exportDeclaration({ procedure, ...more });
  return { id: `${ID}${id}`, document };
};
const ofMass = (netMassKg: string): object => ({ lines: [{ ...LINE, netMassKg, packages: undefined }] });
const after = (...ids: string[]): object => ({
  relatedDeclarations: ids.map((id) => ({ id: `${ID}${id}`, relation: 'TRANSIT_OF' })),
});
const idsOf = (subject: Identified, ...others: Identified[]): string =>
  listSameWay(subject, others)
    .map(({ id }) => id.slice(-1))
    .sort()
    .join('');

describe('Declarations of goods that go the same way', () => {
  it('are added up whatever their procedure, into the country or out of it', () => {
    const others = ['IMPORT', 'TRANSIT', 'EXPORT', 'RE_EXPORT'].map((procedure, index) =>
      declared(String(index), procedure),
    );
    expect(idsOf(declared('A', 'IMPORT'), ...others)).to.equal('01A');
    expect(idsOf(declared('A', 'RE_EXPORT'), ...others)).to.equal('23A');
  });

  it('count once if one follows from the other: what came, or what followed if that is more', () => {
    const transit = declared('T', 'TRANSIT');
    expect(idsOf(declared('A', 'IMPORT', after('T')), transit)).to.equal('T');
    expect(idsOf(declared('A', 'IMPORT', { ...after('T'), ...ofMass('1300') }), transit)).to.equal('A');
    const parts = [declared('A', 'IMPORT', after('T')), declared('B', 'IMPORT', after('T'))] as const;
    expect(idsOf(parts[0], parts[1], transit)).to.equal('AB');
    const joined = declared('A', 'IMPORT', { ...after('S', 'T'), ...ofMass('1400') });
    expect(idsOf(joined, transit, declared('S', 'TRANSIT'))).to.equal('ST');
  });

  it('follow from a transit under the same bill, and two of one procedure do not', () => {
    const under = { billOfLading: BILL };
    expect(idsOf(declared('A', 'IMPORT', under), declared('T', 'TRANSIT', under))).to.equal('T');
    expect(idsOf(declared('A', 'IMPORT', under), declared('B', 'IMPORT', under))).to.equal('AB');
  });

  it('that name each other all count', () => {
    expect(idsOf(declared('A', 'IMPORT', after('B')), declared('B', 'IMPORT', after('A')))).to.equal('AB');
  });
});
