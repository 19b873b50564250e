import { examine, forward, requestWaiver, waive } from './examining';
import { presented } from './presented';
import { present, withdraw } from './presenting';
import { refuse } from './refusing';
import { retokenise } from './retokenising';
import { approve } from './reviewing';
import { serveRemarks } from './serving';
import { honour, pay, returnDocuments } from './settling';

/** Documents presented under a credit, from the beneficiary's hand to payment or refusal. */
export const presentation = presented.withActions(
  present,
  withdraw,
  examine,
  approve,
  forward,
  requestWaiver,
  waive,
  refuse,
  serveRemarks,
  returnDocuments,
  honour,
  pay,
  retokenise,
);
