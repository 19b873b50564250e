import { expect } from 'chai';
import { z } from 'zod';
import { findFaults } from '../../../src/domain/vocabulary/parse';

describe('findFaults', () => {
  const Short = z.string().min(2).max(3);
  const Request = z.strictObject({
    name: Short,
    colour: z.enum(['RED', 'BLUE']),
    count: z.number().min(1).max(9),
    parts: z.array(z.string()).min(1).max(2),
    originals: z.union([z.int().min(0), z.literal('ALL')]),
    tenor: z.union([z.strictObject({ days: z.int() }), z.strictObject({ on: z.string(), from: z.string() })]),
    facts: z.record(z.string(), z.unknown()),
    id: z.string().regex(/^x$/, 'is not an x'),
    paper: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('BILL') }),
      z.strictObject({ kind: z.literal('INVOICE') }),
    ]),
  });
  const FORMS = { originals: 'ALL', tenor: { days: 30 }, facts: {} };
  const GOOD = { name: 'abc', colour: 'RED', count: 5, parts: ['a'], id: 'x', paper: { kind: 'BILL' }, ...FORMS };

  it('says nothing in the words of the library', () => {
    const odd: readonly unknown[] = [null, 1.5, -1, '', 'x', [], [null], {}, { kind: 1 }, true];
    const messages = Object.keys(GOOD).flatMap((field) =>
      odd.flatMap((value) => findFaults(Request, { ...GOOD, [field]: value }).map(({ message }) => message)),
    );
    expect(messages.length).to.be.greaterThan(50);
    expect(
      messages.filter((message) => /invalid|expected|received|record|nonoptional|too (big|small)/i.test(message)),
    ).to.deep.equal([]);
  });

  it('finds nothing in what is right', () => {
    expect(findFaults(Request, GOOD)).to.deep.equal([]);
  });

  const cases: readonly (readonly [string, object, string, string])[] = [
    ['a field that is missing', { name: undefined }, '/at/name', 'is missing'],
    ['a choice that is missing', { colour: undefined }, '/at/colour', 'is missing'],
    ['another type', { name: 1 }, '/at/name', 'is not of the type string'],
    ['null', { name: null }, '/at/name', 'is not of the type string'],
    ['another choice', { colour: 'GREEN' }, '/at/colour', 'is not one of RED, BLUE'],
    ['too long a text', { name: 'abcd' }, '/at/name', 'has more than 3 characters'],
    ['too short a text', { name: 'a' }, '/at/name', 'has fewer than 2 characters'],
    ['too large a number', { count: 10 }, '/at/count', 'is more than 9'],
    ['too small a number', { count: 0 }, '/at/count', 'is less than 1'],
    ['too long a list', { parts: ['a', 'b', 'c'] }, '/at/parts', 'has more than 2 items'],
    ['too short a list', { parts: [] }, '/at/parts', 'is empty'],
    ['a text in the place of a list', { parts: 'abc' }, '/at/parts', 'is not of the type array'],
    ['a broken number', { originals: 1.5 }, '/at/originals', 'is not of the type integer, and is not one of ALL'],
    ['no object', { facts: 1 }, '/at/facts', 'is not of the type object'],
    [
      'what has none of several forms',
      { tenor: { days: '30' } },
      '/at/tenor',
      'has none of its forms; of the nearest one: /days is not of the type number',
    ],
    ['what has a sentence of its own', { id: 'y' }, '/at/id', 'is not an x'],
    ['another variant', { paper: { kind: 'LETTER' } }, '/at/paper/kind', 'is not one of BILL, INVOICE'],
    ['no variant', { paper: {} }, '/at/paper/kind', 'is missing'],
    ['a field that is not known', { 'a/b': 1 }, '/at/a~1b', 'is not a known field'],
  ];
  for (const [what, change, pointer, message] of cases) {
    it(`explains ${what}`, () => {
      expect(findFaults(Request, { ...GOOD, ...change }, '/at')).to.deep.equal([{ pointer, message }]);
    });
  }
});
