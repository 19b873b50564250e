import type { CreditTerms } from '@naru/chaincode/domain';

/** Translates between a term of a credit and the code word of its field. */
export interface TermCodes<Term extends string> {
  /** The term for a code word; undefined if the terms have none. */
  findTerm(code: string): Term | undefined;
  codeOf(term: Term): string;
}

function defineTermCodes<Term extends string>(
  codes: Readonly<Record<Term, string>>,
  terms: readonly Term[],
): TermCodes<Term> {
  return {
    findTerm: (code) => terms.find((term) => codes[term] === code),
    codeOf: (term) => codes[term],
  };
}

/** 40A. Standby credits are not documentary credits, so that the terms have no word for them. */
export const FORM_CODES: TermCodes<CreditTerms['form']> = defineTermCodes(
  { IRREVOCABLE: 'IRREVOCABLE', IRREVOCABLE_TRANSFERABLE: 'IRREVOCABLE TRANSFERABLE' },
  ['IRREVOCABLE', 'IRREVOCABLE_TRANSFERABLE'],
);

/** 40E. */
export const RULES_CODES: TermCodes<CreditTerms['applicableRules']> = defineTermCodes(
  {
    UCP_LATEST_VERSION: 'UCP LATEST VERSION',
    EUCP_LATEST_VERSION: 'EUCP LATEST VERSION',
    UCPURR_LATEST_VERSION: 'UCPURR LATEST VERSION',
    EUCPURR_LATEST_VERSION: 'EUCPURR LATEST VERSION',
  },
  ['UCP_LATEST_VERSION', 'EUCP_LATEST_VERSION', 'UCPURR_LATEST_VERSION', 'EUCPURR_LATEST_VERSION'],
);

/** The last line of 41a. */
export const AVAILABILITY_CODES: TermCodes<CreditTerms['availableBy']> = defineTermCodes(
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
export const PERMISSION_CODES: TermCodes<CreditTerms['partialShipments']> = defineTermCodes(
  { ALLOWED: 'ALLOWED', NOT_ALLOWED: 'NOT ALLOWED', CONDITIONAL: 'CONDITIONAL' },
  ['ALLOWED', 'NOT_ALLOWED', 'CONDITIONAL'],
);

/** 49. */
export const CONFIRMATION_CODES: TermCodes<CreditTerms['confirmation']> = defineTermCodes(
  { CONFIRM: 'CONFIRM', MAY_ADD: 'MAY ADD', WITHOUT: 'WITHOUT' },
  ['CONFIRM', 'MAY_ADD', 'WITHOUT'],
);
