import { rejectField } from '../../errors';
import {
  computeFace,
  type ExportDeclaration,
  type FinancedPaper,
  type FinancedPapers,
  type PaperBill,
  type PaperKind,
} from '../../papers/financed';
import type { Money, Ulid } from '../../primitives';
import { soundOfParty } from '../partyKeys';
import { findCarrier } from '../carrierGroups';
import { foldNumber } from '../numbers/numberForms';
import { listContainers } from './goodsPrints';
import { type Known, print, type Print, type PrintKind } from './print';
import type { Registers } from './registers';
import { printSums } from './sumPrints';
import { printDeclaration, printDrawing, printInvoice, printOrder, printReceipt } from './tradePrints';
import { printAirWaybill, printBill, printHouseBill } from './transportPrints';

/** How many fingerprints one claim has at most. Each costs an evaluation by the share-holders. */
export const MAX_PRINTS = 2_048;

/** Whether the claim takes the paper as security, or only names it. */
export type PaperRole = 'SECURITY' | 'UNDERLYING';
export type { PaperKind } from '../../papers/financed';

/** A part of a value, both in minor units of one currency. */
export interface Share {
  readonly part: Money;
  readonly whole: Money;
}

/** A paper of a claim, as the claim's document tells it without any register. */
export interface PaperHead {
  readonly kind: PaperKind;
  readonly role: PaperRole;
  /** Whether it is a document on this ledger, which says what there is to say of it. */
  readonly isOnLedger?: true;
  /** The part of the paper that is financed, if the paper can be divided. */
  readonly part?: Money;
  /** The same with the whole, which of a declaration on the ledger is not in the claim's document. */
  readonly share?: Share;
}

/** The fingerprints of one paper of a claim. */
export interface PrintedPaper extends PaperHead {
  readonly prints: readonly Print[];
}

/** What a bill on the ledger says. */
export type BillContent = Omit<PaperBill, 'kind'>;
/** What a declaration on the ledger says. */
export type DeclarationContent = Omit<ExportDeclaration, 'kind'>;

export interface Sources extends Registers {
  readonly readBill: (id: Ulid) => Known<BillContent>;
  readonly readDeclaration: (id: Ulid) => Known<DeclarationContent>;
}

/**
 * The fingerprints of a claim, paper by paper. Numbers of orders on invoices and of carriers' bills on house bills are
 * papers of their own that are only named. A paper that is only named has no key of its own on the ledger.
 * @throws TradeError INVALID if there are more fingerprints than {@link MAX_PRINTS}
 */
export function printClaim({ security, underlying }: FinancedPapers, sources: Sources): PrintedPaper[] {
  const taken = security.map((paper): PrintedPaper => ({
    ...printOne(paper, sources),
    role: 'SECURITY',
    ...describe(paper),
    ...shareOf(paper, sources),
  }));
  const named = underlying.map((paper) => ({ ...name(printOne(paper, sources)), ...describe(paper) }));
  const stated = [...security, ...underlying];
  const mentioned = stated.flatMap((paper) => printMentioned(paper, sources)).map(name);
  const goodsKeys = listGoodsKeys(stated, sources);
  const traded = stated.map((paper) => printTraders(paper, goodsKeys, sources));
  const sums = printSums(security, sources);
  const summed = security.map((paper) => sums.get(paper) ?? []);
  const papers = [...taken, ...named].map((paper, index) => ({
    ...paper,
    // What an invoice says itself comes after a sum that is nearly as much, and stands for both.
    prints: dropRepeated([...(summed[index] ?? []), ...paper.prints, ...(traded[index] ?? [])]),
  }));
  return requireBounded([...papers, ...mentioned]);
}

