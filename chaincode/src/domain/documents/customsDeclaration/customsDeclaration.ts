import { correct } from './correcting';
import {
  accept,
  cancel,
  checkDocuments,
  hold,
  liftSeizure,
  notifyPayment,
  rejectDeclaration,
  seize,
  serveRemarks,
} from './deciding';
import { disclose } from './disclose';
import { file, withdraw } from './filing';
import { inspect } from './inspecting';
import { approveRelease, release } from './releasing';
import { retokenise } from './retokenising';
import { declaration } from './words';

/** A declaration to customs, and what customs decides. */
export const customsDeclaration = declaration.withActions(
  file,
  correct,
  withdraw,
  disclose,
  accept,
  checkDocuments,
  inspect,
  hold,
  notifyPayment,
  approveRelease,
  release,
  rejectDeclaration,
  cancel,
  seize,
  liftSeizure,
  serveRemarks,
  retokenise,
);
