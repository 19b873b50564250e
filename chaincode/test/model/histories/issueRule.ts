import { CARRIER } from '../../support/cast';
import { transportDocument } from '../../support/transportDocument';
import { isHeld, isUntouched } from './billStep';
import { CARRYING, type Deed, type Issue, need, type Rule } from './deed';
import {
  addReader,
  type Bill,
  CONTAINERS,
  type Form,
  HOLDERS,
  isSame,
  type Model,
  type Place,
  type Title,
} from './state';

/** What a carrier may issue, alone or in the place of bills that came back to it. */
export const ISSUE: Rule = {
  roles: CARRYING,
  isRight: (model, deed) => {
    const issue = issueIn(deed);
    const parties = [issue.issueTo, ...(issue.madeOutTo === undefined ? [] : [issue.madeOutTo])];
    const arePossible = parties.every(({ msp }) => HOLDERS.some((holder) => holder.msp === msp));
    return arePossible && isNumberFree(model, issue) && isVersionNew(model, issue) && mayReplace(model, issue);
  },
  happen: (model, deed) => {
    const issue = issueIn(deed);
    const replaced = issue.replaces.map((id) => need(model.bills, id));
    const bill = makeBill(deed.id, issue);
    const paid = replaced.find(({ presented }) => presented !== undefined);
    if (paid !== undefined) Object.assign(bill, { presented: paid.presented, paidBy: listPayers(replaced) });
    const [first, ...others] = replaced.map(({ readers }) => readers);
    const common = (first ?? []).filter((reader) => others.every((each) => each.some((one) => isSame(one, reader))));
    for (const reader of [...listPayers(replaced).map((msp) => ({ msp })), ...common]) addReader(bill, reader);
    model.bills.set(bill.id, bill);
    const isAll = sum([...replaced.flatMap((each) => heirsOf(model, each)), bill]) === sum(replaced);
    for (const each of replaced) {
      each.replacedBy = [...each.replacedBy, bill.id];
      each.last = deed.what;
      if (isAll) each.status = 'VOIDED';
    }
  },
};

function issueIn({ issue }: Deed): Issue {
  if (issue === undefined) throw new Error('The deed issues nothing.');
  return issue;
}

const listPayers = (bills: readonly Bill[]): string[] => [...new Set(bills.flatMap(({ paidBy = [] }) => paidBy))];
const sum = (bills: readonly Pick<Bill, 'packages'>[]): number =>
  bills.reduce((packages, bill) => packages + bill.packages, 0);
const heirsOf = (model: Model, { replacedBy }: Bill): Bill[] => replacedBy.map((id) => need(model.bills, id));

/**
 * A number is free if all bills that have it were recalled, and so were those in their place; a bill that replaces others
 * can have that of any void one.
 */
function isNumberFree(model: Model, { number, replaces }: Issue): boolean {
  const isGone = (bill: Bill): boolean =>
    bill.status === 'VOIDED' &&
    (replaces.length > 0 || heirsOf(model, bill).every((heir) => heir.number === number && isGone(heir)));
  return [...model.bills.values()].every(
    (bill) => bill.number !== number || replaces.includes(bill.id) || isGone(bill),
  );
}

/** A version of a number never comes back. A number that is free again begins without one. */
function isVersionNew(model: Model, { number, version, replaces }: Issue): boolean {
  const isFresh = version === undefined && replaces.length === 0;
  return isFresh || [...model.bills.values()].every((bill) => bill.number !== number || bill.version !== version);
}

function mayReplace(model: Model, issue: Issue): boolean {
  const replaced = issue.replaces.map((id) => need(model.bills, id));
  if (replaced.length === 0) return issue.siblings.length === 0;
  const heirs = replaced.flatMap((each) => heirsOf(model, each));
  const isWhole = sum([...heirs, issue]) === sum(replaced);
  return (
    replaced.every((bill) => isReplaceable(bill, issue)) &&
    areSeenByPayers(replaced) &&
    isSameSet(
      heirs.map(({ id }) => id),
      issue.siblings,
    ) &&
    (replaced.length === 1 || (heirs.length === 0 && isWhole)) &&
    sum([...heirs, issue]) <= sum(replaced)
  );
}