/** The papers that a claim has fingerprints of, in the order of {@link printClaim}. */
export function listPapers({ security, underlying }: FinancedPapers): PaperHead[] {
  const taken = security.map((paper): PaperHead => ({
    kind: kindOf(paper),
    role: 'SECURITY',
    ...describe(paper),
    ...shareOf(paper),
  }));
  const named = underlying.map((paper): PaperHead => ({ kind: kindOf(paper), role: 'UNDERLYING', ...describe(paper) }));
  const mentioned = [...security, ...underlying].flatMap(listMentioned);
  return [...taken, ...named, ...mentioned.map((kind): PaperHead => ({ kind, role: 'UNDERLYING' }))];
}

const kindOf = ({ kind }: Pick<KnownPaper, 'kind'>): PaperKind =>
  kind === 'DECLARATION_ON_LEDGER' ? 'EXPORT_DECLARATION' : kind;

function describe(paper: FinancedPaper): Pick<PaperHead, 'isOnLedger' | 'part'> {
  return {
    ...('billOfLading' in paper || 'declaration' in paper ? { isOnLedger: true } : {}),
    ...('financed' in paper ? { part: paper.financed } : {}),
  };
}

function listMentioned(paper: FinancedPaper): PaperKind[] {
  if (paper.kind === 'INVOICE') return paper.orderNumbers.map(() => 'PURCHASE_ORDER');
  return paper.kind === 'HOUSE_BILL' && paper.master !== undefined ? ['PAPER_BILL'] : [];
}

type Printed = Pick<PrintedPaper, 'kind' | 'prints'>;

const name = ({ kind, prints }: Printed): PrintedPaper => ({
  kind,
  role: 'UNDERLYING',
  prints: prints
    .filter((own) => !(NEAR_IF_TAKEN.includes(kind) && NEARNESS.includes(own.kind)))
    .map((own) => ({ ...own, standing: 'packed' })),
});

/** Of these near numbers are compared only if they are security: of what is only named, goods and deal say more. */
const NEAR_IF_TAKEN: readonly PaperKind[] = ['PURCHASE_ORDER', 'WAREHOUSE_RECEIPT', 'EXPORT_DECLARATION'];
const NEARNESS: readonly PrintKind[] = ['NEAR', 'TERMS'];

function shareOf(paper: FinancedPaper, sources?: Pick<Sources, 'readDeclaration'>): Pick<PaperHead, 'share'> {
  if (!('financed' in paper)) return {};
  const whole =
    paper.kind === 'DECLARATION_ON_LEDGER' ? sources?.readDeclaration(paper.declaration).value : computeFace(paper);
  return whole === undefined ? {} : { share: { part: paper.financed, whole } };
}

function requireBounded(papers: PrintedPaper[]): PrintedPaper[] {
  const fingerprints = papers.reduce((sum, { prints }) => sum + prints.length, 0);
  if (fingerprints <= MAX_PRINTS) return papers;
  const message = `The papers have ${fingerprints} fingerprints; a claim has at most ${MAX_PRINTS}. Divide the claim.`;
  return rejectField('/document', message, { fingerprints });
}

function dropRepeated(prints: readonly Print[]): Print[] {
  return [...new Map(prints.map((own) => [own.input, own])).values()];
}

/**
 * The fingerprints of what somebody knows of one paper: an officer who has a number, a tax number and no more.
 * @throws TradeError INVALID for a text without a letter or digit
 */
export function printQuery(paper: KnownPaper, sources: Sources): PrintedPaper {
  return { ...printOne(paper, sources), role: 'SECURITY' };
}

/** A paper of which not everything needs to be known. */
export type KnownPaper = KnownOf<FinancedPaper>;
type KnownOf<Paper> = Paper extends { readonly kind: infer Kind }
  ? Known<Omit<Paper, 'kind'>> & { readonly kind: Kind }
  : never;

function printOne(paper: KnownPaper, sources: Sources): Printed {
  const isOnLedger = paper.kind === 'BILL_ON_LEDGER' || paper.kind === 'DECLARATION_ON_LEDGER';
  const prints = isOnLedger ? printOnLedger(paper, sources) : printKind(paper, sources);
  return { kind: kindOf(paper), prints: dropRepeated(prints) };
}

