import { expect } from 'chai';
import type { MtType } from '../../../src/index.js';
import { FIELDS } from '../../../src/swift/standard/fields.js';
import { SEQUENCES } from '../../../src/swift/standard/sequences.js';
import { readIssues } from '../support/issues.js';
import { sample, withLines } from '../support/samples.js';

/** The type of the sample, the line that is replaced, the lines that replace it, the pointer and words of the issue. */
type Case = readonly [MtType, string, readonly string[], string, string];

const wrong: readonly Case[] = [
  ['700', ':27:', [':27:2/1'], '/27/1', 'has 2/1: the first number is from 1 to the second'],
  ['700', ':27:', [':27:1/9'], '/27/1', 'and that is 8 at most'],
  ['700', ':27:', [':27:0/1'], '/27/1', 'has 0/1'],
  ['700', ':20:', [':20:/NRB1'], '/20/1', 'begins or ends with a slash'],
  ['700', ':20:', [':20:NRB1/'], '/20/1', 'begins or ends with a slash'],
  ['700', ':20:', [':20:NRB//1'], '/20/1', 'has two in a row'],
  ['700', ':20:', [':20:NRB26004170000001'], '/20/1', 'has 17 characters, and its format 16x allows 16'],
  ['700', ':40A:', [':40A:REVOCABLE'], '/40A/1', 'has REVOCABLE, which is not one of: IRREVOCABLE'],
  ['700', ':31C:', [':31C:260230'], '/31C/1', 'has 260230, which is not a date'],
  ['700', ':31C:', [':31C:250229'], '/31C/1', 'has 250229, which is not a date'],
  ['700', ':31C:', [':31C:20260302'], '/31C/1', 'has 8 characters, and its format 6!n allows 6'],
  ['700', ':31D:', [':31D:261301SEOUL'], '/31D/1', 'has 261301, which is not a date'],
  ['700', ':31D:', [':31D:260531'], '/31D/1', 'ends too early'],
  ['700', ':40E:', [':40E:UCP 600'], '/40E/1', 'has UCP 600, which is not one of'],
  ['700', ':40E:', [':40E:UCP LATEST VERSION/600'], '/40E/1', 'has text after UCP LATEST VERSION; it may follow OTHR'],
  ['700', ':50:', [':50:ELBE_MASCHINEN'], '/50/1', 'has "_" at character 5, which does not fit its format 35x'],
  ['700', ':50:', [':50:A', 'B', 'C', 'D'], '/50/5', 'is one line too many'],
  ['700', 'SPEICHERSTADT', ['-SPEICHERSTADT'], '/50/2', 'begins with -'],
  ['700', 'SPEICHERSTADT', [''], '/50/2', 'is empty'],
  ['700', 'SPEICHERSTADT', [':SPEICHERSTADT'], '/50/2', 'begins with :'],
  ['700', ':59:', [':59:/110-223-445566', '/HANRIVER'], '/59/2', 'begins with a slash, but a name is expected'],
  ['700', ':32B:', [':32B:USD248500'], '/32B/1', 'has the amount 248500, which needs digits and one decimal comma'],
  ['700', ':32B:', [':32B:USD,50'], '/32B/1', 'has the amount ,50, which needs digits and one decimal comma'],
  ['700', ':32B:', [':32B:USD1,2,3'], '/32B/1', 'has the amount 1,2,3'],
  ['700', ':32B:', [':32B:USD248500,001'], '/32B/1', 'has the amount 248500,001, and USD has 2 decimal digits'],
  ['700', ':32B:', [':32B:KRW100,0'], '/32B/1', 'has the amount 100,0, and KRW has 0 decimal digits'],
  ['700', ':32B:', [':32B:XAU1,'], '/32B/1', 'names XAU, which is not an active currency'],
  ['700', ':32B:', [':32B:DEM1,'], '/32B/1', 'names DEM, which is not an active currency'],
  ['700', ':32B:', [':32B:USD 1,'], '/32B/1', 'has " " at character 4'],
  ['700', ':39A:', [':39A:5'], '/39A/1', 'ends too early for its format 2n/2n'],
  ['700', ':39A:', [':39A:100/5'], '/39A/1', 'has "0" at character 3'],
  ['700', 'BY NEGOTIATION', ['BY CASH'], '/41D/2', 'has BY CASH, which is not one of: BY ACCEPTANCE'],
  ['700', ':42A:', [':42A:NARB1EFF'], '/42A/1', 'does not fit its format'],
  ['700', ':43P:', [':43P:YES'], '/43P/1', 'has YES, which is not one of: ALLOWED, CONDITIONAL, NOT ALLOWED'],
  ['700', ':43T:', [':43T:PROHIBITED'], '/43T/1', 'has PROHIBITED, which is not one of'],
  ['700', ':44E:', [`:44E:${'X'.repeat(141)}`], '/44E/1', 'has 141 characters, and its format 140z allows 140'],
  ['700', ':44C:', [':44C:26051'], '/44C/1', 'ends too early for its format 6!n'],
  ['700', ':45A:', [`:45A:${'X'.repeat(66)}`], '/45A/1', 'has 66 characters, and its format 65z allows 65'],
  ['700', ':46A:', [':46A:A', ...Array.from({ length: 100 }, () => 'B')], '/46A/101', 'is one line too many'],
  ['700', ':47A:', [':47A:DRAWN AT 5}'], '/47A/1', 'has "}" at character 11'],
  ['700', ':48:', [':48:1500'], '/48/1', 'has "0" at character 4'],
  ['700', ':49:', [':49:MAYBE  '], '/49/1', 'has MAYBE  , which is not one of: CONFIRM, MAY ADD, WITHOUT'],
  ['700', ':72Z:', [':72Z: '], '/72Z/1', 'is blank'],
  ['705', ':79Z:', [`:79Z:${'X'.repeat(51)}`], '/79Z/1', 'has 51 characters, and its format 50z allows 50'],
  ['707', ':26E:', [':26E:ONE'], '/26E/1', 'has "O" at character 1'],
  ['707', ':22A:', [':22A:ISSUE'], '/22A/1', 'has 5 characters'],
  ['707', ':22A:', [':22A:NEWT'], '/22A/1', 'has NEWT, which is not one of: ACNF, ADVI, ISSU'],
  ['707', ':31D:', [':23S:DELETE'], '/23S/1', 'has DELETE, which is not one of: CANCEL'],
  [
    '707',
    ':46B:',
    [':46B:+ INSPECTION CERTIFICATE'],
    '/46B/1',
    'does not begin with one of: /ADD/, /DELETE/, /REPALL/',
  ],
  ['707', ':47B:', [':47B:/REPALL/A', '/ADD/B'], '/47B/2', 'has /ADD/, but /REPALL/ stands alone'],
  ['707', ':71N:', [':71N:BANK'], '/71N/1', 'has BANK, which is not one of: APPL, BENE, OTHR'],
  ['710', 'WITHOUT OUR', ['WITHOUT CONFIRMATION'], '/40B/2', 'has WITHOUT CONFIRMATION, which is not one of'],
  ['730', ':32D:', [':32D:260304USD120,555'], '/32D/1', 'has the amount 120,555'],
  ['734', ':32A:', [':32A:260532USD1,'], '/32A/1', 'has 260532, which is not a date'],
  ['734', ':77J:', [`:77J:${'X'.repeat(51)}`], '/77J/1', 'has 51 characters, and its format 50z allows 50'],
  [
    '734',
    ':77B:',
    [':77B:/BURN/'],
    '/77B/1',
    'has the code /BURN/, which is not one of: HOLD, NOTIFY, PREVINST, RETURN',
  ],
  ['740', ':40F:', [':40F:UCP'], '/40F/1', 'has UCP, which is not one of: URR LATEST VERSION, NOTURR'],
  ['740', ':71A:', [':71A:BEN'], '/71A/1', 'has BEN, which is not one of: CLM, OUR'],
  ['752', ':23:', [':23:PLEASE'], '/23/1', 'is not one of: ACCEPT, DEBIT, NEGOTIATE'],
  ['754', ':77:', [`:77:${'X'.repeat(36)}`], '/77/1', 'has 36 characters, and its format 35z allows 35'],
  ['756', ':53B:', [':53B:/400', 'SEOUL', 'X'], '/53B/3', 'is one line too many'],
  ['756', ':54A:', [':54A:/X', '/Y', 'NARAKRSE'], '/54A/2', 'does not fit'],
  ['400', ':32K:', [':32K:W060BEUSD1,'], '/32K/1', 'begins with W, which is neither D for days nor M for months'],
  ['400', ':32K:', [':32K:D060BEUSD1'], '/32K/1', 'has the amount 1, which needs digits and one decimal comma'],
  ['430', ':33K:', [':33K:D90STUSD1,'], '/33K/1', 'does not fit its format'],
  ['456', ':77D:', [':77D:A', 'B', 'C', 'D', 'E', 'F', 'G'], '/77D/7', 'is one line too many'],
  ['760', ':15A:', [':15A:X'], '/15A/1', 'has text, but the field is empty'],
  ['760', ':15A:', [':15A:', 'X'], '/15A/1', 'has text, but the field is empty'],
  ['760', ':40C:', [':40C:URDG/758'], '/40C/1', 'has text after URDG; it may follow OTHR only'],
  ['760', ':40C:', [':40C:URGD'], '/40C/1', 'has URGD, which is not one of: ISPR, NONE, OTHR, UCPR, URDG'],
  ['760', ':44J:', [':44J:ZQ/HAMBURG'], '/44J/1', 'begins with ZQ, which is not a country (ISO 3166)'],
  ['760', ':44J:', [':44J:DE', 'COURTS'], '/44J/2', 'does not fit its format'],
  ['760', ':24E:', [':24E:MAIL/DHL'], '/24E/1', 'has text after MAIL; it may follow COUR and OTHR only'],
  ['760', ':22K:', [':22K:ADVP'], '/22K/1', 'has ADVP, which is not one of: APAY'],
  ['760', ':41F:', [':41F:NARB'], '/41F/1', 'ends too early'],
  ['760', ':48D:', [':48D:YES.'], '/48D/1', 'does not fit its format'],
  ['760', ':48D:', [':48D:NONE'], '/48D/1', 'has NONE, which is not one of: TRAN'],
  ['765', ':31R:', [':31R:270901/271301'], '/31R/1', 'has 271301, which is not a date'],
  ['765', ':49A:', [':49A:DONE'], '/49A/1', 'has DONE, which is not one of: COMP, INCP'],
  ['787', ':23R:', [':23R:NONE'], '/23R/1', 'has NONE, which is not one of: ACCP, REJT'],
  ['799', ':79:', [`:79:${'X'.repeat(51)}`], '/79/1', 'has 51 characters, and its format 50x allows 50'],
];

