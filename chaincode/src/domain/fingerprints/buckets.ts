import type { CalendarDate, Money } from '../primitives';
import { DAY_MS } from '../primitives';

/*
 * Near values as equal ones: a line is cut into pieces twice, the second time half a piece later. Two values that are less
 * than half a piece apart share a piece of one of the cuts; two that are a piece apart or more share none.
 */

const PHASES = [0, 0.5] as const;

/** The pieces of both cuts in which a value lies; the width of a piece is 1. */
const cut = (value: number): string[] =>
  PHASES.map((phase) => `${phase === 0 ? 'a' : 'b'}${Math.floor(value + phase)}`);

/** The width of a piece of time within which two dates may be those of one deal: at least 8 days, fewer than 16. */
const DAYS_NEAR = 16;
/** Amounts that differ by at most 1.2 per cent are near, those that differ by 2.5 or more are not. */
const AMOUNT_RATIO_NEAR = 1.025;
/** Weights that differ by at most half a per cent are near: one paper rounds what another one writes out. */
const MASS_RATIO_NEAR = 1.01;
/** Numbers begin anew each year: dates less than half a year apart are of one series, those a year apart are not. */
const MONTHS_IN_PERIOD = 12;

/** The two pieces of time of a date. */
export function nearDates(date: CalendarDate): string[] {
  return cut(Date.parse(date) / DAY_MS / DAYS_NEAR);
}

/** The two pieces of an amount, each with its currency. */
export function nearAmounts({ currency, amountMinor }: Money): string[] {
  return cut(Math.log(amountMinor) / Math.log(AMOUNT_RATIO_NEAR)).map((piece) => `${currency}${piece}`);
}

/** The two pieces of a weight. */
export function nearMasses(kg: string): string[] {
  return cut(Math.log(Math.max(1, Number(kg))) / Math.log(MASS_RATIO_NEAR));
}

/** The two periods of a year each, by month, in which a date lies. */
export function nearPeriods(date: CalendarDate): string[] {
  const month = Number(date.slice(0, 4)) * MONTHS_IN_PERIOD + Number(date.slice(5, 7)) - 1;
  return cut(month / MONTHS_IN_PERIOD);
}

/** The period of a year of which no more is known. */
export const periodsOfYear = (year: number): string[] => cut(year).slice(0, 1);

/** An exact amount as text. */
export const exactAmount = ({ currency, amountMinor }: Money): string => `${currency}${amountMinor}`;
