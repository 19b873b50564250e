import { CARRIER, CUSTOMS } from '../../support/cast';
import { CARRYING, CLEARING, HOLDING, need, type Rules } from './deed';
import { addReader, type Bill, CONTAINERS, isSame } from './state';

import {
  type Right,
  all,
  publicStep,
  step,
  OUT,
  PENDING,
  ANY_STATUS,
  isHolder,
  isCarrier,
  hasBoth,
  isFree,
  isHeld,
  take,
  isUntouched,
  isUnpaid,
  placeIn,
  sees,
} from './billStep';

/* How a bill comes to its end, as the user's page of bills of lading says it. */

const isReleased: Right = (bill) => !isHeld(bill);

/** A straight bill is also surrendered by its shipper. */
const isEntitled: Right = (bill, deed, model) => {
  const isShipper = ['STRAIGHT', 'SEA_WAYBILL'].includes(bill.form) && isSame(bill.holder, bill.firstHolder);
  return isShipper || hasBoth(bill, deed, model);
};

function handBack(bill: Bill, status: string): void {
  take(bill);
  bill.status = status;
  bill.returner = bill.holder;
  bill.holder = { msp: CARRIER.msp };
  bill.nominee = undefined;
}

export const SURRENDER: Rules = {
  'surrender-for-delivery': step(
    HOLDING,
    OUT,
    all(isHolder, isFree, isEntitled, ({ form }) => form !== 'SEA_WAYBILL'),
    (bill) => {
      handBack(bill, 'PENDING_SURRENDER_FOR_DELIVERY');
    },
  ),
  'surrender-for-amendment': step(HOLDING, OUT, all(isHolder, isFree, isEntitled), (bill, { reason }) => {
    handBack(bill, 'PENDING_SURRENDER_FOR_AMENDMENT');
    bill.reason = reason ?? bill.reason;
  }),
  'accept-surrender': step(CARRYING, PENDING, isCarrier, (bill) => {
    bill.status = bill.status.replace('PENDING_SURRENDER', 'SURRENDERED');
  }),
  'reject-surrender': step(
    CARRYING,
    [...PENDING, 'SURRENDERED_FOR_AMENDMENT'],
    all(isCarrier, ({ replacedBy }) => replacedBy.length === 0),
    (bill) => {
      bill.status = 'ISSUED';
      bill.holder = bill.returner ?? bill.title.owner;
      bill.returner = undefined;
      bill.reason = undefined;
    },
  ),
  'disclose-to-customs': step(
    CARRYING,
    ['SURRENDERED_FOR_DELIVERY', 'ACCOMPLISHED', 'SURRENDERED_FOR_AMENDMENT', 'PAPER', 'VOIDED'],
    all(isCarrier, (bill, deed) => deed.to?.msp === CUSTOMS.msp && !bill.readers.some((entry) => sees(entry, deed))),
    (bill, deed) => {
      addReader(bill, placeIn(deed));
    },
  ),
  'convert-to-paper': step(
    CARRYING,
    ['SURRENDERED_FOR_AMENDMENT'],
    all(isCarrier, isUntouched, isReleased, ({ reason, replacedBy }) => reason === 'SWTP' && replacedBy.length === 0),
    (bill) => {
      bill.status = 'PAPER';
    },
  ),
};

const isSurrendered: Right = ({ status, form }) => status === 'SURRENDERED_FOR_DELIVERY' || form === 'SEA_WAYBILL';
const DELIVERABLE = [...OUT, 'SURRENDERED_FOR_DELIVERY'];

export const DELIVERY: Rules = {
  'consent-to-void': step(HOLDING, OUT, all(isHolder, hasBoth, isFree), take),
  void: step(
    CARRYING,
    OUT,
    all(
      isCarrier,
      isFree,
      isUntouched,
      isReleased,
      isUnpaid,
      ({ isTaken, last }) => !isTaken || last === 'consent-to-void',
    ),
    (bill) => {
      bill.status = 'VOIDED';
    },
  ),
  deliver: step(CARRYING, DELIVERABLE, all(isCarrier, isSurrendered, isReleased), (bill) => {
    bill.status = 'ACCOMPLISHED';
  }),
  'deliver-containers': step(
    CARRYING,
    DELIVERABLE,
    all(
      isCarrier,
      isSurrendered,
      isReleased,
      ({ gone }, { containers = [] }) => !containers.some((each) => gone.has(each)),
    ),
    (bill, { containers = [] }) => {
      for (const each of containers) bill.gone.add(each);
      if (bill.gone.size === CONTAINERS.length) bill.status = 'ACCOMPLISHED';
    },
  ),
  'deliver-against-indemnity': step(
    CARRYING,
    [...OUT, ...PENDING],
    all(isCarrier, ({ hasLetter }) => !hasLetter, isReleased),
    (bill) => {
      bill.hasLetter = true;
    },
  ),
  'hold-goods': publicStep(CLEARING, ANY_STATUS, all(isDecided('HELD'), hasGoods), (bill, { declaration = '' }) => {
    bill.holds.set(declaration, 'HELD');
  }),
  'release-goods': publicStep(
    CLEARING,
    ANY_STATUS,
    all(isDecided('RELEASED'), ({ holds }, { declaration = '' }) => holds.get(declaration) === 'HELD'),
    (bill, { declaration = '' }) => {
      bill.holds.set(declaration, 'RELEASED');
    },
  ),
};

/** The goods of a void bill are under those in its place. */
function hasGoods({ status, replacedBy }: Bill): boolean {
  return status !== 'VOIDED' || replacedBy.length === 0;
}

function isDecided(status: string): Right {
  return (bill, { declaration = '' }, { declarations }) => {
    const found = need(declarations, declaration);
    return found.bill === bill.id && found.status === status;
  };
}
