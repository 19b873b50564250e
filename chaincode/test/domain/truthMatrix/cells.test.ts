import { expect } from 'chai';
import type { AtHand, MatrixFacts, TruthMatrix } from '../../../src/domain/truthMatrix';
import { DECLARATION } from '../../support/declaration';
import * as d from './trade';

type Cell = TruthMatrix['rows'][number]['cells'][number];
const cellOf = ({ rows }: TruthMatrix, row: string, column: string): Cell | undefined =>
  rows.find((each) => each.row === row)?.cells.find((cell) => cell.column === column);
const stateOf = (matrix: TruthMatrix, row: string, column: string): string => {
  const { state, why } = cellOf(matrix, row, column) ?? {};
  return `${state ?? ''} ${why ?? ''}`.trim();
};
describe('a cell of the truth matrix', () => {
  it('says what a paper states, as written and normalised, where, and who stated it', () => {
    const matrix = d.matrixOf(d.wholeWith(d.atHand(d.BILL, d.bill({ vessel: 'Naru-Pioneer' }))));
    const cell = cellOf(matrix, 'VESSEL', 'BILL_OF_LADING');
    const [statement] = cell?.statements ?? [];
    expect(statement).to.deep.include({
      value: 'NARUPIONEER',
      asWritten: 'Naru-Pioneer',
      pointer: '/transports/vesselVoyages/0/vesselName',
    });
    expect(matrix.sources[statement?.source ?? -1]).to.deep.include({
      type: 'bill-of-lading',
      id: d.BILL,
      contentVersion: 1,
      number: 'NARU000001',
    });
    expect(matrix.sources[0]).to.deep.include({ statedBy: 'ImportersMSP', weight: 'COMPARED' });
  });

  it('cuts HS codes at two, four, six and ten digits, and shows no more than is stated', () => {
    const matrix = d.matrixOf(d.whole());
    const values = (column: string): (string | undefined)[] =>
      ['HS_2', 'HS_4', 'HS_6', 'HS_10'].map((row) => cellOf(matrix, row, column)?.statements[0]?.value);
    expect(values('DECLARATION')).to.deep.equal(['64', '6403', '640399', '6403990000']);
    expect(values('BILL_OF_LADING')).to.deep.equal(['64', '6403', '640399', undefined]);
  });

  it('is absent if there is no document of its kind, or it does not state it, and says which', () => {
    const matrix = d.matrixOf([d.atHand(d.IMPORT, d.declaration()), d.atHand(d.CARGO, d.cargoReport())]);
    expect(stateOf(matrix, 'ORIGIN', 'CERTIFICATE_OF_ORIGIN')).to.equal('ABSENT NO_DOCUMENT');
    expect(stateOf(matrix, 'ORIGIN', 'MANIFEST')).to.equal('ABSENT NOT_STATED');
    expect(stateOf(matrix, 'ORIGIN', 'DECLARATION')).to.equal('STATED');
  });

  it('is hidden if its document may not be seen, is not held or cannot be read', () => {
    const own = d.atHand(d.IMPORT, d.declaration());
    const cases: readonly (readonly [AtHand[], Partial<MatrixFacts>])[] = [
      [[own], { hidden: ['cargo-report'] }],
      [[own, d.atHand(d.CARGO, null)], {}],
      [[own, d.atHand(d.CARGO, undefined)], {}],
      [[own, d.atHand(d.CARGO, { packages: 'many' })], {}],
    ];
    for (const [documents, more] of cases) {
      const matrix = d.matrixOf(documents, more);
      expect(stateOf(matrix, 'PACKAGES', 'MANIFEST')).to.equal('HIDDEN NOT_VISIBLE');
      expect(d.notEvaluatedIn(matrix)).to.include('D31: a document that you may not see');
    }
  });

  it('counts what is hidden beside what is stated', () => {
    const matrix = d.matrixOf(d.whole(), { hidden: ['presentation'] });
    expect(cellOf(matrix, 'VALUE', 'INVOICE')).to.deep.include({ state: 'STATED', hidden: 1 });
  });

  it('shows some statements and counts the rest, and all are compared', () => {
    const lines = Array.from({ length: 30 }, (_, index) => ({ ...d.line, packages: index === 29 ? 2 : 1 }));
    const matrix = d.matrixOf(d.wholeWith(d.atHand(d.IMPORT, d.declaration({ lines, grossMassKg: '99999' }))));
    expect(cellOf(matrix, 'PACKAGES', 'DECLARATION')).to.include({ more: 10 });
    const sentences = matrix.conflicts.filter(({ row }) => row === 'PACKAGES').map(({ sentence }) => sentence);
    expect(sentences.join()).to.include('31 packages');
  });
});

