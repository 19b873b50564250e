import { expect } from 'chai';
import { CHARACTER_SETS } from '../../../src/swift/format/characterSets.js';
import { compileFormat } from '../../../src/swift/format/format.js';

describe('compileFormat', () => {
  const fits: readonly (readonly [string, readonly string[]])[] = [
    ['16x', ['A']],
    ['16x', ['1234567890/-?:()']],
    ['16x', [".,'+ aZ"]],
    ['3!a15d', ['USD1,']],
    ['3!a15d', ['USD123456789012,34']],
    ['4*35x', ['A']],
    ['4*35x', ['A', 'B', 'C', 'D'.repeat(35)]],
    ['[/34x$]4*35x', ['/123', 'NAME']],
    ['[/34x$]4*35x', ['NAME']],
    ['[/34x$]4*35x', [`/${'1'.repeat(34)}`, 'A', 'B', 'C', 'D']],
    ['6!n29x', ['260531SEOUL']],
    ['100*65z', Array.from({ length: 100 }, () => '{'.repeat(65))],
    ['140z', ['@#_{<>;%&*="!'.padEnd(140, 'z')]],
    ['30x[/35x]', ['OTHR/ISP98']],
    ['30x[/35x]', ['UCP LATEST VERSION']],
    ['1!n/1!n', ['1/8']],
    ['2n/2n', ['5/10']],
    ['4!a2!a2!c[3!c]', ['NARAKRSE']],
    ['4!a2!a2!c[3!c]', ['NARAKRS9X1Z']],
    ['[[/1!a][/34x]$]4!a2!a2!c[3!c]', ['/C/123', 'NARAKRSE']],
    ['[[/1!a][/34x]$]4!a2!a2!c[3!c]', ['/D', 'NARAKRSE']],
    ['[[/1!a][/34x]$]4!a2!a2!c[3!c]', ['//CH123', 'NARAKRSE']],
    ['[[/1!a][/34x]$][$35x]', ['/C/123']],
    ['[[/1!a][/34x]$][$35x]', ['SEOUL']],
    ['[[/1!a][/34x]$][$35x]', ['/123', 'SEOUL']],
    ['4*35x$14x', ['ANY BANK', 'BY PAYMENT']],
    ['24x$24x', ['IRREVOCABLE', 'X']],
    ['4!c[$6*35z]', ['OTHR']],
    ['4!c[$6*35z]', ['OTHR', 'A', 'B']],
    ['5y', ['A!"%;']],
    ['4!h', ['09AF']],
  ];
  for (const [notation, lines] of fits) {
    it(`accepts ${lines.join('|').slice(0, 40)} as ${notation}`, () => {
      expect(compileFormat(notation).check(lines)).to.deep.equal([]);
    });
  }

  const faults: readonly (readonly [string, readonly string[], number, string])[] = [
    ['16x', ['12345678901234567'], 1, 'has 17 characters, and its format 16x allows 16'],
    ['16x', ['ABC_D'], 1, 'has "_" at character 4, which does not fit its format 16x'],
    ['16x', [''], 1, 'is empty; its format is 16x'],
    ['16x', ['A', 'B'], 2, 'is one line too many: the field has 2, and 1 fit its format'],
    ['16x', [], 0, 'lacks a line of the format 16x'],
    ['3!a15d', ['usd1,'], 1, 'has "u" at character 1, which does not fit its format 3!a15d'],
    ['3!a15d', ['USD1.00'], 1, 'has "." at character 5, which does not fit its format 3!a15d'],
    ['3!a15d', ['USD'], 1, 'ends too early for its format 3!a15d'],
    ['3!a15d', ['USD1234567890123456'], 1, 'has 19 characters, and its format 3!a15d allows 18'],
    ['6!n', ['26053'], 1, 'ends too early for its format 6!n'],
    ['1!n/1!n', ['1-1'], 1, 'has "-" at character 2, which does not fit its format 1!n/1!n'],
    ['2n/2n', ['123/5'], 1, 'has "3" at character 3, which does not fit its format 2n/2n'],
    ['4*35x', ['A', 'B', 'C', 'D', 'E'], 5, 'is one line too many: the field has 5, and 4 fit its format'],
    ['4*35x', ['A', 'é'], 2, 'has "é" at character 1, which does not fit its format 35x'],
    ['[/34x$]4*35x', ['A', 'B', 'C', 'D', 'E'], 5, 'is one line too many: the field has 5, and 4 fit its format'],
    ['4*35x$14x', ['BY PAYMENT'], 1, 'lacks a line of the format 35x'],
    ['4*35x$14x', ['A', 'BY ALL MEANS AND WAYS'], 2, 'has 21 characters, and its format 14x allows 14'],
    ['4!a2!a2!c[3!c]', ['NARAKRSEX'], 1, 'ends too early for its format 4!a2!a2!c[3!c]'],
    ['5y', ['Abc'], 1, 'has "b" at character 2, which does not fit its format 5y'],
    ['7!x', ['MAYADD'], 1, 'ends too early for its format 7!x'],
  ];
  for (const [notation, lines, line, text] of faults) {
    it(`says that ${lines.join('|').slice(0, 40)} ${text}`, () => {
      expect(compileFormat(notation).check(lines)).to.deep.include({ line, text });
    });
  }

  it('divides the lines of a field by the groups of its format', () => {
    const beneficiary = compileFormat('[/34x$]4*35x');
    expect(beneficiary.divide(['/123', 'NAME', 'CITY'])).to.deep.equal([['/123'], ['NAME', 'CITY']]);
    expect(beneficiary.divide(['NAME', 'CITY'])).to.deep.equal([[], ['NAME', 'CITY']]);
    expect(compileFormat('4*35x$14x').divide(['A', 'B', 'C'])).to.deep.equal([['A', 'B'], ['C']]);
  });

  it('takes no more steps for a hostile line than for any other', () => {
    const notation = `${'[1n]'.repeat(30)}30n`;
    expect(compileFormat(notation).check([`${'1'.repeat(59)}X`])).to.have.length(1);
    expect(compileFormat('100*65z').check(Array.from({ length: 5_000 }, () => 'é'))).to.have.length(101);
  });

  for (const notation of ['16q', 'x', '[16x', '4*', '3!']) {
    it(`refuses ${notation}, which is not a format`, () => {
      expect(() => compileFormat(notation)).to.throw(Error, notation);
    });
  }

  it('has the sets of characters of the standards', () => {
    const sizes = Object.entries(CHARACTER_SETS).map(([name, set]) => [name, set.size]);
    expect(Object.fromEntries(sizes)).to.deep.equal({ n: 10, a: 26, c: 36, d: 11, h: 16, x: 73, y: 56, z: 86 });
    expect([...CHARACTER_SETS.x].every((char) => CHARACTER_SETS.z.has(char))).to.equal(true);
    for (const set of Object.values(CHARACTER_SETS)) expect(set.has('}')).to.equal(false);
  });
});
