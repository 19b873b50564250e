import type { Facts, OtherChange, Related } from '../../vocabulary/facts';
import type { Link, Party } from '../../vocabulary/record';
import { releaseDrawing } from '../letterOfCredit/account';
import { credit, creditLink } from '../letterOfCredit/credit';
import { parseCredit } from '../letterOfCredit/creditContent';
import type { PresentationState } from './presentationState';

/* What the actions of a presentation share: they change the credit with it. */

/**
 * The credit of a presentation, with its private document. Some organisations must endorse that a bill passes, such as a
 * carrier that delivered without it. They see the credit then: otherwise they could keep a bank from honouring in time.
 */
export const CREDIT = {
  what: 'the credit',
  find: ({ state }: { readonly state: PresentationState }): Link => creditLink(state.credit),
  carries: 'letter-of-credit',
  isSeenByEndorsers: true,
} as const;

/** The bank that examines now. */
export const EXAMINER = {
  sentence: 'the caller is of the bank that examines',
  parties: ({ bank }: PresentationState): Party[] => [{ msp: bank }],
};

/**
 * The presentation ends unpaid: the credit no longer keeps anything for it. The credit's document does not travel while a
 * party is absent: presenting again in its place frees the amount then.
 */
export function releaseKept(related: Related, presentation: string, absence: Facts['absence']): OtherChange[] {
  if (absence !== undefined) return [];
  return [credit.changeRelated(related, { document: releaseDrawing(parseCredit(related.document), presentation) })];
}