describe('what the truth matrix cannot compare', () => {
  it('is no agreement: one document alone agrees with nothing', () => {
    for (const each of d.whole()) {
      const { agreements, conflicts } = d.matrixOf([each], { today: '2026-02-25' });
      // Two papers of the presentation state the same: they are two documents.
      const compared = agreements.filter(
        ({ sources }) => new Set(sources).size > 1 && each.record.id !== d.PRESENTATION,
      );
      expect({ compared, conflicts }, each.record.id).to.deep.equal({ compared: [], conflicts: [] });
    }
  });

  it('is said with what is missing for it', () => {
    const cases: readonly (readonly [string, AtHand, string])[] = [
      ['a freight', d.atHand(d.IMPORT, d.declaration({ freight: undefined })), 'D24: freight to the port of import'],
      [
        'a rate',
        d.atHand(d.IMPORT, d.declaration({ line: { value: { currency: 'EUR', amountMinor: 9_000_000 } } })),
        'D24: a rate between the currencies',
      ],
      ['an invoice', d.atHand(d.IMPORT, d.declaration({ invoiceNumbers: ['HF-118', 'HF-119'] })), 'D24: invoice HF119'],
      [
        'a row’s currency',
        d.atHand(d.IMPORT, { ...DECLARATION, billOfLading: d.BILL }),
        'D24: prices with their currency, in one of them',
      ],
      [
        'packages of a line',
        d.atHand(d.IMPORT, d.declaration({ lines: [d.line, { ...d.line, netMassKg: '1', packages: undefined }] })),
        'D26: the same of every line and paper',
      ],
      [
        'a unit',
        d.atHand(d.IMPORT, d.declaration({ line: { quantity: { value: '1', unit: 'KGM' } } })),
        'QUANTITY: quantities in one unit',
      ],
      [
        'a name',
        d.atHand(d.IMPORT, d.declaration({ exporter: { taxId: '123-45-67890' } })),
        'PARTY: a code or identifier that both state',
      ],
      ['the day on board', d.atHand(d.BILL, d.bill({ onBoard: undefined })), 'D31: the date on board'],
      [
        'a sea route',
        d.atHand(d.IMPORT, d.declaration({ modeOfTransport: '40' })),
        'D31: a bill: the goods do not go by sea',
      ],
    ];
    for (const [what, changed, missing] of cases)
      expect(d.notEvaluatedIn(d.matrixOf(d.wholeWith(changed))), what).to.include(missing);
  });

  it('is an export declaration of a country whose customs are no member, or that the bill does not say', () => {
    const alone = (bill: object, customsCountries = ['KR']): string[] => {
      const matrix = d.matrixOf([d.atHand(d.BILL, d.bill(bill))], { customsCountries });
      return [...d.conflictsIn(matrix), ...d.notEvaluatedIn(matrix)].filter((each) => each.startsWith('D31'));
    };
    expect(alone({})).to.deep.equal(['D31 - HIGH']);
    const missing = (country: string): string[] => [`D31: customs of ${country}, which are no member of this ledger`];
    expect(alone({ loading: 'VNSGN' })).to.deep.equal(missing('VN'));
    expect(alone({}, [])).to.deep.equal(missing('KR'));
    expect(alone({ loading: 'VNSGN' }, ['KR', 'VN'])).to.deep.equal(['D31 - HIGH']);
    expect(alone({ loading: undefined })).to.deep.equal(['D31: the country of the port of loading']);
  });

  it('is what one paper says of the goods of two bills', () => {
    const links = [d.BILL, d.CARGO].map((id) => ({ type: 'bill-of-lading' as const, id }));
    const papers = d.presentation(d.invoice({ amount: d.usd(200_000) }), d.packingList({ packages: 800 }));
    const matrix = d.matrixOf(d.wholeWith(d.atHand(d.PRESENTATION, papers, { links })));
    expect(d.notEvaluatedIn(matrix)).to.include('D26: how much of it belongs to each of several bills');
    expect(d.notEvaluatedIn(matrix)).to.include('D24: how much of it belongs to each of several bills');
    expect(d.conflictsIn(matrix)).to.deep.equal(['VALUE VALUE REVIEW']);
  });
});

