import { LETTER_OR_DIGIT } from '../primitives';
import { normaliseField } from './normalise';

/* When the seals of one box differ: a report with its bill, or all papers of a trade. */

/** Another seal on a box: it was opened, or is another box. */
export const SEAL_SEVERITY = 'HIGH';

/** A seal, as it is compared. */
export const foldSeal = (seal: string): string =>
  LETTER_OR_DIGIT.test(seal) ? normaliseField('seal', seal) || seal : seal;

/** Whether two papers both name seals of a box, and none is the same: of several seals, each can name some. Seals as folded. */
export const haveOtherSeals = (own: readonly string[], theirs: readonly string[]): boolean =>
  own.length > 0 && theirs.length > 0 && !own.some((seal) => theirs.includes(seal));
