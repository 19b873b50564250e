/** The condition field by which a clause asks for a percentage of insurance. */
export const INSURED_PERCENT = 'insuredPercent';

/** "At least 110% of the CIF or CIP value of the goods", if the credit asks for nothing else (UCP 600 art. 28(f)(ii)). */
export const LEAST_PERCENT = '110';
