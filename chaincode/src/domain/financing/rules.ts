import { hasFinding } from '../ruleSets';

/*
 * What each rule on duplicates means, by the ids of the field's typologies, and what the officer does next. The rules whose
 * facts are those of customs, events or credits stand where those facts are.
 */

/** How much a finding weighs: it refuses, needs a second officer, is to be known, or could not be judged. */
export type Severity = 'BLOCK' | 'HIGH' | 'INFO' | 'NOT_EVALUATED';

export const DUPLICATE_RULES = {
  D1: {
    title: 'The paper is financed by another bank',
    next: 'Do not finance. If the papers are genuine, ask for the other bank’s release, a take-over or a syndicate.',
  },
  D2: {
    title: 'The paper is financed by another desk of the same bank',
    next: 'Look the claim up in the own books; combine the financings in one claim.',
  },
  D3: {
    title: 'Goods of another financed transport document under another number',
    next: 'Ask the carrier which document it issued for these containers and this weight.',
  },
  D4: {
    title: 'A transport document or receipt whose number differs in little',
    next: 'Compare the number with the original, character by character; ask who issued it.',
  },
  D5: {
    title: 'A container of another financed transport document',
    next: 'Ask whether the container is shared (LCL) or the load was divided, and have it declared.',
  },
  D7: {
    title: 'The financed parts are more than the whole paper',
    next: 'Finance at most what is left, or ask for the other bank’s release.',
  },
  D8: {
    title: 'An order is financed before and after shipment',
    next: 'Have the loan on the order repaid from this financing, or deduct it.',
  },
  D9: {
    title: 'One number with another date, amount or goods',
    next: 'Compare the original; one of the two claims can be mistyped. Dispute the claim if both are genuine.',
  },
  D10: {
    title: 'The same deal under another or a near number, or in other parts',
    next: 'Ask both parties for both papers, and for what was delivered under each.',
  },
  D11: {
    title: 'The same goods or papers secure another financing in another role',
    next: 'Find out who is paid from which proceeds: bill, invoice, order and drawing of one deal are paid once.',
  },
  D12: {
    title: 'A paper copy of an electronic bill',
    next: 'Ask for the transfer or pledge of the electronic original; a copy is no security.',
  },
  D13: {
    title: 'The bill is no security of the applicant',
    next: 'Have the bill endorsed to the applicant, or take another security: only its holder can pledge a bill to order.',
  },
  D14: {
    title: 'The bill is surrendered, presented or honoured, or customs holds its goods',
    next: 'Do not finance on it: it is the security of whoever has it now, or of nobody. If customs holds the goods, wait for their release.',
  },
  D17: {
    title: 'House and master bill of the same goods',
    next: 'Finance one of them; the other must be surrendered or named as its master.',
  },
  D18: {
    title: 'The goods were delivered without the bill',
    next: 'Do not finance. Ask the carrier who has the goods, and on whose indemnity.',
  },
  D24: {
    title: 'The invoice is more than the declared or ordered value',
    next: 'Ask for the export declaration and the order, and for the reason of the difference.',
  },
} as const satisfies Record<string, { readonly title: string; readonly next: string }>;

export type DuplicateRule = keyof typeof DUPLICATE_RULES;

/** What a rule found, and by which facts. It never says more of another claim than its bank and how it stands. */
export interface DuplicateFinding {
  readonly rule: DuplicateRule;
  readonly severity: Severity;
  readonly reason: string;
  readonly evidence: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** Set if it decides nothing. */
  readonly shadow?: true | undefined;
}

/** What is to be done with a claim. */
export type Verdict = 'REFUSED' | 'HIGH' | 'INFO' | 'CLEAR';

/** The gravest finding decides. What could not be judged is said, and decides nothing. */
export function reachVerdict(findings: readonly DuplicateFinding[]): Verdict {
  const has = (severity: Severity): boolean => hasFinding(findings, severity);
  if (has('BLOCK')) return 'REFUSED';
  if (has('HIGH')) return 'HIGH';
  return has('INFO') ? 'INFO' : 'CLEAR';
}
