import { readWords } from './words';

/*
 * Letters that messages cannot carry are written in two ways: ü as U or UE, ß as SS, é as E. A text is read in both ways;
 * two texts are the same if one reading of each is.
 */

/** Letters that no decomposition turns into plain ones. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['Ø', 'O'],
  ['Œ', 'OE'],
  ['Æ', 'AE'],
  ['Ł', 'L'],
  ['Đ', 'D'],
  ['Ð', 'D'],
  ['Þ', 'TH'],
  ['ẞ', 'SS'],
  ['İ', 'I'],
  ['ı', 'I'],
]);
const EXPANDED: ReadonlyMap<string, string> = new Map([
  ['Ä', 'AE'],
  ['Ö', 'OE'],
  ['Ü', 'UE'],
  ['Ø', 'OE'],
  ['Å', 'AA'],
]);

const ASCII = /^[\u0000-\u007F]*$/u;
const MARKS = /\p{M}+/gu;

function replaceLetters(text: string, letters: ReadonlyMap<string, string>): string {
  return Array.from(text, (letter) => letters.get(letter) ?? letter).join('');
}

const dropMarks = (text: string): string => replaceLetters(text, PLAIN).normalize('NFD').replace(MARKS, '');

/** Writes a text in capitals without marks: é is E, ü is U, ß is SS. */
export function fold(text: string): string {
  const capitals = text.normalize('NFKC').toUpperCase();
  return ASCII.test(capitals) ? capitals : dropMarks(capitals);
}

/** The words of a text in each way of writing its letters; one way if they are plain. */
export function readFoldings(text: string): string[][] {
  const capitals = text.normalize('NFKC').toUpperCase();
  if (ASCII.test(capitals)) return [readWords(capitals)];
  return [readWords(dropMarks(capitals)), readWords(dropMarks(replaceLetters(capitals, EXPANDED)))];
}
