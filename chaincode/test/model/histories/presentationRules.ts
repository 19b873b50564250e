import type { User } from '../../support/fakeLedger';
import { BANKING, type Deed, HOLDING, need, type Rule, type Rules, TRADING } from './deed';
import { isPresentable } from './securityRules';
import {
  actsFor,
  addReader,
  type Bill,
  canRead,
  type Credit,
  isSame,
  type Model,
  type Place,
  type Presentation,
  removeReader,
} from './state';

/* What happens to a bill under a credit. */

type Right = (presentation: Presentation, deed: Deed, model: Model) => boolean;

function step(
  roles: readonly User['role'][],
  statuses: readonly string[],
  isRight: Right,
  happen: (presentation: Presentation, deed: Deed, model: Model) => void,
): Rule {
  return {
    roles,
    isRight: (model, deed) => {
      const presentation = need(model.presentations, deed.id);
      return statuses.includes(presentation.status) && isRight(presentation, deed, model);
    },
    happen: (model, deed) => {
      const presentation = need(model.presentations, deed.id);
      happen(presentation, deed, model);
      presentation.lastBy = deed.by;
    },
  };
}

const isExaminer: Right = ({ bank }, { by }) => by.msp === bank;
const seesBill: Right = ({ bill }, { by }, { bills }) => canRead(need(bills, bill), by);
const isExaminerWithBill: Right = (...of) => isExaminer(...of) && seesBill(...of);
const billOf = ({ bill }: Presentation, { bills }: Model): Bill => need(bills, bill);
/** A bank does not pay for what is the security of another. */
function isUnpledgedToOthers(presentation: Presentation, model: Model): boolean {
  const { pledge } = billOf(presentation, model);
  return pledge === undefined || pledge.bank === presentation.issuingBank;
}
const creditOf = ({ credit }: Presentation, { credits }: Model): Credit => need(credits, credit);

/** The bill goes to a bank: title too, if whoever hands it over has it and can endorse it to order. */
function pass(bill: Bill, bank: string): void {
  if (bill.status !== 'ISSUED') return;
  const to: Place = { msp: bank };
  const { holder, title } = bill;
  const { passing } = title;
  const isEndorsed = passing === 'BLANK_ENDORSE' || (passing === 'ENDORSE_TO_ORDER' && isSame(holder, title.owner));
  const isPassed = isEndorsed || title.owner.msp === bank;
  bill.before = { holder, title };
  bill.holder = to;
  if (isPassed) bill.title = { owner: to, passing };
  bill.nominee = undefined;
}

function giveBack(presentation: Presentation, { what }: Deed, model: Model): void {
  const bill = billOf(presentation, model);
  if (bill.presented?.id !== presentation.id || bill.status !== 'ISSUED') return;
  const { holder, title } = bill.presented;
  bill.before = { holder: bill.holder, title: bill.title };
  bill.holder = holder;
  bill.title = title;
  bill.presented = undefined;
  bill.last = what;
}

const isDrawn = ({ drawn, drawings }: Credit): boolean =>
  drawn.size === drawings && [...drawn.values()].every((each) => each === 'DRAWN');

/** A credit that is drawn to the end takes no presentation; what is kept for a replaced one is free. */
function hasRoom(credit: Credit, instead: string | undefined): boolean {
  const kept = [...credit.drawn].filter(([id, status]) => id !== instead || status === 'DRAWN');
  return !isDrawn(credit) && kept.length < credit.drawings;
}

function mayStandInstead({ presentations }: Model, { instead, credit }: Deed): boolean {
  if (instead === undefined) return true;
  const replaced = need(presentations, instead);
  const isBack = replaced.status === 'REFUSED' && !replaced.isHolding;
  return replaced.credit === credit && (isBack || ['RETURNED', 'WITHDRAWN'].includes(replaced.status));
}

