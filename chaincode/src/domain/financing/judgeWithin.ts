import { compareGoods, type GoodsComparison } from './compareGoods';
import { identify, type Identity, isMarked } from './identify';
import { isOrderAndDelivery, isUndivided, nearRuleOf } from './judgeMeeting';
import { agree, isResale, type Pair, pairPapers, type TokenedPaper } from './meeting';
import type { DuplicateFinding, DuplicateRule } from './rules';

/**
 * D3, D4, D8, D10: two papers of one claim that would be found if they were in two claims: a number and its mark, a number
 * that is mistyped, two bills of the same goods, an order and what was delivered under it. Equal papers count together
 * elsewhere. Deals that agree, under numbers in a row, are two.
 */
export function judgeWithin(own: readonly TokenedPaper[]): DuplicateFinding[] {
  const found = new Map<DuplicateRule, DuplicateFinding>();
  // The papers that are taken come first, and an order that is only named is named by what was delivered under it.
  const weighed = own.filter(({ role, kind }) => role === 'SECURITY' || kind === 'PURCHASE_ORDER');
  for (const [place, paper] of weighed.entries())
    for (const other of weighed.slice(0, place)) {
      const judged = judgeTwo(paper, other);
      if (judged === undefined || found.has(judged.rule)) continue;
      found.set(judged.rule, { ...judged, severity: 'HIGH', evidence: { papers: [other.kind, paper.kind] } });
    }
  return [...found.values()];
}

type Judgement = Pick<DuplicateFinding, 'rule' | 'reason'>;

function judgeTwo(paper: TokenedPaper, other: TokenedPaper): Judgement | undefined {
  const [found] = pairPapers([paper], [other]);
  if (found === undefined || isResale(found)) return undefined;
  const goods = compareGoods([paper], [other], [found]);
  const pair = { ...found, identity: identify(found, goods) };
  if (isOrderAndDelivery(pair, goods))
    return { rule: 'D8', reason: 'An order and what was delivered under it are both financed.' };
  return paper.role === other.role ? judgeAlike(pair, goods) : undefined;
}

function judgeAlike(pair: Pair & { readonly identity: Identity }, { goods }: GoodsComparison): Judgement | undefined {
  const { identity } = pair;
  const areGoods = isUndivided(pair.own) && isUndivided(pair.other);
  if (areGoods && goods === 'SAME' && identity !== 'SAME')
    return { rule: 'D3', reason: 'Two papers of the claim are of the same goods.' };
  if (identity !== 'NEAR' || (agree(pair, 'ROW') && !isMarked(pair))) return undefined;
  return { rule: nearRuleOf(pair.own), reason: 'Two papers of the claim agree in all but a little of the number.' };
}
