import { type DocumentType, sealShare, sha256Hex, type Token } from '@naru/chaincode/domain';
import { partyOf, SHIPPER, type User } from '../cast.js';
import { makeClaim, makeInvoice, makePaperBill, nameBill, type SecurityPaper } from '@naru/local';
import { z } from 'zod';

/* Claims as a bank’s gateway would bring them, with tokens that tests make without keys. */

/** A paper by the token of its number: a carrier's bill, or an invoice with what a claim takes of it. */
export interface Claimed extends Pick<Token, 'kind' | 'token'> {
  readonly share?: { readonly basisPoints: number; readonly face: number };
}

/** A bill on the ledger, with the tokens of its record. */
export interface PledgedBill {
  readonly id: string;
  readonly tokens: readonly Pick<Token, 'kind' | 'token'>[];
}

/** What a bank brings for a claim. */
export interface Brought {
  readonly document: ReturnType<typeof makeClaim>;
  readonly tokens: readonly Token[];
  readonly shareKeys: Readonly<Record<string, string>>;
}

const WHOLE = 10_000;
const token = (kind: Token['kind'], value: string): Pick<Token, 'kind' | 'token'> => ({
  kind,
  token: sha256Hex(`${kind}/${value}`),
});

/** The number of a carrier's bill. */
export const f1 = (number: string): Pick<Token, 'kind' | 'token'> => token('BILL', number);
/** What a carrier's gateway brings for a bill: the token of its number, and that of the number with the sub-reference. */
export function bringNumber(numbers: readonly Token[], document: unknown): Token[] {
  const { transportDocumentSubReference = '' } = Versioned.parse(document);
  return [
    ...numbers,
    ...numbers.slice(0, 1).map((number) => token('VERSION', `${number.token}/${transportDocumentSubReference}`)),
  ];
}
const Versioned = z.looseObject({ transportDocumentSubReference: z.string().optional() });

/** The tokens of a request, as a gateway makes them. */
export function bringTokens(
  type: DocumentType,
  action: string,
  { tokens = [], document }: { readonly tokens?: readonly Token[]; readonly document?: unknown },
): Token[] {
  return type === 'bill-of-lading' && action === 'issue' ? bringNumber(tokens, document) : [...tokens];
}

/** An invoice, and the part of its face value that is financed. */
export const f5 = (number: string, basisPoints: number, face = WHOLE): Claimed => ({
  ...token('INVOICE', number),
  share: { basisPoints, face },
});

const usd = (amountMinor: number): { currency: 'USD'; amountMinor: number } => ({ currency: 'USD', amountMinor });
const partOf = ({ basisPoints, face }: NonNullable<Claimed['share']>): number => (face * basisPoints) / WHOLE;

function makePaper({ share }: Claimed, index: number): SecurityPaper {
  const number = `N${index}`;
  return share === undefined ? makePaperBill(number) : makeInvoice(number, partOf(share), { value: usd(share.face) });
}

/** A claim on bills on the ledger, and then on papers. */
function claimOn(bills: readonly PledgedBill[], papers: readonly Claimed[]): Brought['document'] {
  return makeClaim([...bills.map(({ id }) => nameBill(id)), ...papers.map(makePaper)]);
}

/** The key of a number that every bank has. */
const sharedKeyOf = (number: string): string => sha256Hex(`share of ${number}`);

/** The tokens of a claim's papers: of each its number, its date, and its value if it has one. */
export function tokenPapers(
  claim: string,
  papers: readonly Claimed[],
  { first = 0, keyOf = sharedKeyOf } = {},
): Token[] {
  return papers.flatMap(({ kind, token: number, share }, index) => {
    const paper = first + index;
    const stated = share && { part: usd(partOf(share)), whole: usd(share.face) };
    const sealed = stated && { share: sealShare(stated, keyOf(number), { claim, paper }) };
    return [
      { kind, token: number, paper, ...sealed },
      { ...token('DATE', number), paper },
      ...(share === undefined ? [] : [{ ...token('AMOUNT', `${number}/${share.face}`), paper }]),
    ];
  });
}

/** The tokens of a bill, as those of the only paper of a claim. */
export const onlyPaper = ({ tokens }: Pick<PledgedBill, 'tokens'>): Token[] =>
  tokens.map((token) => ({ ...token, paper: 0 }));

/** What a bank brings for a claim on bills on the ledger, and on papers. */
export function bringPapers(
  claim: string,
  papers: readonly Claimed[],
  {
    bills = [],
    keyOf = sharedKeyOf,
    applicant = SHIPPER,
  }: {
    readonly bills?: readonly PledgedBill[];
    readonly keyOf?: typeof sharedKeyOf;
    readonly applicant?: User;
  } = {},
): Brought {
  const numbers = papers.filter(({ share }) => share !== undefined).map(({ token: number }) => number);
  return {
    document: { ...claimOn(bills, papers), applicant: partyOf(applicant) },
    tokens: [
      ...bills.flatMap(({ tokens }, paper) =>
        tokens.map(({ kind, token: number }) => ({ kind, token: number, paper })),
      ),
      ...tokenPapers(claim, papers, { first: bills.length, keyOf }),
    ],
    shareKeys: Object.fromEntries(numbers.map((number) => [number, keyOf(number)])),
  };
}
