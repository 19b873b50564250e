import { fold } from '../foldings';
import { readWords } from '../words';
import { COUNTRY_BY_NAME, findCountries } from './countries';
import { LOCODE_BY_NAME, readLocodeCountry } from './ports';
import { findCountryCode } from './readCountry';

/** Words that say that a place is a port or airport, but not which one. */
// prettier-ignore
const OF_PORTS = new Set([
  'PORT', 'PORTS', 'SEAPORT', 'HARBOUR', 'HARBOR', 'AIRPORT', 'INTERNATIONAL', 'INTL', 'OF', 'THE', 'CITY', 'TERMINAL',
]);

/** Words of a range of places, besides the name of a country or region. */
// prettier-ignore
const OF_RANGES = new Set([
  'ANY', 'MAIN', 'MAJOR', 'SEA', 'IN', 'OF', 'FROM', 'ALL', 'PLACE', 'PORT', 'PORTS', 'SEAPORT', 'SEAPORTS', 'AIRPORT', 'AIRPORTS', 'A', 'THE', 'BASE',
]);

/** One place, as a text names it. */
export interface NamedPlace {
  /** The words of its name, without those that only say that it is a port, and without its country. */
  readonly words: readonly string[];
  /** The words behind the first comma. */
  readonly within: readonly string[];
  readonly locode?: string;
  readonly country?: string;
}

/** The countries of a range: any of them, or all of the world. */
export type Range = readonly string[] | 'ANYWHERE';

const foldWords = (text: string): string[] => readWords(fold(text));

/** Whether words are those of a place of the list, and not of a country. A city that is a country, such as Singapore, is one. */
const findLocode = (words: readonly string[]): string | undefined => LOCODE_BY_NAME.get(words.join(' '));

/** Finds the place of the list that words name, with or without words such as PORT OF. */
function findPlace(words: readonly string[]): string | undefined {
  const own = words.filter((word) => !OF_PORTS.has(word));
  // The place PORT OF SPAIN is not in Spain: the whole name is looked up first.
  return findLocode(words) ?? findLocode(own);
}

function dropPortWords(words: readonly string[]): readonly string[] {
  const own = words.filter((word) => !OF_PORTS.has(word));
  const isCountry = COUNTRY_BY_NAME.has(own.join(' ')) && findLocode(own) === undefined;
  return isCountry || own.length === 0 ? words : own;
}

/** Reads one place: its name up to a comma, and what stands behind it. */
export function readPlace(text: string): NamedPlace {
  const [first = '', ...rest] = text.replace(/[()]/gu, ',').split(',');
  const within = foldWords(rest.join(' '));
  const { name, country: ending } = cutCountry(foldWords(first));
  const locode = findPlace(name);
  const country = findCountryCode(rest.at(-1) ?? '') ?? findCountryCode(within.join(' ')) ?? ending;
  return {
    words: dropPortWords(name),
    within,
    ...(locode !== undefined && { locode }),
    ...withCountry(country ?? (locode === undefined ? undefined : readLocodeCountry(locode))),
  };
}

const withCountry = (country: string | undefined): { country?: string } => (country === undefined ? {} : { country });

/** Cuts the name of a country off the end of a known place: HAMBURG GERMANY. */
function cutCountry(words: readonly string[]): { name: readonly string[]; country?: string } {
  if (findPlace(words) !== undefined) return { name: words };
  for (let at = 1; at < words.length; at += 1) {
    const country = COUNTRY_BY_NAME.get(words.slice(at).join(' '));
    const name = words.slice(0, at);
    if (country !== undefined && name.some((word) => !OF_PORTS.has(word))) return { name, country };
  }
  return { name: words };
}

/** Whether a text names a country and no place in it. */
export function isCountryOnly(text: string): boolean {
  const words = foldWords(text);
  return COUNTRY_BY_NAME.has(words.join(' ')) && findPlace(words) === undefined;
}

/** Reads a range of places, such as ANY CHINESE PORT or ANY PORT IN EUROPE; undefined if the text names places. */
export function readRange(text: string): Range | undefined {
  const words = foldWords(text);
  const isRange =
    words.includes('ANY') || words.some((word) => word === 'PORTS' || word === 'SEAPORTS' || word === 'AIRPORTS');
  const isMain = words.includes('MAIN') || words.includes('MAJOR');
  const name = words.filter((word) => !OF_RANGES.has(word)).join(' ');
  const countries = findCountries(name);
  const isAdjective = /\bPORT\b|\bAIRPORT\b/u.test(words.join(' ')) && countries !== undefined && !isNamedPort(words);
  if (!isRange && !isMain && !isAdjective) return undefined;
  if (name === '') return isRange ? 'ANYWHERE' : undefined;
  return countries;
}

const isNamedPort = (words: readonly string[]): boolean => findPlace(words) !== undefined || words[0] === 'PORT';

/** Splits a choice of places: HAMBURG OR BREMEN, HAMBURG/BREMEN, HAMBURG, BREMEN. One place is no choice. */
export function splitChoice(text: string): string[] {
  const parts = fold(text)
    .split(/\bAND\/OR\b|\bOR\b|\/|;|\s-\s/u)
    .flatMap((part) => splitList(part))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 0 ? parts : [text];
}

/** A comma stands between places of a list, or before the country of a place. */
function splitList(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  const listKnown = parts.filter((part) => findPlace(foldWords(part)) !== undefined);
  return parts.length > 1 && listKnown.length === parts.length ? parts : [text];
}
