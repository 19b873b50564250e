import type { CalendarDate, Money } from '@naru/chaincode/domain';
import { moneyOfMt } from '../fields/amounts.js';
import { codeInSlashes } from '../fields/checks.js';
import { AMENDING_CODES } from '../fields/codes.js';
import { dateOfMt } from '../fields/dates.js';
import { rejectFaults } from '../messages/fault.js';
import { labelOf, linesOf, type MtField, type MtMessage } from '../messages/mtMessage.js';
import { partsOfFields } from './parts.js';
import {
  availabilityOf,
  expiryOf,
  generalTermsOf,
  partyTermsOf,
  paymentTermsOf,
  shipmentTermsOf,
  type Unjudged,
} from './readTerms.js';

export type AmendingCode = (typeof AMENDING_CODES)[number];

/** A change of a text: lines that are added to it, deleted from it, or take the place of all of it. */
export interface TextChange {
  readonly code: AmendingCode;
  readonly lines: readonly string[];
}

/** What an MT 707 amends of a credit. */
export interface AmendmentNotice {
  /** The issuing bank's reference, field 23. */
  readonly creditNumber: string;
  /** Field 26E. */
  readonly number: number;
  /** Field 30. */
  readonly date: CalendarDate;
  /** Field 23S: the credit is to be cancelled. */
  readonly isCancellation: boolean;
  /** Terms that take the place of those of the credit, not yet judged. */
  readonly changes: Unjudged;
  /** Fields 32B and 33B: by how much the amount changes. */
  readonly increase?: Money;
  readonly decrease?: Money;
  /** Fields 45B, 46B, 47B and 49M, by their labels. */
  readonly texts: ReadonlyMap<string, readonly TextChange[]>;
  /** Fields that amend none of the terms: between banks, or about the amendment itself. */
  readonly outside: readonly MtField[];
}

const TEXT_LABELS = ['45B', '46B', '47B', '49M'];
const OUTSIDE = ['49N', '50B', '52A', '52D', '53A', '53D', '57A', '57B', '57D', '71N', '72Z'];

/** The changes of a text: each begins with its code, and goes on to the next. */
function textChanges(lines: readonly string[]): TextChange[] {
  const changes: { code: AmendingCode; lines: string[] }[] = [];
  for (const line of lines) {
    const code = AMENDING_CODES.find((known) => known === codeInSlashes(line));
    if (code === undefined) changes.at(-1)?.lines.push(line);
    else changes.push({ code, lines: [line.slice(code.length + '//'.length)] });
  }
  return changes;
}

function dateIn(lines: readonly string[] | undefined): CalendarDate {
  return dateOfMt(lines?.[0] ?? '') ?? '';
}

/** The terms that fields shared with MT 700 state; the reference, date and amount of an MT 707 mean something else. */
function changesOf(fields: readonly MtField[]): Unjudged {
  const parts = partsOfFields(fields.filter((field) => !['20', '31C', '32B', '72Z'].includes(labelOf(field))));
  const instructions = parts.lines('78');
  return {
    ...generalTermsOf(parts),
    ...expiryOf(parts),
    ...partyTermsOf(parts),
    ...(parts.lines('41A', '41D') && availabilityOf(parts)),
    ...paymentTermsOf(parts),
    ...shipmentTermsOf(parts),
    ...(instructions && { instructions }),
  };
}

/**
 * What an MT 707 amends. Whether that can be done to the credit, {@link amendedTerms} finds.
 *
 * @param message what `parseMt` read
 * @throws TradeError INVALID for a message that MT 708 continues (they are not read here), or of another type
 */
export function amendmentOfMt707({ type, fields }: MtMessage): AmendmentNotice {
  const line = (label: string): string | undefined => linesOf(fields, label)?.[0];
  rejectFaults('The amendment', [
    ...(type === '707' ? [] : [{ where: 'block2', line: 1, text: `says MT ${type}, which amends nothing` }]),
    ...(line('27') === '1/1' ? [] : [{ where: '27', line: 1, text: 'says that MT 708 follow, which are not read' }]),
  ]);
  const [increase, decrease] = [line('32B'), line('33B')];
  const texts = TEXT_LABELS.flatMap((label) => {
    const lines = linesOf(fields, label);
    return lines === undefined ? [] : [[label, textChanges(lines)] as const];
  });
  return {
    creditNumber: line('23') ?? '',
    number: Number(line('26E')),
    date: dateIn(linesOf(fields, '30')),
    isCancellation: line('23S') !== undefined,
    changes: changesOf(fields),
    ...(increase !== undefined && { increase: moneyOfMt(increase) }),
    ...(decrease !== undefined && { decrease: moneyOfMt(decrease) }),
    texts: new Map(texts),
    outside: fields.filter((field) => OUTSIDE.includes(labelOf(field))),
  };
}
