import { makeServing } from '../../vocabulary/unservedRemarks';
import { Determination } from './determination';
import { PRESENTATION_STATUSES } from './presentationState';
import { presented } from './presented';
import { RefusalNotice } from './refusing';

/** A nominated bank may owe its judgement though it has passed the documents on, so that no status is ruled out. */
const EACH_STATUS = Object.keys(PRESENTATION_STATUSES).filter(
  (status): status is keyof typeof PRESENTATION_STATUSES => status in PRESENTATION_STATUSES,
);

/** Brings the text of a judgement or a notice that was given by its hash. */
export const serveRemarks = makeServing(presented, {
  from: EACH_STATUS,
  roles: ['bank-officer'],
  by: {
    sentence: 'the caller is of the bank that examines, or that passed the documents on',
    parties: ({ bank, forwardedBy }) =>
      [bank, ...(forwardedBy === undefined ? [] : [forwardedBy])].map((msp) => ({ msp })),
  },
  remarks: { examine: Determination, refuse: RefusalNotice },
});
