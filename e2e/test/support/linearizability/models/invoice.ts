import type { Model } from '../history/operation.js';

/** The parts of one invoice that live claims hold, in basis points. */
export type Shares = Readonly<Record<string, number>>;

export type InvoiceCall =
  | { readonly kind: 'reserve'; readonly claim: string; readonly basisPoints: number }
  | { readonly kind: 'cancel'; readonly claim: string }
  /** A look at the end, when nothing else happens: which claims are reserved. */
  | { readonly kind: 'read' };

export type InvoiceAnswer =
  | { readonly kind: 'RESERVED' | 'REFUSED' | 'CANCELLED' }
  | { readonly kind: 'LIVE'; readonly claims: readonly string[] };

const WHOLE = 10_000;

/** An invoice is financed in parts, which are never more than the whole. */
export const INVOICE: Model<Shares, InvoiceCall, InvoiceAnswer> = {
  initial: {},
  step: (shares, call, answer) => {
    if (answer === undefined) return outcomes(shares, call).map(({ next }) => next);
    return outcomes(shares, call)
      .filter((outcome) => JSON.stringify(outcome.answer) === JSON.stringify(answer))
      .map(({ next }) => next);
  },
};

interface Outcome {
  readonly answer: InvoiceAnswer;
  readonly next: Shares;
}

function outcomes(shares: Shares, call: InvoiceCall): Outcome[] {
  switch (call.kind) {
    case 'reserve': {
      const taken = Object.values(shares).reduce((sum, share) => sum + share, 0);
      if (taken + call.basisPoints > WHOLE) return [{ answer: { kind: 'REFUSED' }, next: shares }];
      const next = sortedShares({ ...shares, [call.claim]: call.basisPoints });
      return [{ answer: { kind: 'RESERVED' }, next }];
    }
    case 'cancel': {
      if (shares[call.claim] === undefined) return [];
      const { [call.claim]: _, ...next } = shares;
      return [{ answer: { kind: 'CANCELLED' }, next }];
    }
    case 'read':
      return [{ answer: { kind: 'LIVE', claims: Object.keys(shares) }, next: shares }];
  }
}

/** The same shares are the same state, in whatever order they were taken. */
function sortedShares(shares: Shares): Shares {
  return Object.fromEntries(Object.entries(shares).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
