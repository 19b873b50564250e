import { fold } from '../foldings';
import { findUnit, isPackage, readNumber } from './quantityWords';

const COUNT = /(\d[\d,]*)\s+([A-Z]+)/gu;

/** Reads the numbers of packages in a text, with their kinds: 1000 CARTONS ON 20 PALLETS. */
export function readPackageCounts(text: string): string[] {
  return [...fold(text).matchAll(COUNT)].flatMap(([, number = '', word = '']) => {
    const [count, unit] = [readNumber(number), findUnit(word)];
    return count === undefined || unit === undefined || !isPackage(unit) ? [] : [`${count} ${word}`];
  });
}
