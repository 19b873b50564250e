import {
  BASIS_POINTS_IN_WHOLE,
  DEFINITIONS,
  type Fingerprint,
  openContent,
  parseJson,
  type Token,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import { Violation } from './violation.js';

const ClaimedBill = z.looseObject({ billOfLading: z.string().optional() });
const StateWithBill = z.looseObject({ bill: z.string().optional() });

/**
 * What a new record states in public follows from its private document: the bill of a claim, one token for each paper with
 * its kind and share, and within one document no more than the whole of a paper.
 * @param inherited the tokens of the bill that secures a claim
 * @throws Violation
 */
export function requireSameStory(record: TradeRecord, sealed: string, inherited: readonly Token[]): void {
  const { document } = openContent(parseJson(sealed));
  const fingerprints = DEFINITIONS[record.type].fingerprints(document);
  requireBill(record, document);
  requireTokens(record, fingerprints, inherited);
  requireWholes(record, fingerprints);
}

function requireBill({ type, id, state }: TradeRecord, document: unknown): void {
  if (type !== 'financing-claim') return;
  const [named, bound] = [ClaimedBill.parse(document).billOfLading, StateWithBill.parse(state).bill];
  if (named !== bound) fail(`The claim ${id} names the bill ${named ?? '–'} and is bound to ${bound ?? '–'}.`);
}

function requireTokens(
  { type, id, tokens }: TradeRecord,
  fingerprints: readonly Fingerprint[],
  inherited: readonly Token[],
): void {
  const own = tokens.filter(({ token }) => !inherited.some((known) => known.token === token));
  const most = fingerprints.length;
  const fewest = Math.max(0, most - inherited.length);
  if (own.length > most || own.length < fewest)
    fail(`${type}/${id} names ${most} papers and holds ${own.length} tokens.`);
  const spare = [...fingerprints];
  for (const token of own) {
    const at = spare.findIndex(
      ({ kind, share }) => kind === token.kind && share?.basisPoints === token.shareBasisPoints,
    );
    if (at === -1) fail(`A token ${token.kind} of ${type}/${id} stands for none of its papers.`);
    spare.splice(at, 1);
  }
}

function requireWholes({ type, id }: TradeRecord, fingerprints: readonly Fingerprint[]): void {
  const taken = new Map<string, number>();
  for (const { value, share } of fingerprints) {
    const total = (taken.get(value) ?? 0) + (share?.basisPoints ?? BASIS_POINTS_IN_WHOLE);
    taken.set(value, total);
    if (total > BASIS_POINTS_IN_WHOLE)
      throw new Violation(
        'live shares are at most the whole',
        `${type}/${id} holds ${total} basis points of one paper.`,
      );
  }
}

function fail(message: string): never {
  throw new Violation('a document and its record say the same', message);
}
