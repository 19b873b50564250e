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

  describe('follow by what procedures and relations say', () => {
    const ENTERING = ['IMPORT', 'TRANSIT'];
    const FOLLOWING = ['TRANSIT IMPORT TRANSIT_OF', 'TRANSIT TRANSIT TRANSIT_OF'].concat(
      ENTERING.flatMap((first) => ENTERING.map((then) => `${first} ${then} ENTRY_INTO_BOND`)),
    );
    for (const relation of ['TRANSIT_OF', 'ENTRY_INTO_BOND', 'RETURN_OF', 'EXPORT_OF_IMPORT'])
      for (const first of ENTERING)
        for (const then of ENTERING)
          it(`a ${then} that names a ${first} as ${relation}`, () => {
            const later = declared('A', then, { relatedDeclarations: [{ id: `${ID}T`, relation }] });
            const isOne = FOLLOWING.includes(`${first} ${then} ${relation}`);
            expect(idsOf(later, declared('T', first))).to.have.length(isOne ? 1 : 2);
          });

    it('and not after the goods have left for good', () => {
      const into = { relatedDeclarations: [{ id: `${ID}T`, relation: 'ENTRY_INTO_BOND' }] };
      const party = { msp: 'ImportersMSP', party: `${ID}Y` };
      const leftBy = { cargoReport: `${ID}Y`, carrier: 'CarrierMSP' };
      const known = { declarant: party, customs: 'CustomsMSP', decidedIn: 2 };
      const entry = (state: object): Identified => ({ ...declared('T', 'IMPORT'), state: { ...known, ...state } });
      const later = declared('A', 'IMPORT', into);
      expect(idsOf(later, entry({ leaving: 'CLEARED' }))).to.have.length(1);
      const releasedAt = '2026-11-24T09:00:00.000Z';
      expect(idsOf(later, entry({ leaving: 'CLEARED', releasedAt }))).to.have.length(1);
      expect(idsOf(later, entry({ leaving: 'CLEARED', leftBy }))).to.equal('AT');
      expect(idsOf(later, entry({ leaving: 'IN_BOND', releasedAt, leftBy }))).to.have.length(1);
      const excepted = { leftBy: { ...leftBy, leaving: 'CLEARED' } };
      expect(idsOf(later, entry({ leaving: 'IN_BOND', ...excepted }))).to.equal('AT');
    });
  });

  describe('between what came and what follows', () => {
    const into = (...ids: string[]): object => ({
      relatedDeclarations: ids.map((id) => ({ id: `${ID}${id}`, relation: 'ENTRY_INTO_BOND' })),
    });
    const transit = declared('T', 'TRANSIT');
    const some = (id: string, mass: string, more: object): Identified =>
      declared(id, 'IMPORT', { ...more, ...ofMass(mass) });

    it('all that is there at one time counts, whatever a little of it is said to have become', () => {
      const both = [some('A', '1150', after('T')), some('B', '1150', after('T'))] as const;
      expect(idsOf(some('C', '12', into('A', 'B')), transit, ...both)).to.equal('AB');
      expect(idsOf(some('C', '12', into('A')), transit, ...both)).to.equal('AB');
      const later = some('D', '1150', into('B'));
      expect(idsOf(some('C', '12', into('A', 'D')), transit, ...both, later)).to.equal('AB');
    });

    it('goods of two ways, however long, count once', () => {
      const halves = [some('A', '600', after('T')), some('B', '600', after('T'))] as const;
      const longer = [some('C', '600', into('A')), some('D', '600', into('B'))] as const;
      const whole = idsOf(some('E', '600', into('C')), transit, ...halves, ...longer, some('F', '600', into('D')));
      expect(whole.length).to.be.lessThan(3);
    });
  });

  it('count by each kind of goods, by mass or by number, and not by the mass of all lines', () => {
    const stone = { ...LINE, hsCode: '2516110000', netMassKg: '900', packages: undefined };
    const some = { ...LINE, netMassKg: '1', packages: undefined };
    const transit = declared('T', 'TRANSIT', { lines: [some, stone], grossMassKg: '2000' });
    const imports = ['A', 'B', 'C'].map((id) => declared(id, 'IMPORT', after('T')));
    const [subject = transit, ...others] = imports;
    const counted = listSameWay(subject, [...others, transit]);
    expect(
      counted.map(({ id, lines }) => `${id.slice(-1)} ${lines.map(({ hsCode }) => hsCode.slice(0, 4)).join()}`).sort(),
    ).to.deep.equal(['A 6403', 'B 6403', 'C 6403', 'T 2516']);
    const fewer = declared('T', 'TRANSIT', {
      lines: [{ ...LINE, quantity: { value: '1', unit: 'NPR' }, unitPrice: undefined }],
    });
    const later = declared('A', 'IMPORT', after('T'));
    const ids = (measure: 'MASS' | 'NUMBER'): string[] =>
      listSameWay(later, [fewer], measure).map(({ id }) => id.slice(-1));
    expect(ids('NUMBER')).to.deep.equal(['A']);
  });

  it('that name each other all count', () => {
    expect(idsOf(declared('A', 'TRANSIT', after('B')), declared('B', 'TRANSIT', after('A')))).to.equal('AB');
  });
});
