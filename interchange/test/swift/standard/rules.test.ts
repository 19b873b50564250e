import { type KeptRule, type RuleCase, testRules } from '../support/ruleCases.js';

const PAYMENT_KINDS = 'stands beside another of: 42C with 42a, 42M, 42P; only one of these may be there';

const LATER = '/27/1 27 says 1/n: the message continues another, and is the second part or a later one';

const cases: readonly RuleCase[] = [
  ['a first part', '700', [[':27:', ':27:2/2']], ['/27/1 27 is not the first part: 1/n']],
  ['a first part', '707', [[':27:', ':27:2/2']], ['/27/1 27 is not the first part: 1/n']],
  ['a first part', '710', [[':27:', ':27:2/2']], ['/27/1 27 is not the first part: 1/n']],
  [
    '42a with 42C',
    '710',
    [[':42M:', ':42C:SIGHT'], ['50 PERCENT 60']],
    ['/42C/1 42C stands alone: 42C and 42a go together'],
  ],
  ['42C with 42a', '740', [[':42P:', ':42A:NARAKRSE']], ['/42A/1 42A stands alone: 42C and 42a go together']],
  ['a later part', '701', [[':27:', ':27:1/2']], [LATER]],
  ['a later part', '708', [[':27:', ':27:1/2']], [LATER]],
  ['a later part', '711', [[':27:', ':27:1/2']], [LATER]],
  ['a later part', '721', [[':27:', ':27:1/2']], [LATER]],
  ['something to continue', '708', [[':46B:'], [':49N:']], ['/20/1 20 is followed by no text to continue']],
  ['something to continue', '711', [[':46A:']], ['/20/1 20 is followed by no text to continue']],
  ['something to continue', '721', [[':46A:'], [':47A:']], ['/20/1 20 is followed by no text to continue']],
  ['a first part', '720', [[':27:', ':27:2/2']], ['/27/1 27 is not the first part: 1/n']],
  ['42a with 42C', '720', [[':42A:']], ['/42C/1 42C stands alone: 42C and 42a go together']],
  ['drafts or 42P', '720', [[':44C:', ':42P:AT SIGHT', ':44C:260131']], [`/42P/1 42P ${PAYMENT_KINDS}`]],
  [
    'a date or a period',
    '720',
    [[':45A:', ':44D:MAY', ':45A:X']],
    ['/44D/1 44D stands beside 44C: only one of the two may be there'],
  ],
  ['an issuer', '720', [[':52A:']], ['/50B 50B is wrong: exactly one of 52a and 50B must be there']],
  [
    'something amended',
    '747',
    [[':31E:'], [':32B:'], [':34B:'], [':39A:'], [':72Z:'], [':77:']],
    ['/30/1 30 is followed by nothing that is amended: at least one field must be'],
  ],
  [
    'a purpose of an amendment',
    '707',
    [[':22A:', ':22A:ISUA']],
    ['/22A/1 22A has ISUA, which is not one of: ACNF, ADVI, ISSU'],
  ],
  [
    'something to continue',
    '701',
    [[':45A:'], [':46A:'], ['+ FULL'], [':47A:']],
    ['/20/1 20 is followed by no text to continue'],
  ],
  ['42a with 42C', '700', [[':42A:']], ['/42C/1 42C stands alone: 42C and 42a go together']],
  ['42C with 42a', '700', [[':42C:'], ['FOR 100']], ['/42A/1 42A stands alone: 42C and 42a go together']],
  ['drafts or 42P', '700', [[':43P:', ':42P:AT SIGHT', ':43P:ALLOWED']], [`/42P/1 42P ${PAYMENT_KINDS}`]],
  ['drafts or 42M', '700', [[':43P:', ':42M:AT SIGHT', ':43P:ALLOWED']], [`/42M/1 42M ${PAYMENT_KINDS}`]],
  ['42M or 42P', '710', [[':45A:', ':42P:AT SIGHT', ':45A:X']], [`/42P/1 42P ${PAYMENT_KINDS}`]],
  ['drafts or 42P', '740', [[':42P:', ':42C:SIGHT', ':42A:NARAKRSE', ':42P:X']], [`/42P/1 42P ${PAYMENT_KINDS}`]],
  [
    'a date or a period',
    '700',
    [[':45A:', ':44D:MAY', ':45A:X']],
    ['/44D/1 44D stands beside 44C: only one of the two may be there'],
  ],
  [
    'a date or a period',
    '705',
    [[':45A:', ':44D:MAY', ':45A:X']],
    ['/44D/1 44D stands beside 44C: only one of the two may be there'],
  ],
  [
    'a date or a period',
    '707',
    [[':46B:', ':44D:MAY', ':46B:/ADD/X']],
    ['/44D/1 44D stands beside 44C: only one of the two may be there'],
  ],
  [
    'a date or a period',
    '710',
    [[':45A:', ':44C:260510', ':44D:MAY', ':45A:X']],
    ['/44D/1 44D stands beside 44C: only one of the two may be there'],
  ],
  [
    'one issuer',
    '707',
    [[':31C:', ':50B:TRADE LTD', ':31C:260302']],
    ['/50B/1 50B is wrong: exactly one of 52a and 50B must be there'],
  ],
  ['an issuer', '707', [[':52A:']], ['/50B 50B is wrong: exactly one of 52a and 50B must be there']],
  [
    'one issuer',
    '710',
    [[':50:', ':50B:TRADE LTD', ':50:X']],
    ['/50B/1 50B is wrong: exactly one of 52a and 50B must be there'],
  ],
  [
    'more or less',
    '707',
    [[':44C:', ':33B:USD1,', ':44C:260615']],
    ['/33B/1 33B stands beside 32B: only one of the two may be there'],
  ],
  [
    'something amended',
    '707',
    [[':31D:'], [':32B:'], [':44C:'], [':46B:'], ['/DELETE/'], [':47B:'], [':71N:'], ['SHARED'], [':72Z:']],
    ['/22A/1 22A is followed by nothing that is amended: at least one field must be'],
  ],
  [
    'one account',
    '730',
    [[':32D:', ':57A:NARAKRSE']],
    ['/57A/1 57A stands beside 25: only one of the two may be there'],
  ],
  [
    'charges debited once',
    '730',
    [[':25:'], [':71D:', ':57A:NARAKRSE', ':71D:X']],
    ['/57A/1 57A may not stand beside 32D'],
  ],
  ['a total with charges', '734', [[':33B:']], ['/73A/1 73A needs 33a, which is missing']],
  [
    'one currency',
    '734',
    [[':33B:', ':33B:EUR1,']],
    ['/33B/1 33B is in another currency; 32A and 33a must have the same'],
  ],
  [
    'one currency',
    '734',
    [[':33B:', ':33A:260520EUR1,']],
    ['/33A/1 33A is in another currency; 32A and 33a must have the same'],
  ],
  [
    'one bank or beneficiary',
    '740',
    [[':32B:', ':59:HANRIVER', ':32B:USD1,']],
    ['/59/1 59 stands beside 58a: only one of the two may be there'],
  ],
  ['a total', '750', [[':34B:']], ['/33B/1 33B needs 34B, which is missing']],
  ['a total', '750', [[':33B:', ':71D:X'], [':34B:']], ['/71D/1 71D needs 34B, which is missing']],
  ['a total', '750', [[':33B:', ':73A:X'], [':34B:']], ['/73A/1 73A needs 34B, which is missing']],
  [
    'one currency',
    '750',
    [[':34B:', ':34B:EUR1,']],
    ['/34B/1 34B is in another currency; 32B and 34B must have the same'],
  ],
  ['a net amount', '752', [[':33B:']], ['/32B/1 32B needs 33a, which is missing']],
  [
    'one currency',
    '752',
    [[':33B:', ':33B:EUR1,']],
    ['/33B/1 33B is in another currency; 32B and 33a must have the same'],
  ],
  [
    'one narrative',
    '754',
    [[':77:', ':72Z:X', ':77:Y']],
    ['/77/1 77 stands beside 72Z: only one of the two may be there'],
  ],
  [
    'one account',
    '754',
    [[':57A:', ':53A:NARAKRSE', ':57A:NARAKRSE']],
    ['/57A/1 57A stands beside 53a: only one of the two may be there'],
  ],
  [
    'one currency',
    '754',
    [[':34A:', ':34B:EUR1,']],
    ['/34B/1 34B is in another currency; 32a and 34a must have the same'],
  ],
  [
    'one currency',
    '756',
    [[':33A:', ':33A:260528EUR1,']],
    ['/33A/1 33A is in another currency; 32B and 33A must have the same'],
  ],
];

