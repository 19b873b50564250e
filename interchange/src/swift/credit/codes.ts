import type { CreditTerms } from '@naru/chaincode/domain';

/** Two languages for one thing: the words of the terms and the code words of the messages. */
export interface Words<Term extends string> {
  /** The term of a code word; nothing if the terms have none for it. */
  termOf(code: string): Term | undefined;
  codeOf(term: Term): string;
}

function words<Term extends string>(codes: Readonly<Record<Term, string>>, terms: readonly Term[]): Words<Term> {
  return {
    termOf: (code) => terms.find((term) => codes[term] === code),
    codeOf: (term) => codes[term],
  };
}

/** 40A. Credits under the rules for standbys are not documentary credits and have no terms here. */
export const FORM: Words<CreditTerms['form']> = words(
  { IRREVOCABLE: 'IRREVOCABLE', IRREVOCABLE_TRANSFERABLE: 'IRREVOCABLE TRANSFERABLE' },
  ['IRREVOCABLE', 'IRREVOCABLE_TRANSFERABLE'],
);

/** 40E. */
export const RULES: Words<CreditTerms['applicableRules']> = words(
  {
    UCP_LATEST_VERSION: 'UCP LATEST VERSION',
    EUCP_LATEST_VERSION: 'EUCP LATEST VERSION',
    UCPURR_LATEST_VERSION: 'UCPURR LATEST VERSION',
    EUCPURR_LATEST_VERSION: 'EUCPURR LATEST VERSION',
  },
  ['UCP_LATEST_VERSION', 'EUCP_LATEST_VERSION', 'UCPURR_LATEST_VERSION', 'EUCPURR_LATEST_VERSION'],
);

/** The last line of 41a. */
export const AVAILABLE_BY: Words<CreditTerms['availableBy']> = words(
  {
    SIGHT_PAYMENT: 'BY PAYMENT',
    DEFERRED_PAYMENT: 'BY DEF PAYMENT',
    ACCEPTANCE: 'BY ACCEPTANCE',
    NEGOTIATION: 'BY NEGOTIATION',
    MIXED_PAYMENT: 'BY MIXED PYMT',
  },
  ['SIGHT_PAYMENT', 'DEFERRED_PAYMENT', 'ACCEPTANCE', 'NEGOTIATION', 'MIXED_PAYMENT'],
);

/** 43P and 43T. */
export const PERMISSION: Words<CreditTerms['partialShipments']> = words(
  { ALLOWED: 'ALLOWED', NOT_ALLOWED: 'NOT ALLOWED', CONDITIONAL: 'CONDITIONAL' },
  ['ALLOWED', 'NOT_ALLOWED', 'CONDITIONAL'],
);

/** 49. */
export const CONFIRMATION: Words<CreditTerms['confirmation']> = words(
  { CONFIRM: 'CONFIRM', MAY_ADD: 'MAY ADD', WITHOUT: 'WITHOUT' },
  ['CONFIRM', 'MAY_ADD', 'WITHOUT'],
);
