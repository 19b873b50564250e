import { foldName } from './foldName';

/** Shorter ones would be those of too many names. */
const MIN_CHARS = 5;
/** Consonants that one romanisation or clerk writes for another. */
const SAME_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/CH|J|ZH|SH|Z|S/g, 'S'],
  [/PH|F|P|B|V/g, 'P'],
  [/TH|D|T/g, 'T'],
  [/CK|K|G|Q|C|X/g, 'K'],
  [/L|R/g, 'R'],
  [/M|N/g, 'N'],
];
const VOWELS = /(?!^)[AEIOUYWH]/g;
const REPEATED = /(.)\1+/g;

/**
 * Writes what is left of a name if spellings of one sound are written alike: Samsung and Samseong, Hyundai and Hyeondae,
 * a vowel too many. It is near, not equal. A short name is left as it is.
 */
export function soundOfName(name: string): string {
  const folded = foldName(name);
  const sound = SAME_SOUNDS.reduce((text, [spellings, one]) => text.replaceAll(spellings, one), folded)
    .replaceAll(VOWELS, '')
    .replaceAll(REPEATED, '$1');
  return sound.length < MIN_CHARS ? folded : sound;
}
