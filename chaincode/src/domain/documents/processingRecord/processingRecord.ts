import { approve, rejectRecord, revoke, serveRemarks } from './deciding';
import { correct, file, withdraw } from './filing';
import { processing } from './words';

/** What was done with goods in bond, and whether customs approves it. */
export const processingRecord = processing.withActions(
  file,
  correct,
  withdraw,
  approve,
  rejectRecord,
  revoke,
  serveRemarks,
);
