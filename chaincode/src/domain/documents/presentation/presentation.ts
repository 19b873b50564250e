import { examine, forward, requestWaiver, waive } from './examining';
import { presented } from './presented';
import { present, withdraw } from './presenting';
import { refuse, serveNotice } from './refusing';
import { honour, pay, returnDocuments } from './settling';

/** Documents presented under a credit, from the beneficiary's hand to payment or refusal. */
export const presentation = presented.withActions(
  present,
  withdraw,
  examine,
  forward,
  requestWaiver,
  waive,
  refuse,
  serveNotice,
  returnDocuments,
  honour,
  pay,
);
