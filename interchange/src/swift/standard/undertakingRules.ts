import type { MtType } from '../message/mtMessage.js';
import {
  COUNTER_UNDERTAKING_AMENDMENTS,
  COUNTER_UNDERTAKINGS,
  UNDERTAKING_AMENDMENT_PURPOSES,
  UNDERTAKING_PURPOSES,
} from './codeWords.js';
import { GUIDE, HANDBOOK, SWIFT } from './ruleSources.js';
import {
  defineRule,
  forbidBoth,
  inSequences,
  type Presence,
  requireCode,
  requireOneCurrency,
  requireOneOf,
  requireWith,
  type Rule,
} from './ruleSpec.js';
import { isFirstPart, isLaterPart, ONE_WAY_OF_CHARGES, requireText } from './sharedRules.js';

const hasExpiry = (message: Presence, type: string): boolean => message.firstLine('23B') === type;

/** The date of expiry goes with its type: needed if fixed, not allowed if open. */
const expiryDate: readonly Rule[] = [
  defineRule(
    `${SWIFT}, E01`,
    ['23B'],
    (message) => hasExpiry(message, 'FIXD') && !message.has('31E'),
    'says FIXD, which needs 31E',
  ),
  defineRule(
    `${SWIFT}, E01`,
    ['31E'],
    (message) => message.has('31E') && hasExpiry(message, 'OPEN'),
    'may not stand beside an expiry that is OPEN',
  ),
];

/** The event of expiry goes with the type COND alone. */
const expiryEvent = defineRule(
  `${SWIFT}, E02`,
  ['35G', '23B'],
  (message) => message.has('35G') !== hasExpiry(message, 'COND'),
  'is wrong: an expiry that is COND has 35G, and no other has it',
);

const noExtension = defineRule(
  `${SWIFT}, E03`,
  ['23F'],
  (message) => message.has('23F') && hasExpiry(message, 'OPEN'),
  'may not stand beside an expiry that is OPEN',
);

const extension = requireWith(`${SWIFT}, C16`, 'some', ['78', '26E', '31S'], '23F');

const readPurpose = (message: Presence): string => message.sequence('A').firstLine('22A');

/** Sequence C describes the local undertaking, if the message asks for one or amends one. */
function requireLocalUndertaking(purposes: readonly string[]): Rule {
  return defineRule(
    `${SWIFT}, C19`,
    ['22A'],
    (message) => message.has('22A') && purposes.includes(readPurpose(message)) !== message.sequence('C').isThere,
    `does not fit: sequence C goes with ${purposes.join(' and ')} alone`,
  );
}

const applicant = defineRule(
  `${SWIFT}, C17`,
  ['52a'],
  (message) => readPurpose(message) === 'ISSU' && !message.has('50'),
  'stands beside no applicant: ISSU in 22A needs 50 in sequence B',
);

const confirmation: readonly Rule[] = [
  defineRule(
    `${SWIFT}, C18`,
    ['22D'],
    (message) => readPurpose(message) === 'ISSU' && message.firstLine('22D') === 'STBY' && !message.has('49'),
    'says STBY, which needs 49 when it is issued',
  ),
  defineRule(
    `${SWIFT}, C18`,
    ['49'],
    (message) => message.has('49') && message.firstLine('22D') === 'DGAR',
    'may not stand beside DGAR in 22D',
  ),
];

const confirmingParty = defineRule(
  `${SWIFT}, C20`,
  ['58a', '49'],
  (message) => message.has('58a') !== ['CONFIRM', 'MAY ADD'].includes(message.firstLine('49')),
  'is wrong: CONFIRM and MAY ADD in 49 have 58a, and nothing else has it',
);

const noDelivery = defineRule(
  `${SWIFT}, C19`,
  ['48D', '24E', '24G'],
  (message) =>
    COUNTER_UNDERTAKINGS.includes(readPurpose(message)) && ['48D', '24E', '24G'].some((label) => message.has(label)),
  `may not stand in sequence B beside ${COUNTER_UNDERTAKINGS.join(' or ')} in 22A`,
);

const firstAdviser = requireWith(`${SWIFT}, C81`, 'some', ['57a'], '56a');

const charges: readonly Rule[] = [...ONE_WAY_OF_CHARGES, requireWith(`${GUIDE}, C33`, 'some', ['71D'], '32a')];

const localUndertakingHasFields = defineRule(
  `${SWIFT}, C98`,
  ['15C'],
  (message) => !['32B', '33B', '23B', '31E', '35G', '59', '77L', '24E', '24G'].some((label) => message.has(label)),
  'stands alone: at least one other field of sequence C must follow',
);

/**
 * The rules between the fields of messages about guarantees and standby letters of credit. Of MT 765,
 * MT 785, MT 786 and MT 787 no public text of the rules was found; they are left out.
 */
export const UNDERTAKING_RULES = {
  '760': [
    isFirstPart,
    requireCode(SWIFT, '22A', UNDERTAKING_PURPOSES),
    requireLocalUndertaking(COUNTER_UNDERTAKINGS),
    ...inSequences(['B', 'C'], ...expiryDate, expiryEvent, noExtension, extension),
    ...inSequences(['B'], applicant, ...confirmation, confirmingParty, noDelivery, firstAdviser),
  ],
  '761': [isLaterPart, requireText('77U', '77L')],
  '765': [],
  '767': [
    isFirstPart,
    requireCode(SWIFT, '22A', UNDERTAKING_AMENDMENT_PURPOSES),
    requireLocalUndertaking(COUNTER_UNDERTAKING_AMENDMENTS),
    ...inSequences(['B', 'C'], forbidBoth(`${SWIFT}, C12`, '32B', '33B'), expiryEvent),
    ...inSequences(['C'], localUndertakingHasFields),
  ],
  '768': charges,
  '769': [
    ...charges,
    requireOneOf(`${HANDBOOK}, MT 769; the code C34 general knowledge`, '33B', '39C'),
    requireOneCurrency(`${HANDBOOK}, MT 769, C02`, '33B', '34B'),
  ],
  '775': [isLaterPart, requireText('77U', '77L')],
  '785': [],
  '786': [],
  '787': [],
} as const satisfies Partial<Record<MtType, readonly Rule[]>>;
