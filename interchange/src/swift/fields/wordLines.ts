/**
 * Puts words into lines of at most `charsMax` characters. A word that may not begin a line stays with the word before it.
 * A word, or words that stay together, may be longer than a line: the check of the message then names that line.
 */
export function wrapWords(words: readonly string[], charsMax: number, mayBegin: (word: string) => boolean): string[] {
  const units: string[] = [];
  for (const word of words) {
    if (units.length > 0 && !mayBegin(word)) units.push(`${units.pop() ?? ''} ${word}`);
    else units.push(word);
  }
  const lines: string[] = [];
  for (const unit of units) {
    const line = `${lines.at(-1) ?? ''} ${unit}`;
    if (lines.length > 0 && line.length <= charsMax) lines[lines.length - 1] = line;
    else lines.push(unit);
  }
  return lines;
}

/** Joins the lines of a text into one, with one space between words. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '')
    .join(' ');
}
