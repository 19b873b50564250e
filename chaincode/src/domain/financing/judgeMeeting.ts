import { compareGoods, type GoodsComparison } from './compareGoods';
import { identify, type Identity, isMarked, isRetyped } from './identify';
import { agree, isResale, type OtherClaim, type Pair, pairPapers, type TokenedPaper } from './meeting';
import type { DuplicateFinding, DuplicateRule, Severity } from './rules';

/** Another claim, and how its papers compare with those of the claim that is judged. */
export interface Meeting {
  /** The papers of the claim that is judged. */
  readonly own: readonly TokenedPaper[];
  readonly other: OtherClaim;
  /** Whether the other claim is of the bank that asks. */
  readonly isOwnBank: boolean;
  readonly pairs: readonly (Pair & { readonly identity: Identity })[];
  readonly goods: GoodsComparison;
}

/** Compares the papers of a claim with those of another. */
export function meet(bank: string, own: readonly TokenedPaper[], other: OtherClaim): Meeting {
  const pairs = pairPapers(own, other.papers);
  const goods = compareGoods(own, other.papers, pairs);
  return {
    own,
    other,
    isOwnBank: other.bank === bank,
    pairs: pairs.map((pair) => ({ ...pair, identity: identify(pair, goods) })),
    goods,
  };
}

/** The papers that a claim holds as a whole: another claim on them is a second one. */
const UNDIVIDED: readonly TokenedPaper['kind'][] = [
  'BILL_ON_LEDGER',
  'PAPER_BILL',
  'HOUSE_BILL',
  'AIR_WAYBILL',
  'WAREHOUSE_RECEIPT',
];
const CARRIERS_BILLS: readonly TokenedPaper['kind'][] = ['BILL_ON_LEDGER', 'PAPER_BILL'];

export const isUndivided = ({ kind }: TokenedPaper): boolean => UNDIVIDED.includes(kind);

/** The rule for papers whose numbers are near: those that stand for goods, or those of a deal. */
export const nearRuleOf = (paper: TokenedPaper): 'D4' | 'D10' => (isUndivided(paper) ? 'D4' : 'D10');
const isSecurity = ({ own, other }: Pair): boolean => own.role === 'SECURITY' && other.role === 'SECURITY';
const isNamedOnly = ({ own, other }: Pair): boolean => own.role === 'UNDERLYING' && other.role === 'UNDERLYING';
const isOrder = ({ own, other }: Pair): boolean => own.kind === 'PURCHASE_ORDER' && other.kind === 'PURCHASE_ORDER';

/** The pairs of divisible papers that both claims take as security: their parts count together. */
export function findShared({ pairs }: Meeting): Pair[] {
  return pairs.filter((pair) => pair.identity === 'SAME' && isSecurity(pair) && !isUndivided(pair.own));
}

interface Judgement {
  readonly rule: DuplicateRule;
  readonly severity: Severity;
  readonly reason: string;
  readonly paper?: TokenedPaper['kind'];
}

/**
 * What stands against a claim because of one other claim, without the sum of parts. The gravest is first; what follows
 * from it is not said again.
 */
export function judgeMeeting(meeting: Meeting): DuplicateFinding[] {
  if (meeting.other.life === 'REFUSED') return [];
  const judgements = [judgeExclusive, judgeNumbers, judgeOrders, judgeRoles, judgeGoods];
  const found = judgements.map((judge) => judge(meeting)).find((judgement) => judgement !== undefined);
  return found === undefined ? [] : weigh(meeting, found);
}

/** D1, D2: a paper that cannot be divided carries one claim. */
function judgeExclusive({ pairs, isOwnBank }: Meeting): Judgement | undefined {
  const pair = pairs.find((found) => found.identity === 'SAME' && isSecurity(found) && isUndivided(found.own));
  if (pair === undefined) return undefined;
  const reason = 'The paper is security of a claim: its number and a second fact agree.';
  return { rule: isOwnBank ? 'D2' : 'D1', severity: 'BLOCK', reason, paper: pair.own.kind };
}

