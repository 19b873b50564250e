import type { CalendarDate, Money } from '@naru/chaincode/domain';
import type { MtField } from '../message/mtMessage.js';
import { writeMoney } from './amounts.js';
import { writeDate } from './dates.js';
import { wrapSwiftText } from './swiftText.js';

/*
 * Builds fields from values that may be absent: each function returns no field for an absent value, so that a message is
 * the list of all its fields.
 */

/** An amount, and its date if it has one. */
export interface DatedMoney {
  readonly money: Money;
  readonly date?: CalendarDate;
}

/** 71D, 72Z and 73A have lines of 35 characters. */
const NARROW_CHARS = 35;
/** 79Z has lines of 50 characters. */
const WIDE_CHARS = 50;

/** A field by its label, such as 32B. Without lines there is no field. */
export function buildField(label: string, lines: readonly string[]): MtField[] {
  return lines.length === 0 ? [] : [{ tag: label.slice(0, 2), option: label.slice(2), lines }];
}

/** A field of one line. */
export function buildLineField(label: string, line: string | undefined): MtField[] {
  return line === undefined ? [] : buildField(label, [line]);
}

/** A date. If YYMMDD cannot state it, it is written in full, so that the check of the message names it. */
export function buildDateField(label: string, date: CalendarDate | undefined): MtField[] {
  return date === undefined ? [] : buildField(label, [writeDate(date) ?? date]);
}

/** An amount. */
export function buildMoneyField(label: string, money: Money | undefined): MtField[] {
  return money === undefined ? [] : buildField(label, [writeMoney(money)]);
}

/** An amount: with its date under the first label, without a date under the second. */
export function buildDatedMoneyField(dated: string, undated: string, amount: DatedMoney | undefined): MtField[] {
  if (amount === undefined) return [];
  const { money, date } = amount;
  return date === undefined
    ? buildMoneyField(undated, money)
    : buildField(dated, [`${writeDate(date) ?? date}${writeMoney(money)}`]);
}

/** A text in lines of 35 characters of the set z: 71D, 72Z, 73A. */
export function buildTextField(label: string, text: string | undefined): MtField[] {
  return text === undefined ? [] : buildField(label, wrapSwiftText(text, NARROW_CHARS, 'z'));
}

/** Field 79Z: a text in lines of 50 characters. */
export function buildNarrativeField(text: string | undefined): MtField[] {
  return text === undefined ? [] : buildField('79Z', wrapSwiftText(text, WIDE_CHARS, 'z'));
}
