/** Words of trade in descriptions of goods. All are in the letters of `fold`. */

/** Words that make goods something else, or less, than goods without them (ISBP 745 para. C5, general knowledge). */
// prettier-ignore
export const NATURES: ReadonlySet<string> = new Set([
  'USED', 'SECONDHAND', 'REFURBISHED', 'RECONDITIONED', 'REBUILT', 'REMANUFACTURED', 'OVERHAULED', 'RENOVATED', 'REPAIRED', 'PREOWNED',
  'DEFECTIVE', 'DAMAGED', 'SCRAP', 'WASTE', 'REJECTED', 'IMITATION', 'REPLICA', 'FAKE', 'ARTIFICIAL', 'SYNTHETIC', 'SIMULATED', 'SAMPLE', 'RECYCLED',
  'RECLAIMED', 'SURPLUS', 'SUBSTANDARD', 'OFFGRADE', 'OFFSPEC', 'EXPIRED', 'OBSOLETE', 'DEMO', 'DUMMY', 'MOCK', 'FAULTY', 'INFERIOR', 'SALVAGED',
]);

/** Groups of words that are one of them. */
// prettier-ignore
export const NATURE_PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:SECOND|2ND)[\s-]*HAND(?:ED)?\b/gu, ' SECONDHAND '],
  [/\bPRE[\s-]*OWNED\b/gu, ' PREOWNED '],
  [/\bOFF[\s-]*GRADE\b/gu, ' OFFGRADE '],
  [/\bOFF[\s-]*SPEC(?:IFICATION)?\b/gu, ' OFFSPEC '],
  [/\b(?:SUB|BELOW)[\s-]*STANDARD\b/gu, ' SUBSTANDARD '],
  [/\bRE-(CONDITIONED|FURBISHED|BUILT|MANUFACTURED|CYCLED)\b/gu, ' RE$1 '],
  // "Material used: steel", "never used" and "used for" do not say that the goods are used.
  [/\bMATERIALS?\s+USED\b/gu, ' MATERIAL '],
  [/\b(?:UNUSED|UN-USED|(?:NEVER|NOT)\s+(?:BEEN\s+)?USED)\b/gu, ' NEW '],
  [/\b(?:TO\s+BE\s+|CAN\s+BE\s+)?USED\s+(?:FOR|IN|AS|WITH|ON|TO)\b/gu, ' FOR '],
];

/** Labels of a value that tells goods of one name apart. What stands in one group is one label. */
export const LABELS: ReadonlyMap<string, string> = new Map(
  [
    ['MODEL', 'MODELS', 'MODELL', 'MOD'],
    ['TYPE', 'TYPES'],
    ['GRADE', 'GRADES', 'QUALITY', 'CLASS'],
    ['SIZE', 'SIZES', 'DIMENSION', 'DIMENSIONS'],
    ['STYLE', 'STYLES', 'ARTICLE', 'ART', 'SKU'],
    ['BRAND', 'TRADEMARK'],
    ['COLOUR', 'COLOURS', 'COLOR', 'COLORS'],
    ['MATERIAL', 'MATERIALS', 'COMPOSITION'],
    ['HS', 'HSCODE', 'HTS'],
  ].flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);

/** Labels whose value, if the credit has none, can make the goods others. */
export const LABELS_OF_KIND: ReadonlySet<string> = new Set(['GRADE']);

/** Words at which a phrase that names goods ends. */
// prettier-ignore
export const PHRASE_ENDS: ReadonlySet<string> = new Set([
  'AND', 'OR', 'FOR', 'WITH', 'WITHOUT', 'IN', 'OF', 'AT', 'AS', 'PER', 'FROM', 'TO', 'BY', 'ON', 'PACKED', 'MADE', 'INCLUDING', 'ACCORDING', 'UNDER', 'VIDE',
  'PACKING', 'ORIGIN', 'COUNTRY', 'TOTAL', 'UNIT', 'PRICE', 'QUANTITY', 'CONTRACT', 'PROFORMA', 'ORDER', 'INVOICE', 'SHIPPED', 'STUFFED', 'CONTAINED',
  'GROSS', 'NET', 'FREE', 'THAT', 'WHICH', 'THE', 'SUPPLIED', 'SAID', 'FREIGHT', 'CONTAINING', 'CONFORMING', 'REFERENCE', 'REF', 'LOT', 'BATCH', 'EACH',
]);

/** Words that describe nothing, wherever they stand. */
// prettier-ignore
export const FILLERS: ReadonlySet<string> = new Set([
  'A', 'AN', 'AND', 'AS', 'AT', 'BY', 'FOR', 'FROM', 'IN', 'OF', 'ON', 'PER', 'THE', 'TO', 'WITH', 'EACH', 'ONLY', 'ABOUT', 'ABT', 'APPROXIMATELY', 'APPROX',
  'CIRCA', 'GOODS', 'MERCHANDISE', 'COMMODITY', 'DESCRIPTION', 'TOTAL', 'QUANTITY', 'QTY', 'AMOUNT', 'VALUE', 'PRICE', 'UNIT', 'ORIGIN', 'OTHER', 'DETAILS', 'ALL',
  'FOLLOWING', 'BEING', 'SHIPMENT', 'COVERING', 'IS', 'ARE', 'PLUS', 'MINUS', 'MORE', 'LESS', 'OR', 'PERCENT', 'TOLERANCE', 'ALLOWED',
]);

/** Words before the name of goods that change nothing. */
// prettier-ignore
export const HARMLESS: ReadonlySet<string> = new Set([
  'NEW', 'BRAND', 'BRANDNEW', 'GENUINE', 'ORIGINAL', 'ASSORTED', 'VARIOUS', 'DIFFERENT', 'GOOD', 'PRIME', 'FRESH', 'STANDARD', 'COMPLETE', 'SET', 'FIRST',
]);

/** Spellings of one word. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['COLOR', 'COLOUR'],
  ['ALUMINUM', 'ALUMINIUM'],
  ['FERTILISER', 'FERTILIZER'],
  ['TIRE', 'TYRE'],
  ['GRAY', 'GREY'],
  ['SULFUR', 'SULPHUR'],
  ['METER', 'METRE'],
  ['LITER', 'LITRE'],
  ['FIBER', 'FIBRE'],
  ['GALVANISED', 'GALVANIZED'],
]);

const LEAST_PLURAL_CHARS = 4;

/** Drops the ending of a plural, and chooses one spelling. */
export function stem(word: string): string {
  const singular = word.length < LEAST_PLURAL_CHARS ? word : dropPlural(word);
  return SPELLINGS.get(singular) ?? singular;
}

function dropPlural(word: string): string {
  if (/(?:SS|US|IS|AS)$/u.test(word)) return word;
  if (word.endsWith('IES')) return `${word.slice(0, -3)}Y`;
  if (/(?:[SXZ]|CH|SH)ES$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('S') ? word.slice(0, -1) : word;
}
