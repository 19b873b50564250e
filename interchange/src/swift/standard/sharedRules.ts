import { GENERAL, GUIDE } from './ruleSources.js';
import { defineRule, forbidBoth, requireSome, type Rule } from './ruleSpec.js';

/** A message that others may continue is the first part. */
export const isFirstPart = defineRule(
  GENERAL,
  ['27'],
  (message) => message.has('27') && !message.firstLine('27').startsWith('1/'),
  'is not the first part: 1/n',
);

/** A message that continues another is a later part. */
export const isLaterPart = defineRule(
  GENERAL,
  ['27'],
  (message) => message.firstLine('27').startsWith('1/'),
  'says 1/n: the message continues another, and is the second part or a later one',
);

/** A message that continues another has at least one text. */
export function requireText(...labels: readonly string[]): Rule {
  return requireSome(GENERAL, '20', labels, 'is followed by no text to continue');
}

/** Charges that were debited (option D, with a value date) cannot also be remitted to an account. */
const chargesRemittedOnce = defineRule(
  `${GUIDE}, C78`,
  ['57a'],
  (message) => message.has('32D') && message.has('57a'),
  'may not stand beside 32D',
);

/** The charges of an acknowledgement go one way. */
export const ONE_WAY_OF_CHARGES: readonly Rule[] = [forbidBoth(`${GUIDE}, C77`, '25', '57a'), chargesRemittedOnce];
