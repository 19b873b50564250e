import { Incoterm, readTokens, type TextToken } from '@naru/chaincode/domain';

/** Words that end the named place after a trade term. */
const PLACE_ENDS = new Set(['INCOTERMS', 'INCOTERM', 'AS', 'ACCORDING', 'BASIS']);
/** Words before a trade term. */
const BEFORE_TERM = new Set([
  'TERM',
  'TERMS',
  'BASIS',
  'DELIVERY',
  'PRICE',
  'TRADE',
  'INCOTERM',
  'INCOTERMS',
  'DELIVERED',
]);
/** Words after which three letters are no trade term, but goods: DAP is diammonium phosphate, CIP cleaning in place. */
// prettier-ignore
const GOODS = new Set([
  'FERTILIZER', 'FERTILISER', 'FERTILIZERS', 'FERTILISERS', 'GRADE', 'IN', 'SYSTEM', 'SYSTEMS', 'UNIT', 'UNITS', 'PUMP', 'PUMPS', 'MODEL',
  'TYPE', 'VALVE', 'VALVES', 'TANK', 'TANKS', 'GRANULAR', 'GRANULES', 'BAGS', 'BULK', 'QUALITY', 'PLANT', 'EQUIPMENT', 'WATCH', 'KEY', 'KEYS',
  'POWDER', 'AND', 'OR', 'FOR', 'WITH',
]);
/** `C&F` and `CNF` are other ways to write CFR. */
const OTHER_NAMES: ReadonlyMap<string, Incoterm> = new Map([
  ['CNF', 'CFR'],
  ['CANDF', 'CFR'],
]);

interface Candidate {
  readonly incoterm: Incoterm;
  /** The tokens after it, up to the end of the named place. */
  readonly place: readonly TextToken[];
  readonly line: string;
  /** How much speaks for a trade term: words before it, INCOTERMS after it, the beginning of a line. */
  readonly weight: number;
}

function readTerm(tokens: readonly TextToken[], at: number): { incoterm: Incoterm; end: number } | undefined {
  const word = tokens[at]?.word ?? '';
  const term = Incoterm.safeParse(word).data ?? OTHER_NAMES.get(word);
  if (term !== undefined) return { incoterm: term, end: at + 1 };
  const letters = tokens.slice(at, at + 3).map((token) => token.word);
  const other = OTHER_NAMES.get(letters.join(''));
  return other && { incoterm: other, end: at + letters.length };
}

function readPlace(tokens: readonly TextToken[], from: number): TextToken[] {
  const end = tokens.findIndex(({ word, before }, at) => at >= from && (PLACE_ENDS.has(word) || /[(;]/.test(before)));
  return tokens.slice(from, end === -1 ? tokens.length : end);
}

function readCandidate(line: string, tokens: readonly TextToken[], at: number): Candidate[] {
  const term = readTerm(tokens, at);
  if (term === undefined) return [];
  const after = tokens[term.end]?.word ?? '';
  const isIntroduced = BEFORE_TERM.has(tokens[at - 1]?.word ?? '');
  if (GOODS.has(after) || tokens[at - 1]?.word === 'KEY') return [];
  const hasRules = tokens.slice(term.end).some(({ word }) => word.startsWith('INCOTERM'));
  const weight = [isIntroduced, hasRules, at === 0].filter(Boolean).length;
  return [{ incoterm: term.incoterm, place: readPlace(tokens, term.end), line, weight }];
}

/**
 * Reads the trade term in a description of goods, such as `CIF HAMBURG PORT (INCOTERMS 2020)`, and the place after it. If
 * several words can be one, it is that for which most speaks, or else the last. The result is empty if there is none.
 */
export function readIncoterm(description: readonly string[]): { incoterm?: Incoterm; incotermPlace?: string } {
  const candidates = description.flatMap((line) => {
    const tokens = readTokens(line);
    return tokens.flatMap((_, at) => readCandidate(line, tokens, at));
  });
  const [best] = candidates.toReversed().toSorted((a, b) => b.weight - a.weight);
  if (best === undefined) return {};
  const { incoterm, place, line } = best;
  const text = line.slice(place[0]?.start, place.at(-1)?.end);
  return { incoterm, ...(place.length > 0 && { incotermPlace: text }) };
}
