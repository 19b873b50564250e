import type { MtType } from '../message/mtMessage.js';
import { COLLECTION_RULES } from './collectionRules.js';
import { CREDIT_RULES } from './creditRules.js';
import type { Rule } from './ruleSpec.js';
import { UNDERTAKING_RULES } from './undertakingRules.js';

/** The rules between the fields of each message, each with its source. */
export const RULES: Readonly<Record<MtType, readonly Rule[]>> = {
  ...COLLECTION_RULES,
  ...CREDIT_RULES,
  ...UNDERTAKING_RULES,
};
