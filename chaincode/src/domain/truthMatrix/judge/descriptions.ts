import { compared, type Consignment, factsOf, namePapers, nameValues, type Outcome, type Judge } from './outcome';

/* D32: descriptions by which nobody can tell what the goods are. */

/**
 * Terms that customs does not accept as a description: the examples of DCSA (eBL 3.0.4, `descriptionOfGoods`), which are
 * those of Commission Delegated Regulation (EU) 2015/2446, annex B; those of US CBP (CSMS 60011750); and terms of the same
 * kind of the European Commission’s list of stop words (ICS2).
 */
// prettier-ignore
const VAGUE_TERMS: ReadonlySet<string> = new Set([
  'CONSOLIDATED', 'CONSOLIDATION', 'GENERAL CARGO', 'PARTS', 'FREIGHT OF ALL KINDS', 'FAK',
  'GIFT', 'GIFTS', 'DAILY NECESSITIES', 'ACCESSORIES',
  'CARGO', 'MIXED CARGO', 'GENERAL GOODS', 'GENERAL MERCHANDISE', 'GOODS', 'VARIOUS GOODS', 'VARIOUS', 'MERCHANDISE', 'MISCELLANEOUS',
  'ITEMS', 'PRODUCTS', 'STUFF', 'SAMPLE', 'SAMPLES', 'SPARE PARTS', 'SPARES', 'AUTO PARTS', 'MACHINE PARTS', 'MACHINERY',
  'EQUIPMENT', 'ELECTRONICS', 'PERSONAL EFFECTS', 'HOUSEHOLD GOODS', 'CHEMICALS', 'AS PER INVOICE', 'SEE INVOICE', 'AS ORDERED',
]);

/** Words of packing and counting beside a term: "1 CONTAINER STC GENERAL CARGO". */
// prettier-ignore
const PACKING_WORDS: ReadonlySet<string> = new Set([
  'STC', 'SAID', 'TO', 'CONTAIN', 'X', 'PCS', 'PKGS', 'PACKAGES', 'PALLETS', 'PALLET', 'BOXES', 'BOX', 'CARTONS', 'CTNS', 'CASES', 'BAGS', 'UNITS',
  'CONTAINER', 'CONTAINERS',
]);

const BETWEEN_TERMS = /[,;/&+]|\bAND\b/;
const NOT_LETTER = /[^\p{L}]+/u;

/** Whether a description says nothing of what the goods are: every term in it is vague, or there is none. */
export function isVague(description: string): boolean {
  const terms = description
    .normalize('NFKC')
    .toUpperCase()
    .split(BETWEEN_TERMS)
    .map((term) =>
      term
        .split(NOT_LETTER)
        .filter((word) => word !== '' && !PACKING_WORDS.has(word))
        .join(' '),
    )
    .filter((term) => term !== '');
  return terms.every((term) => VAGUE_TERMS.has(term));
}

export const judgeDescriptions: Judge = (consignment: Consignment) =>
  consignment.papers.flatMap((paper): Outcome[] => {
    const vague = factsOf([paper], 'DESCRIPTION').filter(({ value }) => isVague(value));
    if (vague.length === 0) return [];
    const sentence = `By "${nameValues(vague.map(({ asWritten }) => asWritten))}" in ${namePapers([paper])} nobody can tell what the goods are.`;
    const common = compared(consignment, { rule: 'D32', row: 'DESCRIPTION', sentence, papers: [paper] }, vague);
    return [{ ...common, result: 'CONFLICT', severity: 'REVIEW' }];
  });
