import { Incoterm } from '@naru/chaincode/domain';

/** Ends the named place after a trade term. */
const PLACE_ENDS = ['INCOTERMS', 'INCOTERM', 'AS', 'ACCORDING'];

/** A word without the punctuation around it. */
function bare(word: string): string {
  return word.replace(/^[(,.;]/, '').replace(/[),.;]$/, '');
}

/**
 * The trade term in a description of goods, such as `CIF HAMBURG PORT (INCOTERMS 2020)`, and the place after it; nothing
 * where no word is one. Only the first counts.
 */
export function incotermOf(description: readonly string[]): { incoterm?: Incoterm; incotermPlace?: string } {
  for (const line of description) {
    const words = line.split(' ').filter((word) => word !== '');
    const at = words.findIndex((word) => Incoterm.safeParse(bare(word)).success);
    if (at === -1) continue;
    const after = words.slice(at + 1);
    const end = after.findIndex((word) => word.startsWith('(') || PLACE_ENDS.includes(bare(word)));
    const place = bare(after.slice(0, end === -1 ? after.length : end).join(' ')).trim();
    return { incoterm: Incoterm.parse(bare(words[at] ?? '')), ...(place !== '' && { incotermPlace: place }) };
  }
  return {};
}
