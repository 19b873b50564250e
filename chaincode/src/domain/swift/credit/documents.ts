import type { AdditionalCondition, RequiredDocument } from '../../letterOfCredit/terms';

/** A clause of 46A as a document that the credit calls for. */
export function documentOf(text: string): RequiredDocument {
  return { kind: 'OTHER', originals: 1, copies: 0, text, conditions: [], isUnderstood: false };
}

/** A clause of 47A. */
export function conditionOf(text: string): AdditionalCondition {
  return { text, conditions: [], isUnderstood: false };
}
