import type { Likeness } from '../compare/words';

/** The outcome of a condition. UNSTATED: the presentation does not tell, so that a person has to look. */
export type Outcome = 'MET' | 'NOT_MET' | 'UNSTATED';

export const toOutcome = (isMet: boolean): Outcome => (isMet ? 'MET' : 'NOT_MET');

/** What is not plainly the same and not plainly different is left to a person. */
export const fromLikeness = (likeness: Likeness): Outcome =>
  likeness === 'UNSURE' ? 'UNSTATED' : toOutcome(likeness === 'SAME');

const OPPOSITES: Readonly<Record<Outcome, Outcome>> = { MET: 'NOT_MET', NOT_MET: 'MET', UNSTATED: 'UNSTATED' };

export const negate = (outcome: Outcome): Outcome => OPPOSITES[outcome];
