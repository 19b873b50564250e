/*
 * Code words of fields. Source: general knowledge. The disposal codes HOLD and RETURN were seen in published messages.
 */

/** 40A and 40B. Later releases took the forms for standby credits out of MT 700, but such credits still exist. */
export const CREDIT_FORMS = [
  'IRREVOCABLE',
  'IRREVOCABLE TRANSFERABLE',
  'IRREVOCABLE STANDBY',
  'IRREVOC TRANS STANDBY',
] as const;

/** The second line of 40B. */
export const ADVISERS_CONFIRMATIONS = ['ADDING OUR CONFIRMATION', 'WITHOUT OUR CONFIRMATION'] as const;

/** 40E. Text may follow `OTHR` only. */
export const APPLICABLE_RULES = [
  'UCP LATEST VERSION',
  'EUCP LATEST VERSION',
  'UCPURR LATEST VERSION',
  'EUCPURR LATEST VERSION',
  'ISP LATEST VERSION',
  'OTHR',
] as const;

/** 40F. */
export const REIMBURSEMENT_RULES = ['URR LATEST VERSION', 'NOTURR'] as const;

/** The last line of 41a. */
export const AVAILABILITIES = [
  'BY ACCEPTANCE',
  'BY DEF PAYMENT',
  'BY MIXED PYMT',
  'BY NEGOTIATION',
  'BY PAYMENT',
] as const;

/** 43P and 43T. */
export const SHIPMENT_PERMISSIONS = ['ALLOWED', 'CONDITIONAL', 'NOT ALLOWED'] as const;

/** 49. */
export const CONFIRMATION_INSTRUCTIONS = ['CONFIRM', 'MAY ADD', 'WITHOUT'] as const;

/** 22A of MT 707: advice and confirmation of an amendment, advice of one, issuance of one. */
export const AMENDMENT_PURPOSES = ['ACNF', 'ADVI', 'ISSU'] as const;

/** 23S. */
export const CANCELLATION_REQUESTS = ['CANCEL'] as const;

/** 45B, 46B, 47B, 49M and 49N begin with one of these. */
export const AMENDING_CODES = ['ADD', 'DELETE', 'REPALL'] as const;

/** 71A of MT 740: who pays the reimbursing bank. */
export const REIMBURSEMENT_CHARGES = ['CLM', 'OUR'] as const;

/** 71N: who pays for an amendment. */
export const AMENDMENT_CHARGES = ['APPL', 'BENE', 'OTHR'] as const;

/** 23 of MT 752: what the receiver is authorised to do, or what was done. */
export const AUTHORISATIONS = ['ACCEPT', 'DEBIT', 'NEGOTIATE', 'REIMBURSE', 'REMITTED', 'SEE72Z', 'SEE79Z'] as const;

/** 77B: what happens to refused documents, UCP 600 article 16(c)(iii). */
export const DISPOSALS = ['HOLD', 'NOTIFY', 'PREVINST', 'RETURN'] as const;
