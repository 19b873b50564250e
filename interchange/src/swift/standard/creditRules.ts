import type { MtType } from '../message/mtMessage.js';
import { AMENDMENT_PURPOSES, AUTHORISATIONS } from './codeWords.js';
import {
  defineRule,
  forbidBoth,
  requireCode,
  requireOneCurrency,
  requireOneOf,
  requireSome,
  requireWith,
  type Rule,
} from './ruleSpec.js';
import { ANASYS, GENERAL, GUIDE, HANDBOOK, SWIFT } from './ruleSources.js';
import { isFirstPart, isLaterPart, ONE_WAY_OF_CHARGES, requireText } from './sharedRules.js';

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
const issuer = requireOneOf(`${HANDBOOK}, MT 710, C06; for MT 707 and 720 general knowledge`, '52a', '50B');

// prettier-ignore
const AMENDABLE = [
  '23S', '40A', '40E', '31D', '50', '59', '32B', '33B', '39A', '39C', '41a', '42C', '42a', '42M',
  '42P', '43P', '43T', '44A', '44E', '44F', '44B', '44C', '44D', '45B', '46B', '47B', '49M', '49N',
  '71D', '71N', '48', '49', '58a', '53a', '78', '57a', '72Z',
];
const amendsSomething = requireSome(
  `${GENERAL}, C30`,
  '22A',
  AMENDABLE,
  'is followed by nothing that is amended: at least one field must be',
);
const amendsReimbursement = requireSome(
  `${GENERAL}, C15`,
  '30',
  ['31E', '32B', '33B', '34B', '39A', '39C', '72Z', '77'],
  'is followed by nothing that is amended: at least one field must be',
);

const continuesCredit = requireText('45A', '46A', '47A', '49G', '49H');

/**
 * The rules between the fields of messages about documentary credits. Most are SWIFT's "network validated rules"; each names
 * its source. Rules about 39B, a field that the standards withdrew, are left out. 33B may be in another currency than the
 * principal in MT 750 and MT 754, as the handbook of 2006 says of this field.
 */
export const CREDIT_RULES = {
  '700': [isFirstPart, draftAndDrawee, oneKindOfPayment, shipmentDateOrPeriod],
  '701': [isLaterPart, continuesCredit],
  '705': [shipmentDateOrPeriod],
  '707': [
    isFirstPart,
    requireCode(GENERAL, '22A', AMENDMENT_PURPOSES),
    issuer,
    forbidBoth(`${GENERAL}, C12`, '32B', '33B'),
    shipmentDateOrPeriod,
    amendsSomething,
  ],
  '708': [isLaterPart, requireText('45B', '46B', '47B', '49M', '49N')],
  '710': [isFirstPart, draftAndDrawee, oneKindOfPayment, shipmentDateOrPeriod, issuer],
  '711': [isLaterPart, continuesCredit],
  '720': [isFirstPart, draftAndDrawee, oneKindOfPayment, shipmentDateOrPeriod, issuer],
  '721': [isLaterPart, continuesCredit],
  '730': ONE_WAY_OF_CHARGES,
  '732': [],
  '734': [requireWith(GUIDE, 'some', ['73A'], '33a'), requireOneCurrency(`${HANDBOOK}, C02`, '32A', '33a')],
  '740': [draftAndDrawee, oneKindOfPayment, forbidBoth(`${GENERAL}, D84`, '58a', '59')],
  '742': [],
  '744': [],
  '747': [amendsReimbursement],
  '750': [
    requireWith(`${GENERAL}, C13`, 'some', ['33B', '71D', '73A'], '34B'),
    requireOneCurrency(`${GENERAL}, C02`, '32B', '34B'),
  ],
  '752': [
    requireCode(GENERAL, '23', AUTHORISATIONS),
    requireWith(`${ANASYS}, C18`, 'every', ['32B', '71D'], '33a'),
    requireOneCurrency(`${ANASYS}, C02`, '32B', '33a'),
  ],
  '754': [
    forbidBoth(`${GENERAL}, C19`, '72Z', '77'),
    forbidBoth(`${GENERAL}, C14`, '53a', '57a'),
    requireOneCurrency(`${HANDBOOK}, C02`, '32a', '34a'),
  ],
  '756': [requireOneCurrency(GENERAL, '32B', '33A')],
  '759': [],
  '799': [],
} as const satisfies Partial<Record<MtType, readonly Rule[]>>;
