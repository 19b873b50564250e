import { cancel, expire, extend, finance, release } from './afterReserving';
import { challenge, open, recordUnanswered } from './challenge';
import { claim } from './claim';
import { cure, declareDefault } from './defaulting';
import { dispute, settle } from './disputing';
import { repay } from './repaying';
import { reserve } from './reserve';
import { retokenise } from './retokenising';
import { approve } from './reviewing';
import { declineShare, join } from './syndicating';
import { offerTransfer, withdrawTransfer } from './transferring';

/** A bank's claim on trade documents: the lock that keeps them from being financed twice. */
export const financingClaim = claim.withActions(
  reserve,
  join,
  declineShare,
  extend,
  approve,
  finance,
  repay,
  release,
  cancel,
  expire,
  offerTransfer,
  withdrawTransfer,
  declareDefault,
  cure,
  challenge,
  open,
  recordUnanswered,
  dispute,
  settle,
  retokenise,
);
