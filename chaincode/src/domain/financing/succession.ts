import { compareGoods } from './compareGoods';
import { judgeMeeting, meet } from './judgeMeeting';
import { type OtherClaim, type Pair, states, type TokenedPaper } from './meeting';
import type { DuplicateFinding } from './rules';
import type { Identity } from './identify';

/* A claim in the place of another: an amendment, a take-over or a sale. */

/** The claims without those in whose place another of them stands by now: that one says what is financed. */
export function dropReplaced(claims: readonly OtherClaim[]): OtherClaim[] {
  const isSuccessor = (of: OtherClaim, { id, replaces }: OtherClaim): boolean =>
    id === of.replacedBy && replaces === of.id;
  return claims.filter((each) => !claims.some((other) => isSuccessor(each, other)));
}

/**
 * What stands against a claim because of the one that it replaces: nothing by the papers that both take, or that only the
 * replaced one took. Papers that come in beside them are weighed as usual.
 */
export function judgeAdded(bank: string, own: readonly TokenedPaper[], replaced: OtherClaim): DuplicateFinding[] {
  const meeting = meet(bank, own, replaced);
  const kept = meeting.pairs.filter(isKept);
  const [keptByUs, keptOfThem] = [new Set(kept.map(({ own: one }) => one)), new Set(kept.map(({ other }) => other))];
  const isAdded = (paper: TokenedPaper): boolean => paper.role === 'SECURITY' && !keptByUs.has(paper);
  const added = own.filter(isAdded);
  if (kept.length === 0 || added.length === 0) return [];
  const isWeighed = ({ own: one, other }: Pair): boolean =>
    isAdded(one) && (keptOfThem.has(other) || other.role === 'UNDERLYING');
  const pairs = meeting.pairs.filter(isWeighed);
  // A further bill says itself what its goods are; those of a further invoice are the goods that both claims name.
  const goods = added.every(statesGoods) ? compareGoods(added, replaced.papers, pairs) : meeting.goods;
  return judgeMeeting({ ...meeting, own: added, pairs, goods });
}

const statesGoods = (paper: TokenedPaper): boolean => states(paper, 'BOX_VOYAGE', 'BOX_SEAL', 'BOX_TIME');

/** The places of the papers that a claim takes, and another one that is to replace it does not. */
export function listLeft(replaced: OtherClaim, own: readonly TokenedPaper[]): number[] {
  const { pairs } = meet(replaced.bank, own, replaced);
  const taken = new Set(pairs.filter((pair) => isKept(pair) && pair.identity === 'SAME').map(({ other }) => other));
  return replaced.papers.flatMap((paper, place) => (paper.role === 'SECURITY' && !taken.has(paper) ? [place] : []));
}

/** Both claims take the paper, by its number. A corrected amount or date does not make it another paper. */
function isKept({ own, other, identity }: Pair & { readonly identity: Identity }): boolean {
  return own.role === 'SECURITY' && other.role === 'SECURITY' && (identity === 'SAME' || identity === 'DOUBTFUL');
}
