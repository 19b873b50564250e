import { expect } from 'chai';
import { findReasons, findStatedDay, isSameUse, listNamed, nameLink } from '../../../src/domain';

const BILL = { type: 'bill-of-lading', id: '01KAE5TZ3TC7H3N5QG8Y0E2XVM' } as const;
const ENTRY = { type: 'customs-declaration', id: '01KAE5TZ3TC7H3N5QG8Y0E2XVN' } as const;
const KEY_OF_BILL = `${BILL.type}/${BILL.id}`;
const KEY_OF_ENTRY = `${ENTRY.type}/${ENTRY.id}`;

describe('why a document names another', () => {
  const STATED: readonly (readonly [string, unknown, Readonly<Record<string, string>>])[] = [
    ['is the field in which its id stands', { billOfLading: BILL.id }, { [KEY_OF_BILL]: 'BILL_OF_LADING' }],
    ['is the field of the object of the id', { bill: { type: BILL.type, id: BILL.id } }, { [KEY_OF_BILL]: 'BILL' }],
    [
      'says their relation, if it stands beside the id',
      { relatedDeclarations: [{ id: ENTRY.id, relation: 'ENTRY_INTO_BOND' }] },
      { [KEY_OF_ENTRY]: 'RELATED_DECLARATION:ENTRY_INTO_BOND' },
    ],
    [
      'is the same for each in a list',
      { replaces: [BILL.id, ENTRY.id] },
      { [KEY_OF_BILL]: 'REPLACES', [KEY_OF_ENTRY]: 'REPLACES' },
    ],
    ['is the first field of several', { a: BILL.id, b: BILL.id }, { [KEY_OF_BILL]: 'A' }],
    ['is nothing that a field of an odd name says', { '<b>': BILL.id }, { [KEY_OF_BILL]: 'LINK' }],
    ['is nothing that an odd relation says', { bill: { id: BILL.id, relation: 'x y' } }, { [KEY_OF_BILL]: 'BILL' }],
    ['is not said where the id stands nowhere', { billOfLading: ENTRY.id.toLowerCase() }, {}],
  ];
  for (const [what, part, reasons] of STATED)
    it(what, () => {
      expect(Object.fromEntries(findReasons([BILL, ENTRY], part))).to.deep.equal(reasons);
    });

  it('is what the private document says, then what the record says, then that there is a link', () => {
    const record = { type: BILL.type, links: [BILL], state: { replaces: [BILL.id] } } as const;
    expect(nameLink(record, BILL, 'OTHER')).to.equal('OTHER');
    expect(nameLink(record, BILL)).to.equal('REPLACES');
    expect(nameLink({ ...record, state: {} }, BILL)).to.equal('LINK');
  });

  it('is that a house bill is of its master, which its record names beside its links', () => {
    const house = { type: BILL.type, links: [ENTRY], state: { master: BILL.id } } as const;
    expect(listNamed(house)).to.deep.equal([ENTRY, BILL]);
    expect(nameLink(house, BILL)).to.equal('HOUSE_OF');
    expect(listNamed({ ...house, links: [BILL, BILL] })).to.deep.equal([BILL]);
    expect(listNamed({ ...house, type: 'shipment' })).to.deep.equal([ENTRY]);
  });
});

describe('two documents that name one box', () => {
  const use = (day: string, ...voyages: string[]): Parameters<typeof isSameUse>[0] => ({ day, voyages });
  const PAIRS: readonly (readonly [string, ReturnType<typeof use>, ReturnType<typeof use>, boolean])[] = [
    ['of one day', use('2026-11-20'), use('2026-11-20'), true],
    ['60 days apart', use('2026-11-20'), use('2027-01-19'), true],
    ['61 days apart', use('2026-11-20'), use('2027-01-20'), false],
    ['of one voyage among several', use('2026-11-20', '1E', '2E'), use('2026-11-25', '2E'), true],
    ['of voyages that differ', use('2026-11-20', '1E'), use('2026-11-21', '2E'), false],
    ['of which one states no voyage', use('2026-11-20', '1E'), use('2026-11-21'), true],
    ['of one voyage number, a year apart', use('2026-11-20', '1E'), use('2027-11-20', '1E'), false],
    ['of which one states no day', use('2026-11-20'), use(''), false],
  ];
  for (const [what, one, other, isSame] of PAIRS)
    it(`${isSame ? 'are' : 'are not'} of one use of it: ${what}`, () => {
      expect([isSameUse(one, other), isSameUse(other, one)]).to.deep.equal([isSame, isSame]);
    });
});

describe('the day that a document states', () => {
  const RECORDED = '2026-11-24T09:30:00.000Z';
  const DAYS: readonly (readonly [string, unknown, string])[] = [
    ['is that on which goods were on board', { date: '2026-01-01', shippedOnBoardDate: '2026-11-20' }, '2026-11-20'],
    ['is that of its place, for a time', { eventDateTime: '2026-11-24T23:30:00-09:00' }, '2026-11-24'],
    ['is that of the record, if it states none', { other: '2026-11-20' }, '2026-11-24'],
    ['is that of the record, if there is no such day', { date: '2026-02-30' }, '2026-11-24'],
    ['is that of the record, if it is too long ago', { date: '0000-01-01' }, '2026-11-24'],
    ['is that of the record, if it is no document', null, '2026-11-24'],
  ];
  for (const [what, document, day] of DAYS)
    it(what, () => {
      expect(findStatedDay(document, RECORDED)).to.equal(day);
    });
});
