import type { User } from '../../support/fakeLedger';
import { CARRIER } from '../../support/cast';
import { CARRYING, CLEARING, type Deed, HOLDING, need, type Rule, type Rules, TRADING } from './deed';
import {
  actsFor,
  addReader,
  at,
  type Bill,
  canRead,
  CONTAINERS,
  HOLDERS,
  isSame,
  type Model,
  type Passing,
  type Place,
  removeReader,
} from './state';

/* What may be done with a bill, as the user's page of bills of lading says it. */

type Right = (bill: Bill, deed: Deed, model: Model) => boolean;
type Happening = (bill: Bill, deed: Deed, model: Model) => void;

const all =
  (...rights: readonly Right[]): Right =>
  (...of) =>
    rights.every((right) => right(...of));

/** A step of a bill that its caller sees, in one of some statuses. */
function step(roles: readonly User['role'][], statuses: readonly string[], isRight: Right, happen: Happening): Rule {
  return {
    roles,
    isRight: (model, deed) => {
      const bill = need(model.bills, deed.id);
      return canRead(bill, deed.by) && statuses.includes(bill.status) && isRight(bill, deed, model);
    },
    happen: (model, deed) => {
      const bill = need(model.bills, deed.id);
      happen(bill, deed, model);
      bill.last = deed.what;
    },
  };
}

const OUT = ['ISSUED'];
const PENDING = ['PENDING_SURRENDER_FOR_DELIVERY', 'PENDING_SURRENDER_FOR_AMENDMENT'];
const UNDELIVERED = [...OUT, ...PENDING, 'SURRENDERED_FOR_DELIVERY', 'SURRENDERED_FOR_AMENDMENT'];

const isHolder: Right = ({ holder }, { by }) => actsFor(by, holder);
const isOwner: Right = ({ title }, { by }) => actsFor(by, title.owner);
const isCarrier: Right = (_, { by }) => by.msp === CARRIER.msp;
const hasBoth: Right = ({ holder, title }) => isSame(holder, title.owner);
const canGoOn: Right = ({ title }) => title.passing !== undefined && title.passing !== 'ENDORSE';
export const isWithBank = ({ presented }: Bill): boolean => presented !== undefined && !presented.isPaid;
const isUnencumbered: Right = (bill) => bill.pledge === undefined && !isWithBank(bill);
/** Neither a security, nor with a bank, nor promised to somebody. */
const isFree: Right = (bill, deed, model) => isUnencumbered(bill, deed, model) && bill.offer === undefined;
const isToHolder: Right = (_, { to }) => to !== undefined && HOLDERS.some(({ msp }) => msp === to.msp);
const isHeld = ({ holds }: Bill): boolean => [...holds.values()].includes('HELD');

const isPromised: Right = (bill, deed, model) => {
  const { nominee } = bill;
  if (deed.passing === undefined) return true;
  const isNominated = nominee !== undefined && isSame(nominee.to, placeIn(deed)) && nominee.passing === deed.passing;
  return isNominated || (hasBoth(bill, deed, model) && canGoOn(bill, deed, model));
};

function placeIn({ to }: Deed): Place {
  if (to === undefined) throw new Error('The deed names nobody.');
  return to;
}

function take(bill: Bill): void {
  bill.isTaken = true;
}

function endorse(bill: Bill, owner: Place, passing: Passing): void {
  bill.title = { owner, passing };
  bill.nominee = undefined;
}

/** Whoever only was offered the bill sees it no longer. */
function endOffer(bill: Bill): void {
  const { offer } = bill;
  bill.offer = undefined;
  if (offer?.kind === 'TRANSFER' && offer.isShown) removeReader(bill, offer.to);
}

const OFFER_HOURS = 12;

