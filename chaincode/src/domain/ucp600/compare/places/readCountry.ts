import { fold } from '../foldings';
import { readWords } from '../words';
import { COUNTRY_BY_NAME, COUNTRY_CODES } from './countries';

const CODE = /^[A-Z]{2}$/u;
const POST_CODE = /^[\dA-Z-]*\d[\dA-Z-]*$/u;

/** The country that a text names, by its code or by a name; undefined if it is not plainly one country. */
export function findCountryCode(text: string): string | undefined {
  const words = readWords(fold(text)).filter((word) => word !== 'THE');
  const name = words.join(' ');
  if (CODE.test(name) && COUNTRY_CODES.has(name)) return name;
  return COUNTRY_BY_NAME.get(name);
}

/** A party, as far as its country is concerned. */
interface Located {
  readonly addressLines?: readonly string[] | undefined;
  readonly country?: string | undefined;
}

/**
 * Reads the country of a party: as it is stated, or from the end of its address if it stands there alone, behind a comma,
 * or before a code of the post, as in SINGAPORE 069533. A town does not say its country for certain.
 */
export function readPartyCountry({ country, addressLines = [] }: Located): string | undefined {
  if (country !== undefined) return country;
  const last = addressLines.at(-1);
  if (last === undefined) return undefined;
  const end = last.split(/[,;]/u).at(-1) ?? '';
  const words = readWords(fold(end)).filter((word) => !POST_CODE.test(word));
  const name = words.join(' ');
  // Two letters at the end can be a state, such as CA or DE in the United States.
  return CODE.test(name) ? undefined : COUNTRY_BY_NAME.get(name);
}