export const PRESENTATION_RULES: Rules = {
  'presentation/present': {
    roles: TRADING,
    isRight: (model, deed) => {
      const credit = need(model.credits, deed.credit ?? '');
      const { bank = '', bill = '' } = deed;
      return (
        deed.by === credit.beneficiary &&
        [credit.issuingBank, credit.advisingBank].includes(bank) &&
        mayStandInstead(model, deed) &&
        isPresentable(need(model.bills, bill), deed.by, bank) &&
        hasRoom(credit, deed.instead)
      );
    },
    happen: (model, deed) => {
      const { id, by, bank = '', bill: billId = '', instead } = deed;
      const { beneficiary, issuingBank, advisingBank, drawn, ...credit } = need(model.credits, deed.credit ?? '');
      const bill = need(model.bills, billId);
      if (instead !== undefined) {
        need(model.presentations, instead).status = 'REPLACED';
        if (drawn.get(instead) === 'KEPT') drawn.delete(instead);
      }
      drawn.set(id, 'KEPT');
      const parties = { beneficiary, issuingBank, bank, bill: billId, noticeBy: '', lastBy: by };
      model.presentations.set(id, { id, credit: credit.id, ...parties, status: 'PRESENTED', isHolding: false });
      const presented = { id, holder: bill.holder, title: bill.title, isPaid: false };
      pass(bill, bank);
      Object.assign(bill, { presented, isTaken: true, last: deed.what });
      for (const reader of [{ msp: issuingBank }, { msp: advisingBank }, { msp: by.msp, party: by.party }])
        addReader(bill, reader);
    },
  },
  'presentation/withdraw': step(
    TRADING,
    ['PRESENTED', 'DISCREPANT', 'WAIVER_REQUESTED', 'REFUSED'],
    (presentation, deed, model) => deed.by === presentation.beneficiary && seesBill(presentation, deed, model),
    (presentation, deed, model) => {
      presentation.status = 'WITHDRAWN';
      creditOf(presentation, model).drawn.delete(presentation.id);
      giveBack(presentation, deed, model);
    },
  ),
  'presentation/examine': step(BANKING, ['PRESENTED'], isExaminerWithBill, (presentation, { reason = '' }) => {
    presentation.status = reason;
  }),
  'presentation/forward': step(
    BANKING,
    ['PRESENTED', 'COMPLYING', 'DISCREPANT'],
    (presentation, deed, model) =>
      isExaminerWithBill(presentation, deed, model) &&
      presentation.bank !== presentation.issuingBank &&
      isUnpledgedToOthers(presentation, model),
    (presentation, deed, model) => {
      presentation.status = 'PRESENTED';
      presentation.bank = presentation.issuingBank;
      const bill = billOf(presentation, model);
      pass(bill, presentation.issuingBank);
      bill.last = deed.what;
    },
  ),
  'presentation/request-waiver': step(BANKING, ['DISCREPANT'], isExaminer, (presentation) => {
    presentation.status = 'WAIVER_REQUESTED';
  }),
  'presentation/waive': step(
    HOLDING,
    ['DISCREPANT', 'WAIVER_REQUESTED', 'REFUSED'],
    ({ issuingBank, status, isHolding, lastBy }, { by }) =>
      actsFor(by, { msp: issuingBank }) && !isSame(by, lastBy) && (status !== 'REFUSED' || isHolding),
    (presentation) => {
      presentation.status = 'WAIVED';
    },
  ),
  'presentation/refuse': step(
    BANKING,
    ['DISCREPANT', 'WAIVER_REQUESTED'],
    isExaminerWithBill,
    (presentation, deed, model) => {
      const isLate = model.today > presentation.noticeBy;
      presentation.status = isLate ? 'PRECLUDED' : 'REFUSED';
      presentation.isHolding = deed.reason !== 'RETURNING';
      if (!isLate && !presentation.isHolding) giveBack(presentation, deed, model);
    },
  ),
  'presentation/return-documents': step(BANKING, ['REFUSED'], isExaminerWithBill, (presentation, deed, model) => {
    presentation.status = 'RETURNED';
    creditOf(presentation, model).drawn.delete(presentation.id);
    giveBack(presentation, deed, model);
  }),
  'presentation/honour': step(
    BANKING,
    ['COMPLYING', 'WAIVED', 'PRECLUDED'],
    (presentation, deed, model) =>
      isExaminerWithBill(presentation, deed, model) &&
      billOf(presentation, model).presented?.id === presentation.id &&
      isUnpledgedToOthers(presentation, model),
    (presentation, { reason, what }, model) => {
      presentation.status = reason === 'SIGHT' ? 'PAID' : 'ACCEPTED';
      creditOf(presentation, model).drawn.set(presentation.id, 'DRAWN');
      const bill = billOf(presentation, model);
      pass(bill, presentation.issuingBank);
      if (bill.presented !== undefined && bill.status === 'ISSUED') {
        bill.presented = { ...bill.presented, isPaid: true };
        bill.paidBy = [presentation.issuingBank];
        removeReader(bill, bill.presented.holder);
      }
      bill.last = what;
    },
  ),
  'presentation/pay': step(BANKING, ['ACCEPTED'], isExaminer, (presentation) => {
    presentation.status = 'PAID';
  }),
};
