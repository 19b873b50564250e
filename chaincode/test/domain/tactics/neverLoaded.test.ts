import { expect } from 'chai';
import { type CustomsFacts, type DeclaredFacts, readBillOfGoods } from '../../../src/domain/tactics';
import { exportDeclaration, LINE } from '../../support/declaration';
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

  it('is not loaded with a box that is on board with goods of others, and is to be looked at', () => {
    const boxed = cites({ containers: [BOX], billOfLading: undefined });
    const theirs = { ...loaded, id: 'X', boxes: [BOX.number], shippers: shipped('Somebody Else').shippers ?? [] };
    const timeMs = Date.parse('2026-12-05T00:00:00.000Z');
    const load = { code: 'LOAD', isActual: true, isEmpty: false, equipmentReference: BOX.number, timeMs };
    const events = [{ ...load, id: 'E', unLocationCode: 'KRPUS' }];
    const REVIEW = ['EXPORT_NEVER_LOADED REVIEW'];
    for (const more of [{}, { events }]) expect(find(boxed, theirs, more)).to.deep.equal(REVIEW);
    expect(find(boxed, { ...theirs, isMaster: true })).to.deep.equal([]);
    const own = { ...theirs, id: 'O', shippers: shipped('Hanbit Shoes').shippers ?? [] };
    expect(judge(boxed, { bills: [theirs, own], today: '2027-02-01' })).to.deep.equal([]);
  });

  describe('with others', () => {
    const other = (id: string, more: object = {}, status = 'RELEASED'): DeclaredFacts =>
      declared(id, exportDeclaration({ date: '2026-12-01', billOfLading: CITED, ...more }), status);
    const unpacked = { ...LINE, packages: undefined };
    const NEVER = ['EXPORT_NEVER_LOADED HIGH'];

    it('is found, if the bill is of fewer packages, or weighs less, than all of them', () => {
      const declarations = [other('B'), other('C')];
      expect(find(cites(), loaded, { declarations })).to.deep.equal(NEVER);
      expect(find(cites(), { ...loaded, packages: 1200 }, { declarations })).to.deep.equal([]);
      const weighed = { ...loaded, packages: undefined, grossMassKg: 1400 };
      expect(find(cites(), weighed)).to.deep.equal([]);
      expect(find(cites(), weighed, { declarations: [other('B', { lines: [unpacked] })] })).to.deep.equal(NEVER);
      expect(find(cites({ grossMassKg: '1500' }), weighed)).to.deep.equal(NEVER);
    });

    it('is found by the box that they share, and by the report of a bill that customs does not see', () => {
      const boxed = { containers: [BOX], billOfLading: undefined };
      const declarations = [other('B', boxed)];
      expect(find(cites(boxed), { ...loaded, boxes: [BOX.number] }, { declarations })).to.deep.equal(NEVER);
      const report = { id: 'R', status: 'ARRIVED', bill: CITED, arrivalDate: '2026-12-20', boxes: [], packages: 400 };
      expect(find(cites(), { ...loaded, id: 'X' }, { cargo: [report] })).to.deep.equal([]);
      const seen = { cargo: [report], declarations: [other('B')] };
      expect(find(cites(), { ...loaded, id: 'X' }, seen)).to.deep.equal(NEVER);
    });

    it('is found if they name a house bill and its master', () => {
      const house = { ...loaded, id: 'H', master: CITED };
      const bills = [{ ...loaded, isMaster: true }, house];
      const declarations = [other('B', { billOfLading: '01KAE5TZ3TC7H3N5QG8Y0E2XVP' })];
      const named = bills.map((bill) => (bill.id === 'H' ? { ...bill, id: '01KAE5TZ3TC7H3N5QG8Y0E2XVP' } : bill));
      expect(judge(cites(), { bills: named, declarations, today: '2027-02-01' })).to.deep.equal(NEVER);
    });

    it('counts goods of which no number is stated as one package, and not as none', () => {
      const [lines, grossMassKg] = [[unpacked, unpacked], '2800'];
      expect(find(cites({ lines, grossMassKg }), { ...loaded, packages: 1 })).to.deep.equal(NEVER);
      expect(find(cites({ lines, grossMassKg }), { ...loaded, packages: 2 })).to.deep.equal([]);
    });

    it('is none if these are of another bill or shipper, are imports, or ended or were never accepted', () => {
      const stranger = other('B', { exporter: { name: 'Somebody Else', country: 'KR' } });
      const shippedByUs = shipped('Hanbit Shoes');
      expect(find(cites(), shippedByUs, { declarations: [stranger] })).to.deep.equal([]);
      const declarations = [
        ...[other('B', { billOfLading: undefined }), other('C', { procedure: 'IMPORT' })],
        ...['REJECTED', 'CANCELLED', 'DECLARED'].map((status) => other(status, {}, status)),
      ];
      expect(find(cites(), loaded, { declarations })).to.deep.equal([]);
    });
  });

  it('of its goods is none: by its box, by its shipper, under a forwarder’s master bill, or as a part of the load', () => {
    expect(find(cites({ containers: [BOX] }), { ...loaded, boxes: [BOX.number] })).to.deep.equal([]);
    expect(find(cites(), shipped('HANBIT SHOES'))).to.deep.equal([]);
    expect(find(cites(), { ...shipped('A Forwarder'), isMaster: true })).to.deep.equal([]);
    expect(find(cites(), { ...loaded, packages: 800 })).to.deep.equal([]);
    expect(find(cites(), { ...loaded, onBoardDate: '2026-11-28' })).to.deep.equal([]);
  });
});
