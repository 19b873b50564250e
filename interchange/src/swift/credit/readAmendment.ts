import type { Bic, CalendarDate, Money } from '@naru/chaincode/domain';
import { readSenderAndReceiver } from '../blocks/senderAndReceiver.js';
import { readMoney } from '../fields/amounts.js';
import { readDate } from '../fields/dates.js';
import { joinLines } from '../fields/wordLines.js';
import { type MtFault, rejectFaults } from '../message/fault.js';
import { findLines, labelOf, type MtField, type MtMessage } from '../message/mtMessage.js';
import { joinAmendment, joinFields } from './joinParts.js';
import { hasAccount } from './parties.js';
import {
  readAvailability,
  readExpiry,
  readGeneralTerms,
  readParties,
  readPaymentTerms,
  readShipmentTerms,
  type UncheckedTerms,
} from './readTerms.js';
import { readTextChanges, type TextChange } from './textChanges.js';

/** What an MT 707, with its MT 708, changes in a credit. */
export interface Amendment {
  /** The issuing bank's reference, field 23. */
  readonly creditNumber: string;
  /** The bank that sent it; absent if the message has no headers. */
  readonly sender?: Bic;
  /** Field 26E. */
  readonly number: number;
  /** Field 30. */
  readonly date: CalendarDate;
  /** Field 23S: the credit is to be cancelled. */
  readonly isCancellation: boolean;
  /** Terms that replace those of the credit. They are not checked yet. */
  readonly changes: UncheckedTerms;
  /** Fields 32B and 33B: how much the amount changes. */
  readonly increase?: Money;
  readonly decrease?: Money;
  /** Fields 45B, 46B, 47B and 49M, by their labels. */
  readonly texts: ReadonlyMap<string, readonly TextChange[]>;
  /** What is told with it in words: field 72Z. */
  readonly narrative?: string;
  /** Fields that do not change the terms: between banks, about the amendment itself, or with an account. */
  readonly outside: readonly MtField[];
}

const TEXT_LABELS = ['45B', '46B', '47B', '49M'];
const OUTSIDE = ['49N', '50B', '52A', '52D', '53A', '53D', '57A', '57B', '57D', '71N', '72Z'];

/** Reads the fields that MT 700 has too. Reference, date and amount of an MT 707 mean something else and are left out. */
function readChanges(fields: readonly MtField[]): UncheckedTerms {
  const parts = joinFields(fields.filter((field) => !['20', '31C', '32B', '72Z'].includes(labelOf(field))));
  const instructions = parts.lines('78');
  return {
    ...readGeneralTerms(parts),
    ...readExpiry(parts),
    ...readParties(parts),
    ...(parts.lines('41A', '41D') && readAvailability(parts)),
    ...readPaymentTerms(parts),
    ...readShipmentTerms(parts),
    ...(instructions && { instructions }),
  };
}

/** The bank that amends: that of field 52A, or else the sender. */
function readSender(message: MtMessage | undefined): Bic | undefined {
  const issuer = findLines(message?.fields ?? [], '52A')?.at(-1);
  return issuer ?? (message?.outerBlocks && readSenderAndReceiver(message.outerBlocks).sender);
}

/** A text that is replaced twice would lose what the first part says. */
function findReplacedTwice(texts: ReadonlyMap<string, readonly TextChange[]>): MtFault[] {
  return [...texts]
    .filter(([, changes]) => changes.slice(1).some(({ code }) => code === 'REPALL'))
    .map(([where]) => ({ where, line: 1, text: 'has /REPALL/ after another change of the same text' }));
}

/**
 * Reads what an MT 707 and the MT 708 that continue it change. {@link applyAmendment} then finds whether the credit can be
 * changed so.
 *
 * @param messages what `parseMt` read, in any order
 * @throws TradeError INVALID if the messages are not parts 1 to n of one amendment
 */
export function readAmendment(messages: readonly MtMessage[]): Amendment {
  const { first, faults, lines, fields } = joinAmendment(messages);
  rejectFaults('The amendment', faults);
  const sender = readSender(first);
  const line = (label: string): string | undefined => lines(label)?.[0];
  const [increase, decrease] = [line('32B'), line('33B')];
  const texts = new Map(
    TEXT_LABELS.flatMap((label) => {
      const text = lines(label);
      return text === undefined ? [] : [[label, readTextChanges(text)] as const];
    }),
  );
  rejectFaults('The amendment', findReplacedTwice(texts));
  const narrative = joinLines(lines('72Z') ?? []);
  return {
    creditNumber: line('23') ?? '',
    ...(sender !== undefined && { sender }),
    number: Number(line('26E')),
    date: readDate(line('30') ?? '') ?? '',
    isCancellation: line('23S') !== undefined,
    changes: readChanges(fields),
    ...(increase !== undefined && { increase: readMoney(increase) }),
    ...(decrease !== undefined && { decrease: readMoney(decrease) }),
    texts,
    ...(narrative !== '' && { narrative }),
    outside: fields.filter((field) => OUTSIDE.includes(labelOf(field)) || hasAccount(field)),
  };
}
