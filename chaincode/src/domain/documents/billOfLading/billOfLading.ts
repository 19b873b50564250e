import { attach } from './attaching';
import { bill } from './bill';
import { consent } from './consenting';
import { deliver, deliverAgainstIndemnity, deliverContainers } from './delivering';
import { disclose, discloseToCustoms } from './disclose';
import { endorse, nominate, sign } from './endorsing';
import { enforce } from './enforcing';
import { allowDelivery, holdGoods, releaseGoods } from './holding';
import { detachHouse } from './detaching';
import { attachHouse } from './houses';
import { issue } from './issue';
import { declineOffer, offerPledge, offerTransfer, withdrawOffer } from './offers';
import { noteOnBoard } from './onBoard';
import { consentToVoid, voidBill } from './recalling';
import { retokenise } from './retokenising';
import {
  acceptSurrender,
  convertToPaper,
  rejectSurrender,
  surrenderForAmendment,
  surrenderForDelivery,
} from './surrender';
import { acceptIssue, acceptTransfer, returnTransfer } from './taking';

/** The DCSA eBL 3.0.4 transport document, with title to the goods. */
export const billOfLading = bill.withActions(
  issue,
  acceptIssue,
  noteOnBoard,
  disclose,
  discloseToCustoms,
  attach,
  offerTransfer,
  acceptTransfer,
  declineOffer,
  returnTransfer,
  withdrawOffer,
  endorse,
  nominate,
  sign,
  offerPledge,
  consent,
  enforce,
  surrenderForDelivery,
  surrenderForAmendment,
  acceptSurrender,
  rejectSurrender,
  convertToPaper,
  consentToVoid,
  voidBill,
  holdGoods,
  releaseGoods,
  allowDelivery,
  deliver,
  deliverContainers,
  deliverAgainstIndemnity,
  attachHouse,
  detachHouse,
  retokenise,
);
