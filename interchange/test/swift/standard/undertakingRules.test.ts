import { type KeptRule, type RuleCase, testRules } from '../support/ruleCases.js';

const COND = 'is wrong: an expiry that is COND has 35G, and no other has it';
const CONFIRMATION = 'is wrong: CONFIRM and MAY ADD in 49 have 58a, and nothing else has it';
const LATER = '/27/1 27 says 1/n: the message continues another, and is the second part or a later one';
const STANDBY = 'a standby credit';

const cases: readonly RuleCase[] = [
  ['a first part', '760', [[':27:', ':27:2/2']], ['/27/1 27 is not the first part: 1/n']],
  ['a first part', '767', [[':27:', ':27:2/2']], ['/27/1 27 is not the first part: 1/n']],
  [
    'its own purposes',
    '760',
    [[':22A:', ':22A:ISUA']],
    [
      '/22A/1 22A has ISUA, which is not one of: ACNF, ADVI, ICCO, ISCO, ISSU',
      '/22A/1 22A does not fit: sequence C goes with ICCO and ISCO alone',
    ],
  ],
  [
    'its own purposes',
    '767',
    [[':22A:', ':22A:ISSU']],
    [
      '/22A/1 22A has ISSU, which is not one of: ACNA, ADVA, ICCA, ISCA, ISUA',
      '/22A/1 22A does not fit: sequence C goes with ICCA and ISCA alone',
    ],
  ],
  [
    'no sequence C without a counter-undertaking',
    '760',
    [[':22A:', ':22A:ISSU']],
    ['/22A/1 22A does not fit: sequence C goes with ICCO and ISCO alone'],
  ],
  [
    'a sequence C with a counter-undertaking',
    '767',
    [[':15C:'], [':77L:']],
    ['/22A/1 22A does not fit: sequence C goes with ICCA and ISCA alone'],
  ],
  ['a date of a fixed expiry', '760', [[':31E:']], ['/23B/1 23B says FIXD, which needs 31E']],
  [
    'a date of a fixed expiry of the local undertaking',
    '760',
    [[':23B:COND', ':23B:FIXD'], [':35G:']],
    ['/23B/1 23B says FIXD, which needs 31E'],
  ],
  [
    'no date of an open expiry',
    '760',
    [[':23B:', ':23B:OPEN', ':31E:270101']],
    ['/31E/1 31E may not stand beside an expiry that is OPEN'],
    STANDBY,
  ],
  ['an event of an expiry', '760', [[':35G:']], [`/23B/1 23B ${COND}`]],
  ['an event of an expiry alone', '760', [[':31E:', ':31E:270302', ':35G:SALE']], [`/35G/1 35G ${COND}`]],
  ['an event of an expiry', '767', [[':35G:']], [`/23B/1 23B ${COND}`]],
  ['an event of an expiry alone', '767', [[':77L:', ':35G:SALE', ':77L:X']], [`/35G/1 35G ${COND}`]],
  [
    'no extension of an open expiry',
    '760',
    [[':24G:', ':23F:ONEY', ':24G:BENE']],
    ['/23F/1 23F may not stand beside an expiry that is OPEN'],
    STANDBY,
  ],
  ['an extension with its terms', '760', [[':23F:']], ['/78/1 78 needs 23F, which is missing']],
  ['an extension with its terms', '760', [[':23F:'], [':78:']], ['/26E/1 26E needs 23F, which is missing']],
  [
    'an extension with its terms in sequence C',
    '760',
    [[':48D:', ':31S:300101', ':48D:TRAN']],
    ['/31S/1 31S needs 23F, which is missing'],
  ],
  [
    'an applicant when it is issued',
    '760',
    [[':50:']],
    ['/52A/1 52A stands beside no applicant: ISSU in 22A needs 50 in sequence B'],
    STANDBY,
  ],
  [
    'an instruction to confirm a standby that is issued',
    '760',
    [[':49:'], [':58A:']],
    ['/22D/1 22D says STBY, which needs 49 when it is issued'],
    STANDBY,
  ],
  [
    'no confirmation of a guarantee',
    '760',
    [[':44J:', ':49:WITHOUT', ':44J:DE']],
    ['/49/1 49 may not stand beside DGAR in 22D'],
  ],
  ['the bank that confirms', '760', [[':58A:']], [`/49/1 49 ${CONFIRMATION}`], STANDBY],
  ['no bank without confirmation', '760', [[':49:', ':49:WITHOUT']], [`/58A/1 58A ${CONFIRMATION}`], STANDBY],
  [
    'no delivery of a counter-undertaking',
    '760',
    [[':45L:', ':45L:X', ':24E:MAIL']],
    ['/24E/1 24E may not stand in sequence B beside ICCO or ISCO in 22A'],
  ],
  ['a first advising bank', '760', [[':56D:']], ['/57A/1 57A needs 56a, which is missing']],
  ['a later part', '761', [[':27:', ':27:1/2']], [LATER]],
  ['a later part', '775', [[':27:', ':27:1/2']], [LATER]],
  ['something to continue', '761', [[':77U:'], [':77L:']], ['/20/1 20 is followed by no text to continue']],
  ['something to continue', '775', [[':77U:']], ['/20/1 20 is followed by no text to continue']],
  [
    'more or less',
    '767',
    [[':33B:', ':32B:EUR1,', ':33B:EUR1,']],
    ['/33B/1 33B stands beside 32B: only one of the two may be there'],
  ],
  [
    'something in sequence C',
    '767',
    [[':77L:']],
    ['/15C/1 15C stands alone: at least one other field of sequence C must follow'],
  ],
  [
    'one account',
    '768',
    [[':32D:', ':57A:NARAKRSE'], [':71D:']],
    ['/57A/1 57A stands beside 25: only one of the two may be there'],
  ],
  [
    'charges debited once',
    '768',
    [[':25:'], [':71D:', ':57A:NARAKRSE', ':71D:X']],
    ['/57A/1 57A may not stand beside 32D'],
  ],
  ['the amount of charges', '768', [[':32D:']], ['/71D/1 71D needs 32a, which is missing']],
  ['the amount of charges', '769', [[':32B:']], ['/71D/1 71D needs 32a, which is missing']],
  [
    'one account',
    '769',
    [[':30:', ':25:X', ':30:270302']],
    ['/57B/1 57B stands beside 25: only one of the two may be there'],
  ],
  ['charges debited once', '769', [[':32B:', ':32D:270302EUR50,']], ['/57B/1 57B may not stand beside 32D']],
  ['what is released', '769', [[':33B:']], ['/39C 39C is wrong: exactly one of 33B and 39C must be there']],
  [
    'what is released once',
    '769',
    [[':57B:', ':39C:ALL', ':57B:SEOUL']],
    ['/39C/1 39C is wrong: exactly one of 33B and 39C must be there'],
  ],
  [
    'one currency',
    '769',
    [[':34B:', ':34B:USD45000,']],
    ['/34B/1 34B is in another currency; 33B and 34B must have the same'],
  ],
];

const kept: readonly KeptRule[] = [
  ['an event with a date', '760', [[':35G:', ':31E:270101', ':35G:SALE']]],
  ['an advice of a guarantee without an applicant', '760', [[':22A:', ':22A:ADVI'], [':50:']], STANDBY],
  ['a standby without confirmation', '760', [[':49:', ':49:WITHOUT'], [':58A:']], STANDBY],
  ['a dependent undertaking', '760', [[':22D:STBY', ':22D:DEPU']], STANDBY],
  ['an amendment of nothing but a text', '767', [[':33B:'], [':23B:'], [':31E:'], [':35G:']]],
  ['a release in words', '769', [[':33B:', ':39C:THE WHOLE AMOUNT'], [':34B:']]],
  ['no charges', '768', [[':32D:'], [':71D:']]],
];

describe('The rules between fields of an undertaking', () => {
  testRules(cases, kept);
});
