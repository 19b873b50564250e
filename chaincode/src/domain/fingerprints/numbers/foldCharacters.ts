import anyAscii from 'any-ascii';
import unhomoglyph from 'unhomoglyph';

/** Marks, and what cannot be seen: joiners, variation selectors, soft hyphens. */
const UNSEEN = /[\p{M}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;
const ASCII = /^[\0-\x7f]+$/;
const DECIMAL_DIGIT = /^\p{Nd}$/u;

/**
 * Writes a text with the characters that a reader sees: capitals, digits of all scripts as 0 to 9, and Latin letters for
 * those of other scripts that look like them (the skeleton of Unicode UTS #39). What looks like no Latin letter stays.
 * A second pass changes nothing.
 */
export function foldCharacters(text: string): string {
  const seen = text.normalize('NFKD').replaceAll(UNSEEN, '').normalize('NFKC');
  return Array.from(seen, foldCharacter).join('').normalize('NFKC');
}

function foldCharacter(character: string): string {
  // ASCII has lookalikes of its own (rn and m). A number is folded further where it is read as one.
  if (ASCII.test(character)) return character.toUpperCase();
  if (DECIMAL_DIGIT.test(character)) return anyAscii(character);
  const capital = character.toUpperCase();
  const lookalike = [capital, character].map((form) => unhomoglyph(form)).find((form) => ASCII.test(form));
  return lookalike?.toUpperCase() ?? capital;
}
