import { fingerprint, type KindedFingerprint } from './fingerprint';
import { field } from './normalise';

/** Letters that a reader, or a program that reads scans, takes for digits. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', S: '5', B: '8', Z: '2' };

/** Who gave the number: the carrier code of a bill, the party field of an invoice's seller. */
type Numberer = string;

/**
 * F10, confusable skeleton of a bill or invoice number: letters as the digits they look like, without leading zeros.
 * Two numbers with one skeleton are told apart by the eye only with effort; it reports, and never excludes.
 */
export function confusableSkeleton(numberer: Numberer, number: string): KindedFingerprint<'F10'> {
  return fingerprint('F10', field('numberer', numberer), skeletonOf(number));
}

/**
 * F11, deletion variants: the skeleton, and each that one character removed leaves. Two numbers one edit apart
 * (a character inserted, deleted or replaced) share a variant, so exact look-ups find them.
 */
export function deletionVariants(numberer: Numberer, number: string): KindedFingerprint<'F11'>[] {
  const skeleton = Array.from(skeletonOf(number));
  const variants = skeleton.map((_, index) => skeleton.toSpliced(index, 1).join(''));
  return [...new Set([skeleton.join(''), ...variants])].map((variant) =>
    fingerprint('F11', field('numberer', numberer), variant),
  );
}

function skeletonOf(number: string): string {
  const lookalikes = Array.from(field('number', number), (character) => LOOKS_LIKE[character] ?? character);
  return lookalikes.join('').replace(/^0+(?=.)/, '');
}
