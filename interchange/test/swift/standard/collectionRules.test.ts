import { type KeptRule, type RuleCase, testRules } from '../support/ruleCases.js';

const item = (number: number): string[] => [`:20:I${number}`, ':21:NONREF', ':32B:USD1,'];
const items = (count: number): string[] => Array.from({ length: count }, (_, index) => item(index)).flat();
const cashLetters = (count: number, ...more: readonly string[]): string[] =>
  Array.from({ length: count }, (_, index) => [`:20:I${index}`, ':21:NONREF', ...more]).flat();

const cases: readonly RuleCase[] = [
  ['the correspondents of both banks', '400', [[':53A:']], ['/57A/1 57A needs 53a, which is missing']],
  ['the correspondents of both banks', '400', [[':54A:']], ['/57A/1 57A needs 54a, which is missing']],
  ['ten items at most', '410', [[':72:', ...items(9)]], ['/20/1 20 comes more than 10 times']],
  [
    'one currency',
    '410',
    [[':32A:', ':32A:260820EUR1,']],
    ['/32B/1 32B is in another currency; all 32a must have the same'],
  ],
  [
    'ten items at most',
    '412',
    [[':72:', ...cashLetters(10, ':32A:260820USD1,')]],
    ['/20/1 20 comes more than 10 times'],
  ],
  [
    'one currency',
    '412',
    [[':72:', ...cashLetters(1, ':32A:260820EUR1,')]],
    ['/32A/1 32A is in another currency; all 32A must have the same'],
  ],
  [
    'one advice type',
    '416',
    [[':21C:', ':23E:NPAY', ':21C:X']],
    ['/23E/1 23E is wrong: 23E stands either in sequence A or in each sequence B'],
  ],
  [
    'an advice type for each item',
    '416',
    [[':23E:'], [':21C:', ':23E:NPAY', ':21C:X']],
    ['/21A/1 21A is wrong: 23E stands either in sequence A or in each sequence B'],
  ],
  [
    'a reason once',
    '416',
    [[':71F:', ':71F:USD45,', ':77A:X']],
    ['/77A/1 77A stands in sequence A already, for all items'],
  ],
  [
    'charges once',
    '416',
    [[':77A:', ':71F:USD1,', ':77A:/HOLD/']],
    ['/71F/1 71F stands in sequence A already, for all items'],
  ],
  [
    'one currency',
    '416',
    [[':32K:', ':32K:D002STEUR1000,']],
    ['/32B/1 32B is in another currency; 71F and 32a must have the same'],
  ],
  ['ten items at most', '420', [[':30:', ...items(10)]], ['/20/1 20 comes more than 10 times']],
  [
    'one currency',
    '420',
    [[':30:', ':20:A', ':21:B', ':32B:EUR1,']],
    ['/32B/1 32B is in another currency; all 32a must have the same'],
  ],
  ['ten items at most', '422', [[':75:', ...items(10)]], ['/20/1 20 comes more than 10 times']],
  ['what is amended', '430', [[':32A:']], ['/33K/1 33K needs 32a, which is missing']],
  ['ten items at most', '430', [[':59:', ...cashLetters(10)]], ['/20/1 20 comes more than 10 times']],
  [
    'ten items at most',
    '450',
    [[':52B:', ...cashLetters(9, ':30:260601', ':32A:260603USD1,')]],
    ['/20/1 20 comes more than 10 times'],
  ],
  [
    'one currency',
    '450',
    [[':32A:', ':32A:260603EUR9000,']],
    ['/32A/1 32A is in another currency; all 32A must have the same'],
  ],
  [
    'one currency',
    '455',
    [[':33D:', ':33C:260605EUR10,']],
    ['/33C/1 33C is in another currency; 32A and 33a must have the same'],
  ],
  [
    'ten items at most',
    '456',
    [[':72:', ...cashLetters(10, ':32B:USD1,', ':33D:260610USD1,', ':77A:X', ':77D:Y')]],
    ['/20/1 20 comes more than 10 times'],
  ],
];

const kept: readonly KeptRule[] = [
  ['ten items', '410', [[':72:', ...items(8)]]],
  [
    'an advice type for each item',
    '416',
    [[':23E:'], [':21C:', ':23E:NPAY', ':21C:X'], [':32K:', ':23E:NACC', ':32K:M002STUSD1,']],
  ],
  ['another currency after an amendment', '430', [[':33K:', ':33A:260820EUR1,']]],
  ['a payment through no other bank', '400', [[':53A:'], [':54A:'], [':57A:']]],
];

describe('The rules between fields of a collection', () => {
  testRules(cases, kept);
});
