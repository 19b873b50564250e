/** Words for units in texts, and their codes (UNECE Recommendations 20 and 21, as credits use them). */
const UNIT_WORDS: ReadonlyMap<string, string> = new Map(
  [
    ['TNE', 'MT', 'MTS', 'TON', 'TONS', 'TONNE', 'TONNES', 'MTON', 'MTONS', 'TNE'],
    ['KGM', 'KG', 'KGS', 'KILO', 'KILOS', 'KILOGRAM', 'KILOGRAMS', 'KILOGRAMME', 'KILOGRAMMES', 'KGM'],
    ['GRM', 'GRAM', 'GRAMS', 'GRM'],
    ['LBR', 'LB', 'LBS', 'POUND', 'POUNDS', 'LBR'],
    ['SET', 'SET', 'SETS'],
    ['PCE', 'PC', 'PCS', 'PIECE', 'PIECES', 'PCE', 'EA', 'UNIT', 'UNITS', 'NOS', 'NUMBERS', 'H87', 'C62'],
    ['PR', 'PAIR', 'PAIRS', 'PRS', 'NPR', 'PR'],
    ['DZN', 'DOZEN', 'DOZENS', 'DOZ', 'DZ', 'DZN'],
    ['MTR', 'METRE', 'METRES', 'METER', 'METERS', 'MTR', 'MTRS'],
    ['YRD', 'YARD', 'YARDS', 'YDS', 'YRD'],
    ['MTK', 'SQM', 'M2', 'MTK'],
    ['MTQ', 'CBM', 'M3', 'MTQ'],
    ['LTR', 'LITRE', 'LITRES', 'LITER', 'LITERS', 'LTR', 'LTRS'],
    ['BLL', 'BARREL', 'BARRELS', 'BBL', 'BBLS', 'BLL'],
    ['CT', 'CARTON', 'CARTONS', 'CTN', 'CTNS', 'CT'],
    ['BX', 'BOX', 'BOXES', 'BX'],
    ['BG', 'BAG', 'BAGS', 'BG'],
    ['BL', 'BALE', 'BALES'],
    ['DR', 'DRUM', 'DRUMS', 'DRM'],
    ['RO', 'ROLL', 'ROLLS'],
    ['CS', 'CASE', 'CASES', 'CAS'],
    ['CR', 'CRATE', 'CRATES'],
    ['PK', 'PACKAGE', 'PACKAGES', 'PKG', 'PKGS', 'PACK', 'PACKS'],
    ['PX', 'PALLET', 'PALLETS', 'PLT', 'PLTS'],
    ['CN', 'CONTAINER', 'CONTAINERS', 'FCL'],
  ].flatMap(([code = '', ...words]) => words.map((word) => [word, code] as const)),
);

/** The packages of the table: their number says nothing about how much of the goods there is. */
const PACKAGES: ReadonlySet<string> = new Set(['CT', 'BX', 'BG', 'BL', 'DR', 'RO', 'CS', 'CR', 'PK', 'PX', 'CN']);

export const isPackage = (unit: string): boolean => PACKAGES.has(unit);

/** The code of a unit's word; undefined if it is none. */
export const findUnit = (word: string): string | undefined => UNIT_WORDS.get(word);

const NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,9})?$|^\d{1,12}(?:\.\d{1,9})?$/u;
const LEADING_ZEROS = /^0+(?=\d)/u;

/** Reads a number of a quantity, such as 1,000 or 12.5, as a decimal; undefined if the word is none. */
export function readNumber(word: string): string | undefined {
  return NUMBER.test(word) ? word.replaceAll(',', '').replace(LEADING_ZEROS, '') : undefined;
}

const NUMBER_WITH_UNIT = /^(\d[\d,.]*\d|\d)([A-Z]{2,10})$/u;

/** Splits 500KGS into its number and its unit; undefined if the word is not such a pair. */
export function splitNumberAndUnit(word: string): readonly [string, string] | undefined {
  const [, number = '', unit = ''] = NUMBER_WITH_UNIT.exec(word) ?? [];
  const value = readNumber(number);
  const code = findUnit(unit);
  return value === undefined || code === undefined ? undefined : [value, code];
}
