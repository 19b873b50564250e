import type { CalendarDate, Money } from '@naru/chaincode/domain';
import { readMoney, writeMoney } from '../fields/amounts.js';
import { buildField } from '../fields/buildFields.js';
import { MT_DATE_CHARS, readDate, writeDate } from '../fields/dates.js';
import type { MtField } from '../message/mtMessage.js';

/**
 * The events after which a bill is due, as options K write them.
 * Source: code words of field 32K, general knowledge (SWIFT Standards MT Category 4).
 */
const EVENTS = { SIGHT: 'ST', BILL_OF_LADING: 'TD', INVOICE: 'ID', DATE_OF_DRAFT: 'BE' } as const;
type TenorEvent = keyof typeof EVENTS;
const EVENT_NAMES = ['SIGHT', 'BILL_OF_LADING', 'INVOICE', 'DATE_OF_DRAFT'] as const satisfies TenorEvent[];

/** D060ST: a unit, three digits, an event. */
const PERIOD = /^D(\d{3})([A-Z]{2})/;
const PERIOD_CHARS = 6;
const COUNT_DIGITS = 3;

/** When an amount is due: on a day, or a number of days after an event. At sight it has neither. */
export type CollectionTenor =
  { readonly maturity: CalendarDate } | { readonly days: number; readonly after: TenorEvent };

/** An amount to be collected, and when it is due. */
export interface DueAmount {
  readonly amount: Money;
  readonly tenor?: CollectionTenor | undefined;
}

/** Field 32 or 33 of a collection: option A with a day, K with a period, B at sight. */
export function buildDueField(tag: '32' | '33', { amount, tenor }: DueAmount): MtField[] {
  const money = writeMoney(amount);
  if (tenor === undefined) return buildField(`${tag}B`, [money]);
  if ('maturity' in tenor) return buildField(`${tag}A`, [`${writeDate(tenor.maturity) ?? tenor.maturity}${money}`]);
  const count = String(tenor.days).padStart(COUNT_DIGITS, '0');
  return buildField(`${tag}K`, [`D${count}${EVENTS[tenor.after]}${money}`]);
}

/** Reads the same. A period of other units, or after another event, is no tenor that can be told. */
export function readDueField({ option, lines }: MtField): DueAmount {
  const [line = ''] = lines;
  if (option === 'B') return { amount: readMoney(line) };
  if (option === 'K') return { amount: readMoney(line.slice(PERIOD_CHARS)), tenor: readPeriod(line) };
  const maturity = readDate(line.slice(0, MT_DATE_CHARS));
  return { amount: readMoney(line.slice(MT_DATE_CHARS)), ...(maturity && { tenor: { maturity } }) };
}

function readPeriod(line: string): CollectionTenor | undefined {
  const [, count, code] = PERIOD.exec(line) ?? [];
  const after = EVENT_NAMES.find((name) => EVENTS[name] === code);
  return after === undefined ? undefined : { days: Number(count), after };
}
