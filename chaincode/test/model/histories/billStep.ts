import { User } from '../../support/fakeLedger';
import { CARRIER } from '../../support/cast';
import { type Deed, need, type Rule } from './deed';
import {
  actsFor,
  type Bill,
  canRead,
  HOLDERS,
  isSame,
  type Model,
  type Passing,
  type Place,
  removeEntry,
} from './state';

/* What the rules of bills are written with. */

export type Right = (bill: Bill, deed: Deed, model: Model) => boolean;
export type Happening = (bill: Bill, deed: Deed, model: Model) => void;

export const all =
  (...rights: readonly Right[]): Right =>
  (...of) =>
    rights.every((right) => right(...of));

/** A step of a bill that its caller sees, in one of some statuses. */
export function step(
  roles: readonly User['role'][],
  statuses: readonly string[],
  isRight: Right,
  happen: Happening,
): Rule {
  return publicStep(roles, statuses, all(seesBill, isRight), happen);
}

const seesBill: Right = (bill, { by }) => canRead(bill, by);

/** The same of a bill that its caller need not see. */
export function publicStep(
  roles: readonly User['role'][],
  statuses: readonly string[],
  isRight: Right,
  happen: Happening,
): Rule {
  return {
    roles,
    isRight: (model, deed) => {
      const bill = need(model.bills, deed.id);
      return statuses.includes(bill.status) && isRight(bill, deed, model);
    },
    happen: (model, deed) => {
      const bill = need(model.bills, deed.id);
      happen(bill, deed, model);
      bill.last = deed.what;
    },
  };
}

export const OUT = ['ISSUED'];
export const PENDING = ['PENDING_SURRENDER_FOR_DELIVERY', 'PENDING_SURRENDER_FOR_AMENDMENT'];
/** Goods can be held whatever has become of their bill: they may still be in the bonded area. */
export const ANY_STATUS = [
  ...[...OUT, ...PENDING, 'SURRENDERED_FOR_DELIVERY', 'SURRENDERED_FOR_AMENDMENT'],
  ...['ACCOMPLISHED', 'PAPER', 'VOIDED'],
];

export const isHolder: Right = ({ holder }, { by }) => actsFor(by, holder);
export const isOwner: Right = ({ title }, { by }) => actsFor(by, title.owner);
export const isCarrier: Right = (_, { by }) => by.msp === CARRIER.msp;
export const hasBoth: Right = ({ holder, title }) => isSame(holder, title.owner);
export const canGoOn: Right = ({ title }) => title.passing !== undefined && title.passing !== 'ENDORSE';
const isWithBank = ({ presented }: Bill): boolean => presented !== undefined && !presented.isPaid;
const isUnencumbered: Right = (bill) => bill.pledge === undefined && !isWithBank(bill);
/** Neither a security, nor with a bank, nor promised to somebody. */
export const isFree: Right = (bill, deed, model) => isUnencumbered(bill, deed, model) && bill.offer === undefined;
export const isToHolder: Right = (_, { to }) => to !== undefined && HOLDERS.some(({ msp }) => msp === to.msp);
export const isHeld = ({ holds }: Bill): boolean => [...holds.values()].includes('HELD');

export const isPromised: Right = (bill, deed, model) => {
  const { nominee } = bill;
  if (deed.passing === undefined) return true;
  const isNominated = nominee !== undefined && isSame(nominee.to, placeIn(deed)) && nominee.passing === deed.passing;
  return isNominated || (hasBoth(bill, deed, model) && canGoOn(bill, deed, model));
};

export function placeIn({ to }: Deed): Place {
  if (to === undefined) throw new Error('The deed names nobody.');
  return to;
}

export function take(bill: Bill): void {
  bill.isTaken = true;
}

export function endorse(bill: Bill, owner: Place, passing: Passing): void {
  bill.title = { owner, passing };
  bill.nominee = undefined;
}

/** Whoever only was offered the bill sees it no longer. */
export function endOffer(bill: Bill): void {
  const { offer } = bill;
  bill.offer = undefined;
  if (offer?.kind === 'TRANSFER' && offer.isShown) removeEntry(bill, offer.to);
}

export const OFFER_HOURS = 12;

export function isUnpaid({ presented }: Bill): boolean {
  return presented?.isPaid !== true;
}

/** Nothing has left yet. */
export function isUntouched({ hasLetter, gone }: Bill): boolean {
  return !hasLetter && gone.size === 0;
}

export function sees(entry: Place, { to }: Deed): boolean {
  return entry.msp === to?.msp && (entry.party === undefined || entry.party === to.party);
}
