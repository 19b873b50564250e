import { readTokens, type TextToken } from '../../papers/tokens';
import { fold } from '../compare/foldings';
import type { RuleResult } from '../examination/examination';

/** A part of a text, from its first character to before its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The words of the credit or of a document, and which of them the other side does not have. */
export interface Side {
  readonly source: string;
  readonly text: string;
  readonly differing: readonly Span[];
}

/** What stands beside data of a matrix, and is no source of data. */
const ABOUT_ROWS = new Set(['datum', 'severity']);
const MATRIX_RULE = 'U18';

/** The sources of two texts that a result compares, in the words of `compared`, with the name of the document. */
const PAIRS: readonly (readonly [asked: string, stated: string])[] = [
  ['credit', 'stated'],
  ['words', 'stated'],
  ['clause', 'stated'],
  ['credit', 'tenor'],
  ['credit', 'drawee'],
  ['credit', 'drawer'],
  ['quantity', 'invoiced'],
  ['unitPrice', 'invoiced'],
  ['latestShipmentDate', 'shippedOn'],
  ['lastDay', 'presentedOn'],
];
const CREDIT = 'CREDIT';

type Text = readonly [source: string, text: string];

function listTexts({ rule, compared }: RuleResult): Text[] {
  if (rule === MATRIX_RULE) return Object.entries(compared).filter(([source]) => !ABOUT_ROWS.has(source));
  for (const [asked, stated] of PAIRS) {
    const [left, right] = [compared[asked], compared[stated]];
    if (left !== undefined && right !== undefined)
      return [
        [CREDIT, left],
        [compared.document ?? 'PRESENTATION', right],
      ];
  }
  return [];
}

const keyOf = ({ word }: TextToken): string => fold(word);

/** How often each word of a text stands in it. */
function countWords(tokens: readonly TextToken[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(keyOf(token), (counts.get(keyOf(token)) ?? 0) + 1);
  return counts;
}

/** The words of a text that another one does not have, or not as often. Words that follow one another are one span. */
function findDiffering(tokens: readonly TextToken[], others: readonly TextToken[]): Span[] {
  const left = countWords(others);
  const spans: { from: number; to: number; last: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    const count = left.get(keyOf(token)) ?? 0;
    left.set(keyOf(token), count - 1);
    if (count > 0) continue;
    const before = spans.at(-1);
    if (before?.last === at - 1) Object.assign(before, { to: token.end, last: at });
    else spans.push({ from: token.start, to: token.end, last: at });
  }
  return spans.map(({ from, to }) => ({ from, to }));
}

/**
 * The texts that a result compares, side by side. Each is compared with the first one, word by word and in any order; the
 * first with the second. The time grows with the length of the texts.
 */
export function listSides(result: RuleResult): Side[] {
  const read = listTexts(result).map(([source, text]) => ({ source, text, tokens: readTokens(text) }));
  const [first, second] = read;
  if (first === undefined || second === undefined) return [];
  return read.map(({ source, text, tokens }, at) => ({
    source,
    text,
    differing: findDiffering(tokens, (at === 0 ? second : first).tokens),
  }));
}
