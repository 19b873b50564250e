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
  if (DECIMAL_DIGIT.test(character)) return readDigit(character);
  const capital = character.toUpperCase();
  const lookalike = [capital, character].map((form) => unhomoglyph(form)).find((form) => ASCII.test(form));
  return lookalike?.toUpperCase() ?? capital;
}

/** The digits of a script stand in a row from zero to nine; where rows of two scripts touch, each has ten. */
function readDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let start = code;
  while (start > 0 && DECIMAL_DIGIT.test(String.fromCodePoint(start - 1))) start -= 1;
  return String((code - start) % DIGITS_IN_ROW);
}

const DIGITS_IN_ROW = 10;