/** D4, D9, D10: one number with other facts, a near number, or the deal without its number. */
function judgeNumbers({ pairs }: Meeting): Judgement | undefined {
  const find = (identity: Identity): Pair | undefined =>
    pairs.find((pair) => pair.identity === identity && (!isOrder(pair) || isSecurity(pair)));
  const findNear = (identity: Identity): Pair | undefined =>
    pairs.find((pair) => pair.identity === identity && (!isOrder(pair) || isSecurity(pair)) && !isResale(pair));
  const [doubtful, near, alike] = [find('DOUBTFUL'), findNear('NEAR'), findNear('ALIKE')];
  const severity = 'HIGH';
  if (doubtful !== undefined && !isNamedOnly(doubtful))
    return {
      rule: 'D9',
      severity,
      reason: isRetyped(doubtful)
        ? 'Number and day are those of a financed paper of another kind.'
        : 'The number is that of a financed paper; date, amount or goods are not.',
      paper: doubtful.own.kind,
    };
  if (near !== undefined)
    return {
      rule: nearRuleOf(near.own),
      severity,
      reason: 'The number differs in little from that of a financed paper, and a second fact agrees.',
      paper: near.own.kind,
    };
  return (
    alike && { rule: 'D10', severity, reason: 'A financed deal agrees in all but the number.', paper: alike.own.kind }
  );
}

/** D8: a loan on an order, and a financing of what was delivered under it. One bank nets its own. */
function judgeOrders({ pairs, goods, isOwnBank }: Meeting): Judgement | undefined {
  if (isOwnBank || !pairs.some((pair) => isOrderAndDelivery(pair, goods))) return undefined;
  const reason = 'The order secures a loan, and is financed again after shipment.';
  return { rule: 'D8', severity: 'HIGH', reason, paper: 'PURCHASE_ORDER' };
}

/** An order, and a paper of what was delivered under it: the number that it names, or its value. */
export function isOrderAndDelivery(pair: Meeting['pairs'][number], { orders }: GoodsComparison): boolean {
  if (orders !== 'OTHER' && isOfOneValue(pair)) return true;
  return isOrder(pair) && pair.own.role !== pair.other.role && (isNumberOfOne(pair) || isMarked(pair));
}

/** An order and an invoice of one value between the same parties, both of which secure a financing. */
function isOfOneValue(pair: Pair): boolean {
  const kinds = [pair.own.kind, pair.other.kind];
  return isSecurity(pair) && agree(pair, 'DEAL_VALUE') && kinds.includes('PURCHASE_ORDER') && kinds.includes('INVOICE');
}

const isNumberOfOne = ({ identity }: { readonly identity: Identity }): boolean =>
  identity === 'SAME' || identity === 'DOUBTFUL';

/** D11: what one claim takes as security, the other one finances by another paper of the deal. */
function judgeRoles(meeting: Meeting): Judgement | undefined {
  const { pairs } = meeting;
  const mixed = pairs.find(
    (found) => found.identity === 'SAME' && !isOrder(found) && found.own.role !== found.other.role,
  );
  const named = pairs.find((found) => found.identity === 'SAME' && isNamedOnly(found) && found.own.kind === 'INVOICE');
  const pair = mixed ?? named;
  if (pair === undefined || (isShared(meeting) && mixed === undefined)) return undefined;
  return {
    rule: 'D11',
    severity: 'HIGH',
    reason: 'A paper of the deal secures another financing.',
    paper: pair.own.kind,
  };
}

/** Both claims finance parts of one paper. */
const isShared = (meeting: Meeting): boolean => findShared(meeting).length > 0;

/** Each paper that the claim takes is shared with the other one, which says why they rest on the same goods. */
function isExplained(meeting: Meeting): boolean {
  const shared = new Set(findShared(meeting).map(({ own }) => own));
  return isShared(meeting) && meeting.own.every((paper) => paper.role !== 'SECURITY' || shared.has(paper));
}

