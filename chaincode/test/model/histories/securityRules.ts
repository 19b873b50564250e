import type { User } from '../../support/fakeLedger';
import { isUnpaid } from './billStep';
import { BANKING, CLEARING, type Deed, HOLDING, need, type Rule, type Rules, TRADING } from './deed';
import { actsFor, at, type Bill, canRead, type Claim, type Declaration, isSame, type Model, type Place } from './state';

/* What banks and customs may do: claims on bills, and declarations of their goods. */

const RESERVATION_HOURS = 24;

function claimStep(
  roles: readonly User['role'][],
  status: string,
  isRight: (claim: Claim, deed: Deed, model: Model) => boolean,
  happen: (claim: Claim, model: Model) => void,
): Rule {
  return {
    roles,
    isRight: (model, deed) => {
      const claim = need(model.claims, deed.id);
      return claim.status === status && isRight(claim, deed, model);
    },
    happen: (model, deed) => {
      happen(need(model.claims, deed.id), model);
    },
  };
}

const isClaimant = ({ bank }: Claim, { by }: Deed): boolean => by.msp === bank;

function end(status: string) {
  return (claim: Claim, { bills }: Model): void => {
    claim.status = status;
    const bill = need(bills, claim.bill);
    if (bill.pledge?.claim === claim.id) {
      bill.pledge = undefined;
      bill.last = `claim ${status}`;
    }
  };
}

/** What stands against a bill as a security for an applicant. */
export function isNoSecurity(bill: Bill, applicant: Place): boolean {
  const isToOrder = ['BLANK', 'TO_ORDER', 'TO_ORDER_OF_SHIPPER'].includes(bill.form);
  const isHolder = isSame(bill.holder, applicant) && isSame(bill.title.owner, applicant);
  return (
    bill.status !== 'ISSUED' ||
    !isToOrder ||
    !isHolder ||
    bill.presented !== undefined ||
    bill.pledge !== undefined ||
    bill.hasLetter
  );
}

/** Whether a paper of its number was financed and repaid: that is HIGH. */
function wasRepaid({ bills, claims }: Model, { number }: Bill): boolean {
  return [...claims.values()].some(({ status, bill }) => status === 'RELEASED' && need(bills, bill).number === number);
}

/** Whether customs holds its goods: that is HIGH, too. */
const isHeld = ({ holds }: Bill): boolean => [...holds.values()].includes('HELD');

const isInReview = ({ reservedBy, isApproved }: Claim): boolean => reservedBy !== undefined && !isApproved;

function billIn({ bills }: Model, { bill = '' }: Deed): Bill {
  return need(bills, bill);
}

function applicantIn({ to }: Deed): Place {
  if (to === undefined) throw new Error('The deed names no applicant.');
  return to;
}

export const SECURITY_RULES: Rules = {
  'claim/reserve': {
    roles: BANKING,
    isRight: (model, deed) => {
      const bill = billIn(model, deed);
      // Every transaction needs two organisations.
      if (!canRead(bill, deed.by) || applicantIn(deed).msp === deed.by.msp) return false;
      // A refusal is recorded for every attempt.
      if (isNoSecurity(bill, applicantIn(deed))) return true;
      const { offer } = bill;
      return offer?.kind === 'PLEDGE' && offer.to === deed.by.msp && model.hour <= offer.until;
    },
    happen: (model, deed) => {
      const bill = billIn(model, deed);
      const applicant = applicantIn(deed);
      const isRefused = isNoSecurity(bill, applicant);
      const reservedBy = wasRepaid(model, bill) || isHeld(bill) ? deed.by.party : undefined;
      const common = { id: deed.id, bank: deed.by.msp, applicant, bill: bill.id, isExtended: false };
      const review = { reservedBy, isApproved: false };
      const until = model.hour + RESERVATION_HOURS;
      model.claims.set(deed.id, { ...common, ...review, until, status: isRefused ? 'REFUSED' : 'RESERVED' });
      if (isRefused) return;
      bill.pledge = { bank: deed.by.msp, claim: deed.id };
      bill.offer = undefined;
      bill.last = deed.what;
    },
  },
  'claim/extend': claimStep(
    BANKING,
    'RESERVED',
    (claim, deed) => isClaimant(claim, deed) && !claim.isExtended,
    (claim) => {
      claim.isExtended = true;
      claim.until += RESERVATION_HOURS;
    },
  ),
  'claim/approve': claimStep(
    BANKING,
    'RESERVED',
    (claim, deed) => isClaimant(claim, deed) && isInReview(claim) && deed.by.party !== claim.reservedBy,
    (claim) => {
      claim.isApproved = true;
    },
  ),
  'claim/finance': claimStep(
    BANKING,
    'RESERVED',
    (claim, deed) => isClaimant(claim, deed) && !isInReview(claim),
    (claim) => {
      claim.status = 'FINANCED';
    },
  ),
  'claim/release': claimStep(BANKING, 'FINANCED', isClaimant, end('RELEASED')),
  'claim/cancel': claimStep(BANKING, 'RESERVED', isClaimant, end('CANCELLED')),
  'claim/expire': claimStep(
    HOLDING,
    'RESERVED',
    (claim, deed, model) => (isClaimant(claim, deed) || actsFor(deed.by, claim.applicant)) && model.hour > claim.until,
    end('EXPIRED'),
  ),
  'declaration/file': {
    roles: TRADING,
    isRight: () => true,
    happen: ({ declarations }, { id, bill = '' }) => {
      declarations.set(id, { id, bill, status: 'DECLARED', isAccepted: false });
    },
  },
  'declaration/accept': {
    roles: CLEARING,
    isRight: ({ declarations }, { id }) => {
      const { status, isAccepted } = need(declarations, id);
      return !isAccepted && ['DECLARED', 'HELD'].includes(status);
    },
    happen: ({ declarations }, { id }) => {
      const declaration = need(declarations, id);
      declaration.isAccepted = true;
      if (declaration.status === 'DECLARED') declaration.status = 'ACCEPTED';
    },
  },
  'declaration/hold': decide(['DECLARED', 'ACCEPTED', 'RELEASED'], 'HELD'),
  'declaration/release': decide(['ACCEPTED', 'HELD'], 'RELEASED', ({ isAccepted }) => isAccepted),
};

function decide(from: readonly string[], to: string, isReady: (found: Declaration) => boolean = () => true): Rule {
  return {
    roles: CLEARING,
    isRight: ({ declarations }, { id }) => {
      const found = need(declarations, id);
      return from.includes(found.status) && isReady(found);
    },
    happen: ({ declarations }, { id }) => {
      need(declarations, id).status = to;
    },
  };
}

/** A bill that a bank may take under a credit: as a security, but by whoever has it, with title or without. */
export function isPresentable(bill: Bill, by: User, bank: string): boolean {
  return (
    canRead(bill, by) &&
    isSame(bill.holder, at(by)) &&
    bill.status === 'ISSUED' &&
    (bill.pledge === undefined || bill.pledge.bank === bank) &&
    bill.presented === undefined &&
    bill.offer === undefined &&
    isUnpaid(bill)
  );
}
