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

const smallerOf = (one: bigint, other: bigint): bigint => (one < other ? one : other);

/** What the credit keeps for a presentation, or could keep for one that is yet to be presented; in minor units. */
export function computeKept(content: CreditContent, presentation: string | undefined): bigint {
  const kept = presentation === undefined ? undefined : content.drawings.find(isKeptFor(presentation));
  return kept === undefined ? computeLeft(content) : BigInt(kept.amount.amountMinor);
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
  const asked = kept < amountMinor && { asked: { currency, amountMinor } };
  return { ...content, drawings: [...content.drawings, { ...drawing, ...asked }] };
}

/** What becomes free is kept for those presentations that draw more than was kept for them, the earliest first. */
function keepMore(content: CreditContent): CreditContent {
  return content.drawings.reduce((raised, { presentation, status, asked }) => {
    if (status !== 'RESERVED' || asked === undefined) return raised;
    const drawings = raised.drawings.filter((drawing) => !isKeptFor(presentation)(drawing));
    const free = { ...raised, drawings };
    const more = reserveDrawing(free, presentation, asked).drawings.at(-1);
    return {
      ...raised,
      drawings: raised.drawings.map((drawing) => (isKeptFor(presentation)(drawing) ? (more ?? drawing) : drawing)),
    };
  }, content);
}

function isKeptFor(presentation: string): (drawing: Drawing) => boolean {
  return (drawing) => drawing.presentation === presentation && drawing.status === 'RESERVED';
}

/** What is kept for presentations, as a refusal tells it to a party of the credit. */
function listKept({ drawings }: CreditContent): { presentation: string; amount: Money }[] {
  return drawings
    .filter(({ status }) => status === 'RESERVED')
    .map(({ presentation, amount }) => ({ presentation, amount }));
}

/** @throws EXCEEDS_CREDIT if the credit keeps less for the presentation than the payment, with what it keeps for each */
export function requireKept(content: CreditContent, presentation: string, { currency, amountMinor }: Money): void {
  const kept = content.drawings.find(isKeptFor(presentation));
  if (kept === undefined || kept.amount.currency !== currency || amountMinor > kept.amount.amountMinor)
    reject(
      'EXCEEDS_CREDIT',
      'The payment is more than the credit keeps for this presentation. What others keep is free once they are returned, withdrawn or replaced.',
      { presentation, kept: listKept(content) },
    );
}

/** @throws INVALID if the payment is less than what the credit keeps for the presentation */
export function requireAllKept({ drawings }: CreditContent, presentation: string, { amountMinor }: Money): void {
  if (drawings.find(isKeptFor(presentation))?.amount.amountMinor !== amountMinor)
    rejectField('/details/amount', 'The payment is less than what is kept for this presentation. Honour all of it.', {
      presentation,
    });
}

/**
 * Documents for more than the credit can be presented, and are discrepant (UCP 600 art. 18(b)). What others keep is another
 * matter: nothing in the documents would be wrong, and the bank could not honour them in full.
 * @throws EXCEEDS_CREDIT if others keep what this one would draw, with what is left and what each keeps; or if nothing is left
 */
export function requireSomethingLeft(content: CreditContent, { currency, amountMinor }: Money): void {
  const left = computeLeft(content);
  const unpaid = content.drawings.filter(({ status }) => status !== 'RESERVED');
  if (smallerOf(BigInt(amountMinor), computeLeft({ ...content, drawings: unpaid })) > left)
    reject(
      'EXCEEDS_CREDIT',
      'Other presentations keep what this one would draw, also refused ones. Name the one in whose place it stands as `replaces`, or have it returned or withdrawn first.',
      { left: { currency, amountMinor: Number(left) }, kept: listKept(content) },
    );
  if (computeLeft(content) === 0n)
    reject('EXCEEDS_CREDIT', 'Nothing is left of this credit: all is drawn, or kept for other presentations.', {});
}

/** Turns what is kept for a presentation into what is drawn. */
export function draw(content: CreditContent, presentation: string, { currency, amountMinor }: Money): CreditContent {
  const isKept = isKeptFor(presentation);
  const drawn = { presentation, amount: { currency, amountMinor }, status: 'DRAWN' as const };
  return keepMore({ ...content, drawings: content.drawings.map((drawing) => (isKept(drawing) ? drawn : drawing)) });
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

/** Gives back what is kept for a presentation, and keeps it for those that lack some. */
export function releaseDrawing(content: CreditContent, presentation: string): CreditContent {
  const isKept = isKeptFor(presentation);
  return keepMore({ ...content, drawings: content.drawings.filter((drawing) => !isKept(drawing)) });
}

/** @throws EXCEEDS_CREDIT if more is drawn and reserved than new terms allow */
export function requireEnough({ terms: { amount }, drawings }: CreditContent, terms: CreditTerms): void {
  if (terms.amount.currency !== amount.currency || sumTaken(drawings) > computeMaximum(terms))
    reject('EXCEEDS_CREDIT', 'More is drawn and reserved than the amended credit allows.', {});
}

/** New terms for what was drawn before. */
export function withTerms(content: CreditContent, terms: CreditTerms): CreditContent {
  return keepMore({ ...content, terms, amendments: content.amendments + 1 });
}
