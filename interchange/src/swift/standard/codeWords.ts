/*
 * Code words of fields. Source: general knowledge; for undertakings the rules and fields of category 7 as SWIFT published them
 * for the release of 2020. The disposal codes HOLD and RETURN were seen in published messages.
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

/** 22A of MT 760: advice and confirmation, advice, counter-undertakings with a request to issue, issuance. */
export const UNDERTAKING_PURPOSES = ['ACNF', 'ADVI', 'ICCO', 'ISCO', 'ISSU'] as const;

/** 22A of MT 760 that ask the receiver for a local undertaking, which sequence C describes. */
export const COUNTER_UNDERTAKINGS: readonly string[] = ['ICCO', 'ISCO'];

/** 22A of MT 767. */
export const UNDERTAKING_AMENDMENT_PURPOSES = ['ACNA', 'ADVA', 'ICCA', 'ISCA', 'ISUA'] as const;

/** 22A of MT 767 that amend the local undertaking, too. */
export const COUNTER_UNDERTAKING_AMENDMENTS: readonly string[] = ['ICCA', 'ISCA'];

/** 22K. */
// prettier-ignore
export const UNDERTAKING_TYPES = [
  'APAY', 'BILL', 'CUST', 'DPAY', 'INSU', 'JUDI', 'LEAS', 'OTHR', 'PAYM', 'PERF', 'RETN', 'SHIP', 'TEND', 'WARR',
] as const;

/** 22Y. */
export const STANDARD_WORDINGS = ['STND'] as const;

/** 23B: at an event, on a date, open. */
export const EXPIRY_TYPES = ['COND', 'FIXD', 'OPEN'] as const;

/** 23F: so many days, one year, other. */
export const EXTENSION_PERIODS = ['DAYS', 'ONEY', 'OTHR'] as const;

/** 23R: an amendment was accepted or rejected. */
export const AMENDMENT_STATUSES = ['ACCP', 'REJT'] as const;

/** 24E. Text may follow `COUR` and `OTHR` only. */
export const DELIVERY_METHODS = ['COLL', 'COUR', 'MAIL', 'MESS', 'OTHR', 'REGM'] as const;

/** 24G. */
export const DELIVERY_PARTIES = ['BENE', 'OTHR'] as const;

/** 40C. Text may follow `OTHR` only. */
export const APPLICABLE_UNDERTAKING_RULES = ['ISPR', 'NONE', 'OTHR', 'UCPR', 'URDG'] as const;

/** 48B: no multiple demands, neither multiple nor partial ones, no partial ones. */
export const DEMAND_INDICATORS = ['NMLT', 'NMPT', 'NPRT'] as const;

/** 48D. Without this field the undertaking is not transferable. */
export const TRANSFER_INDICATORS = ['TRAN'] as const;

/** 49A: the demand is complete, or other documents follow. */
export const DEMAND_STATEMENTS = ['COMP', 'INCP'] as const;