type OnLedger = Extract<KnownPaper, { readonly kind: 'BILL_ON_LEDGER' | 'DECLARATION_ON_LEDGER' }>;

function printKind(paper: Exclude<KnownPaper, OnLedger>, sources: Sources): Print[] {
  switch (paper.kind) {
    case 'PAPER_BILL':
      return printBill(paper, sources);
    case 'HOUSE_BILL':
      return printHouseBill(paper, sources);
    case 'AIR_WAYBILL':
      return printAirWaybill(paper, sources);
    case 'WAREHOUSE_RECEIPT':
      return printReceipt(paper, sources);
    case 'INVOICE':
      return printInvoice(paper, sources);
    case 'PURCHASE_ORDER':
      return printOrder(paper, sources);
    case 'DRAWING':
      return printDrawing(paper);
    case 'EXPORT_DECLARATION':
      return printDeclaration(paper, sources);
  }
}

function printOnLedger(paper: OnLedger, sources: Sources): Print[] {
  if (paper.kind === 'BILL_ON_LEDGER')
    return paper.billOfLading === undefined ? [] : printBill(sources.readBill(paper.billOfLading), sources);
  return paper.declaration === undefined ? [] : printDeclaration(sources.readDeclaration(paper.declaration), sources);
}

/** The papers that a paper mentions by their numbers. */
function printMentioned(paper: FinancedPaper, sources: Sources): Printed[] {
  if (paper.kind === 'INVOICE') {
    const { buyer, orderNumbers } = paper;
    return orderNumbers.map((number) => ({ kind: 'PURCHASE_ORDER', prints: printOrder({ buyer, number }, sources) }));
  }
  if (paper.kind !== 'HOUSE_BILL' || paper.master === undefined) return [];
  const { master, issueDate } = paper;
  return [{ kind: 'PAPER_BILL', prints: printBill({ ...master, issueDate }, sources) }];
}

/** What stands for the goods of a claim when it is asked who sells them on: a container and the carrier's bill. */
function listGoodsKeys(papers: readonly FinancedPaper[], sources: Sources): string[] {
  const bills = papers.flatMap((paper) => readCarriersBill(paper, sources));
  const declarations = papers.flatMap((paper) =>
    paper.kind === 'DECLARATION_ON_LEDGER' ? [sources.readDeclaration(paper.declaration)] : [],
  );
  const goods = [...bills, ...declarations, ...papers.filter((paper) => 'containers' in paper)];
  const containers = goods.flatMap(({ containers: listed }) => listContainers({ containers: listed }));
  return [
    ...containers.slice(0, 1).map(({ number }) => number),
    ...bills.slice(0, 1).flatMap((bill) => billKey(bill, sources)),
  ];
}

function readCarriersBill(paper: FinancedPaper, sources: Sources): Known<BillContent>[] {
  if (paper.kind === 'BILL_ON_LEDGER') return [sources.readBill(paper.billOfLading)];
  return paper.kind === 'PAPER_BILL' ? [paper] : [];
}

function billKey({ carrierCode, number }: Known<BillContent>, { carriers }: Registers): string[] {
  if (carrierCode === undefined || number === undefined) return [];
  const codes = findCarrier(carrierCode, carriers);
  return [`${codes[0]}/${foldNumber('transport document reference', number, codes).core}`];
}

/** Who sells and who buys the goods: a middleman buys on one invoice what it sells on the next. */
function printTraders(paper: FinancedPaper, goodsKeys: readonly string[], { findEntries }: Registers): Print[] {
  if (paper.kind !== 'INVOICE') return [];
  const [sold, bought] = [soundOfParty(paper.seller, findEntries), soundOfParty(paper.buyer, findEntries)];
  return goodsKeys.flatMap((key) => [
    ...print('SELLER_OF', 'TRADER', key, sold),
    ...print('BUYER_OF', 'TRADER', key, bought),
  ]);
}
