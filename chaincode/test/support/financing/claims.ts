import type { PartyFacts } from '../../../src/domain/fingerprints/partyKeys';
import { searchDirectory } from '../../../src/domain/fingerprints/partyKeys';
import {
  type BillContent,
  type DeclarationContent,
  printClaim,
  type PrintedPaper,
  type Sources,
} from '../../../src/domain/fingerprints/prints';
import {
  type ClaimLife,
  type ClaimTie,
  reachVerdict,
  type DuplicateFinding,
  judgeDuplicates,
  tokenPapers,
  type Verdict,
} from '../../../src/domain/financing';
import {
  computeAdvance,
  FinancedPapers,
  type SecurityPaper,
  type UnderlyingPaper,
} from '../../../src/domain/papers/financed';
import { parseAs } from '../../../src/domain/vocabulary/parse';

/** A claim of a case: its papers, whose it is, and how it stands when the last claim of the case is judged. */
export interface CaseClaim {
  readonly bank?: 'BankA' | 'BankB' | 'BankC';
  readonly security: readonly SecurityPaper[];
  readonly underlying?: readonly UnderlyingPaper[];
  /** What is lent, if it is not what follows from the papers. */
  readonly amountMinor?: number;
  readonly life?: ClaimLife;
  readonly tie?: ClaimTie;
  /** The claim in whose place this one is, and the one in its place: `claim 1` is the first of the case. */
  readonly replaces?: string;
  readonly replacedBy?: string;
}

export interface Setting {
  readonly directory?: readonly PartyFacts[];
  readonly carriers?: readonly (readonly string[])[];
  readonly billsOnLedger?: Readonly<Record<string, BillContent>>;
  readonly declarationsOnLedger?: Readonly<Record<string, DeclarationContent>>;
}

const WHOLE = 10_000;
const LENT_ON_BILLS = 10_000_000;

/** Completes what a case leaves out, and holds it to the schema. */
export function completePapers({ security, underlying = [], amountMinor }: CaseClaim): FinancedPapers {
  const financed = security.flatMap((paper) => ('financed' in paper ? [paper.financed] : []));
  const lent = financed.length === 0 ? LENT_ON_BILLS : Number(computeAdvance(financed, WHOLE));
  const goods = [
    'BILL_ON_LEDGER',
    'PAPER_BILL',
    'HOUSE_BILL',
    'AIR_WAYBILL',
    'EXPORT_DECLARATION',
    'DECLARATION_ON_LEDGER',
    'WAREHOUSE_RECEIPT',
  ];
  const isShipped = [...security, ...underlying].some(({ kind }) => goods.includes(kind));
  return parseAs(FinancedPapers, {
    product: 'INVOICE_FINANCE',
    amount: { currency: financed[0]?.currency ?? 'USD', amountMinor: amountMinor ?? lent },
    advanceRateBasisPoints: WHOLE,
    security,
    underlying,
    ...(!isShipped && { notShipped: { reason: 'PRE_SHIPMENT' } }),
  });
}

/** What the banks of a case know beside the papers. */
export function listSources({
  directory = [],
  carriers = [],
  billsOnLedger = {},
  declarationsOnLedger = {},
}: Setting): Sources {
  const find = <T>(known: Readonly<Record<string, T>>, id: string): T => {
    const found = known[id];
    if (found === undefined) throw new Error(`The case has no document ${id}.`);
    return found;
  };
  return {
    findEntries: searchDirectory(directory),
    carriers,
    readBill: (id) => find(billsOnLedger, id),
    readDeclaration: (id) => find(declarationsOnLedger, id),
  };
}

export const printCase = (claim: CaseClaim, setting: Setting = {}): PrintedPaper[] =>
  printClaim(completePapers(claim), listSources(setting));

/** What the rules find against the last claim of a case. */
export function judgeCase(
  earlier: readonly CaseClaim[],
  last: CaseClaim,
  setting: Setting = {},
  issued: readonly CaseClaim[] = [],
): DuplicateFinding[] {
  const token = (claim: CaseClaim): ReturnType<typeof tokenPapers> =>
    tokenPapers(printCase(claim, setting), (input) => input);
  return judgeDuplicates({
    bank: last.bank ?? 'BankB',
    papers: completePapers(last),
    tokened: token(last),
    others: earlier.map(({ bank = 'BankA', life = 'LIVE', tie, replaces, replacedBy, ...claim }, index) => ({
      id: `claim ${index + 1}`,
      bank,
      life,
      tie,
      replaces,
      replacedBy,
      papers: token(claim),
    })),
    issuedBills: issued.flatMap(token),
  });
}

export const judgeVerdict = (...question: Parameters<typeof judgeCase>): Verdict =>
  reachVerdict(judgeCase(...question));
