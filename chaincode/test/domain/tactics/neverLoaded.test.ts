import { expect } from 'chai';
import { type CustomsFacts, type DeclaredFacts, readBillOfGoods } from '../../../src/domain/tactics';
import { exportDeclaration } from '../../support/declaration';
import { BOX, declared, judge, onBoard } from '../../support/bondedGoods';

describe('An export that cites a bill', () => {
  const CITED = '01KAE5TZ3TC7H3N5QG8Y0E2XVN';
  const cites = (more: object = {}): DeclaredFacts =>
    declared('OUT', exportDeclaration({ date: '2026-12-01', billOfLading: CITED, ...more }));
  const loaded = onBoard({ id: CITED, onBoardDate: '2026-12-05', boxes: [], packages: 400 });
  const shipped = (name: string): CustomsFacts['bills'][number] => {
    const document = {
      shippedOnBoardDate: '2026-12-05',
      documentParties: { shipper: { partyName: name } },
      consignmentItems: [{ cargoItems: [{ outerPackaging: { numberOfPackages: 400 } }] }],
    };
    return readBillOfGoods({ id: CITED, status: 'ISSUED', state: {} }, document);
  };
  const find = (subject: DeclaredFacts, bill: CustomsFacts['bills'][number], more: object = {}): string[] =>
    judge(subject, { bills: [bill], today: '2027-02-01', ...more });

  const others: Readonly<Record<string, [DeclaredFacts, CustomsFacts['bills'][number]]>> = {
    'with another box': [cites({ containers: [BOX] }), { ...loaded, boxes: ['CSQU3054383'] }],
    'with fewer packages': [cites(), { ...loaded, packages: 399 }],
    'of another shipper': [cites(), shipped('Somebody Else')],
    'shipped before it was declared': [cites(), { ...loaded, onBoardDate: '2026-11-25' }],
    'shipped long after it was declared': [cites(), { ...loaded, onBoardDate: '2027-03-01' }],
  };
  for (const [which, [subject, bill]] of Object.entries(others))
    it(`of other goods is found, though that was shipped: one ${which}`, () => {
      expect(find(subject, bill)).to.deep.equal(['EXPORT_NEVER_LOADED HIGH']);
      const report = { id: 'R', status: 'CARRIED_OUT', bill: CITED, arrivalDate: '2026-12-20', boxes: bill.boxes };
      if (bill.onBoardDate === '2026-12-05')
        expect(find(subject, bill, { cargo: [report] })).to.deep.equal(['EXPORT_NEVER_LOADED HIGH']);
    });

  it('of its goods is none: by its box, by its shipper, under a forwarder’s master bill, or as a part of the load', () => {
    expect(find(cites({ containers: [BOX] }), { ...loaded, boxes: [BOX.number] })).to.deep.equal([]);
    expect(find(cites(), shipped('HANBIT SHOES'))).to.deep.equal([]);
    expect(find(cites(), { ...shipped('A Forwarder'), isMaster: true })).to.deep.equal([]);
    expect(find(cites(), { ...loaded, packages: 800 })).to.deep.equal([]);
    expect(find(cites(), { ...loaded, onBoardDate: '2026-11-28' })).to.deep.equal([]);
  });
});
