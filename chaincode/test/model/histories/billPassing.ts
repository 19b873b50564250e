import { HOLDING, type Rules, TRADING } from './deed';
import { actsFor, addReader, at, isSame, removeEntry, removeReader } from './state';

import {
  all,
  step,
  OUT,
  PENDING,
  isHolder,
  isOwner,
  hasBoth,
  canGoOn,
  isFree,
  isToHolder,
  isPromised,
  placeIn,
  take,
  endorse,
  endOffer,
  OFFER_HOURS,
  isUnpaid,
  sees,
} from './billStep';

/* How possession and title pass, as the user's page of bills of lading says it. */

export const PASSING: Rules = {
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
      const shownTo = offer?.kind === 'TRANSFER' && offer.isShown ? offer.to : undefined;
      bill.before = { holder, title, shownTo };
      bill.holder = next;
      if (offer?.kind === 'TRANSFER' && offer.passing !== undefined) endorse(bill, next, offer.passing);
      else if (title.passing === 'BLANK_ENDORSE') endorse(bill, next, title.passing);
      for (const giver of [holder, title.owner]) removeReader(bill, giver);
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
      const { before } = bill;
      if (before === undefined) throw new Error('Nobody had the bill before.');
      bill.holder = before.holder;
      bill.title = before.title;
      bill.before = undefined;
      for (const giver of [before.holder, before.title.owner]) addReader(bill, giver);
      if (before.shownTo !== undefined) removeEntry(bill, before.shownTo);
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
