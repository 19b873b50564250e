import { reject, rejectField } from '../../errors';
import type { Money } from '../../primitives';
import type { CreditContent } from './creditContent';
import { computeMaximum } from '../../papers/creditAmount';
import type { CreditTerms } from '../../papers/creditTerms';

/*
 * What is drawn, reserved and left of a credit. All amounts are integers of minor units in the credit's currency.
 */

type Drawing = CreditContent['drawings'][number];

function sumTaken(drawings: readonly Drawing[]): bigint {
  return drawings.reduce((sum, { amount }) => sum + BigInt(amount.amountMinor), 0n);
}

/** What no presentation has reserved or drawn; never negative. */
export function computeLeft({ terms, drawings }: Pick<CreditContent, 'terms' | 'drawings'>): bigint {
  const left = computeMaximum(terms) - sumTaken(drawings);
  return left < 0n ? 0n : left;
}

/** @throws INVALID if the drawing is in another currency than the credit (UCP 600 art. 18(a)(iii)) */
export function requireSameCurrency({ terms }: CreditContent, { currency }: Money): void {
  if (currency !== terms.amount.currency)
    rejectField('/document/amount/currency', `The credit is in ${terms.amount.currency}, the drawing in ${currency}.`, {
      currency,
    });
}

/**
 * Keeps a presentation's drawing, or as much of it as is left: documents for more than the credit can be presented,
 * and the bank that accepts them honours no more than the credit (UCP 600 art. 18(b)).
 */
export function reserveDrawing(
  content: CreditContent,
  presentation: string,
  { currency, amountMinor }: Money,
): CreditContent {
  const left = computeLeft(content);
  const kept = left < BigInt(amountMinor) ? Number(left) : amountMinor;
  const drawing = { presentation, amount: { currency, amountMinor: kept }, status: 'RESERVED' as const };
  return { ...content, drawings: [...content.drawings, drawing] };
}

function isKeptFor(presentation: string): (drawing: Drawing) => boolean {
  return (drawing) => drawing.presentation === presentation && drawing.status === 'RESERVED';
}

/** @throws EXCEEDS_CREDIT if the credit keeps less for the presentation than the payment */
export function requireKept({ drawings }: CreditContent, presentation: string, { currency, amountMinor }: Money): void {
  const kept = drawings.find(isKeptFor(presentation));
  if (kept === undefined || kept.amount.currency !== currency || amountMinor > kept.amount.amountMinor)
    reject('EXCEEDS_CREDIT', 'The payment is more than the credit keeps for this presentation.', { presentation });
}

/** @throws INVALID if the payment is less than what the credit keeps for the presentation */
export function requireAllKept({ drawings }: CreditContent, presentation: string, { amountMinor }: Money): void {
  if (drawings.find(isKeptFor(presentation))?.amount.amountMinor !== amountMinor)
    rejectField('/details/amount', 'The payment is less than what is kept for this presentation. Honour all of it.', {
      presentation,
    });
}

/** @throws EXCEEDS_CREDIT if nothing is left to draw */
export function requireSomethingLeft(content: CreditContent): void {
  if (computeLeft(content) === 0n)
    reject('EXCEEDS_CREDIT', 'Nothing is left of this credit: all is drawn, or kept for other presentations.', {});
}

/** Turns what is kept for a presentation into what is drawn. */
export function draw(content: CreditContent, presentation: string, { currency, amountMinor }: Money): CreditContent {
  const isKept = isKeptFor(presentation);
  const drawn = { presentation, amount: { currency, amountMinor }, status: 'DRAWN' as const };
  return { ...content, drawings: content.drawings.map((drawing) => (isKept(drawing) ? drawn : drawing)) };
}

/** @throws EXCEEDS_CREDIT if less is left of the credit than is to be transferred */
export function requireLeft(content: CreditContent, credit: string, { currency, amountMinor }: Money): void {
  if (currency !== content.terms.amount.currency || BigInt(amountMinor) > computeLeft(content))
    reject('EXCEEDS_CREDIT', 'Less is left of the credit than is to be transferred.', { credit });
}

/** Takes the transferred part out of a credit. */
export function transferOut(content: CreditContent, credit: string, { currency, amountMinor }: Money): CreditContent {
  const transferred = { presentation: credit, amount: { currency, amountMinor }, status: 'TRANSFERRED' as const };
  return { ...content, drawings: [...content.drawings, transferred] };
}

/** Gives back what is kept for a presentation. */
export function releaseDrawing(content: CreditContent, presentation: string): CreditContent {
  const isKept = isKeptFor(presentation);
  return { ...content, drawings: content.drawings.filter((drawing) => !isKept(drawing)) };
}

/** @throws EXCEEDS_CREDIT if more is drawn and reserved than new terms allow */
export function requireEnough({ terms: { amount }, drawings }: CreditContent, terms: CreditTerms): void {
  if (terms.amount.currency !== amount.currency || sumTaken(drawings) > computeMaximum(terms))
    reject('EXCEEDS_CREDIT', 'More is drawn and reserved than the amended credit allows.', {});
}

/** New terms for what was drawn before. */
export function withTerms(content: CreditContent, terms: CreditTerms): CreditContent {
  return { ...content, terms, amendments: content.amendments + 1 };
}
