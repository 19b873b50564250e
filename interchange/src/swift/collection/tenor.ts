import { type CollectionTenor, type Money, TENOR_EVENTS } from '@naru/chaincode/domain';
import { readMoney, writeMoney } from '../fields/amounts.js';
import { buildField } from '../fields/buildFields.js';
import { MT_DATE_CHARS, readDate, writeDate } from '../fields/dates.js';
import type { MtField } from '../message/mtMessage.js';

/**
 * The events after which a bill is due, as options K write them.
 * Source: code words of field 32K, general knowledge (SWIFT Standards MT Category 4).
 */
const EVENT_CODES: Readonly<Record<(typeof TENOR_EVENTS)[number], string>> = {
  SIGHT: 'ST',
  BILL_OF_LADING: 'TD',
  INVOICE: 'ID',
  DATE_OF_DRAFT: 'BE',
};

/** D060ST: a unit, three digits, an event. */
const PERIOD = /^D(\d{3})([A-Z]{2})/;
const PERIOD_CHARS = 6;
const COUNT_DIGITS = 3;

/** An amount to be collected, and when it is due. At sight it has no tenor. */
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
  return buildField(`${tag}K`, [`D${count}${EVENT_CODES[tenor.after]}${money}`]);
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
  const after = TENOR_EVENTS.find((name) => EVENT_CODES[name] === code);
  return after === undefined ? undefined : { days: Number(count), after };
}
