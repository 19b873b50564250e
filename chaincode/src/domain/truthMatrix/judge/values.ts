import type { Incoterm } from '../../primitives';
import type { Basis } from '../incoterms';
import type { Paper } from '../paper';
import { type Sum, writeSum } from '../sums';
import type { MatrixThresholds } from '../thresholds';
import {
  capitalise,
  compared,
  type Consignment,
  factsOf,
  type Judge,
  listPairs,
  namePapers,
  type Outcome,
} from './outcome';
import { basisOf, bringToOneBasis, priceAlone, type Priced, priceTogether } from './pricing';
import { isWide } from './totals';

/* D24: what the invoices say that the goods cost, and what was declared, after both are brought to one basis. */

const WHOLE = 100n;
const ONE_CURRENCY = 'prices with their currency, in one of them';
const SEVERAL_BILLS = 'how much of it belongs to each of several bills';

export const judgeValues =
  (thresholds: MatrixThresholds): Judge =>
  (consignment) => {
    const declarations = consignment.papers.filter(({ pricing }) => pricing?.declared !== undefined);
    const ofInvoices = declarations.flatMap((declaration) => {
      const beside = declarations.filter(({ isTransit }) => isTransit === declaration.isTransit);
      const isAlone = beside.filter(({ side }) => side === declaration.side).length === 1;
      return judgeInvoices(consignment, { declaration, isAlone }, thresholds);
    });
    return [...ofInvoices, ...judgeMirror(consignment, declarations, thresholds)];
  };

/** A paper of an export declaration that a claim holds, beside the declaration of that number. */
export const judgeDeclaredCopy =
  (thresholds: MatrixThresholds): Judge =>
  (pair) => {
    const [original, copy] = pair.papers.map(priceAlone);
    if (original?.pricing.declared === undefined || copy === undefined) return [];
    return [comparePrices(pair, { declared: original, other: copy, basis: 'FOB' }, thresholds)];
  };

interface Declared {
  readonly declaration: Paper;
  /** Whether it is the only one of its side. */
  readonly isAlone: boolean;
}

/** What the invoices of a declaration come to. */
function judgeInvoices(consignment: Consignment, of: Declared, thresholds: MatrixThresholds): Outcome[] {
  const { declaration } = of;
  const invoices = consignment.papers.filter(({ source }) => source.column === 'INVOICE');
  if (invoices.length === 0) return [];
  const own = chooseInvoices(declaration, invoices);
  const papers = [declaration, ...own];
  const missing = findMissing(of, own);
  if (missing.length > 0) return [notEvaluated(consignment, papers, missing)];
  const declared = priceAlone(declaration);
  const outcomes = listTerms(declaration, own).map((terms) => {
    const invoiced = priceTogether(own, terms);
    if (declared === undefined || invoiced === undefined) return notEvaluated(consignment, papers, [ONE_CURRENCY]);
    return comparePrices(consignment, { declared, other: invoiced, basis: basisOf(declared) }, thresholds);
  });
  // By whatever terms it was written, it comes to the same.
  const isCertain = new Set(outcomes.map(({ result }) => result)).size === 1;
  return isCertain ? outcomes.slice(0, 1) : [notEvaluated(consignment, papers, ['the delivery terms of the invoice'])];
}

/**
 * By which terms an invoice that states none may have been written: by those of a declaration that names it, whose lines say
 * what it costs; otherwise with the freight or without it. No other paper decides that.
 */
function listTerms(declaration: Paper, invoices: readonly Paper[]): readonly (Incoterm | undefined)[] {
  const own = declaration.pricing?.incoterm;
  const isTold = listNamed(declaration).length > 0 || invoices.every(({ pricing }) => pricing?.incoterm !== undefined);
  return isTold ? [own] : [...new Set([own, 'FOB', 'CIF'] as const)];
}

const listNamed = ({ pricing }: Paper): readonly string[] => pricing?.declared?.invoices ?? [];

/** The invoices of a declaration are those that it names; all, if it names none and is the only one of its side. */
function chooseInvoices(declaration: Paper, invoices: readonly Paper[]): readonly Paper[] {
  const named = listNamed(declaration);
  if (named.length === 0) return invoices;
  return invoices.filter(({ number }) => number !== undefined && named.includes(number));
}

