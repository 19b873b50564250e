/** The letters by which SWIFT's format notation names a set of characters. */
export const CHARACTER_SET_NAMES = ['n', 'a', 'c', 'd', 'h', 'x', 'y', 'z'] as const;
export type CharacterSetName = (typeof CHARACTER_SET_NAMES)[number];

const DIGITS = '0123456789';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SWIFT_PUNCTUATION = "/-?:().,'+ ";
const EDIFACT_PUNCTUATION = ' .,-()/=\'+:?!"%&*<>;';
const INFORMATION_SERVICE_PUNCTUATION = '.,-()/=\'+:?!"%&*<>;{@#_ ';

const CHARACTERS: Readonly<Record<CharacterSetName, string>> = {
  n: DIGITS,
  a: CAPITALS,
  c: CAPITALS + DIGITS,
  d: `${DIGITS},`,
  h: `${DIGITS}ABCDEF`,
  x: CAPITALS + CAPITALS.toLowerCase() + DIGITS + SWIFT_PUNCTUATION,
  y: CAPITALS + DIGITS + EDIFACT_PUNCTUATION,
  z: CAPITALS + CAPITALS.toLowerCase() + DIGITS + INFORMATION_SERVICE_PUNCTUATION,
};

/**
 * The characters of each set: digits (n), capitals (a), capitals and digits (c), digits and the decimal comma (d),
 * hexadecimal digits (h), SWIFT's set (x), EDIFACT's level A set (y), the information service set (z). The standards count
 * line ends among x and z; they are left out here, since a line has none.
 *
 * Source: SWIFT Standards MT General Information, "Characters" – from general knowledge.
 */
export const CHARACTER_SETS: Readonly<Record<CharacterSetName, ReadonlySet<string>>> = {
  n: new Set(CHARACTERS.n),
  a: new Set(CHARACTERS.a),
  c: new Set(CHARACTERS.c),
  d: new Set(CHARACTERS.d),
  h: new Set(CHARACTERS.h),
  x: new Set(CHARACTERS.x),
  y: new Set(CHARACTERS.y),
  z: new Set(CHARACTERS.z),
};