const right: readonly (readonly [MtType, string, readonly string[]])[] = [
  ['700', ':31C:', [':31C:280229']],
  ['700', ':31C:', [':31C:991231']],
  ['700', ':32B:', [':32B:USD0,01']],
  ['700', ':32B:', [':32B:KWD123,456']],
  ['700', ':32B:', [':32B:USD000100,5']],
  ['700', ':39A:', [':39A:0/10']],
  ['700', ':40E:', [':40E:OTHR']],
  ['700', ':44E:', [`:44E:${'X'.repeat(140)}`]],
  ['700', ':45A:', [`:45A:${'{@#_'.repeat(16)}{`]],
  ['700', ':46A:', [':46A:A', ...Array.from({ length: 93 }, () => 'B')]],
  ['700', ':48:', [':48:021']],
  ['734', ':77B:', [':77B:DOCUMENTS HELD AT YOUR DISPOSAL']],
  ['734', ':77B:', [':77B:/RETURN/', '//BY COURIER', '/NOTIFY/WHEN RECEIVED']],
  ['756', ':53B:', [':53B:/C/400', 'SEOUL']],
  ['756', ':53B:', [':53B:SEOUL']],
  ['400', ':32K:', [':32B:USD1,']],
  ['416', ':32K:', [':32K:D000STUSD1,']],
  ['760', ':24E:', [':24E:COUR']],
  ['760', ':22K:', [':22K:OTHR/BID']],
  ['760', ':44J:', [':44J:DE']],
  ['765', ':31R:', [':31R:270901']],
  ['765', ':49A:', [':49A:INCP']],
  ['799', ':79:', [':79:ONE', ':79:TWO', 'THREE', ':79:FOUR']],
];

describe('The content of a field', () => {
  for (const [type, beginning, lines, pointer, words] of wrong) {
    it(`${lines.join('|').slice(0, 50)} of MT ${type}: ${words}`, () => {
      const text = withLines(sample(type), beginning, ...lines);
      const issue = readIssues(text).find((other) => other.pointer === pointer);
      expect(issue?.message).to.contain(words);
      const line = text.split('\r\n').findIndex((other) => other === lines[0]) + Number(pointer.split('/')[2]);
      if (lines[0]?.startsWith(':') === true && beginning.startsWith(':')) {
        expect(issue?.message).to.match(new RegExp(`^line ${line}: `));
      }
    });
  }

  for (const [type, beginning, lines] of right) {
    it(`${lines.join('|').slice(0, 50)} of MT ${type} is accepted`, () => {
      expect(readIssues(withLines(sample(type), beginning, ...lines))).to.deep.equal([]);
    });
  }
});

describe('FIELDS', () => {
  it('are those of the messages and no others', () => {
    const used = new Set(
      Object.values(SEQUENCES).flatMap((all) => all.flatMap(({ places }) => places.flatMap(({ labels }) => labels))),
    );
    expect([...FIELDS.keys()].toSorted()).to.deep.equal([...used].toSorted());
  });
});
