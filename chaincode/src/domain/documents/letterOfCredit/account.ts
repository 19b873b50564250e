import { reject } from '../../errors';
import type { Money } from '../../primitives';
import type { CreditContent } from './creditContent';
import { maximumOf } from '../../papers/creditAmount';
import type { CreditTerms } from '../../papers/creditTerms';

/*
 * What is drawn, reserved and left of a credit. All amounts are integers of minor units in the credit's currency.
 */

/** What no presentation has reserved or drawn; never negative. */
export function leftOf({ terms, drawings }: Pick<CreditContent, 'terms' | 'drawings'>): bigint {
  const taken = drawings.reduce((sum, { amount }) => sum + BigInt(amount.amountMinor), 0n);
  const left = maximumOf(terms) - taken;
  return left < 0n ? 0n : left;
}

/**
 * Keeps a presentation's drawing, or as much of it as is left: documents for more than the credit can be presented,
 * and the bank that accepts them honours no more than the credit (UCP 600 art. 18(b)).
 * @throws INVALID where the drawing is in another currency (UCP 600 art. 18(a)(iii))
 */
export function reserveDrawing(
  content: CreditContent,
  presentation: string,
  { currency, amountMinor }: Money,
): CreditContent {
  const { terms, drawings } = content;
  if (currency !== terms.amount.currency)
    reject('INVALID', `The credit is in ${terms.amount.currency}, the drawing in ${currency}.`, { currency });
  const left = leftOf(content);
  const kept = left < BigInt(amountMinor) ? Number(left) : amountMinor;
  const drawing = { presentation, amount: { currency, amountMinor: kept }, status: 'RESERVED' as const };
  return { ...content, drawings: [...drawings, drawing] };
}

/** Turns what is kept for a presentation into what is drawn. @throws EXCEEDS_CREDIT where that is more */
export function draw(content: CreditContent, presentation: string, { currency, amountMinor }: Money): CreditContent {
  const kept = content.drawings.find(
    (drawing) => drawing.presentation === presentation && drawing.status === 'RESERVED',
  );
  if (kept === undefined || kept.amount.currency !== currency || amountMinor > kept.amount.amountMinor) {
    reject('EXCEEDS_CREDIT', 'The payment is more than the credit keeps for this presentation.', { presentation });
  }
  const drawn = { presentation, amount: { currency, amountMinor }, status: 'DRAWN' as const };
  return { ...content, drawings: content.drawings.map((drawing) => (drawing === kept ? drawn : drawing)) };
}

/** Takes what is transferred out of a credit. @throws EXCEEDS_CREDIT where less is left */
export function transferOut(content: CreditContent, credit: string, { currency, amountMinor }: Money): CreditContent {
  if (currency !== content.terms.amount.currency || BigInt(amountMinor) > leftOf(content))
    reject('EXCEEDS_CREDIT', 'Less is left of the credit than is to be transferred.', { credit });
  const transferred = { presentation: credit, amount: { currency, amountMinor }, status: 'TRANSFERRED' as const };
  return { ...content, drawings: [...content.drawings, transferred] };
}

/** Gives back what is kept for a presentation. */
export function releaseDrawing(content: CreditContent, presentation: string): CreditContent {
  const drawings = content.drawings.filter(
    (drawing) => drawing.presentation !== presentation || drawing.status !== 'RESERVED',
  );
  return { ...content, drawings };
}

/** @throws OPEN_PRESENTATION where a presentation is neither honoured nor ended */
export function requireNothingReserved({ drawings }: CreditContent): void {
  const open = drawings.filter(({ status }) => status === 'RESERVED').map(({ presentation }) => presentation);
  if (open.length > 0)
    reject('OPEN_PRESENTATION', 'A presentation under this credit is open.', { presentations: open });
}

/** New terms for what was drawn before. @throws EXCEEDS_CREDIT where more is drawn or reserved than they allow */
export function withTerms(content: CreditContent, terms: CreditTerms): CreditContent {
  const taken = content.drawings.reduce((sum, { amount }) => sum + BigInt(amount.amountMinor), 0n);
  if (terms.amount.currency !== content.terms.amount.currency || taken > maximumOf(terms))
    reject('EXCEEDS_CREDIT', 'More is drawn and reserved than the amended credit allows.', {});
  return { ...content, terms, amendments: content.amendments + 1 };
}
