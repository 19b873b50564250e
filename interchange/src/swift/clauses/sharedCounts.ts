import type { TextToken } from '@naru/chaincode/domain';
import type { DocumentPart } from './documentPart.js';

const SENTENCE_END = /[.;]/u;

/** Whether AND or a comma alone stands between the name of a document and the next one. */
export const isJoined = (one: DocumentPart | undefined, next: DocumentPart | undefined): boolean =>
  one !== undefined && next !== undefined && next.from - one.nameEnd <= 1;

/** Whether a number of a document can be that of the document before it too: it stands after the name. */
const isAfterName = ({ countsAt, nameEnd }: DocumentPart): boolean =>
  countsAt !== undefined && countsAt.from >= nameEnd;

/**
 * "Invoice and packing list in 3 originals (each)": a number at the end is that of each document. If something else is said
 * between them, it may be: then a person decides. Behind the end of a sentence it is not.
 */
export function shareCounts(parts: readonly DocumentPart[], tokens: readonly TextToken[]): void {
  let next = parts.at(-1);
  let source = next;
  let isShared = true;
  for (const part of parts.slice(0, -1).toReversed()) {
    if (SENTENCE_END.test(tokens[next?.from ?? 0]?.before ?? '')) source = undefined;
    isShared &&= part.countsAt === undefined && isJoined(part, next);
    if (part.countsAt !== undefined) source = part;
    else takeCounts(part, source, isShared);
    next = part;
  }
}

function takeCounts(part: DocumentPart, source: DocumentPart | undefined, isShared: boolean): void {
  if (source === undefined || !isAfterName(source)) return;
  if (isShared) part.counts = source.counts;
  else part.countsInDoubt = source.countsAt;
}
