import type { Area } from '../area.js';
import { changedBill } from './billAlerts.js';
import { challengedClaim, openedClaim } from './challengeAlerts.js';
import { ownRefusal, rivalClaim } from './claimAlerts.js';
import { changedDeclaration, correctedDeclaration, unreachedDeclaration } from './declarationAlerts.js';
import { declaredDefault, enforcedPledge } from './defaultAlerts.js';
import { disputedClaim } from './disputeAlerts.js';
import { financingCheck } from './financingCheck.js';
import { goodsGone } from './goodsGone.js';
import { deliveredWithoutBill, unproducedBill } from './indemnityAlerts.js';
import { offeredClaim, replacedClaim, syndicatedClaim } from './inPlaceAlerts.js';
import { rivalsMeanwhile } from './rivalsMeanwhile.js';
import { unproducedBillReminder } from './unproducedBills.js';
import { unshippedExportReminder } from './unshippedExports.js';
import { unshownExport } from './unshownExports.js';

/** Financing claims: what stands against one, and what banks must know of others. */
export const financing: Area = {
  endpoints: [financingCheck],
  alertRules: [
    ownRefusal,
    rivalClaim,
    challengedClaim,
    openedClaim,
    disputedClaim,
    changedBill,
    declaredDefault,
    enforcedPledge,
    offeredClaim,
    replacedClaim,
    syndicatedClaim,
    deliveredWithoutBill,
    unproducedBill,
    changedDeclaration,
    unreachedDeclaration,
    unshownExport,
  ],
  contentRules: [correctedDeclaration],
  reminders: [unproducedBillReminder, unshippedExportReminder],
  actionGuards: [rivalsMeanwhile, goodsGone],
};