function findMissing({ declaration, isAlone }: Declared, own: readonly Paper[]): string[] {
  const named = listNamed(declaration);
  const absent = named.filter((number) => !own.some((invoice) => invoice.number === number));
  return [
    ...absent.map((number) => `invoice ${number}`),
    ...(named.length === 0 && !isAlone ? ['the numbers of the invoices of each declaration'] : []),
    ...(isWide({ papers: [declaration, ...own] }) ? [SEVERAL_BILLS] : []),
  ];
}

/** What the import and the export of the same goods were valued at, both without freight and insurance. */
function judgeMirror(
  consignment: Consignment,
  declarations: readonly Paper[],
  thresholds: MatrixThresholds,
): Outcome[] {
  const entered = declarations.filter(({ side, isTransit }) => side === 'IMPORT' && isTransit !== true);
  // What enters is valued for the duty; goods in transit are as long as nothing else is known of them.
  const valued = entered.length === 0 ? declarations : declarations.filter(({ isTransit }) => isTransit !== true);
  const pairs = listPairs(valued).filter(([one, other]) => one.side !== other.side);
  return pairs.map(([one, other]) => {
    // The duty is paid on the import: it is measured by that, from whichever side it is seen.
    const papers = one.side === 'IMPORT' ? [one, other] : [other, one];
    const [declared, mirrored] = papers.map(priceAlone);
    if (declared === undefined || mirrored === undefined) return notEvaluated(consignment, papers, [ONE_CURRENCY]);
    if (pairs.length > 1) return notEvaluated(consignment, papers, ['one declaration on each side']);
    if (isWide({ papers })) return notEvaluated(consignment, papers, [SEVERAL_BILLS]);
    return comparePrices(consignment, { declared, other: mirrored, basis: 'FOB' }, thresholds);
  });
}

interface Compared {
  readonly declared: Priced;
  readonly other: Priced;
  readonly basis: Basis;
}

function comparePrices(
  consignment: Consignment,
  { declared, other, basis }: Compared,
  { valuePercent }: MatrixThresholds,
): Outcome {
  const [own, theirs] = bringToOneBasis(declared, other, basis);
  const papers = [...declared.papers, ...other.papers];
  if ('missing' in own || 'missing' in theirs) {
    const missing = [own, theirs].flatMap((side) => ('missing' in side ? side.missing : []));
    return notEvaluated(consignment, papers, [...new Set(missing)]);
  }
  const gap = theirs.value.minor - own.value.minor;
  const isApart = (gap < 0n ? -gap : gap) * WHOLE > valuePercent * own.value.minor;
  const said = `${sayValue(declared, own.value)}; ${sayValue(other, theirs.value)}`;
  const sentence = `${capitalise(said)}${isApart ? sayGap(declared, gap) : '.'}`;
  const arithmetic = [[...own.steps], [...theirs.steps]];
  const facts = factsOf(papers, 'VALUE');
  const common = compared(consignment, { rule: 'D24', row: 'VALUE', sentence, papers }, facts, arithmetic);
  return isApart ? { ...common, result: 'CONFLICT', severity: 'HIGH' } : { ...common, result: 'AGREES' };
}

const sayValue = ({ papers }: Priced, value: Sum): string => `${namePapers(papers)} comes to ${writeSum(value)}`;

/** Declared too low, duty is saved; too high, money is moved. */
function sayGap({ papers }: Priced, gap: bigint): string {
  return `: ${namePapers(papers)} is ${gap > 0n ? 'undervalued' : 'overvalued'}, or the other paper is not true.`;
}

function notEvaluated(consignment: Consignment, papers: readonly Paper[], missing: readonly string[]): Outcome {
  const names = papers.map((paper) => namePapers([paper])).join(' and ');
  const sentence = `The values of ${names} cannot be compared. Missing: ${missing.join('; ')}.`;
  const common = compared(consignment, { rule: 'D24', row: 'VALUE', sentence, papers }, factsOf(papers, 'VALUE'));
  return { ...common, result: 'NOT_EVALUATED', missing };
}
