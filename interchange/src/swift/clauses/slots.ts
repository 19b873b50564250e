import {
  compileWording,
  listFirstWords,
  matchWording,
  type Slot,
  type SlotMatch,
  type TextToken,
  type Wording,
} from '@naru/chaincode/domain';
import { readDate } from './dateWords.js';
import { readName } from './names.js';
import { readReference } from './references.js';
import * as WORDINGS from './slotWordings.js';
import { wordAt } from './wordAt.js';
import { readCount, readFull, readNumber, readPart, readPercent } from './numbers.js';

interface Row {
  readonly value: string;
  readonly wording: Wording;
}

/** The wordings by the word with which they begin; '' for those that begin with another slot. */
function indexRows(values: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>();
  for (const [value, texts] of Object.entries(values))
    for (const text of texts) {
      const row = { value, wording: compileWording(text) };
      for (const word of listFirstWords(row.wording) ?? [OTHERS_FIRST])
        index.set(word, [...(index.get(word) ?? []), row]);
    }
  return index;
}

const OTHERS_FIRST = '';
const NO_ROWS: readonly Row[] = [];

function findRow(rows: readonly Row[], tokens: readonly TextToken[], at: number): SlotMatch | undefined {
  let longest: SlotMatch | undefined;
  let end = at;
  for (const { value, wording } of rows) {
    const match = matchWording(wording, tokens, at, SLOTS);
    if (match === undefined || match.end <= end) continue;
    longest = { value, end: match.end };
    end = match.end;
  }
  return longest;
}

/** A slot that reads one of several wordings, the longest that stands there. */
function oneOf(
  values: Readonly<Record<string, readonly string[]>>,
  isMeant = (_last: TextToken | undefined): boolean => true,
): Slot {
  const rows = indexRows(values);
  const others = rows.get(OTHERS_FIRST) ?? NO_ROWS;
  return (tokens, at) => {
    const found = findRow([...(rows.get(wordAt(tokens, at)) ?? NO_ROWS), ...others], tokens, at);
    const isRead = found !== undefined && isMeant(tokens[found.end - 1]) && !isQualified(tokens[found.end]);
    return isRead ? found : undefined;
  };
}

/** Words that make another party of the one before them: the applicant's bank, the shipper's agent. */
const OTHERS = new Set([
  'BANK',
  'BANKS',
  'BANKER',
  'BANKERS',
  'AGENT',
  'AGENTS',
  'REPRESENTATIVE',
  'FORWARDER',
  'NOMINEE',
  'BROKER',
  'BRANCH',
]);
const isQualified = (after: TextToken | undefined): boolean => after !== undefined && OTHERS.has(after.word);
/** Whether the party at whose end a place is has another one behind it: the applicant's agent. */
export const isOtherParty = (tokens: readonly TextToken[], end: number): boolean =>
  tokens[end - 1]?.isPossessive === true || isQualified(tokens[end]);
const isNotPossessive = (last: TextToken | undefined): boolean => last?.isPossessive !== true;

/** What a slot of a wording reads. */
export const SLOTS: ReadonlyMap<string, Slot> = new Map([
  ['n', readCount],
  ['number', readNumber],
  ['percent', readPercent],
  ['full', readFull],
  ['part', readPart],
  ['date', readDate],
  ['name', readName],
  ['party', oneOf(WORDINGS.PARTIES, isNotPossessive)],
  ['credit', oneOf(WORDINGS.CREDIT)],
  ['say', oneOf(WORDINGS.SAY)],
  ['fine', oneOf(WORDINGS.FINE)],
  ['notFine', oneOf(WORDINGS.NOT_FINE)],
  ['all', oneOf(WORDINGS.ALL_DOCUMENTS)],
  ['inspector', oneOf(WORDINGS.INSPECTORS)],
  ['no', oneOf(WORDINGS.NUMBER_OF)],
  ['ref', readReference],
  ['must', oneOf(WORDINGS.MUST)],
  ['dated', oneOf(WORDINGS.DATED)],
  ['before', oneOf(WORDINGS.BEFORE)],
  ['creditDate', oneOf(WORDINGS.CREDIT_DATE)],
  ['shipment', oneOf(WORDINGS.SHIPMENT)],
  ['valid', oneOf(WORDINGS.WITHIN_VALIDITY)],
  ['invoiceOrDraft', oneOf(WORDINGS.INVOICE_OR_DRAFT)],
  ['forwarders', oneOf(WORDINGS.FORWARDERS)],
  ['both', oneOf(WORDINGS.BOTH)],
  ['quantity', oneOf(WORDINGS.QUANTITY)],
  ['amount', oneOf(WORDINGS.AMOUNT)],
  ['moreLess', oneOf(WORDINGS.MORE_OR_LESS)],
]);
