import { z } from 'zod';

/*
 * ISO 4217, list one (current currencies and funds) of 1 January 2026, as SIX maintains it for ISO, by the number of digits
 * of the minor unit. Codes without a minor unit in the list are left out: no amount can be paid in metals, SDR or test codes
 * (XAU, XDR, XTS, XXX …).
 */
// prettier-ignore
const NO_DIGIT = [
  'BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF',
] as const;
// prettier-ignore
const TWO_DIGITS = [
  'AED', 'AFN', 'ALL', 'AMD', 'AOA', 'ARS', 'AUD', 'AWG', 'AZN', 'BAM', 'BBD', 'BDT', 'BMD', 'BND', 'BOB', 'BOV', 'BRL',
  'BSD', 'BTN', 'BWP', 'BYN', 'BZD', 'CAD', 'CDF', 'CHE', 'CHF', 'CHW', 'CNY', 'COP', 'COU', 'CRC', 'CUP', 'CVE', 'CZK',
  'DKK', 'DOP', 'DZD', 'EGP', 'ERN', 'ETB', 'EUR', 'FJD', 'FKP', 'GBP', 'GEL', 'GHS', 'GIP', 'GMD', 'GTQ', 'GYD', 'HKD',
  'HNL', 'HTG', 'HUF', 'IDR', 'ILS', 'INR', 'IRR', 'JMD', 'KES', 'KGS', 'KHR', 'KPW', 'KYD', 'KZT', 'LAK', 'LBP', 'LKR',
  'LRD', 'LSL', 'MAD', 'MDL', 'MGA', 'MKD', 'MMK', 'MNT', 'MOP', 'MRU', 'MUR', 'MVR', 'MWK', 'MXN', 'MXV', 'MYR', 'MZN',
  'NAD', 'NGN', 'NIO', 'NOK', 'NPR', 'NZD', 'PAB', 'PEN', 'PGK', 'PHP', 'PKR', 'PLN', 'QAR', 'RON', 'RSD', 'RUB', 'SAR',
  'SBD', 'SCR', 'SDG', 'SEK', 'SGD', 'SHP', 'SLE', 'SOS', 'SRD', 'SSP', 'STN', 'SVC', 'SYP', 'SZL', 'THB', 'TJS', 'TMT',
  'TOP', 'TRY', 'TTD', 'TWD', 'TZS', 'UAH', 'USD', 'USN', 'UYU', 'UZS', 'VED', 'VES', 'WST', 'XAD', 'XCD', 'XCG', 'YER',
  'ZAR', 'ZMW', 'ZWG',
] as const;
const THREE_DIGITS = ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'] as const;
const FOUR_DIGITS = ['CLF', 'UYW'] as const;

/** An active currency, ISO 4217. */
export const Currency = z
  .enum([...NO_DIGIT, ...TWO_DIGITS, ...THREE_DIGITS, ...FOUR_DIGITS], 'is not an active currency code (ISO 4217)')
  .meta({ title: 'currency code' });
export type Currency = z.infer<typeof Currency>;

const DEFAULT_DIGITS = 2;
const OTHER_DIGITS: ReadonlyMap<Currency, number> = new Map<Currency, number>([
  ...NO_DIGIT.map((currency) => [currency, 0] as const),
  ...THREE_DIGITS.map((currency) => [currency, 3] as const),
  ...FOUR_DIGITS.map((currency) => [currency, 4] as const),
]);

/** The number of decimal digits of a currency: 0 for KRW and JPY, 2 for USD, 3 for KWD. */
export function minorUnitDigits(currency: Currency): number {
  return OTHER_DIGITS.get(currency) ?? DEFAULT_DIGITS;
}
