import { expect } from 'chai';
import {
  type CustomsFacts,
  type DeclaredFacts,
  judgeTactics,
  type OriginCertificate,
  readApproved,
} from '../../../src/domain/tactics';
import {
  BOX,
  ENTRY,
  ENTRY_ID,
  declared,
  NOTHING,
  judge,
  onBoard,
  UPPERS,
  entry,
  leaving,
  entered,
  UNNAMED,
} from '../../support/bondedGoods';
import { DECLARATION, entryDeclaration, exportDeclaration, LINE, processingRecord } from '../../support/declaration';

describe('Tactics against customs', () => {
  describe('an origin that changes in bond', () => {
    const changed = { countryOfOrigin: 'VN' };
    const found: Readonly<Record<string, DeclaredFacts>> = {
      'as the goods came': leaving(changed),
      'in another box': leaving(changed, { containers: [] }),
      'with the entry not named': leaving(changed, { ...UNNAMED, containers: [] }),
      'by another firm in the same box': leaving(changed, { ...UNNAMED, exporter: { name: 'Second Firm' } }),
      'under another heading': leaving({ ...changed, hsCode: '6403990000' }),
      'as goods of the country': leaving({ countryOfOrigin: 'KR' }, { ...UNNAMED, procedure: 'EXPORT' }),
    };
    for (const [how, out] of Object.entries(found))
      it(`is found ${how}`, () => {
        expect(judge(out, { declarations: [entered()] })).to.deep.equal(['ORIGIN_CHANGED_IN_BOND HIGH']);
      });

    it('is found whatever day the declaration states that names the entry, and by the ledger’s days where none is named', () => {
      const early = { date: '2026-10-20' };
      const out = leaving(changed, early);
      expect(judge(out, { declarations: [entered()] })).to.deep.equal(['ORIGIN_CHANGED_IN_BOND HIGH']);
      const unnamed = { ...leaving(changed, { ...early, ...UNNAMED }), acceptedOn: '2026-11-24' };
      const entries = (acceptedOn: string): DeclaredFacts[] => [{ ...entered(), acceptedOn }];
      expect(judge(unnamed, { declarations: entries('2026-11-03') })).to.deep.equal(['ORIGIN_CHANGED_IN_BOND HIGH']);
      expect(judge(unnamed, { declarations: entries('2026-11-26') })).to.deep.equal([]);
    });

    it('is found in parts, and told with its path', () => {
      const half = {
        ...UPPERS,
        ...changed,
        quantity: { value: '200', unit: 'NPR' },
        value: { currency: 'USD', amountMinor: 20_000_00 },
        netMassKg: '600',
        packages: 200,
      };
      const other = { ...leaving(half), id: 'OTHER' };
      const [finding] = judgeTactics(leaving(half), {
        ...NOTHING,
        bills: [onBoard()],
        declarations: [entered(), other],
      });
      expect(finding?.path.map(({ type, id }) => `${type} ${id ?? ''}`)).to.deep.equal([
        `customs-declaration ${ENTRY_ID}`,
        'none ',
        'customs-declaration OUT',
      ]);
      expect(finding?.path.at(-1)?.why).to.include('It names that declaration.');
    });

    it('is none if the origin stays', () => {
      expect(judge(leaving(), { declarations: [entered()] })).to.deep.equal([]);
    });

    it('is none if approved processing gives it, and is one if that is not approved or made less', () => {
      const made = leaving({
        hsCode: '6403990000',
        countryOfOrigin: 'KR',
        netMassKg: '680',
        quantity: { value: '195', unit: 'NPR' },
        unitPrice: undefined,
      });
      const record = (status: string): CustomsFacts['processing'] =>
        [readApproved({ id: 'RECORD', status, state: {} }, processingRecord(ENTRY_ID))].flatMap((each) => each ?? []);
      expect(judge(made, { declarations: [entered()], processing: record('APPROVED') })).to.deep.equal([]);
      const whole = leaving({ hsCode: '6403990000', countryOfOrigin: 'KR' });
      expect(judge(whole, { declarations: [entered()], processing: record('APPROVED') })).to.include(
        'QUANTITY_OUT_EXCEEDS_IN HIGH',
      );
      expect(judge(whole, { declarations: [entered()], processing: record('FILED') })).to.deep.equal([
        'ORIGIN_CHANGED_IN_BOND HIGH',
      ]);
    });
  });

  it('more goods that leave bond than entered are found, both sides of what scales explain', () => {
    const out = (netMassKg: string): DeclaredFacts => leaving({ netMassKg });
    expect(judge(out('1236'), { declarations: [entered()] })).to.deep.equal([]);
    expect(judge(out('1240'), { declarations: [entered()] })).to.deep.equal(['QUANTITY_OUT_EXCEEDS_IN REVIEW']);
    expect(judge(out('1390'), { declarations: [entered()] })).to.deep.equal(['QUANTITY_OUT_EXCEEDS_IN HIGH']);
    const twice = { ...leaving(), id: 'OTHER' };
    expect(judge(leaving(), { declarations: [entered(), twice] })).to.deep.equal(['QUANTITY_OUT_EXCEEDS_IN HIGH']);
    const cancelled = { ...twice, status: 'CANCELLED', isAccepted: false };
    expect(judge(leaving(), { declarations: [entered(), cancelled] })).to.deep.equal([]);
  });

  describe('an origin against the route', () => {
    const arrived = (more: object = {}): DeclaredFacts =>
      entry({ countryOfDeparture: 'VN', portOfLoading: 'VNSGN', ...more });
    it('is found unless a certificate, a receipt, an earlier leg or a declaration explains it', () => {
      expect(judge(arrived())).to.deep.equal(['ORIGIN_AGAINST_ROUTE REVIEW']);
      const certificate: OriginCertificate = { id: 'CO', origin: 'CN', hsCodes: ['640610'], of: [ENTRY] };
      expect(judge(arrived(), { certificates: [certificate] })).to.deep.equal([]);
      expect(judge(arrived(), { certificates: [{ ...certificate, of: ['ANOTHER'] }] })).to.have.length(1);
      const billOfLading = ENTRY_ID;
      const bill = onBoard({ id: billOfLading, portOfLoading: 'VNSGN' });
      expect(judge(arrived({ billOfLading }), { bills: [bill] })).to.deep.equal(['ORIGIN_AGAINST_ROUTE REVIEW']);
      expect(judge(arrived({ billOfLading }), { bills: [{ ...bill, placeOfReceipt: 'CNNNG' }] })).to.deep.equal([]);
      expect(judge(arrived({ billOfLading }), { bills: [{ ...bill, portOfLoading: 'THLCH' }] })).to.deep.equal([
        'ORIGIN_AGAINST_ROUTE HIGH',
      ]);
    });

    it('proves nothing in an entrepôt', () => {
      expect(judge(arrived({ countryOfDeparture: 'SG', portOfLoading: 'SGSIN' }))).to.deep.equal([
        'ORIGIN_AGAINST_ROUTE INFO',
      ]);
    });
  });

  describe('a carousel', () => {
    const sold = declared('SALE', exportDeclaration({ date: '2026-08-10' }));
    const back = (date: string, more: object = {}): DeclaredFacts =>
      declared(
        'BACK',
        exportDeclaration({
          ...{ procedure: 'IMPORT', date, exporter: { name: 'Third Hand' }, importer: { name: 'HANBIT SHOES' } },
          ...{ countryOfDeparture: 'KR', countryOfDestination: 'KR' },
          ...more,
        }),
      );
    const declarations = [sold];
    it('is found within 90 days, and not after', () => {
      expect(judge(back('2026-11-08'), { declarations })).to.deep.equal(['CAROUSEL REVIEW']);
      expect(judge(back('2026-11-09'), { declarations })).to.deep.equal([]);
    });

    it('is found by the days of the ledger, whatever days the declarations state', () => {
      const sale = { ...sold, acceptedOn: '2026-08-10' };
      for (const date of ['2026-08-01', '2026-11-09'])
        expect(judge({ ...back(date), acceptedOn: '2026-09-10' }, { declarations: [sale] })).to.deep.equal([
          'CAROUSEL REVIEW',
        ]);
    });

    it('is none if the goods are declared as returned, are others, or come to somebody else', () => {
      const relatedDeclarations = [{ id: ENTRY_ID, relation: 'RETURN_OF' }];
      const sale = { ...sold, id: ENTRY_ID };
      expect(judge(back('2026-09-01', { relatedDeclarations }), { declarations: [sale] })).to.deep.equal([]);
      expect(
        judge(
          back('2026-09-01', {
            lines: [
              {
                ...LINE,
                netMassKg: '700',
                packages: 230,
                quantity: { value: '230', unit: 'NPR' },
                unitPrice: undefined,
              },
            ],
          }),
          { declarations },
        ),
      ).to.deep.equal([]);
      expect(judge(back('2026-09-01', { importer: { name: 'Somebody Else' } }), { declarations })).to.deep.equal([]);
    });
  });

  it('an export that was released and never loaded is found after 30 days', () => {
    const out = (status = 'RELEASED'): DeclaredFacts =>
      declared('OUT', exportDeclaration({ containers: [BOX], date: '2026-12-01' }), status);
    const none = { bills: [] };
    expect(judge(out(), { ...none, today: '2026-12-31' })).to.deep.equal([]);
    expect(judge(out(), { ...none, today: '2027-01-01' })).to.deep.equal(['EXPORT_NEVER_LOADED HIGH']);
    const dated = (date: string, releasedOn: string): DeclaredFacts => ({
      ...declared('OUT', exportDeclaration({ containers: [BOX], date })),
      ...{ acceptedOn: '2026-11-20', releasedOn },
    });
    expect(judge(dated('2027-06-01', '2026-12-01'), { ...none, today: '2027-01-01' })).to.have.length(1);
    expect(judge(dated('2026-01-01', '2026-12-01'), { ...none, today: '2026-12-31' })).to.deep.equal([]);
    const isOnBoard = (onBoardDate: string): object => ({ bills: [onBoard({ onBoardDate })], today: '2027-01-01' });
    expect(judge(dated('2026-01-01', '2026-12-01'), isOnBoard('2026-01-03'))).to.have.length(1);
    expect(judge(dated('2026-01-01', '2026-12-01'), isOnBoard('2026-12-03'))).to.deep.equal([]);
    expect(judge(out('HELD'), { ...none, today: '2027-01-01' })).to.deep.equal([]);
    expect(judge(out(), { bills: [onBoard({ onBoardDate: '2026-12-05' })], today: '2027-01-01' })).to.deep.equal([]);
    expect(judge(out(), { bills: [onBoard({ status: 'VOIDED' })], today: '2027-01-01' })).to.have.length(1);
  });

  it('one box in two places is found, and a shared or divided load is none', () => {
    const load = (id: string, more: object): DeclaredFacts =>
      declared(
        id,
        entryDeclaration({
          containers: [BOX],
          portOfLoading: 'CNSHA',
          vesselName: 'NARU PIONEER',
          voyage: '042E',
          ...more,
        }),
      );
    const one = load('ONE', { date: '2026-11-02' });
    const beside = (more: object): string[] =>
      judge(one, { declarations: [load('TWO', { date: '2026-11-04', importer: { name: 'Other' }, ...more })] });
    expect(beside({ houseBillNumber: 'H2' })).to.deep.equal([]);
    expect(beside({ vesselName: 'MV Naru Pioneer', voyage: '42E' })).to.deep.equal([]);
    expect(beside({ vesselName: 'OTHER STAR' })).to.deep.equal(['ONE_BOX_TWICE HIGH']);
    expect(beside({ containers: [{ ...BOX, seals: ['SL2'] }] })).to.deep.equal(['ONE_BOX_TWICE HIGH']);
    expect(beside({ vesselName: 'OTHER STAR', date: '2026-11-07' })).to.deep.equal([]);
    const known = (each: DeclaredFacts, acceptedOn: string): DeclaredFacts => ({ ...each, acceptedOn });
    const two = load('TWO', { date: '2026-11-07', importer: { name: 'Other' }, vesselName: 'OTHER STAR' });
    expect(judge(known(one, '2026-11-03'), { declarations: [known(two, '2026-11-04')] })).to.deep.equal([
      'ONE_BOX_TWICE HIGH',
    ]);
  });

  it('nothing is found in a declaration that is rejected, or in the form of the data set alone', () => {
    expect(
      judge({ ...leaving({ countryOfOrigin: 'VN' }), status: 'REJECTED' }, { declarations: [entered()] }),
    ).to.deep.equal([]);
    expect(judge(declared('ROW', DECLARATION))).to.deep.equal([]);
  });
});
