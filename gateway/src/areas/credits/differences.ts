/** Begins what an MT 410 says of documents that are missing or other than listed (field 72). */
const HEADING = 'DIFFERENCES: ';
const BETWEEN = '; ';

export const writeDifferences = (differences: readonly string[]): string => HEADING + differences.join(BETWEEN);

/** Reads the same; undefined if a text says something else. Without a text there are none. */
export function readDifferences(text: string): string[] | undefined {
  if (text === '') return [];
  return text.startsWith(HEADING) ? text.slice(HEADING.length).split(BETWEEN) : undefined;
}
