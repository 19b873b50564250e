import { isListed, openContent, openShare, parseJson, type Token, type TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';
import { exceedWhole, listParts, type Part } from './parts.js';
import type { Known, Share } from './truth.js';
import { Violation } from './violation.js';

const Money = z.object({ currency: z.string(), amountMinor: z.int() });
const Paper = z.looseObject({
  kind: z.string(),
  billOfLading: z.string().optional(),
  value: Money.optional(),
  financed: Money.optional(),
});
const ClaimDocument = z.looseObject({ security: z.array(Paper), underlying: z.array(Paper).default([]) });
type ClaimDocument = z.infer<typeof ClaimDocument>;
const StateOfClaim = z.looseObject({
  bills: z.array(z.string()).default([]),
  papers: z.array(z.object({ kind: z.string(), role: z.string() })),
});

/**
 * What a new claim states in public follows from its private document: its bill, its papers, a number for each that is
 * security, the part of each that is financed, and no more than the whole of a paper.
 * @throws Violation
 */
export function requireSameStory(record: TradeRecord, sealed: string, known: Known): void {
  const document = ClaimDocument.parse(openContent(parseJson(sealed)).document);
  requirePapers(record, document);
  requireNumbers(record, document);
  requireShares(record, document, known);
  if (known.isTrue) requireWholes(listParts(record, known, []));
}

/** A bill is registered under one number. @throws Violation */
export function requireOneNumber({ type, id, tokens }: TradeRecord): void {
  if (tokens.length !== 1 || tokens[0]?.kind !== 'BILL') fail(`${type}/${id} holds ${tokens.length} tokens.`);
}

function requirePapers({ id, state }: TradeRecord, { security, underlying }: ClaimDocument): void {
  const { bills, papers } = StateOfClaim.parse(state);
  const named = security.flatMap(({ kind, billOfLading }) => (kind === 'BILL_ON_LEDGER' ? [billOfLading] : [])).join();
  if (named !== bills.join()) fail(`The claim ${id} names the bills [${named}] and is bound to [${bills.join()}].`);
  const stated = [
    ...security.map(({ kind }) => `${kind} SECURITY`),
    ...underlying.map(({ kind }) => `${kind} UNDERLYING`),
  ];
  const shown = papers.map(({ kind, role }) => `${kind} ${role}`);
  const others = shown.slice(stated.length);
  if (stated.some((paper, place) => paper !== shown[place]) || others.some((paper) => paper.endsWith(' SECURITY')))
    fail(`The claim ${id} has other papers than its document.`);
}

/** The kinds of the papers of this world, by those of their numbers. */
const NUMBER_OF: Readonly<Record<string, Token['kind']>> = {
  BILL_ON_LEDGER: 'BILL',
  PAPER_BILL: 'BILL',
  INVOICE: 'INVOICE',
  DRAWING: 'DRAWING',
};
/** Their issuer has one key. */
const NUMBERED_ONCE: readonly Token['kind'][] = ['BILL', 'DRAWING'];

function requireNumbers({ id, tokens }: TradeRecord, { security }: ClaimDocument): void {
  for (const [place, paper] of security.entries()) {
    const numbers = tokens.filter((token) => token.paper === place && isListed(token));
    const { financed } = paper;
    const isOfPaper = numbers.every(({ kind, share }) => kind === NUMBER_OF[paper.kind] && !share === !financed);
    const isOnce = numbers.length === 1 || !numbers.some(({ kind }) => NUMBERED_ONCE.includes(kind));
    if (numbers.length === 0 || !isOfPaper || !isOnce)
      fail(`A ${paper.kind} of the claim ${id} has ${numbers.length} numbers, or others than its own.`);
    if (financed !== undefined && financed.amountMinor < 1) fail(`The claim ${id} takes nothing of a ${paper.kind}.`);
  }
}

function requireShares({ id, tokens }: TradeRecord, { security }: ClaimDocument, { shareKeys }: Known): void {
  for (const { token, paper = -1, share } of tokens) {
    const key = shareKeys[token];
    const opened = share !== undefined && key !== undefined ? openShare(share, key, { claim: id, paper }) : undefined;
    if (opened !== undefined && !isStated(opened, security[paper])) fail(`A part of the claim ${id} is another.`);
  }
}

function isStated({ part, whole }: Share, paper: ClaimDocument['security'][number] | undefined): boolean {
  return part.amountMinor === paper?.financed?.amountMinor && whole.amountMinor === paper.value?.amountMinor;
}

function requireWholes(parts: readonly Part[]): void {
  for (const own of parts) {
    const equal = parts.filter(({ numbers }) => numbers.some((number) => own.numbers.includes(number)));
    if (exceedWhole(equal.map(({ share }) => share)))
      throw new Violation('live shares are at most the whole', `${own.claim} holds more than the whole of one paper.`);
  }
}

function fail(message: string): never {
  throw new Violation('a document and its record say the same', message);
}
