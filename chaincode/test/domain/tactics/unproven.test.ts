import { expect } from 'chai';
import { type DeclaredFacts, readApproved } from '../../../src/domain/tactics';
import { BOX, declared, entered, entry, ENTRY_ID, judge, leaving, UNNAMED, UPPERS } from '../../support/bondedGoods';
import { entryDeclaration, exportDeclaration, LINE, processingRecord } from '../../support/declaration';

const OTHER = '01KAE5TZ3TC7H3N5QG8Y0E2XVX';
const COFFEE = { ...LINE, hsCode: '0901110000', description: 'COFFEE', countryOfOrigin: 'CO' };
const CHANGED = ['ORIGIN_CHANGED_IN_BOND HIGH'];
const SURPLUS = ['QUANTITY_OUT_EXCEEDS_IN HIGH'];
/** More than what they weigh without wrappings. */
const HEAVY = { grossMassKg: '6000' };
const named = (id: string, relation: string): object => ({ relatedDeclarations: [{ id, relation }] });
const lines = (line: object): object => ({ lines: [{ ...UPPERS, unitPrice: undefined, ...line }] });
const other = (document: object, status = 'RELEASED'): DeclaredFacts => declared(OTHER, document, status);

describe('Tactics that hide behind declarations which show nothing', () => {
  const korean = leaving({ countryOfOrigin: 'KR' });

  describe('customs has not accepted one', () => {
    const phantom = (status: string, line: object = { countryOfOrigin: 'KR' }): DeclaredFacts =>
      other(entryDeclaration({ containers: [BOX], ...lines(line) }), status);
    const both = { relatedDeclarations: [ENTRY_ID, OTHER].map((id) => ({ id, relation: 'ENTRY_INTO_BOND' })) };

    it('it gives no goods in bond their origin, and makes them no more', () => {
      const out = leaving({ countryOfOrigin: 'KR' }, both);
      const twice = leaving(
        { netMassKg: '2400', quantity: { value: '800', unit: 'NPR' }, unitPrice: undefined },
        { ...HEAVY, ...both },
      );
      for (const status of ['DECLARED', 'HELD', 'SEIZED', 'CANCELLED']) {
        expect(judge(out, { declarations: [entered(), phantom(status)] }), status).to.deep.equal(CHANGED);
        expect(judge(twice, { declarations: [entered(), phantom(status, {})] }), status).to.deep.equal(SURPLUS);
      }
      expect(judge(out, { declarations: [entered(), phantom('RELEASED')] })).to.deep.equal([]);
      expect(judge(twice, { declarations: [entered(), phantom('ACCEPTED', {})] })).to.deep.equal([]);
    });

    it('it is judged itself', () => {
      expect(judge({ ...korean, status: 'DECLARED', isAccepted: false }, { declarations: [entered()] })).to.deep.equal(
        CHANGED,
      );
    });
  });

  describe('an entry names another declaration', () => {
    const coffee = other(entryDeclaration({ lines: [COFFEE] }));
    const big = leaving({ netMassKg: '5000', quantity: { value: '1600', unit: 'NPR' }, unitPrice: undefined }, HEAVY);
    for (const relation of ['ENTRY_INTO_BOND', 'TRANSIT_OF'])
      it(`of other goods, or later, as ${relation}: it is one all the same`, () => {
        const entries = entered(named(OTHER, relation));
        for (const seen of [[entries, coffee], [entries]]) {
          expect(judge(korean, { declarations: seen })).to.deep.equal(CHANGED);
          expect(judge(big, { declarations: seen })).to.deep.equal(SURPLUS);
          const unnamed = leaving({ countryOfOrigin: 'KR' }, { ...UNNAMED, containers: [] });
          expect(judge(unnamed, { declarations: seen })).to.deep.equal(CHANGED);
        }
        const later = { ...other(entryDeclaration(lines({}))), acceptedOn: '2026-12-01' };
        const first = { ...entries, acceptedOn: '2026-11-03' };
        const unnamed = leaving({ countryOfOrigin: 'KR' }, UNNAMED);
        expect(judge(unnamed, { declarations: [first, later] })).to.deep.equal(CHANGED);
      });

    it('of the same goods: they entered once', () => {
      const transit = other(entryDeclaration({ procedure: 'TRANSIT', containers: [BOX], ...lines({}) }));
      const cleared = entered(named(OTHER, 'TRANSIT_OF'));
      expect(judge(cleared, { declarations: [transit] })).to.deep.equal([]);
      const again = leaving({}, named(OTHER, 'ENTRY_INTO_BOND'));
      expect(judge(again, { declarations: [transit, cleared] })).to.deep.equal(SURPLUS);
      expect(judge(leaving({}), { declarations: [transit, cleared] })).to.deep.equal([]);
    });
  });

  describe('a stranger has goods of the origin that is wanted', () => {
    const STRANGER = {
      importer: { name: 'GWANGJU WORKS', country: 'KR' },
      exporter: { name: 'NINGBO SOLES', country: 'CN' },
    };
    const stranger = (origin: string, procedure = 'IMPORT'): DeclaredFacts =>
      other(entryDeclaration({ ...STRANGER, procedure, ...lines({ countryOfOrigin: origin }) }));
    const owned = (procedure: string): DeclaredFacts => other(exportDeclaration({ procedure, ...lines({}) }));
    const unnamed = leaving({ countryOfOrigin: 'KR' }, UNNAMED);

    it('that an entry names it, or what left, does not make the entry another one', () => {
      for (const relation of ['ENTRY_INTO_BOND', 'TRANSIT_OF'])
        for (const decoy of [stranger('KR'), stranger('CN'), stranger('CN', 'TRANSIT'), owned('EXPORT')])
          for (const out of [unnamed, korean])
            expect(judge(out, { declarations: [entered(named(OTHER, relation)), decoy] })).to.deep.equal(CHANGED);
    });

    it('that goods name it does not give them its origin, if their box says what they are', () => {
      const both = { relatedDeclarations: [ENTRY_ID, OTHER].map((id) => ({ id, relation: 'ENTRY_INTO_BOND' })) };
      for (const names of [both, named(OTHER, 'ENTRY_INTO_BOND'), named(OTHER, 'RETURN_OF')])
        expect(
          judge(leaving({ countryOfOrigin: 'KR' }, names), { declarations: [entered(), stranger('KR')] }),
        ).to.deep.equal(CHANGED);
    });

    it('goods that were bought in bond leave as they are, beside own ones of another origin', () => {
      const half = { netMassKg: '600', quantity: { value: '200', unit: 'NPR' }, unitPrice: undefined };
      const mixed = leaving(
        {},
        {
          ...{
            containers: [],
            lines: ['CN', 'KR'].map((countryOfOrigin) => ({ ...UPPERS, ...half, countryOfOrigin })),
          },
          relatedDeclarations: [ENTRY_ID, OTHER].map((id) => ({ id, relation: 'ENTRY_INTO_BOND' })),
        },
      );
      expect(judge(mixed, { declarations: [entered(), stranger('KR')] })).to.deep.equal([]);
      const bought = leaving({ countryOfOrigin: 'KR' }, { ...named(OTHER, 'ENTRY_INTO_BOND'), containers: [] });
      expect(judge(bought, { declarations: [stranger('KR')] })).to.deep.equal([]);
    });
  });

  it('goods that leave name an entry of other goods: those of their owner are weighed', () => {
    const coffee = other(entryDeclaration({ lines: [COFFEE] }));
    const out = leaving({ countryOfOrigin: 'KR' }, { ...named(OTHER, 'ENTRY_INTO_BOND'), containers: [] });
    expect(judge(out, { declarations: [entered(), coffee] })).to.deep.equal(CHANGED);
  });

  it('a route is explained by a declaration of such goods, of that origin, and of as many', () => {
    const loaded = { countryOfDeparture: 'VN', portOfLoading: 'VNSGN', ...named(OTHER, 'RETURN_OF') };
    const FOUND = ['ORIGIN_AGAINST_ROUTE REVIEW'];
    const by = (document: object, status?: string): string[] =>
      judge(entry(loaded), { declarations: [other(document, status)] });
    const sold = (line: object): object => exportDeclaration({ date: '2026-10-01', ...lines(line) });
    expect(by(sold({}))).to.deep.equal([]);
    expect(by(sold({}), 'DECLARED')).to.deep.equal(FOUND);
    expect(by(sold({ countryOfOrigin: 'KR' }))).to.deep.equal(FOUND);
    expect(by(sold({ hsCode: '0901110000' }))).to.deep.equal(FOUND);
    expect(by(sold({ netMassKg: '1', quantity: { value: '1', unit: 'NPR' }, packages: 1 }))).to.deep.equal(FOUND);
  });

  it('a declaration explains no more goods than it has, in however many others', () => {
    const sold = { ...other(exportDeclaration({ date: '2026-10-01', ...lines({}) })), acceptedOn: '2026-10-01' };
    const back = (id: string, acceptedOn: string): DeclaredFacts => ({
      ...declared(
        id,
        entryDeclaration({ countryOfDeparture: 'VN', portOfLoading: 'VNSGN', ...named(OTHER, 'RETURN_OF') }),
      ),
      acceptedOn,
    });
    const first = back('FIRST', '2026-11-01');
    const second = back('SECOND', '2026-11-02');
    const judgeRoute = (subject: DeclaredFacts, beside: DeclaredFacts): string[] =>
      judge(subject, { declarations: [sold, beside] }).filter((finding) => finding.startsWith('ORIGIN_AGAINST_ROUTE'));
    expect(judgeRoute(first, second)).to.deep.equal([]);
    expect(judgeRoute(second, first)).to.deep.equal(['ORIGIN_AGAINST_ROUTE REVIEW']);
    expect(judgeRoute(second, { ...first, isAccepted: false })).to.deep.equal([]);
  });

  it('one box is on two voyages, or has two seals, whatever number or declaration both name', () => {
    const load = (more: object): object =>
      entryDeclaration({ containers: [BOX], vesselName: 'ONE', voyage: '1E', ...more });
    const FOUND = ['ONE_BOX_TWICE HIGH'];
    const first = (more: object = {}): DeclaredFacts => other(load(more));
    const beside = (more: object, of = first()): string[] => judge(declared('B', load(more)), { declarations: [of] });
    const elsewhere = { vesselName: 'TWO', voyage: '9W' };
    const resealed = { containers: [{ ...BOX, seals: ['SL2'] }] };
    const number = { masterBillNumber: 'M1' };
    for (const contradiction of [elsewhere, resealed]) {
      expect(beside({ ...contradiction, ...number }, first(number))).to.deep.equal(FOUND);
      expect(beside({ ...contradiction, ...named(OTHER, 'RETURN_OF') })).to.deep.equal(FOUND);
    }
    expect(beside({ ...number, grossMassKg: '32000' }, first({ ...number, grossMassKg: '32000' }))).to.deep.equal([]);
    const follows = { ...elsewhere, ...named(OTHER, 'TRANSIT_OF') };
    expect(beside(follows, first({ procedure: 'TRANSIT' }))).to.deep.equal([]);
    const some = { ...LINE, netMassKg: '4', quantity: { value: '1', unit: 'NPR' }, unitPrice: undefined };
    const granite = { ...LINE, hsCode: '2516110000', description: 'GRANITE' };
    const transit = first({ procedure: 'TRANSIT', lines: [{ ...some, netMassKg: '1' }, granite] });
    expect(beside({ ...follows, lines: [some, { ...granite, hsCode: '0901110000' }] }, transit)).to.deep.equal(FOUND);
  });

  it('papers of old trade that are filed together have their boxes on the days that they state', () => {
    const load = (id: string, date: string, vesselName: string): DeclaredFacts => ({
      ...declared(id, entryDeclaration({ containers: [BOX], date, vesselName })),
      acceptedOn: '2026-11-30',
    });
    const second = load('B', '2026-04-02', 'TWO');
    expect(judge(second, { declarations: [load('A', '2026-01-02', 'ONE')] })).to.deep.equal([]);
    expect(judge(second, { declarations: [load('A', '2026-04-01', 'ONE')] })).to.deep.equal(['ONE_BOX_TWICE HIGH']);
  });

  describe('a sale comes back', () => {
    const sale = {
      ...other(exportDeclaration({ date: '2026-08-10', billOfLading: ENTRY_ID })),
      acceptedOn: '2026-08-10',
    };
    const back = (more: object = {}, acceptedOn = '2026-09-01'): DeclaredFacts => ({
      ...declared(
        `BACK ${acceptedOn}`,
        exportDeclaration({
          ...{ procedure: 'IMPORT', date: acceptedOn, exporter: { name: 'Third Hand' } },
          ...{ importer: { name: 'HANBIT SHOES' }, countryOfDeparture: 'KR', ...more },
        }),
      ),
      acceptedOn,
    });
    const FOUND = ['CAROUSEL REVIEW'];

    it('whatever bill or buyer it names', () => {
      expect(judge(back({ billOfLading: ENTRY_ID }), { declarations: [sale] })).to.deep.equal(FOUND);
      expect(judge(back({ buyer: { name: 'NORDLICHT GMBH', country: 'DE' } }), { declarations: [sale] })).to.deep.equal(
        FOUND,
      );
    });

    it('processing explains as much as it has made', () => {
      const made = (netMassKg: string): string[] => {
        const quantity = { value: '1', unit: 'NPR' };
        const inputs = [{ declaration: OTHER, line: 1, quantity, netMassKg }];
        const outputs = [
          { description: 'LEATHER SHOES', hsCode: '6403990000', countryOfOrigin: 'KR', quantity, netMassKg },
        ];
        const record = readApproved(
          { id: 'P', status: 'APPROVED', state: {} },
          processingRecord(OTHER, { inputs, outputs }),
        );
        return judge(back(), { declarations: [sale], processing: [record ?? expect.fail()] });
      };
      expect(made('1')).to.deep.equal(FOUND);
      expect(made('1200.5')).to.deep.equal([]);
    });

    it('it is returned once', () => {
      const returned = named(OTHER, 'RETURN_OF');
      const first = back(returned);
      const second = back(returned, '2026-09-02');
      expect(judge(first, { declarations: [sale, second] })).to.deep.equal([]);
      expect(judge(second, { declarations: [sale, first] })).to.deep.equal(FOUND);
    });
  });

  it('a sale that comes back is explained by no other relation than a return', () => {
    const sale = other(exportDeclaration({ date: '2026-08-10' }));
    const back = (relation: string): DeclaredFacts =>
      declared(
        'BACK',
        exportDeclaration({
          ...{ procedure: 'IMPORT', date: '2026-09-01', exporter: { name: 'Third Hand' } },
          ...{ importer: { name: 'HANBIT SHOES' }, countryOfDeparture: 'KR', ...named(OTHER, relation) },
        }),
      );
    expect(judge(back('RETURN_OF'), { declarations: [sale] })).to.deep.equal([]);
    for (const relation of ['EXPORT_OF_IMPORT', 'TRANSIT_OF', 'ENTRY_INTO_BOND'])
      expect(judge(back(relation), { declarations: [sale] }), relation).to.deep.equal(['CAROUSEL REVIEW']);
  });
});
