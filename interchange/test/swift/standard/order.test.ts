import { expect } from 'chai';
import { MT_TYPES, type MtType } from '../../../src/index.js';
import { SEQUENCES } from '../../../src/swift/standard/sequences.js';
import { readIssues } from '../support/issues.js';
import { sample, withLines } from '../support/samples.js';

describe('The order of fields', () => {
  for (const type of MT_TYPES) {
    const places = SEQUENCES[type].flatMap((sequence) => sequence.places.map((place) => ({ ...place, sequence })));
    for (const { sequence, ...place } of places.filter(({ isMandatory }) => isMandatory)) {
      it(`wants ${place.label} in ${sequence.id && `sequence ${sequence.id} of `}MT ${type}`, () => {
        const lines = sample(type).split('\r\n');
        const begins = sequence.places[0]?.labels.map((label) => `:${label}:`) ?? [];
        const from = lines.findIndex((line) => begins.some((begin) => line.startsWith(begin)));
        const start = lines.findIndex(
          (line, index) => index >= Math.max(0, from) && place.labels.some((label) => line.startsWith(`:${label}:`)),
        );
        const next = lines.findIndex((line, index) => index > start && /^[:-]/.test(line));
        const issues = readIssues(lines.toSpliced(start, next - start).join('\r\n'));
        const issue = issues.find(({ pointer }) => pointer === `/${place.label}`);
        expect(start, 'the sample has the field').to.be.greaterThan(0);
        expect(issue?.message).to.equal(
          `line ${start + 1}: ${place.label} ${place.name} is missing; it stands before this line`,
        );
      });
    }
  }

  it('refuses a field that comes twice, in the same or another option', () => {
    const twice = withLines(sample('756'), ':32B:', ':32B:USD1,', ':32B:USD1,');
    expect(readIssues(twice)).to.deep.equal([
      { pointer: '/32B/1', message: 'line 5: 32B comes twice, in this or another option' },
    ]);
    const both = withLines(sample('754'), ':57A:', ':57A:NARAKRSE', ':57D:NARU BANK A');
    expect(readIssues(both).map(({ pointer }) => pointer)).to.deep.equal(['/57D/1']);
  });

  it('refuses a field before one that it should follow', () => {
    const text = withLines(withLines(sample('756'), ':21:'), ':32B:', ':32B:USD248700,', ':21:NEG260091');
    expect(readIssues(text)).to.deep.equal([
      { pointer: '/21/1', message: 'line 4: 21 comes after 32B, which it should precede' },
    ]);
  });

  const misplaced: readonly (readonly [what: string, text: string, issue: string])[] = [
    [
      'a field of sequence A after sequence B began',
      withLines(sample('767'), ':20:', ':20:GTE260001', ':22A:ISCA'),
      '/22A/1 22A comes too late: it stands before 15B',
    ],
    [
      'a field twice within a sequence',
      withLines(sample('767'), ':30:', ':30:260601', ':30:260601'),
      '/30/1 30 comes twice, in this or another option',
    ],
    [
      'a field that the sequence does not have',
      withLines(sample('760'), ':27:', ':27:1/2', ':99X:A'),
      '/99X/1 99X is not a field of sequence A of MT 760',
    ],
    [
      'an item after the end of the items',
      withLines(sample('410'), '-}', ':20:X', '-}'),
      '/20/1 20 comes too late: it stands before 72',
    ],
    [
      'a field of an item before one that it should follow',
      withLines(withLines(sample('410'), ':21:'), ':32B:', ':32B:USD1,', ':21:RMT'),
      '/21/1 21 comes after 32a, which it should precede',
    ],
  ];
  for (const [what, text, issue] of misplaced) {
    it(`refuses ${what}`, () => {
      const found = readIssues(text).map(({ pointer, message }) => `${pointer} ${message.replace(/^line \d+: /, '')}`);
      expect(found).to.deep.equal([issue]);
    });
  }

  it('wants the first field of a sequence that is missing as a whole', () => {
    const [a = '', rest = ''] = sample('767').split(':15B:');
    const text = a + rest.slice(rest.indexOf(':15C:'));
    const issues = readIssues(text).map(({ pointer, message }) => [pointer, message.split(' ').slice(0, 3).join(' ')]);
    expect(issues).to.deep.include(['/15B', 'line 7: 15B']);
  });

  it('wants the first field of a sequence whose other fields are there', () => {
    for (const tag of [':15B:', ':15C:']) {
      const issues = readIssues(withLines(sample('767'), tag)).map(({ pointer }) => pointer);
      expect(issues).to.deep.equal([`/${tag.slice(1, -1)}`]);
    }
  });

  const strangers: readonly (readonly [MtType, string, string])[] = [
    ['700', ':99X:A', '99X is not a field of MT 700'],
    ['700', ':32A:260101USD1,', '32A is not a field of MT 700, which has 32B'],
    ['700', ':53B:SEOUL', '53B is not a field of MT 700, which has 53A, 53D'],
    ['700', ':39B:NOT EXCEEDING', '39B was withdrawn from the standards; there is 39A or 39C'],
    ['700', ':71B:OURS', '71B was withdrawn from the standards; there is 71D'],
    ['734', ':72:HELLO', '72 was withdrawn from the standards; there is 72Z'],
    ['734', ':73:HELLO', '73 was withdrawn from the standards; there is 73A'],
    ['754', ':77A:HELLO', '77A was withdrawn from the standards; there is 77'],
    ['730', ':79:HELLO', '79 was withdrawn from the standards; there is 79Z'],
    ['768', ':71B:OURS', '71B was withdrawn from the standards; there is 71D'],
    ['400', ':39B:NOT EXCEEDING', '39B is not a field of MT 400'],
    ['799', ':79Z:HELLO', '79Z is not a field of MT 799, which has 79'],
  ];
  for (const [type, line, words] of strangers) {
    it(`refuses ${line} in MT ${type}`, () => {
      const text = withLines(sample(type), '-}', line, '-}');
      expect(readIssues(text).map(({ message }) => message.replace(/^line \d+: /, ''))).to.include(words);
    });
  }
});
