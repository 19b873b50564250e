import { fold } from '../foldings';
import { readWords } from '../words';
import { COUNTRY_BY_NAME } from './countries';
import { LOCODE_BY_NAME, readLocodeCountry } from './ports';

/** No name of a country or place has more words. */
const MAX_NAME_WORDS = 5;

/** The country of a name: a place that is also the name of a country, such as Singapore, is in it. */
function countryOf(name: string): string | undefined {
  const locode = LOCODE_BY_NAME.get(name);
  return COUNTRY_BY_NAME.get(name) ?? (locode === undefined ? undefined : readLocodeCountry(locode));
}

/** BANK OF CHINA and KOREAN EXCHANGE BANK say whose bank it is, and not where. */
function namesBank(words: readonly string[], at: number, end: number): boolean {
  return (words[at - 1] === 'OF' && words[at - 2] === 'BANK') || words.slice(end, end + 2).includes('BANK');
}

/**
 * Finds the one country in which all places are that a text names, such as SEOUL, KOREA or DEUTSCHE BANK FRANKFURT; undefined
 * if it names none that is known, or places in several countries.
 */
export function findCountryIn(text: string): string | undefined {
  const words = readWords(fold(text));
  const countries = new Set<string>();
  for (let at = 0; at < words.length;) {
    let end = Math.min(words.length, at + MAX_NAME_WORDS);
    while (end > at && countryOf(words.slice(at, end).join(' ')) === undefined) end -= 1;
    const country = countryOf(words.slice(at, end).join(' '));
    if (country !== undefined && !namesBank(words, at, end)) countries.add(country);
    at = Math.max(at + 1, end);
  }
  const [only, ...others] = countries;
  return others.length > 0 ? undefined : only;
}
