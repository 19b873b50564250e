import { z } from 'zod';

/** The form of an ISO 3166-1 alpha-2 code. ZZ, which ISO leaves to its users, is an unknown country (DCSA eBL 3.0.4). */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is not a country code: two capital letters (ISO 3166-1 alpha-2)')
  .meta({ title: 'country code' });
export type CountryCode = z.infer<typeof CountryCode>;

// prettier-ignore
const COUNTRIES: ReadonlySet<string> = new Set([
  'AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE',
  'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD',
  'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM',
  'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF',
  'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU',
  'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN',
  'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME',
  'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA',
  'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM',
  'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI',
  'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK',
  'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI',
  'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW',
  // Not assigned by ISO, and the origin of goods in practice: the European Union, Kosovo, Northern Ireland.
  'EU', 'XK', 'XI',
]);

/** Whether goods can have a code as their origin: ISO 3166-1 as of 2024, and three codes that customs use beside it. */
export const isCountry = (code: string): boolean => COUNTRIES.has(code);

const NO_COUNTRY = 'is no country (ISO 3166-1)';

/** Where goods come from, as somebody vouches for it. */
export const CountryOfOrigin = CountryCode.refine(isCountry, NO_COUNTRY);

/** An origin that nobody knows. */
const UNKNOWN_ORIGIN = 'ZZ';

/** Where goods come from, as it is declared: it can be unknown, which is an answer and raises questions of its own. */
export const DeclaredOrigin = CountryCode.refine(
  (code) => isCountry(code) || code === UNKNOWN_ORIGIN,
  `${NO_COUNTRY}; ${UNKNOWN_ORIGIN} if nobody knows it`,
);
