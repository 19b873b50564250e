import { expect } from 'chai';
import type { AtHand, TruthMatrix } from '../../../src/domain/truthMatrix';
import type { Link, TradeRecord } from '../../../src/domain/vocabulary/record';
import * as d from './trade';

describe('a truth matrix of goods whose bill was replaced', () => {
  const [NEXT, LAST, OTHER] = [d.idOf(71), d.idOf(72), d.idOf(73)];
  const isBill: Pick<TradeRecord, 'type' | 'links'> = { type: 'bill-of-lading', links: [] };
  /** A bill in the place of others, on another vessel. */
  const inPlaceOf = (id: string, replaces: string[], state: object = {}, status = 'ISSUED'): AtHand =>
    d.atHand(
      id,
      { ...d.bill(), transportDocumentReference: `MMCU${id.slice(-6)}` },
      {
        ...isBill,
        ...{ status, state: { replaces, ...state } },
      },
    );
  const replaced = (replacedBy: string[], status = 'VOIDED'): AtHand =>
    d.atHand(d.BILL, d.bill(), { status, state: { replacedBy } });
  const heavy = d.atHand(d.IMPORT, { ...d.declaration(), grossMassKg: '2000' }, { status: 'RELEASED' });
  const matrixOf = (documents: readonly AtHand[], subject?: Link): TruthMatrix =>
    d.matrixOf(d.wholeWith(...documents), subject && { subject });
  const massesOf = ({ sources, conflicts }: TruthMatrix): string[] =>
    conflicts
      .filter(({ rule, row }) => rule === 'D26' && row === 'GROSS_MASS')
      .flatMap((each) => each.sources.map((place) => sources[place]?.id ?? ''));

  it('compares the declaration with the bill in its place, however often it was amended', () => {
    expect(massesOf(matrixOf([heavy]))).to.include(d.BILL);
    const once = massesOf(matrixOf([heavy, replaced([NEXT]), inPlaceOf(NEXT, [d.BILL])]));
    expect(once).to.include.members([d.IMPORT, NEXT]).and.not.to.include(d.BILL);
    const amended = inPlaceOf(NEXT, [d.BILL], { replacedBy: [LAST] }, 'VOIDED');
    const twice = massesOf(matrixOf([heavy, replaced([NEXT]), amended, inPlaceOf(LAST, [NEXT])]));
    expect(twice).to.include.members([d.IMPORT, LAST]).and.not.to.include(NEXT);
  });

  it('compares it seen from the bill in its place, too, also if the first bill is hidden', () => {
    const subject = { type: 'bill-of-lading', id: NEXT } as const;
    expect(massesOf(matrixOf([heavy, replaced([NEXT]), inPlaceOf(NEXT, [d.BILL])], subject))).to.include.members([
      d.IMPORT,
      NEXT,
    ]);
    const hidden = { ...replaced([NEXT]), document: null };
    expect(massesOf(matrixOf([heavy, hidden, inPlaceOf(NEXT, [d.BILL])]))).to.include(NEXT);
  });

  it('does not weigh the whole against one of the parts, and agrees if nothing but the bill was changed', () => {
    const parts = [inPlaceOf(NEXT, [d.BILL]), inPlaceOf(OTHER, [d.BILL])];
    expect(massesOf(matrixOf([heavy, replaced([NEXT, OTHER]), ...parts]))).to.not.include(d.IMPORT);
    const { conflicts } = matrixOf([replaced([NEXT]), inPlaceOf(NEXT, [d.BILL])]);
    expect(conflicts).to.deep.equal(d.matrixOf(d.whole()).conflicts);
  });

  it('rests on the bill in the place: nothing stands in the place of one that is void', () => {
    const standing = (...documents: AtHand[]): string[] =>
      matrixOf(documents)
        .conflicts.filter(({ rule }) => rule === 'STANDING')
        .map(({ severity }) => severity);
    expect(standing(replaced([NEXT]), inPlaceOf(NEXT, [d.BILL]))).to.deep.equal([]);
    expect(standing(replaced([NEXT]), inPlaceOf(NEXT, [d.BILL], {}, 'VOIDED'))).to.deep.equal(['HIGH']);
  });

  it('does not follow a bill that its author does not confirm', () => {
    const forged = { ...inPlaceOf(NEXT, [d.BILL]), authentic: false };
    expect(massesOf(matrixOf([heavy, forged]))).to.include(d.BILL);
  });
});
