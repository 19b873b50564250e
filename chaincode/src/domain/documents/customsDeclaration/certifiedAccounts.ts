import { findOveruse, goodsOf } from '../../papers/declarations';
import { parseCertificate } from '../certificateOfOrigin/words';
import { type LineView, viewLines } from './declarationContent';
import { type Counted, type Identified, listSameWay } from './sameWay';

/*
 * What is certified of goods is an account, on which declarations draw. A certificate that was issued in the place of another
 * is the same account: what was drawn on the one is drawn on the other.
 */

/** A declaration, and the accounts on which it draws: those of the certificates that it cites. */
export interface Drawing extends Identified {
  readonly accounts: readonly string[];
}

/** Accounts on which more is drawn than is certified, and how much, in words. */
export interface Overdrawn {
  readonly accounts: readonly string[];
  readonly what: string;
}

/** Both are compared: two declarations can have the same mass and not the same number. */
const MEASURES = ['MASS', 'NUMBER'] as const;

/**
 * What a declaration and others draw too much on accounts of certificates of origin. Whoever draws on several accounts takes
 * from each as much as others leave there. All can be served if, for every set of accounts, those that draw on no account
 * outside of it draw no more than these hold (Hall's theorem); only sets that the one declaration draws on are of interest.
 * @param certificates The certificate in force of each account, two to the power of their number being looked at; others hold nothing.
 * @throws INVALID if a document is not what it is to be
 */
export function findOverdrawn(
  subject: Drawing,
  others: readonly Drawing[],
  certificates: ReadonlyMap<string, unknown>,
): Overdrawn | undefined {
  const addUp = makeAdding(subject);
  const certified = new Map([...certificates].map(([account, each]) => [account, parseCertificate(each)]));
  for (const goods of new Set(viewLines(subject.document).map(goodsOf))) {
    const holding = [...certified].flatMap(([account, each]) =>
      each.goods.some((some) => goodsOf(some) === goods) ? [account] : [],
    );
    const draw = ({ accounts }: Drawing): string[] => accounts.filter((account) => holding.includes(account));
    const own = draw(subject);
    const sets = own.length === 0 ? [] : listSubsets(holding.filter((account) => !own.includes(account)));
    for (const accounts of sets.map((lending) => [...own, ...lending])) {
      const drawing = others.filter((each) => draw(each).length > 0 && draw(each).every((on) => accounts.includes(on)));
      const cited = accounts.flatMap((account) => certified.get(account) ?? []);
      const [what] = addUp(drawing).flatMap((lines) => findOveruse(lines.get(goods) ?? [], cited));
      if (what !== undefined) return { accounts, what };
    }
  }
  return undefined;
}

/** The smallest first. */
const listSubsets = (all: readonly string[]): string[][] =>
  all.reduce<string[][]>((subsets, each) => [...subsets, ...subsets.map((subset) => [...subset, each])], [[]]);

/** The lines of each kind of goods. */
type Lines = ReadonlyMap<string, Counted['lines']>;

/** Adds up with a declaration those others that go the same way, once for each list of them: the lines, by each measure. */
function makeAdding(subject: Identified): (others: readonly Identified[]) => readonly Lines[] {
  const added = new Map<string, readonly Lines[]>();
  return (others) => {
    const key = others.map(({ id }) => id).join();
    const lines = added.get(key) ?? MEASURES.map((measure) => groupByGoods(listSameWay(subject, others, measure)));
    added.set(key, lines);
    return lines;
  };
}

function groupByGoods(counted: readonly Counted[]): Lines {
  const groups = new Map<string, LineView[]>();
  for (const line of counted.flatMap(({ lines }) => lines)) {
    const group = groups.get(goodsOf(line)) ?? [];
    groups.set(goodsOf(line), group);
    group.push(line);
  }
  return groups;
}
