import { multiplyDecimals } from '../primitives';

/** What a container of a size and type can hold at most. */
export interface ContainerLimits {
  /** Container and cargo together. */
  readonly maximumGrossMassKg: string;
  /** The whole box by its outer dimensions; undefined if cargo may stand out of it. */
  readonly outerVolumeM3: string | undefined;
}

/** ISO 668:2020, table 1 (since ISO 668:2013/Amd 2:2016): the rating of every size but that of ten feet. */
const RATING_KG = '36000';
const RATING_OF_TEN_FEET_KG = '10160';

/** The first character of the code (ISO 6346:2022, annex D): outer lengths of ISO 668:2020 in metres. */
const LENGTHS_M: Readonly<Record<string, string>> = {
  1: '2.991',
  2: '6.058',
  3: '9.125',
  4: '12.192',
  L: '13.716',
};

/** The second character: outer heights in metres, of the boxes that are 2.438 m wide (ISO 668:2020). */
const HEIGHTS_M: Readonly<Record<string, string>> = { 0: '2.438', 2: '2.591', 4: '2.743', 5: '2.896' };
const WIDTH_M = '2.438';

/** General, ventilated, dry bulk, named cargo, thermal (ISO 6346): closed boxes. Open tops and platforms are not. */
const CLOSED_TYPES: ReadonlySet<string> = new Set(['G', 'V', 'B', 'S', 'R', 'H']);

/**
 * The limits of a size and type by its ISO 6346 code, such as 22G1; undefined if ISO 668 has no such size. No box holds
 * as much as its outer dimensions, so that what is beyond them is impossible, and not only unusual.
 */
export function findContainerLimits(isoEquipmentCode: string): ContainerLimits | undefined {
  const [length = '', height = '', type = ''] = isoEquipmentCode.toUpperCase();
  const lengthM = LENGTHS_M[length];
  const heightM = HEIGHTS_M[height];
  if (lengthM === undefined) return undefined;
  const isMeasured = heightM !== undefined && CLOSED_TYPES.has(type);
  return {
    maximumGrossMassKg: length === '1' ? RATING_OF_TEN_FEET_KG : RATING_KG,
    outerVolumeM3: isMeasured ? multiplyDecimals(multiplyDecimals(lengthM, heightM), WIDTH_M) : undefined,
  };
}
