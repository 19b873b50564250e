import {
  add,
  at,
  combine,
  type Element,
  isSame,
  isScalar,
  multiply,
  multiplyBase,
  multiplyScalars,
  randomScalar,
  type Scalar,
  subtractScalars,
} from './group.js';
import { hashToScalar, sha512, tagOf, twoBytes, withLength } from './hashing.js';

/*
 * RFC 9497, 2.2: proof that each element of one list is the same secret multiple of that of another list as a public key
 * is of the generator.
 */

/** A proof that discrete logarithms are equal. */
export interface Proof {
  readonly challenge: Scalar;
  readonly response: Scalar;
}

/** A public key, and the elements before and after its secret key was applied. */
export interface Claim {
  readonly publicKey: Element;
  readonly before: readonly Element[];
  readonly after: readonly Element[];
}

const SEED = tagOf('Seed');

/** @param random fresh for each proof: who learns it learns the key */
export function prove(key: Scalar, claim: Claim, random: Scalar = randomScalar()): Proof {
  const before = combine(weigh(claim), claim.before);
  const composites = { before, after: multiply(key, before) };
  const challenge = challengeOf(claim.publicKey, composites, multiplyBase(random), multiply(random, before));
  return { challenge, response: subtractScalars(random, multiplyScalars(challenge, key)) };
}

/** Whether a proof that came from elsewhere proves what is claimed. @throws InvalidElement */
export function isProven(claim: Claim, { challenge, response }: Proof): boolean {
  if (!isScalar(challenge) || !isScalar(response)) return false;
  const weights = weigh(claim);
  const composites = { before: combine(weights, claim.before), after: combine(weights, claim.after) };
  const ofKey = add(multiplyBase(response), multiply(challenge, claim.publicKey));
  const ofElements = add(multiply(response, composites.before), multiply(challenge, composites.after));
  return isSame(challengeOf(claim.publicKey, composites, ofKey, ofElements), challenge);
}

interface Composites {
  readonly before: Element;
  readonly after: Element;
}

/** The weights with which the elements of a claim are put together (ComputeComposites): they follow from all of them. */
function weigh({ publicKey, before, after }: Claim): Scalar[] {
  const seed = sha512(withLength(publicKey), withLength(SEED));
  return before.map((element, index) =>
    hashToScalar(
      Buffer.concat([
        withLength(seed),
        twoBytes(index),
        withLength(element),
        withLength(at(after, index)),
        Buffer.from('Composite'),
      ]),
    ),
  );
}

function challengeOf(publicKey: Element, { before, after }: Composites, ofKey: Element, ofElements: Element): Scalar {
  const parts = [publicKey, before, after, ofKey, ofElements].map(withLength);
  return hashToScalar(Buffer.concat([...parts, Buffer.from('Challenge')]));
}
