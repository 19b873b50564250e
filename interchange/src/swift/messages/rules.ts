import { AUTHORISATIONS } from '../fields/codes.js';
import type { MtType } from './mtMessage.js';

/** What a rule asks about a message: whether a field is there (by its standard label, such as 42a), and its first line. */
export interface Presence {
  has(label: string): boolean;
  /** '' if the field is not there. */
  firstLine(label: string): string;
  /** The currency of an amount; nothing if the field is not there or wrong in itself. */
  currency(label: string): string | undefined;
}

/** A rule between fields. */
export interface Rule {
  /** Where the rule is from. */
  readonly source: string;
  /** The field at which the fault is told, if it is there; else the next of these that is. */
  readonly at: readonly string[];
  /** What is wrong, in words; nothing where the rule is kept. */
  readonly broken: (message: Presence) => string | undefined;
}

const SWIFT = 'network validated rules of category 7 as SWIFT published them in 2020';
const HANDBOOK = 'network validated rules of MT 710 in the SWIFT user handbook of 2006';
const ANASYS = 'network validated rules of MT 752 in the handbook that Anasys publishes';
const GUIDE = 'network validated rules as letterofcredit.biz gives them';
const GENERAL = 'general knowledge';
const TOTAL = 'general knowledge, C02; of 33B because the total includes it';

function rule(source: string, at: readonly string[], isBroken: (message: Presence) => boolean, text: string): Rule {
  return { source, at, broken: (message) => (isBroken(message) ? text : undefined) };
}

function notBoth(source: string, a: string, b: string): Rule {
  return rule(source, [b], (has) => has.has(a) && has.has(b), `stands beside ${a}: only one of them may`);
}

function oneOf(source: string, a: string, b: string): Rule {
  return rule(
    source,
    [b, a],
    (has) => has.has(a) === has.has(b),
    `is wrong: exactly one of ${a} and ${b} must be there`,
  );
}

/** If all of these are there (`every`) or one of them (`some`), another must be. */
function needs(source: string, how: 'every' | 'some', labels: readonly string[], needed: string): Rule {
  const applies = (message: Presence): boolean => labels[how]((label) => message.has(label));
  return rule(source, labels, (has) => applies(has) && !has.has(needed), `needs ${needed}, which is missing`);
}

/** Error code C02. */
function oneCurrency(source: string, ...labels: readonly string[]): Rule {
  const isBroken = (message: Presence): boolean =>
    new Set(labels.map((label) => message.currency(label)).filter((currency) => currency !== undefined)).size > 1;
  return rule(source, labels.toReversed(), isBroken, `is in another currency; ${labels.join(' and ')} have one`);
}

const draftAndDrawee = rule(
  `${SWIFT}, C90`,
  ['42C', '42a'],
  (has) => has.has('42C') !== has.has('42a'),
  'stands alone: 42C and 42a go together',
);
const oneKindOfPayment = rule(
  `${SWIFT}, C90`,
  ['42P', '42M'],
  (has) => [has.has('42C') || has.has('42a'), has.has('42M'), has.has('42P')].filter(Boolean).length > 1,
  'stands beside another of: 42C with 42a, 42M, 42P; only one of these may be there',
);
const shipmentDateOrPeriod = notBoth(`${SWIFT}, D06`, '44C', '44D');
const issuer = oneOf(`${HANDBOOK}, C06; for MT 707 general knowledge`, '52a', '50B');

const AMENDABLE = [
  ...[
    '23S',
    '40A',
    '40E',
    '31D',
    '50',
    '59',
    '32B',
    '33B',
    '39A',
    '39C',
    '41a',
    '42C',
    '42a',
    '42M',
    '42P',
    '43P',
    '43T',
  ],
  ...[
    '44A',
    '44E',
    '44F',
    '44B',
    '44C',
    '44D',
    '45B',
    '46B',
    '47B',
    '49M',
    '49N',
    '71D',
    '71N',
    '48',
    '49',
    '58a',
    '53a',
  ],
  ...['78', '57a', '72Z'],
];
const amendsSomething = rule(
  `${GENERAL}, C30`,
  ['22A'],
  (has) => !AMENDABLE.some((label) => has.has(label)),
  'is followed by nothing that is amended: at least one field must be',
);

const authorisationIsCode: Rule = {
  source: GENERAL,
  at: ['23'],
  broken: (message) =>
    !message.has('23') || AUTHORISATIONS.some((code) => code === message.firstLine('23'))
      ? undefined
      : `is none of: ${AUTHORISATIONS.join(', ')}`,
};

const isFirstPart = rule(
  GENERAL,
  ['27'],
  (has) => has.has('27') && !has.firstLine('27').startsWith('1/'),
  'is not the first part: 1/n',
);
const isLaterPart = rule(
  GENERAL,
  ['27'],
  (has) => has.firstLine('27').startsWith('1/'),
  'says 1/n: an MT 701 is the second part or a later one',
);

const TEXTS = ['45A', '46A', '47A', '49G', '49H'];
const continuesSomething = rule(
  GENERAL,
  ['20'],
  (has) => !TEXTS.some((label) => has.has(label)),
  'is followed by no text to continue',
);

/** Charges that were debited (option D, with a value date) are not also remitted to an account. */
const chargesRemittedOnce = rule(
  `${GUIDE}, C78`,
  ['57a'],
  (has) => has.has('32D') && has.has('57a'),
  'may not stand beside 32D',
);

/**
 * The rules between the fields of each message ("network validated rules", where they are that), by their source. Rules
 * about a field that the standards withdrew (39B) went with it.
 */
export const RULES: Readonly<Record<MtType, readonly Rule[]>> = {
  '700': [isFirstPart, draftAndDrawee, oneKindOfPayment, shipmentDateOrPeriod],
  '701': [isLaterPart, continuesSomething],
  '705': [shipmentDateOrPeriod],
  '707': [isFirstPart, issuer, notBoth(`${GENERAL}, C12`, '32B', '33B'), shipmentDateOrPeriod, amendsSomething],
  '710': [isFirstPart, draftAndDrawee, oneKindOfPayment, shipmentDateOrPeriod, issuer],
  '730': [notBoth(`${GUIDE}, C77`, '25', '57a'), chargesRemittedOnce],
  '734': [needs(GUIDE, 'some', ['73A'], '33a'), oneCurrency(GUIDE, '32A', '33a')],
  '740': [draftAndDrawee, oneKindOfPayment, notBoth(`${GENERAL}, D84`, '58a', '59')],
  '750': [needs(`${GENERAL}, C13`, 'some', ['33B', '71D', '73A'], '34B'), oneCurrency(TOTAL, '32B', '33B', '34B')],
  '752': [
    authorisationIsCode,
    needs(`${ANASYS}, C18`, 'every', ['32B', '71D'], '33a'),
    oneCurrency(`${ANASYS}, C02`, '32B', '33a'),
  ],
  '754': [
    notBoth(`${GENERAL}, C19`, '72Z', '77'),
    notBoth(`${GENERAL}, C14`, '53a', '57a'),
    oneCurrency(TOTAL, '32a', '33B', '34a'),
  ],
  '756': [oneCurrency(GENERAL, '32B', '33A')],
};
