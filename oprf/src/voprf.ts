import { at, type Element, invertScalars, multiply, randomScalar, type Scalar } from './group.js';
import { hashToGroup, sha512, withLength } from './hashing.js';

/*
 * RFC 9497, VOPRF(ristretto255, SHA-512), mode 0x01: the asker's side. The output is a pseudorandom function of the input
 * under a key that the asker does not know; who applies the key learns nothing of the input.
 */

/** An input that is hidden under a secret of the asker. */
export interface Blinded {
  readonly input: Uint8Array;
  readonly blind: Scalar;
  readonly element: Element;
}

/** Hides an input. */
export function blindInput(input: Uint8Array, blind: Scalar = randomScalar()): Blinded {
  return { input, blind, element: multiply(blind, hashToGroup(input)) };
}

/** The output for an input, by whoever has the whole key (RFC 9497, Evaluate). */
export function evaluate(key: Scalar, input: Uint8Array): Buffer {
  return outputOf(input, multiply(key, hashToGroup(input)));
}

const outputOf = (input: Uint8Array, element: Element): Buffer =>
  sha512(withLength(input), withLength(element), Buffer.from('Finalize'));

/** The outputs for inputs, from their hidden elements to which the key was applied: 64 bytes each. */
export function finalizeAll(hidden: readonly Omit<Blinded, 'element'>[], evaluated: readonly Element[]): Buffer[] {
  const inverses = invertScalars(hidden.map(({ blind }) => blind));
  return hidden.map(({ input }, index) => outputOf(input, multiply(at(inverses, index), at(evaluated, index))));
}
