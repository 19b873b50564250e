import { acceptTransfer, disclose, offerPledge, offerTransfer, withdrawOffer } from './offers';
import { bill } from './bill';
import { issue } from './issue';
import { acceptSurrender, deliver, rejectSurrender, surrenderForDelivery } from './surrender';

/** The DCSA eBL 3.0.4 transport document, with title to the goods. */
export const billOfLading = bill.withActions(
  issue,
  disclose,
  offerTransfer,
  acceptTransfer,
  offerPledge,
  withdrawOffer,
  surrenderForDelivery,
  acceptSurrender,
  rejectSurrender,
  deliver,
);
