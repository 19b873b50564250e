import type { MtType } from '../message/mtMessage.js';
import { AUTHORISATIONS } from './codeWords.js';
import { defineRule, forbidBoth, requireOneCurrency, requireOneOf, requireWith, type Rule } from './ruleSpec.js';

const SWIFT = 'network validated rules of category 7 as SWIFT published them in 2020';
const HANDBOOK = 'network validated rules of MT 710 in the SWIFT user handbook of 2006';
const ANASYS = 'network validated rules of MT 752 in the handbook that Anasys publishes';
const GUIDE = 'network validated rules as letterofcredit.biz gives them';
const GENERAL = 'general knowledge';
const TOTAL = 'general knowledge, C02; for 33B because the total includes it';

const draftAndDrawee = defineRule(
  `${SWIFT}, C90`,
  ['42C', '42a'],
  (message) => message.has('42C') !== message.has('42a'),
  'stands alone: 42C and 42a go together',
);
const oneKindOfPayment = defineRule(
  `${SWIFT}, C90`,
  ['42P', '42M'],
  (message) =>
    [message.has('42C') || message.has('42a'), message.has('42M'), message.has('42P')].filter(Boolean).length > 1,
  'stands beside another of: 42C with 42a, 42M, 42P; only one of these may be there',
);
const shipmentDateOrPeriod = forbidBoth(`${SWIFT}, D06`, '44C', '44D');
const issuer = requireOneOf(`${HANDBOOK}, C06; for MT 707 general knowledge`, '52a', '50B');

// prettier-ignore
const AMENDABLE = [
  '23S', '40A', '40E', '31D', '50', '59', '32B', '33B', '39A', '39C', '41a', '42C', '42a', '42M',
  '42P', '43P', '43T', '44A', '44E', '44F', '44B', '44C', '44D', '45B', '46B', '47B', '49M', '49N',
  '71D', '71N', '48', '49', '58a', '53a', '78', '57a', '72Z',
];
const amendsSomething = defineRule(
  `${GENERAL}, C30`,
  ['22A'],
  (message) => !AMENDABLE.some((label) => message.has(label)),
  'is followed by nothing that is amended: at least one field must be',
);

const authorisationIsCode: Rule = {
  source: GENERAL,
  at: ['23'],
  check: (message) =>
    !message.has('23') || AUTHORISATIONS.some((code) => code === message.firstLine('23'))
      ? undefined
      : `is not one of: ${AUTHORISATIONS.join(', ')}`,
};

const isFirstPart = defineRule(
  GENERAL,
  ['27'],
  (message) => message.has('27') && !message.firstLine('27').startsWith('1/'),
  'is not the first part: 1/n',
);
const isLaterPart = defineRule(
  GENERAL,
  ['27'],
  (message) => message.firstLine('27').startsWith('1/'),
  'says 1/n: an MT 701 is the second part or a later one',
);

const TEXTS = ['45A', '46A', '47A', '49G', '49H'];
const continuesSomething = defineRule(
  GENERAL,
  ['20'],
  (message) => !TEXTS.some((label) => message.has(label)),
  'is followed by no text to continue',
);

/** Charges that were debited (option D, with a value date) cannot also be remitted to an account. */
const chargesRemittedOnce = defineRule(
  `${GUIDE}, C78`,
  ['57a'],
  (message) => message.has('32D') && message.has('57a'),
  'may not stand beside 32D',
);

/**
 * The rules between the fields of each message. Most are SWIFT's "network validated rules"; each names its source. Rules
 * about 39B, a field that the standards withdrew, are left out.
 */
export const RULES: Readonly<Record<MtType, readonly Rule[]>> = {
  '700': [isFirstPart, draftAndDrawee, oneKindOfPayment, shipmentDateOrPeriod],
  '701': [isLaterPart, continuesSomething],
  '705': [shipmentDateOrPeriod],
  '707': [isFirstPart, issuer, forbidBoth(`${GENERAL}, C12`, '32B', '33B'), shipmentDateOrPeriod, amendsSomething],
  '710': [isFirstPart, draftAndDrawee, oneKindOfPayment, shipmentDateOrPeriod, issuer],
  '730': [forbidBoth(`${GUIDE}, C77`, '25', '57a'), chargesRemittedOnce],
  '734': [requireWith(GUIDE, 'some', ['73A'], '33a'), requireOneCurrency(GUIDE, '32A', '33a')],
  '740': [draftAndDrawee, oneKindOfPayment, forbidBoth(`${GENERAL}, D84`, '58a', '59')],
  '750': [
    requireWith(`${GENERAL}, C13`, 'some', ['33B', '71D', '73A'], '34B'),
    requireOneCurrency(TOTAL, '32B', '33B', '34B'),
  ],
  '752': [
    authorisationIsCode,
    requireWith(`${ANASYS}, C18`, 'every', ['32B', '71D'], '33a'),
    requireOneCurrency(`${ANASYS}, C02`, '32B', '33a'),
  ],
  '754': [
    forbidBoth(`${GENERAL}, C19`, '72Z', '77'),
    forbidBoth(`${GENERAL}, C14`, '53a', '57a'),
    requireOneCurrency(TOTAL, '32a', '33B', '34a'),
  ],
  '756': [requireOneCurrency(GENERAL, '32B', '33A')],
};