describe('the declarations of a truth matrix', () => {
  const bond = d.atHand(
    d.CLAIM,
    d.declaration({ declarationNumber: 'BOND-1', billOfLading: undefined, relatedDeclarations: [] }),
    {
      type: 'customs-declaration',
      status: 'RELEASED',
      links: [],
    },
  );
  const numbers = ({ sources }: TruthMatrix): (string | null)[] =>
    sources.filter(({ type }) => type === 'customs-declaration').map(({ number }) => number);

  it('are those of its bills and their exports, from whichever document it is seen, and no other', () => {
    for (const [type, id] of [
      ['customs-declaration', d.IMPORT],
      ['bill-of-lading', d.BILL],
      ['letter-of-credit', d.CREDIT],
    ] as const) {
      const matrix = d.matrixOf([...d.whole(), bond], { subject: { type, id } });
      expect(numbers(matrix), type).to.deep.equal(['12345-26-123456M', '98765-26-654321X']);
      expect(d.conflictsIn(matrix), type).to.deep.equal([]);
    }
  });

  it('stand in the column of the side from which it is seen', () => {
    const matrix = d.matrixOf(d.whole(), { subject: { type: 'customs-declaration', id: d.EXPORT } });
    expect(numbers(matrix)).to.deep.equal(['98765-26-654321X', '12345-26-123456M']);
    expect(d.conflictsIn(matrix)).to.deep.equal([]);
  });
});

describe('values in the truth matrix', () => {
  it('are compared with the arithmetic of both sides, and say which way they differ', () => {
    for (const [amount, word] of [
      [120_000, 'undervalued'],
      [80_000, 'overvalued'],
    ] as const) {
      const papers = d.presentation(d.invoice({ incoterm: 'FOB Busan', amount: d.usd(amount) }));
      const matrix = d.matrixOf(d.wholeWith(d.atHand(d.PRESENTATION, papers)));
      const [found] = matrix.conflicts.filter(({ rule }) => rule === 'D24');
      expect(found?.sentence).to.include(word);
      expect(found?.arithmetic[1]?.map(({ sign, what }) => `${sign} ${what}`)).to.deep.equal([
        '= price FOB',
        '+ freight to the port of import',
        '+ insurance',
        '= value CIF',
      ]);
    }
  });

  it('are compared as they stand if both are by the same terms and an amount is missing', () => {
    const declared = d.declaration({
      deliveryTerms: { incoterm: 'DAP', place: 'Hamburg' },
      line: { value: d.usd(50_000) },
    });
    const papers = d.presentation(d.invoice({ incoterm: 'DAP Hamburg' }));
    const documents = [d.atHand(d.IMPORT, declared), d.atHand(d.PRESENTATION, papers)];
    expect(d.conflictsIn(d.matrixOf(documents))).to.include('D24 VALUE HIGH');
  });

  it('of several invoices are added up if the declaration names them', () => {
    const declared = d.declaration({ invoiceNumbers: ['A-1', 'A-2'] });
    const part = (reference: string, major: number): object => d.invoice({ reference, amount: d.usd(major) });
    const judge = (...majors: readonly number[]): string[] => {
      const papers = majors.map((major, index) => part(`A-${index + 1}`, major));
      const documents = [d.atHand(d.IMPORT, declared), d.atHand(d.PRESENTATION, d.presentation(...papers))];
      return d.conflictsIn(d.matrixOf(documents));
    };
    expect(judge(60_000, 40_000)).not.to.include('D24 VALUE HIGH');
    expect(judge(60_000, 60_000)).to.include('D24 VALUE HIGH');
    // An invoice that it does not name is another deal’s.
    expect(judge(60_000, 40_000, 90_000)).not.to.include('D24 VALUE HIGH');
  });
});
