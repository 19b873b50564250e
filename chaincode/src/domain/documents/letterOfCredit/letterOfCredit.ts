import { apply } from './applying';
import { credit } from './credit';
import { advise, close, confirm, consentToCancel, decline, expire, issue, requestTransfer } from './lifeCycle';
import { retokenise } from './retokenising';

/** A documentary credit under UCP 600: the bank's undertaking to pay against documents that comply. */
export const letterOfCredit = credit.withActions(
  apply,
  issue,
  decline,
  advise,
  confirm,
  requestTransfer,
  consentToCancel,
  expire,
  close,
  retokenise,
);
