/** What a unit counts: a MEASURE is mass, length, area or volume; a COUNT is packing units or individual items. */
export type UnitKind = 'MEASURE' | 'COUNT' | 'UNKNOWN';

/** UNECE Recommendation 20 codes of mass, length, area and volume. */
// prettier-ignore
const MEASURES = new Set([
  'KGM', 'GRM', 'MGM', 'TNE', 'DTN', 'LBR', 'ONZ', 'LTN', 'STN', 'CWA', 'CWI',
  'MTR', 'CMT', 'MMT', 'KMT', 'KTM', 'FOT', 'INH', 'YRD', 'SMI',
  'MTK', 'CMK', 'FTK', 'YDK', 'HAR',
  'LTR', 'MLT', 'HLT', 'MTQ', 'CMQ', 'FTQ', 'GLL', 'GLI', 'BLL',
]);

/** Recommendation 20 codes of individual items, and short forms in use for them. */
// prettier-ignore
const ITEMS = new Set([
  'C62', 'H87', 'PCE', 'PCS', 'NMB', 'NAR', 'NPR', 'NPT', 'NMP', 'SET', 'DZN', 'DPC', 'GRO', 'MIL', 'CEN', 'UNT', 'CTN',
  'BAG', 'BOX', 'PKG', 'PLT', 'ROL', 'CAS', 'DRM',
]);

/** Codes of packages (Recommendation 21) that are also used for kilograms, tonnes, metres and the like. */
const MISTAKEN = new Set(['KG', 'MT', 'TO', 'TN', 'LT', 'LB', 'GR', 'FT', 'YD', 'CM', 'MM', 'SM', 'CU']);

const PACKAGE_CODE_LENGTH = 2;

/** Classifies a unit for the tolerance of UCP 600 art. 30(b). A package code has two characters, or an X and two more. */
export function classifyUnit(unit: string): UnitKind {
  if (MEASURES.has(unit)) return 'MEASURE';
  if (ITEMS.has(unit) || unit.startsWith('X')) return 'COUNT';
  return unit.length === PACKAGE_CODE_LENGTH && !MISTAKEN.has(unit) ? 'COUNT' : 'UNKNOWN';
}
