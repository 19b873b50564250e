import { type Awaited, awaitOf } from '../../vocabulary/awaited';
import { OPEN_EXAMINATIONS, type PresentationState } from './presentationState';

/** Who is to do something about a presentation. While the examination is open, the notice of refusal has its day. */
export function awaitPresentation(state: PresentationState, status: string): Awaited[] {
  const due = OPEN_EXAMINATIONS.includes(status) ? state.noticeBy : undefined;
  return [...awaitBank(state, status, due), ...(status === 'WAIVER_REQUESTED' ? awaitWaiver(state, due) : [])];
}

const STEPS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  PRESENTED: ['Examine the documents.', ['examine']],
  DISCREPANT: ['Ask for a waiver, or refuse the documents.', ['request-waiver', 'waive', 'refuse']],
  WAIVER_REQUESTED: ['Refuse the documents, unless the discrepancies are waived in time.', ['refuse']],
  COMPLYING: ['Honour the presentation.', ['honour']],
  WAIVED: ['Honour the presentation.', ['honour']],
  PRECLUDED: ['Honour the presentation.', ['honour']],
  ACCEPTED: ['Pay at maturity.', ['pay']],
  DEFERRED_UNDERTAKEN: ['Pay at maturity.', ['pay']],
};

function awaitBank({ bank, review }: PresentationState, status: string, due: string | undefined): Awaited[] {
  if (status === 'COMPLYING' && review !== undefined && review.isApproved !== true)
    return awaitOf(bank, 'Approve what was found to comply against a rule.', ['approve'], { notBy: review.examinedBy });
  const [what, actions] = STEPS[status] ?? [];
  return what === undefined || actions === undefined ? [] : awaitOf(bank, what, actions, { due });
}

/** The applicant waives; without one that is a party of a member, its bank does. */
function awaitWaiver({ applicant, issuingBank }: PresentationState, due: string | undefined): Awaited[] {
  const what = 'Say whether you waive the discrepancies.';
  return [{ by: applicant ?? { msp: issuingBank }, what, actions: ['waive'], due }];
}