/** A bank that has paid for one of the bills sees the others, too. */
function areSeenByPayers(replaced: readonly Bill[]): boolean {
  const isKnown = ({ paidBy = [], readers }: Bill, bank: string): boolean =>
    paidBy.includes(bank) || readers.some(({ msp }) => msp === bank);
  return listPayers(replaced).every((bank) => replaced.every((bill) => isKnown(bill, bank)));
}

function isReplaceable(bill: Bill, { issueTo, madeOutTo }: Issue): boolean {
  const isSeen = madeOutTo === undefined || bill.readers.some(({ msp }) => msp === madeOutTo.msp);
  return (
    bill.status === 'SURRENDERED_FOR_AMENDMENT' &&
    isUntouched(bill) &&
    !isHeld(bill) &&
    bill.returner !== undefined &&
    isReturner(bill.returner, issueTo) &&
    isSeen &&
    isRightful(bill, madeOutTo)
  );
}

/** Title goes to nobody but who had it, or who returned the bill. */
const isRightful = ({ title, returner }: Bill, to: Place | undefined): boolean =>
  to === undefined || [title.owner, returner].some((place) => place !== undefined && isSame(place, to));

/** An organisation that returned a bill gets it by any of its parties. */
const isReturner = (returner: Place, { msp, party }: Place): boolean =>
  returner.msp === msp && (returner.party === undefined || returner.party === party);

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

function makeBill(id: string, issue: Issue): Bill {
  const { issueTo, form, madeOutTo } = issue;
  const bill: Bill = {
    ...{ id, number: issue.number, version: issue.version, form, packages: issue.packages, firstHolder: issueTo },
    ...{ replaces: issue.replaces, document: writeDocument(issue), status: 'ISSUED', holder: issueTo },
    ...{
      title: firstTitle(form, madeOutTo ?? issueTo),
      isTaken: issue.replaces.length > 0,
      last: 'issue',
      hasLetter: false,
    },
    ...{ gone: new Set<string>(), holds: new Map(), replacedBy: [], readers: [{ msp: CARRIER.msp }] },
  };
  for (const reader of [issueTo, bill.title.owner]) addReader(bill, reader);
  return bill;
}

function firstTitle(form: Form, owner: Place): Title {
  if (form === 'BLANK') return { owner, passing: 'BLANK_ENDORSE' };
  return { owner, passing: form === 'TO_ORDER' || form === 'TO_ORDER_OF_SHIPPER' ? 'ENDORSE_TO_ORDER' : undefined };
}

/** The transport document: the packages in the first of two containers. */
export function writeDocument({ number, version, form, packages }: Issue): object {
  const toOrder = form !== 'STRAIGHT' && form !== 'SEA_WAYBILL';
  const document = transportDocument({ reference: number, toOrder, packages });
  const parties = Object(document['documentParties']) as { shipper: object };
  const [box] = document['utilizedTransportEquipments'] as [{ equipment: object }];
  const boxes = CONTAINERS.map((equipmentReference) => ({
    ...box,
    equipment: { ...box.equipment, equipmentReference },
  }));
  const endorsee = { TO_ORDER: ENDORSEE, TO_ORDER_OF_SHIPPER: parties.shipper }[form as string];
  return {
    ...document,
    ...(version !== undefined && { transportDocumentSubReference: version }),
    ...(form === 'SEA_WAYBILL' && { transportDocumentTypeCode: 'SWB' }),
    documentParties: { ...parties, ...(endorsee !== undefined && { endorsee }) },
    utilizedTransportEquipments: boxes,
  };
}

const ENDORSEE = { partyName: 'Buyer', identifyingCodes: [{ codeListProvider: 'GLEIF', partyCode: 'X' }] };
