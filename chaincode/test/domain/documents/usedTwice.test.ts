import { expect } from 'chai';
import type { Identified } from '../../../src/domain/documents/customsDeclaration/sameWay';
import { listEntries } from '../../../src/domain/documents/processingRecord/entries';
import { findUsedTwice, type Reported } from '../../../src/domain/documents/processingRecord/usedTwice';
import { exportDeclaration, LINE, processingRecord } from '../../support/declaration';

const ID = '01KAE5TZ3TC7H3N5QG8Y0E2XV';
const [BILL, MASTER, OTHER] = [`${ID}X`, `${ID}Y`, `${ID}Z`];
const SHOES = {
  ...LINE,
  hsCode: '640391',
  quantity: { value: '400', unit: 'NPR' },
  netMassKg: '1200',
  packages: undefined,
};
const BAGS = { ...SHOES, hsCode: '420221' };

type Declared = Omit<Identified, 'document'> & { readonly document: object };

/** A declaration under a bill, of 1200 kg of shoes unless other lines are given. */
const declared = (name: string, procedure: string, bill: string, lines: readonly object[] = [SHOES]): Declared => ({
  id: `${ID}${name}`,
  document: exportDeclaration({ procedure, billOfLading: bill, lines, grossMassKg: '4000' }),
});
/** What is used of lines of declarations: the name of each, its line, mass and number. */
const using = (...used: readonly (readonly [name: string, line: number, kg: string, pairs?: string])[]): unknown => {
  const inputs = used.map(([name, line, netMassKg, value = '1']) => ({
    ...{ declaration: `${ID}${name}`, line, netMassKg },
    quantity: { value, unit: 'NPR' },
  }));
  const made = { hsCode: '640399', description: 'SHOES', quantity: { value: '1', unit: 'NPR' }, netMassKg: '1' };
  return processingRecord(`${ID}T`, { inputs, outputs: [{ ...made, countryOfOrigin: 'KR' }], wasteKg: undefined });
};
const listIds = (record: unknown): string[] => listEntries(record).map(({ id }) => id);
const found = (
  record: unknown,
  others: readonly unknown[],
  declared: readonly Identified[],
  cleared: readonly string[] = [],
  reported: readonly Reported[] = [],
): string[] =>
  findUsedTwice(record === undefined ? { declarations: cleared } : { record, declarations: listIds(record) }, {
    ...{ others, declared, reported, cleared: new Set(cleared) },
  }).map(({ heading, usedKg, enteredKg }) => `${heading ?? 'all'} ${usedKg} of ${enteredKg}`);

describe('What records of processing use together', () => {
  const [transit, entry] = [declared('T', 'TRANSIT', BILL), declared('A', 'IMPORT', BILL)];

  it('is no more of goods in transit and in bond than one of the two declarations has', () => {
    expect(found(using(['A', 1, '700']), [using(['T', 1, '500'])], [transit, entry])).to.deep.equal([]);
    const beyond = ['all 1201 of 1200', '6403 1201 of 1200'];
    expect(found(using(['A', 1, '701']), [using(['T', 1, '500'])], [transit, entry])).to.deep.equal(beyond);
    expect(found(using(['A', 1, '701'], ['T', 1, '500']), [], [transit, entry])).to.deep.equal(beyond);
  });

  it('counts by number, too, and by heading', () => {
    const byNumber = found(using(['A', 1, '1', '300']), [using(['T', 1, '1', '200'])], [transit, entry]);
    expect(byNumber).to.deep.equal(['all 1500 of 1200', '6403 1500 of 1200']);
    const both = [declared('T', 'TRANSIT', BILL, [SHOES, BAGS]), declared('A', 'IMPORT', BILL, [SHOES, BAGS])];
    expect(found(using(['A', 1, '1200']), [using(['T', 1, '1200'])], both)).to.deep.equal(['6403 2400 of 1200']);
    expect(found(using(['A', 1, '1200']), [using(['T', 2, '1200'])], both)).to.deep.equal([]);
  });

  it('leaves what has left bond for good under another declaration of the goods', () => {
    const part = declared('A', 'IMPORT', BILL, [{ ...SHOES, netMassKg: '500' }]);
    expect(found(using(['T', 1, '700']), [], [transit, part], [part.id])).to.deep.equal([]);
    expect(found(using(['T', 1, '701']), [], [transit, part], [part.id])).to.have.length(2);
    expect(found(using(['T', 1, '701']), [], [transit, part])).to.deep.equal([]);
  });

  it('is what customs lets go after it, unless that is what a record has made', () => {
    const used = [using(['T', 1, '1200'])];
    expect(found(undefined, used, [transit, entry], [entry.id])).to.have.length(2);
    expect(found(undefined, [using(['T', 1, '700'])], [transit, entry], [entry.id])).to.have.length(2);
    const rest = declared('A', 'IMPORT', BILL, [{ ...SHOES, netMassKg: '500' }]);
    expect(found(undefined, [using(['T', 1, '700'])], [transit, rest], [rest.id])).to.deep.equal([]);
    const made = declared('A', 'IMPORT', BILL, [{ ...SHOES, hsCode: '640399', netMassKg: '1' }]);
    const relatedDeclarations = [{ id: transit.id, relation: 'ENTRY_INTO_BOND' }];
    const product = { ...made, document: { ...made.document, relatedDeclarations } };
    expect(found(undefined, used, [transit, product], [product.id])).to.deep.equal([]);
    expect(found(undefined, used, [transit, made], [made.id])).to.have.length(2);
  });

  it('is, of several declarations of one bill, no more than was reported under it', () => {
    const parts = [entry, declared('B', 'IMPORT', BILL)];
    const reported = [{ bill: BILL, massKg: '1300' }];
    const record = using(['A', 1, '1200']);
    expect(found(record, [using(['B', 1, '1200'])], parts, [], reported)).to.deep.equal(['all 2400 of 1300']);
    expect(found(record, [], parts, [parts[1]?.id ?? ''], reported)).to.deep.equal(['all 2400 of 1300']);
    expect(found(record, [using(['B', 1, '100'])], parts, [], reported)).to.deep.equal([]);
    expect(found(record, [using(['B', 1, '1200'])], parts, [], [...reported, ...reported])).to.deep.equal([]);
    expect(found(record, [using(['B', 1, '1200'])], parts, [], [{ bill: OTHER, massKg: '1' }])).to.deep.equal([]);
  });

  it('is of other goods under another bill, or if one bill enters in parts', () => {
    const elsewhere = declared('A', 'IMPORT', OTHER);
    expect(found(using(['A', 1, '1200']), [using(['T', 1, '1200'])], [transit, elsewhere])).to.deep.equal([]);
    const parts = [entry, declared('B', 'IMPORT', BILL)];
    expect(found(using(['A', 1, '1200']), [using(['B', 1, '1200'])], parts)).to.deep.equal([]);
  });

  it('is of the same goods under a house bill, and its sibling is of others', () => {
    const ofMaster = { ...declared('T', 'TRANSIT', MASTER), bills: [MASTER], billsOfGoods: [MASTER, BILL, OTHER] };
    const house = { ...entry, bills: [BILL], billsOfGoods: [BILL, MASTER] };
    expect(found(using(['A', 1, '1200']), [using(['T', 1, '1'])], [ofMaster, house])).to.have.length(2);
    const sibling = { ...declared('T', 'TRANSIT', OTHER), bills: [OTHER], billsOfGoods: [OTHER, MASTER] };
    expect(found(using(['A', 1, '1200']), [using(['T', 1, '1200'])], [sibling, house])).to.deep.equal([]);
  });
});
