import { type CalendarDate, type Money, REFUSABLE } from '@naru/chaincode/domain';
import { readMoney } from '../fields/amounts.js';
import { MT_DATE_CHARS, readDate } from '../fields/dates.js';
import { joinLines } from '../fields/wordLines.js';
import { rejectFaults } from '../message/fault.js';
import { labelOf, type MtField, type MtMessage } from '../message/mtMessage.js';
import { type AddedAmounts, readAddedField } from './addedAmounts.js';
import { ADVICE_CODES, type RefusedItem } from './draftCollection.js';
import { type DueAmount, readDueField } from './tenor.js';

/** The messages about a collection that say something of one. */
export const COLLECTION_TYPES = ['400', '410', '412', '416', '420', '422', '430'] as const;
export type CollectionType = (typeof COLLECTION_TYPES)[number];

/** What a message says of one collection. */
export interface CollectionNews {
  readonly type: CollectionType;
  /** Field 20: the sender's reference. */
  readonly reference: string;
  /** Field 21: the receiver's reference. */
  readonly relatedReference: string;
  /** Field 32a. */
  readonly due?: DueAmount;
  /** Field 33A of an MT 400: what the sender remits, and when. */
  readonly proceeds?: { readonly amount: Money; readonly date: CalendarDate };
  /** Field 73 of an MT 400: what was paid on top of the amount. */
  readonly added?: AddedAmounts;
  /** Field 33a of an MT 430. */
  readonly amended?: DueAmount;
  /** Field 23E of an MT 416. */
  readonly refused?: RefusedItem;
  /** The text of all narratives. */
  readonly narrative: string;
}

const DUE = ['32A', '32B', '32K'];
const NARRATIVES = ['72', '73', '74', '75', '76', '77A'];

/**
 * Reads what a message says of the collection whose number the receiver gave it.
 *
 * @throws TradeError INVALID if it is no message about a collection, or about another one
 */
export function readCollection({ type: found, fields }: MtMessage, number: string): CollectionNews {
  const type = COLLECTION_TYPES.find((each) => each === found);
  if (type === undefined) return refuse('block2', 'is of a message that says nothing of a collection');
  const own = cutItem(fields, number);
  const texts = fields.filter((field) => NARRATIVES.includes(labelOf(field)));
  return {
    type,
    reference: findField(own, '20')?.lines[0] ?? '',
    relatedReference: number,
    ...readAmounts(type, own),
    narrative: joinLines(texts.flatMap(({ lines }) => lines)),
  };
}

const findField = (fields: readonly MtField[], ...labels: readonly string[]): MtField | undefined =>
  fields.find((field) => labels.includes(labelOf(field)));

/** What is due, paid, refused and amended. */
function readAmounts(
  type: CollectionType,
  own: readonly MtField[],
): Pick<CollectionNews, 'due' | 'proceeds' | 'added' | 'amended' | 'refused'> {
  // An MT 416 can be about several items of one collection, with an amount each.
  const [due, ...others] = own.filter((field) => DUE.includes(labelOf(field)));
  const amended = type === '430' ? findField(own, '33A', '33K') : undefined;
  const proceeds = type === '400' ? readProceeds(findField(own, '33A')) : undefined;
  const refused = readRefused(findField(own, '23E'));
  return {
    ...(due && others.length === 0 && { due: readDueField(due) }),
    ...(amended && { amended: readDueField(amended) }),
    ...(proceeds && { proceeds, added: readAddedField(findField(own, '73')) }),
    ...(refused && { refused }),
  };
}

/** The fields of the item whose field 21 is the number: a message can be about ten collections. */
function cutItem(fields: readonly MtField[], number: string): readonly MtField[] {
  const starts = fields.flatMap((field, place) => (labelOf(field) === '20' ? [place] : []));
  const items = starts.map((start, index) => fields.slice(start, starts[index + 1]));
  const own = items.filter((item) => item.some((field) => labelOf(field) === '21' && field.lines[0] === number));
  const [first, ...others] = own;
  if (first === undefined) return refuse('21', `names no collection of the number ${number}`);
  return others.length > 0 ? refuse('21', `names ${number} several times`) : first;
}

function readProceeds(field: MtField | undefined): CollectionNews['proceeds'] {
  const [line = ''] = field?.lines ?? [];
  const date = readDate(line.slice(0, MT_DATE_CHARS));
  return date === undefined ? undefined : { amount: readMoney(line.slice(MT_DATE_CHARS)), date };
}

function readRefused(field: MtField | undefined): RefusedItem | undefined {
  const [line = ''] = field?.lines ?? [];
  return REFUSABLE.find((item) => line.startsWith(ADVICE_CODES[item]));
}

function refuse(where: string, text: string): never {
  rejectFaults('The message', [{ where, line: 1, text }]);
  throw new Error('A fault is always refused.');
}
