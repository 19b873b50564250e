import { CHARACTER_SETS, type CharacterSetName } from '../format/characterSets.js';

/** What replaces characters that a SWIFT set lacks. All others become a question mark. */
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

/** Drops accents, replaces other characters that the set lacks, and makes spaces of line ends and tabs. */
function replaceCharacters(text: string, set: CharacterSetName): string {
  const allowed = CHARACTER_SETS[set];
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  return Array.from(plain, (char) => {
    if (allowed.has(char)) return char;
    return /\s/u.test(char) ? ' ' : (REPLACEMENTS.get(char) ?? '?');
  }).join('');
}

/** Cuts a word into pieces that fit into a line. */
function cutWord(word: string, charsMax: number): string[] {
  const count = Math.ceil(word.length / charsMax);
  return Array.from({ length: count }, (_, index) => word.slice(index * charsMax, (index + 1) * charsMax));
}

/** A line that begins with a colon or a hyphen would end the field or the text, so a full stop goes before it. */
function escapeDelimiter(piece: string): string {
  return piece.startsWith(':') || piece.startsWith('-') ? `.${piece}` : piece;
}

/**
 * Writes a text as lines of a SWIFT format, such as 50z. Characters that the set lacks are replaced. A word is cut only if
 * it does not fit into a line. Nothing is left out, whatever the number of lines; an empty text has no lines.
 */
export function wrapSwiftText(text: string, charsMax: number, set: CharacterSetName): string[] {
  const words = replaceCharacters(text, set)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => cutWord(word, charsMax - 1));
  const lines: string[] = [];
  for (const word of words) {
    const line = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && line.length <= charsMax) lines[lines.length - 1] = line;
    else lines.push(escapeDelimiter(word));
  }
  return lines;
}
