import type { Currency } from '../../primitives';

/*
 * Names of currencies in amounts in words. Names of one noun, such as DOLLARS, are told apart by the word before it.
 */

interface CurrencyName {
  readonly code: string;
  readonly nouns: readonly string[];
  /** Words that tell it from other currencies of the same noun. */
  readonly adjectives: readonly string[];
}

const DOLLARS = ['DOLLAR', 'DOLLARS'];
const DINARS = ['DINAR', 'DINARS'];
const POUNDS = ['POUND', 'POUNDS'];
const RUPEES = ['RUPEE', 'RUPEES'];
const RIYALS = ['RIYAL', 'RIYALS', 'RIAL', 'RIALS'];

const name = (code: string, nouns: readonly string[], ...adjectives: string[]): CurrencyName => ({
  code,
  nouns,
  adjectives,
});

const NAMES: readonly CurrencyName[] = [
  name('USD', DOLLARS, 'US', 'U', 'S', 'UNITED', 'STATES', 'AMERICAN'),
  name('SGD', DOLLARS, 'SINGAPORE'),
  name('HKD', DOLLARS, 'HONG', 'KONG', 'HONGKONG', 'HK'),
  name('AUD', DOLLARS, 'AUSTRALIAN', 'AUSTRALIA'),
  name('CAD', DOLLARS, 'CANADIAN', 'CANADA'),
  name('NZD', DOLLARS, 'NEW', 'ZEALAND'),
  name('TWD', DOLLARS, 'TAIWAN', 'NEW'),
  name('EUR', ['EURO', 'EUROS']),
  name('GBP', [...POUNDS, 'STERLING'], 'BRITISH', 'UK'),
  name('EGP', POUNDS, 'EGYPTIAN'),
  name('JPY', ['YEN'], 'JAPANESE', 'JAPAN'),
  name('KRW', ['WON'], 'KOREAN', 'KOREA', 'SOUTH', 'REPUBLIC'),
  name('CNY', ['YUAN', 'RENMINBI', 'RMB'], 'CHINESE', 'CHINA'),
  name('KWD', DINARS, 'KUWAITI', 'KUWAIT'),
  name('BHD', DINARS, 'BAHRAINI', 'BAHRAIN'),
  name('JOD', DINARS, 'JORDANIAN', 'JORDAN'),
  name('INR', RUPEES, 'INDIAN', 'INDIA'),
  name('PKR', RUPEES, 'PAKISTAN', 'PAKISTANI'),
  name('LKR', RUPEES, 'SRI', 'LANKA', 'LANKAN'),
  name('CHF', ['FRANC', 'FRANCS'], 'SWISS'),
  name('AED', ['DIRHAM', 'DIRHAMS'], 'UAE', 'EMIRATES', 'UNITED', 'ARAB'),
  name('SAR', RIYALS, 'SAUDI', 'ARABIAN'),
  name('OMR', RIYALS, 'OMANI', 'OMAN'),
  name('QAR', RIYALS, 'QATARI', 'QATAR'),
  name('THB', ['BAHT', 'BAHTS'], 'THAI'),
  name('MYR', ['RINGGIT', 'RINGGITS'], 'MALAYSIAN', 'MALAYSIA'),
  name('VND', ['DONG', 'DONGS'], 'VIETNAMESE', 'VIETNAM'),
  name('IDR', ['RUPIAH', 'RUPIAHS'], 'INDONESIAN', 'INDONESIA'),
  name('BDT', ['TAKA', 'TAKAS'], 'BANGLADESH', 'BANGLADESHI'),
];

const BY_CODE: ReadonlyMap<string, CurrencyName> = new Map(NAMES.map((each) => [each.code, each]));

const listWords = (names: readonly CurrencyName[]): Set<string> =>
  new Set(names.flatMap(({ code, nouns, adjectives }) => [code, ...nouns, ...adjectives]));
const ALL_WORDS: ReadonlySet<string> = listWords(NAMES);

/** An amount in words without the words for its currency. */
interface WithoutCurrency {
  readonly words: readonly string[];
  /** A word that names another currency. */
  readonly other: string | undefined;
}

/** Takes the words for a currency out of an amount in words, and finds one that names another currency. */
export function cutCurrency(words: readonly string[], currency: Currency): WithoutCurrency {
  const own = BY_CODE.get(currency);
  const known = listWords(own === undefined ? [] : [own]);
  return {
    words: words.filter((word) => word !== currency && !ALL_WORDS.has(word)),
    other: own === undefined ? undefined : words.find((word) => ALL_WORDS.has(word) && !known.has(word)),
  };
}
