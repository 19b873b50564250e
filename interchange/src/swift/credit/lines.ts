/**
 * Words in lines of at most so many characters. A word that may not begin a line stays with the one before it; a word,
 * or words that stay together, longer than a line make a line that is too long, which the check of the message names.
 */
export function linesOfWords(
  words: readonly string[],
  charsMax: number,
  mayBegin: (word: string) => boolean,
): string[] {
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

/** The words of a text with one space between them. */
export function flowing(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '')
    .join(' ');
}
