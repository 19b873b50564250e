import { CHARACTER_SETS, type CharacterSetName } from '../format/characterSets.js';

/** What stands for characters that no SWIFT set has; all others become a question mark. */
const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ...['–', '—', '‑', '−'].map((dash) => [dash, '-'] as const),
  ...['‘', '’', '`', '´'].map((quote) => [quote, "'"] as const),
  ...['“', '”', '„', '"'].map((quote) => [quote, "'"] as const),
  ...['[', '{'].map((bracket) => [bracket, '('] as const),
  ...[']', '}'].map((bracket) => [bracket, ')'] as const),
  ...([
    ['…', '...'],
    ['×', 'x'],
    ['≤', 'at most '],
    ['≥', 'at least '],
    ['€', 'EUR '],
    ['£', 'GBP '],
    ['%', ' PERCENT'],
    ['&', '+'],
    [';', ','],
    ['_', '-'],
    ['ß', 'ss'],
  ] as const),
]);

/** A text in a SWIFT set of characters: accents go, other characters are replaced. Line ends and tabs become spaces. */
function inCharacters(text: string, set: CharacterSetName): string {
  const allowed = CHARACTER_SETS[set];
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  return Array.from(plain, (char) => {
    if (allowed.has(char)) return char;
    return /\s/u.test(char) ? ' ' : (REPLACEMENTS.get(char) ?? '?');
  }).join('');
}

/** A word in pieces that fit a line. */
function piecesOf(word: string, charsMax: number): string[] {
  const count = Math.ceil(word.length / charsMax);
  return Array.from({ length: count }, (_, index) => word.slice(index * charsMax, (index + 1) * charsMax));
}

/** No line may begin with what ends a field or the text, so a full stop goes before it. */
function unlikeDelimiter(piece: string): string {
  return piece.startsWith(':') || piece.startsWith('-') ? `.${piece}` : piece;
}

/**
 * A text in lines of a SWIFT format, such as 50z: characters that the set lacks are replaced, and words are kept whole
 * where they fit a line. Nothing is left out, however many lines it takes; an empty text has none.
 */
export function linesOfSwiftText(text: string, charsMax: number, set: CharacterSetName): string[] {
  const words = inCharacters(text, set)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => piecesOf(word, charsMax - 1));
  const lines: string[] = [];
  for (const word of words) {
    const line = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && line.length <= charsMax) lines[lines.length - 1] = line;
    else lines.push(unlikeDelimiter(word));
  }
  return lines;
}
