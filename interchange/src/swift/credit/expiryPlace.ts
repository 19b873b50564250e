import { type Bic, findCountryIn, readTokens } from '@naru/chaincode/domain';

/** The banks of a credit, at whose counters it can expire. */
export interface BanksOfCredit {
  readonly issuingBank?: Bic | undefined;
  readonly advisingBank?: Bic | undefined;
  readonly availableWith?: Bic | undefined;
}

/** The calendar of a place that is not known: it has weekends and no holidays, so that a person judges what is late. */
const UNKNOWN_PLACE = 'ZZ';

/** The country stands at these places of a BIC. */
const COUNTRY = [4, 6] as const;
const countryOf = (bic: Bic | undefined): string | undefined => bic?.slice(...COUNTRY);

/** Words for the counters of a bank, and which bank it is to the sender of the credit. */
const COUNTERS: readonly (readonly [words: readonly string[], bank: keyof BanksOfCredit])[] = [
  [['OUR'], 'issuingBank'],
  [['US'], 'issuingBank'],
  [['ISSUING'], 'issuingBank'],
  [['OPENING'], 'issuingBank'],
  [['YOUR'], 'advisingBank'],
  [['ADVISING'], 'advisingBank'],
  [['NOMINATED'], 'availableWith'],
  [['CONFIRMING'], 'availableWith'],
];
const COUNTER_WORDS = ['COUNTER', 'COUNTERS', 'BANK', 'OFFICE', 'US'];

function findBank(words: readonly string[]): keyof BanksOfCredit | undefined {
  if (!words.some((word) => COUNTER_WORDS.includes(word))) return undefined;
  return COUNTERS.find(([named]) => named.every((word) => words.includes(word)))?.[1];
}

/**
 * Chooses the holiday calendar of the place of expiry (field 31D), which is where the documents are presented (UCP 600 art.
 * 6(d)(ii)). "At our counters" is the issuing bank's place. The bank that receives the message says nothing of it.
 */
export function chooseCalendar(place: string, banks: BanksOfCredit): string {
  const words = readTokens(place).map(({ word }) => word);
  const bank = findBank(words);
  return (bank === undefined ? findCountryIn(place) : countryOf(banks[bank])) ?? UNKNOWN_PLACE;
}
