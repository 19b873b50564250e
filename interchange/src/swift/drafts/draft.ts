import type { Bic, CalendarDate, Money } from '@naru/chaincode/domain';
import type { MtEnvelope } from '../envelope/mtEnvelope.js';
import { mtOfMoney } from '../fields/amounts.js';
import { mtOfDate } from '../fields/dates.js';
import { rejectFaults } from '../messages/fault.js';
import type { MtField, MtMessage, MtType } from '../messages/mtMessage.js';
import { validateFields } from '../messages/validateFields.js';
import { linesOfSwiftText } from './swiftText.js';

/** Who sends a message to whom. */
export interface MtHeader {
  readonly sender: Bic;
  readonly receiver: Bic;
}

/** An amount, and the date on which it counts, if that is told. */
export interface DatedMoney {
  readonly money: Money;
  readonly date?: CalendarDate;
}

const BIC_PREFIX_CHARS = 8;
const HEAD_OFFICE = 'XXX';

/** The 12 characters of a terminal: the BIC with the terminal's letter before the branch. */
function terminalOf(bic: Bic, letter: string): string {
  return bic.slice(0, BIC_PREFIX_CHARS) + letter + (bic.slice(BIC_PREFIX_CHARS) || HEAD_OFFICE);
}

/** The envelope of a message that is yet to be sent: the bank's SWIFT interface numbers session and sequence. */
export function envelopeOf({ sender, receiver }: MtHeader): MtEnvelope {
  return {
    basicHeader: {
      applicationId: 'F',
      serviceId: '01',
      logicalTerminal: terminalOf(sender, 'A'),
      sessionNumber: '0000',
      sequenceNumber: '000000',
    },
    applicationHeader: { direction: 'I', receiver: terminalOf(receiver, 'X'), delivery: 'N' },
  };
}

/** A field by its label, such as 32B; none where it has no lines. */
export function fieldOf(label: string, lines: readonly string[]): MtField[] {
  return lines.length === 0 ? [] : [{ tag: label.slice(0, 2), option: label.slice(2), lines }];
}

/** A field of one line; none where there is nothing to say. */
export function lineField(label: string, line: string | undefined): MtField[] {
  return line === undefined ? [] : fieldOf(label, [line]);
}

/** A date as YYMMDD. One that YYMMDD cannot say is written out, so that the check of the message names it. */
export function dateField(label: string, date: CalendarDate | undefined): MtField[] {
  return date === undefined ? [] : fieldOf(label, [mtOfDate(date) ?? date]);
}

/** An amount without a date (option B, say). */
export function moneyField(label: string, money: Money | undefined): MtField[] {
  return money === undefined ? [] : fieldOf(label, [mtOfMoney(money)]);
}

/** An amount with its date, under the first label, or without one, under the second. */
export function datedMoneyField(dated: string, undated: string, amount: DatedMoney | undefined): MtField[] {
  if (amount === undefined) return [];
  const { money, date } = amount;
  return date === undefined
    ? moneyField(undated, money)
    : fieldOf(dated, [`${mtOfDate(date) ?? date}${mtOfMoney(money)}`]);
}

const NARRATIVE_CHARS = 35;

/** A text in lines of 35 characters of the set z, as 71D, 72Z and 73A have it. */
export function textField(label: string, text: string | undefined): MtField[] {
  return text === undefined ? [] : fieldOf(label, linesOfSwiftText(text, NARRATIVE_CHARS, 'z'));
}

const LONG_NARRATIVE_CHARS = 50;

/** Field 79Z: a text in lines of 50 characters. */
export function narrativeField(text: string | undefined): MtField[] {
  return text === undefined ? [] : fieldOf('79Z', linesOfSwiftText(text, LONG_NARRATIVE_CHARS, 'z'));
}

/** The text begins in the second line, below the headers. */
const FIRST_LINE = 2;

/**
 * The message of these fields, checked.
 *
 * @throws TradeError INVALID with the faults by tag and line, as `writeMt` does
 */
export function draftOf(type: MtType, header: MtHeader | undefined, fields: readonly MtField[]): MtMessage {
  rejectFaults(`The MT ${type}`, validateFields(type, fields, FIRST_LINE));
  return { type, ...(header && { envelope: envelopeOf(header) }), fields };
}