const kept: readonly KeptRule[] = [
  ['neither drafts nor details', '700', [[':42C:'], ['FOR 100'], [':42A:']]],
  ['details instead of drafts', '700', [[':42C:', ':42P:30 DAYS'], ['FOR 100'], [':42A:']]],
  ['a period instead of a date', '700', [[':44C:', ':44D:MAY 2026']]],
  ['only a cancellation', '707', [[':31D:', ':23S:CANCEL'], [':32B:'], [':44C:'], [':46B:'], ['/DELETE/'], [':47B:']]],
  ['an issuer that is no bank', '720', [[':52A:', ':50B:TRADING HOUSE']]],
  ['a decrease', '707', [[':32B:', ':33B:USD10000,']]],
  ['no charges and no total', '734', [[':73A:'], [':33B:']]],
  ['no total without additions', '750', [[':33B:'], [':34B:']]],
  ['an additional amount in another currency', '750', [[':33B:', ':33B:EUR1500,']]],
  ['an additional amount in another currency', '754', [[':73A:', ':33B:EUR1500,', ':73A:X']]],
  ['an additional amount in another currency', '742', [[':33B:', ':33B:EUR1500,']]],
  ['an amount without charges', '752', [[':71D:'], [':33B:']]],
  ['charges paid to an account', '730', [[':25:'], [':32D:', ':32B:USD1,'], [':71D:', ':57A:NARAKRSE', ':71D:X']]],
];

describe('The rules between fields of a credit', () => {
  testRules(cases, kept);
});
