import { CalendarDate, type Slot } from '@naru/chaincode/domain';

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const FULL_MONTHS = [
  'JANUARY',
  'FEBRUARY',
  'MARCH',
  'APRIL',
  'MAY',
  'JUNE',
  'JULY',
  'AUGUST',
  'SEPTEMBER',
  'OCTOBER',
  'NOVEMBER',
  'DECEMBER',
];
const DAY = /^(\d{1,2})(?:ST|ND|RD|TH)?$/;
const YEAR = /^\d{4}$/;

const readMonth = (word = ''): number => Math.max(FULL_MONTHS.indexOf(word), MONTHS.indexOf(word)) + 1;

/** `<date>`: a day whose month is a word, or in the order of ISO 8601. A date such as 03/04/2026 can be two days. */
export const readDate: Slot = (tokens, at) => {
  const [a = '', b = '', c = ''] = tokens.slice(at, at + 3).map(({ word }) => word);
  const orders = [
    [c, readMonth(b), DAY.exec(a)?.[1]],
    [c, readMonth(a), DAY.exec(b)?.[1]],
    [a, Number(b), c],
  ] as const;
  for (const [year, month, day = ''] of orders) {
    const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (YEAR.test(year) && CalendarDate.safeParse(text).success) return { value: text, end: at + 3 };
  }
  return undefined;
};