/** Each paper that the claim takes is bought or sold on by an invoice of the other one: a middleman finances both. */
function isMiddlemans({ own, pairs }: Meeting): boolean {
  const resold = new Set(pairs.filter(isResale).map(({ own: paper }) => paper));
  const taken = own.filter(({ role }) => role === 'SECURITY');
  return taken.length > 0 && taken.every((paper) => resold.has(paper));
}

/** D3, D5, D11, D17: the goods of another claim. */
function judgeGoods(meeting: Meeting): Judgement | undefined {
  const { goods, isOwnBank } = meeting;
  if (goods.goods !== 'SAME' || isExplained(meeting)) return undefined;
  if (isMiddlemans(meeting))
    return { rule: 'D11', severity: 'INFO', reason: 'The goods are bought on one invoice and sold on the next.' };
  const judgement = nameGoodsRule(meeting);
  return isOwnBank && judgement.rule !== 'D3' ? { ...judgement, severity: 'INFO' } : judgement;
}

function nameGoodsRule({ pairs, goods }: Meeting): Judgement {
  const severity = 'HIGH';
  const secured = pairs.filter((pair) => isSecurity(pair) && isUndivided(pair.own) && isUndivided(pair.other));
  const [pair] = secured;
  if (pair === undefined) return { rule: 'D11', severity, reason: 'Another financing rests on the same goods.' };
  const isHouseAndMaster = secured.some(({ own, other }) => isCarriersBill(own) !== isCarriersBill(other));
  if (isHouseAndMaster)
    return {
      rule: 'D17',
      severity,
      reason: 'House and master bill of the same goods are both financed.',
      paper: pair.own.kind,
    };
  return goods.load === 'SAME'
    ? {
        rule: 'D3',
        severity,
        reason: 'The goods are those of another financed document: containers, or packages and weight.',
        paper: pair.own.kind,
      }
    : { rule: 'D5', severity, reason: 'A container is in another financed document.', paper: pair.own.kind };
}

const isCarriersBill = ({ kind }: TokenedPaper): boolean => CARRIERS_BILLS.includes(kind);

/** A claim that holds its papers no more weighs less, by the reason why it does not. */
function weigh(
  { other, isOwnBank, pairs, goods }: Meeting,
  { rule, severity, reason, paper }: Judgement,
): DuplicateFinding[] {
  const isNumber = pairs.some(({ identity }) => identity !== 'OTHER');
  const weight = other.life === 'LIVE' ? severity : weighPast(other.life, { isOwnBank, isNumber, rule, severity });
  if (weight === undefined) return [];
  const evidence = {
    claim: other.id,
    bank: other.bank,
    life: other.life,
    agrees: listAgreement(pairs),
    goods: goods.goods,
    ...(paper && { paper }),
  };
  return [{ rule, severity: weight, reason, evidence }];
}

interface Past {
  readonly isOwnBank: boolean;
  readonly isNumber: boolean;
  readonly rule: DuplicateRule;
  readonly severity: Severity;
}

/**
 * Repaid and back again is HIGH; refinanced papers are with the next bank, but not under another number. A loan on an order
 * that was repaid before the delivery is financed is how it should be.
 */
function weighPast(life: OtherClaim['life'], { isOwnBank, isNumber, rule, severity }: Past): Severity | undefined {
  const known = isOwnBank ? undefined : 'INFO';
  if (severity === 'INFO' || rule === 'D8') return known;
  if (life === 'REPAID' || life === 'WITHDRAWN_ON_SUSPICION') return 'HIGH';
  if (life !== 'REFINANCED' || !isNumber) return known;
  return severity === 'BLOCK' ? 'INFO' : 'HIGH';
}

const listAgreement = (pairs: readonly Pair[]): string[] => [
  ...new Set(pairs.flatMap(({ common }) => common.map(({ own }) => own))),
];