const PASSING: Rules = {
  'accept-issue': step(HOLDING, OUT, isHolder, take),
  sign: step(HOLDING, OUT, (...of) => isHolder(...of) || isOwner(...of), take),
  disclose: step(
    HOLDING,
    [...OUT, ...PENDING, 'SURRENDERED_FOR_AMENDMENT'],
    (bill, deed, model) =>
      (isHolder(bill, deed, model) || isOwner(bill, deed, model)) && !bill.readers.some((entry) => sees(entry, deed)),
    (bill, deed) => {
      take(bill);
      addReader(bill, placeIn(deed));
    },
  ),
  'offer-transfer': step(
    HOLDING,
    OUT,
    all(isHolder, isFree, ({ form }) => form !== 'SEA_WAYBILL', isPromised, isToHolder),
    (bill, deed, { hour }) => {
      const to = placeIn(deed);
      take(bill);
      const isShown = !bill.readers.some((entry) => isSame(entry, to));
      bill.offer = { kind: 'TRANSFER', to, passing: deed.passing, until: hour + OFFER_HOURS, isShown };
      addReader(bill, to);
    },
  ),
  'accept-transfer': step(
    HOLDING,
    OUT,
    ({ offer }, { by }, { hour }) => offer?.kind === 'TRANSFER' && actsFor(by, offer.to) && hour <= offer.until,
    (bill, { by }) => {
      const { offer, holder, title } = bill;
      const next = at(by);
      take(bill);
      bill.offer = undefined;
      bill.before = { holder, title };
      bill.holder = next;
      if (offer?.kind === 'TRANSFER' && offer.passing !== undefined) endorse(bill, next, offer.passing);
      else if (title.passing === 'BLANK_ENDORSE') bill.title = { ...title, owner: next };
      removeReader(bill, holder);
    },
  ),
  'decline-offer': step(
    HOLDING,
    OUT,
    ({ offer }, { by }) => offer !== undefined && actsFor(by, offer.kind === 'PLEDGE' ? { msp: offer.to } : offer.to),
    endOffer,
  ),
  'return-transfer': step(
    HOLDING,
    OUT,
    all(isHolder, isFree, ({ last }) => last === 'accept-transfer'),
    (bill) => {
      const { before, holder } = bill;
      if (before === undefined) throw new Error('Nobody had the bill before.');
      bill.holder = before.holder;
      bill.title = before.title;
      bill.before = undefined;
      if (
        !bill.readers.some(
          (entry) =>
            entry.msp === before.holder.msp && (entry.party === undefined || entry.party === before.holder.party),
        )
      )
        bill.readers = [...bill.readers, before.holder];
      removeReader(bill, holder);
    },
  ),
  'withdraw-offer': step(
    HOLDING,
    OUT,
    all(isHolder, ({ offer }) => offer !== undefined),
    endOffer,
  ),
  endorse: step(
    HOLDING,
    OUT,
    all(isHolder, hasBoth, canGoOn, isFree, isToHolder, (_, { passing }) => passing !== 'BLANK_ENDORSE'),
    (bill, deed) => {
      take(bill);
      endorse(bill, placeIn(deed), deed.passing ?? 'ENDORSE');
      addReader(bill, placeIn(deed));
    },
  ),
  nominate: step(HOLDING, OUT, all(isOwner, canGoOn, isFree, isToHolder), (bill, deed) => {
    take(bill);
    bill.nominee = { to: placeIn(deed), passing: deed.passing ?? 'ENDORSE' };
  }),
  'offer-pledge': step(
    TRADING,
    OUT,
    all(isHolder, hasBoth, canGoOn, isFree, isUnpaid, ({ readers }, { bank }) =>
      readers.some(({ msp }) => msp === bank),
    ),
    (bill, { bank = '' }, { hour }) => {
      take(bill);
      bill.offer = { kind: 'PLEDGE', to: bank, until: hour + OFFER_HOURS };
    },
  ),
};

export function isUnpaid({ presented }: Bill): boolean {
  return presented?.isPaid !== true;
}

function sees(entry: Place, { to }: Deed): boolean {
  return entry.msp === to?.msp && (entry.party === undefined || entry.party === to.party);
}

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

const SURRENDER: Rules = {
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
  'convert-to-paper': step(
    CARRYING,
    ['SURRENDERED_FOR_AMENDMENT'],
    all(isCarrier, ({ reason, replacedBy }) => reason === 'SWTP' && replacedBy.length === 0),
    (bill) => {
      bill.status = 'PAPER';
    },
  ),
};

const isSurrendered: Right = ({ status, form }) => status === 'SURRENDERED_FOR_DELIVERY' || form === 'SEA_WAYBILL';
const isReleased: Right = (bill) => !isHeld(bill);
const DELIVERABLE = [...OUT, 'SURRENDERED_FOR_DELIVERY'];

const DELIVERY: Rules = {
  'consent-to-void': step(HOLDING, OUT, all(isHolder, hasBoth, isFree), take),
  void: step(
    CARRYING,
    OUT,
    all(isCarrier, isFree, isUntouched, ({ isTaken, last }) => !isTaken || last === 'consent-to-void'),
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
  'hold-goods': step(CLEARING, UNDELIVERED, isDecided('HELD'), (bill, { declaration = '' }) => {
    bill.holds.set(declaration, 'HELD');
  }),
  'release-goods': step(
    CLEARING,
    UNDELIVERED,
    all(isDecided('RELEASED'), ({ holds }, { declaration = '' }) => holds.get(declaration) === 'HELD'),
    (bill, { declaration = '' }) => {
      bill.holds.set(declaration, 'RELEASED');
    },
  ),
};

/** Nothing has left yet. */
export function isUntouched({ hasLetter, gone }: Bill): boolean {
  return !hasLetter && gone.size === 0;
}

function isDecided(status: string): Right {
  return (bill, { declaration = '' }, { declarations }) => {
    const found = need(declarations, declaration);
    return found.bill === bill.id && found.status === status;
  };
}

export const BILL_RULES: Rules = { ...PASSING, ...SURRENDER, ...DELIVERY };
export const isHeldByCustoms = isHeld;
