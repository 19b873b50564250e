/** What a unit counts: goods by mass, length, area or volume; packing units or individual items; or it is not known. */
export type UnitKind = 'MEASURE' | 'COUNT' | 'UNKNOWN';

/** UNECE Recommendation 20 codes of mass, length, area and volume. */
// prettier-ignore
const MEASURES = new Set([
  'KGM', 'GRM', 'MGM', 'TNE', 'DTN', 'LBR', 'ONZ', 'LTN', 'STN', 'CWA', 'CWI',
  'MTR', 'CMT', 'MMT', 'KMT', 'KTM', 'FOT', 'INH', 'YRD', 'SMI',
  'MTK', 'CMK', 'FTK', 'YDK', 'HAR',
  'LTR', 'MLT', 'HLT', 'MTQ', 'CMQ', 'FTQ', 'GLL', 'GLI', 'BLL',
]);

/** Recommendation 20 codes of individual items, and the short forms in use beside them. */
// prettier-ignore
const ITEMS = new Set([
  'C62', 'H87', 'PCE', 'PCS', 'NMB', 'NAR', 'NPR', 'NPT', 'NMP', 'SET', 'DZN', 'DPC', 'GRO', 'MIL', 'CEN', 'UNT', 'CTN',
  'BAG', 'BOX', 'PKG', 'PLT', 'ROL', 'CAS', 'DRM',
]);

/** Codes of packages (Recommendation 21) that are written for kilograms, tonnes, metres and the like as well. */
const MISTAKEN = new Set(['KG', 'MT', 'TO', 'TN', 'LT', 'LB', 'GR', 'FT', 'YD', 'CM', 'MM', 'SM', 'CU']);

const PACKAGE_CODE_LENGTH = 2;

/** What a unit code counts, for the tolerance of UCP 600 art. 30(b). Packages have two characters, or three after an X. */
export function unitKindOf(unit: string): UnitKind {
  if (MEASURES.has(unit)) return 'MEASURE';
  if (ITEMS.has(unit) || unit.startsWith('X')) return 'COUNT';
  return unit.length === PACKAGE_CODE_LENGTH && !MISTAKEN.has(unit) ? 'COUNT' : 'UNKNOWN';
}
