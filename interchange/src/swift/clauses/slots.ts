import { compileWording, matchWording, type Slot, type SlotMatch, type TextToken } from '@naru/chaincode/domain';
import { readDate } from './dateWords.js';
import { readName } from './names.js';
import { readReference } from './references.js';
import * as WORDINGS from './slotWordings.js';
import { readCount, readFull, readNumber, readPart, readPercent } from './numbers.js';

/** A slot that reads one of several wordings, the longest that stands there. */
function oneOf(
  values: Readonly<Record<string, readonly string[]>>,
  isMeant = (_last: TextToken | undefined): boolean => true,
): Slot {
  const rows = Object.entries(values).flatMap(([value, texts]) =>
    texts.map((text) => ({ value, wording: compileWording(text) })),
  );
  return (tokens, at) => {
    let longest: SlotMatch | undefined;
    for (const { value, wording } of rows) {
      const match = matchWording(wording, tokens, at, SLOTS);
      if (match !== undefined && match.end > (longest?.end ?? at)) longest = { value, end: match.end };
    }
    return longest !== undefined && isMeant(tokens[longest.end - 1]) && !isQualified(tokens[longest.end])
      ? longest
      : undefined;
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
