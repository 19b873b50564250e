import type { MtType } from '../message/mtMessage.js';
import { GENERAL, HANDBOOK } from './ruleSources.js';
import { defineRule, inSequences, requireOneCurrency, requireWith, type Rule } from './ruleSpec.js';

const ITEMS_MAX = 10;

/** A message about several items refers to ten at most. */
const fewItems = defineRule(
  `${GENERAL}, T10`,
  ['20'],
  (message) => message.count('20') > ITEMS_MAX,
  `comes more than ${ITEMS_MAX} times`,
);
const oneCurrency = requireOneCurrency(`${HANDBOOK}, C02`, '32a');

/** A field stands in sequence A, for all items, or in sequence B, for each of them. */
function forbidTwice(label: string): Rule {
  return defineRule(
    `${HANDBOOK}, MT 416, D83`,
    [label],
    (message) => message.has(label) && message.sequence('A').has(label),
    'stands in sequence A already, for all items',
  );
}

const adviceType = defineRule(
  `${HANDBOOK}, MT 416, D78`,
  ['23E', '21A'],
  (message) => message.has('23E') === message.sequence('A').has('23E'),
  'is wrong: 23E stands either in sequence A or in each sequence B',
);

/** The rules between the fields of messages about collections and cash letters. */
export const COLLECTION_RULES = {
  '400': [
    requireWith(`${GENERAL}, C11`, 'some', ['57a'], '53a'),
    requireWith(`${GENERAL}, C11`, 'some', ['57a'], '54a'),
  ],
  '410': [fewItems, oneCurrency],
  '412': [fewItems, requireOneCurrency(`${GENERAL}, C02`, '32A')],
  '416': [
    ...inSequences(['B'], adviceType, forbidTwice('71F'), forbidTwice('77A')),
    requireOneCurrency(`${HANDBOOK}, MT 416, C02`, '71F', '32a'),
  ],
  '420': [fewItems, oneCurrency],
  '422': [fewItems],
  '430': [fewItems, ...inSequences(['A'], requireWith(`${GENERAL}, C09`, 'some', ['33a'], '32a'))],
  '450': [fewItems, requireOneCurrency(`${GENERAL}, C02`, '32A')],
  '455': [requireOneCurrency(`${HANDBOOK}, MT 455, C02`, '32A', '33a')],
  '456': [fewItems],
  '499': [],
} as const satisfies Partial<Record<MtType, readonly Rule[]>>;
