import { sealShare } from '../../src/domain/financing';
import { sha256Hex } from '../../src/domain/encoding/canonicalJson';
import type { Token } from '../../src/domain/vocabulary/record';
import { placeOf, SHIPPER } from './cast';

/* The papers of claims in tests of single transactions: each by the token of its number. */

/** A paper by its number, with what a claim takes of it. */
export interface Claimed extends Pick<Token, 'kind' | 'token'> {
  /** A bill on the ledger. */
  readonly bill?: string;
  /** An export declaration on the ledger. */
  readonly declaration?: string;
  /** Whether the paper is only named. */
  readonly isNamed?: true;
  readonly share?: { readonly basisPoints: number; readonly face: number };
}

const WHOLE = 10_000;
const token = (kind: Token['kind'], value: string): Pick<Token, 'kind' | 'token'> => ({
  kind,
  token: sha256Hex(`${kind}${value}`),
});

/** The number of a carrier's bill. */
export const f1 = (value: string): Pick<Claimed, 'kind' | 'token'> => token('BILL', value);
/** What a carrier's gateway brings for a bill: the token of its number, and that of the number with the sub-reference. */
export function bringNumber(numbers: readonly Token[], document: unknown): Token[] {
  const { transportDocumentSubReference = '' } = Object(document) as { transportDocumentSubReference?: string };
  return [
    ...numbers,
    ...numbers.slice(0, 1).map(({ token: number, epoch }) => ({
      ...token('VERSION', `${number}/${transportDocumentSubReference}`),
      ...(epoch !== undefined && { epoch }),
    })),
  ];
}

/** An invoice, and the part of its face value that is financed. */
export const f5 = (value: string, basisPoints: number, face = WHOLE): Claimed => ({
  ...token('INVOICE', value),
  share: { basisPoints, face },
});
/** An export declaration on the ledger under a number, likewise; its face is the declared value. */
export const onDeclaration = (declaration: string, number: string, basisPoints: number, face: number): Claimed => ({
  ...{ declaration, kind: 'DECLARATION', token: sha256Hex(number) },
  share: { basisPoints, face },
});
/** A drawing under a credit, likewise. */
export const f8 = (value: string, basisPoints: number, face = WHOLE): Claimed => ({
  ...token('DRAWING', value),
  share: { basisPoints, face },
});

const usd = (amountMinor: number): { currency: 'USD'; amountMinor: number } => ({ currency: 'USD', amountMinor });
const partOf = ({ basisPoints, face }: NonNullable<Claimed['share']>): number => (face * basisPoints) / WHOLE;
const PARTY = { name: 'Seller' };
const ROUTE = { portOfLoading: 'KRPUS', portOfDischarge: 'NLRTM', packages: 1, grossMassKg: '1', shipper: PARTY };
const LENT_ON_BILLS = 100_000;

const shareOf = ({ share, isNamed }: Claimed): object =>
  share === undefined ? {} : { value: usd(share.face), ...(!isNamed && { financed: usd(partOf(share)) }) };

function paperOf(claimed: Claimed, index: number): object {
  const { kind, bill, declaration } = claimed;
  if (bill !== undefined) return { kind: 'BILL_ON_LEDGER', billOfLading: bill };
  if (declaration !== undefined) {
    const { share, isNamed } = claimed;
    return { kind: 'DECLARATION_ON_LEDGER', declaration, ...(share && !isNamed && { financed: usd(partOf(share)) }) };
  }
  if (kind === 'BILL')
    return { kind: 'PAPER_BILL', carrierCode: 'MMCU', number: `X${index}`, issueDate: '2026-11-02', ...ROUTE };
  if (kind === 'DRAWING')
    return { kind, issuingBank: 'BANKKRSE', creditNumber: 'LC1', presentation: index + 1, ...shareOf(claimed) };
  return { kind, seller: PARTY, buyer: PARTY, number: `N${index}`, date: '2026-11-02', ...shareOf(claimed) };
}

function sortPapers(papers: readonly Claimed[]): { taken: Claimed[]; named: Claimed[] } {
  return { taken: papers.filter(({ isNamed }) => !isNamed), named: papers.filter(({ isNamed }) => isNamed) };
}

/** The papers of a claim's document. */
function papersOf(papers: readonly Claimed[]): Record<string, unknown> {
  const { taken, named } = sortPapers(papers);
  const parts = taken.flatMap(({ share }) => share ?? []).map(partOf);
  const isShipped = papers.some(({ kind }) => kind === 'BILL' || kind === 'DECLARATION');
  return {
    amount: usd(parts.length === 0 ? LENT_ON_BILLS : parts.reduce((sum, part) => sum + part, 0)),
    security: taken.map(paperOf),
    underlying: named.map(paperOf),
    ...(!isShipped && { notShipped: { reason: 'PRE_SHIPMENT' } }),
  };
}

export const claimContent = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  applicant: placeOf(SHIPPER),
  product: 'NEGOTIATION',
  amount: usd(LENT_ON_BILLS),
  advanceRateBasisPoints: WHOLE,
  ...more,
});

const keyOf = (of: string): string => sha256Hex(`share of ${of}`);

/** The keys by which the parts of papers are sealed. */
const shareKeysOf = (papers: readonly Claimed[]): Record<string, string> =>
  Object.fromEntries(papers.filter(({ share }) => share).map((paper) => [paper.token, keyOf(paper.token)]));

/** The tokens of a claim's papers, in the order of its document: of each its number, its date, and its value if it has one. */
export function tokenPapers(claim: string, papers: readonly Claimed[]): Token[] {
  const { taken, named } = sortPapers(papers);
  return [...taken, ...named].flatMap(({ kind, token: number, share, isNamed }, paper) => {
    const part = isNamed ? undefined : share;
    const sealed = part && {
      share: sealShare({ part: usd(partOf(part)), whole: usd(part.face) }, keyOf(number), { claim, paper }),
    };
    return [
      { kind, token: number, paper, ...sealed },
      { ...token('DATE', number), paper },
      ...(share === undefined ? [] : [{ ...token('AMOUNT', `${number}/${share.face}`), paper }]),
    ];
  });
}

/** What a bank's gateway brings for a claim on papers: the document, its tokens, and the keys of the parts. */
export function bringPapers(
  claim: string,
  papers: readonly Claimed[],
  applicant: { readonly msp: string; readonly party?: string | undefined } = placeOf(SHIPPER),
): { document: Record<string, unknown>; tokens: Token[]; transient: Record<string, string> } {
  return {
    document: claimContent({ applicant, ...papersOf(papers) }),
    tokens: tokenPapers(claim, papers),
    transient: { shareKeys: JSON.stringify(shareKeysOf(papers)) },
  };
}
