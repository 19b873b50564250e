import { Incoterm } from '@naru/chaincode/domain';

/** Words that end the named place after a trade term. */
const PLACE_ENDS = ['INCOTERMS', 'INCOTERM', 'AS', 'ACCORDING'];

function trimPunctuation(word: string): string {
  return word.replace(/^[(,.;]/, '').replace(/[),.;]$/, '');
}

/**
 * Reads the first trade term in a description of goods, such as `CIF HAMBURG PORT (INCOTERMS 2020)`, and the place after
 * it. The result is empty if the description has no trade term.
 */
export function readIncoterm(description: readonly string[]): { incoterm?: Incoterm; incotermPlace?: string } {
  for (const line of description) {
    const words = line.split(' ').filter((word) => word !== '');
    const at = words.findIndex((word) => Incoterm.safeParse(trimPunctuation(word)).success);
    if (at === -1) continue;
    const after = words.slice(at + 1);
    const end = after.findIndex((word) => word.startsWith('(') || PLACE_ENDS.includes(trimPunctuation(word)));
    const place = trimPunctuation(after.slice(0, end === -1 ? after.length : end).join(' ')).trim();
    return {
      incoterm: Incoterm.parse(trimPunctuation(words[at] ?? '')),
      ...(place !== '' && { incotermPlace: place }),
    };
  }
  return {};
}
