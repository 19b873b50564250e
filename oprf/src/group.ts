import { randomBytes } from 'node:crypto';
import sodium from 'libsodium-wrappers-sumo';

await sodium.ready;

/** An integer modulo the order of the group: 32 bytes, little-endian, reduced. */
export type Scalar = Uint8Array;
/** An element of ristretto255 (RFC 9496) in its one encoding of 32 bytes, never the identity. */
export type Element = Uint8Array;

const SCALAR_BYTES = sodium.crypto_core_ristretto255_SCALARBYTES;
const ELEMENT_BYTES = sodium.crypto_core_ristretto255_BYTES;
/** So many uniform bytes, reduced, give every scalar equally often. */
const WIDE_BYTES = 2 * SCALAR_BYTES;
const BYTE_BITS = 8;

/** Bytes that encode no element, or the identity, in which every key gives the same. */
export class InvalidElement extends Error {
  constructor() {
    super('These bytes encode no element of the group.');
    this.name = InvalidElement.name;
  }
}

/** Drawn from Node's own source: the library asks the operating system for every four bytes. */
export const randomScalar = (): Scalar => reduceScalar(randomBytes(WIDE_BYTES));

/** @throws RangeError if it is not an integer from 0 */
export function scalarOf(value: number): Scalar {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not an integer from 0.`);
  const scalar = new Uint8Array(SCALAR_BYTES);
  for (let rest = value, at = 0; rest > 0; rest = Math.floor(rest / 2 ** BYTE_BITS), at++)
    scalar[at] = rest % 2 ** BYTE_BITS;
  return scalar;
}

export const reduceScalar = (bytes: Uint8Array): Scalar => sodium.crypto_core_ristretto255_scalar_reduce(bytes);
export const addScalars = (one: Scalar, other: Scalar): Scalar =>
  sodium.crypto_core_ristretto255_scalar_add(one, other);
export const subtractScalars = (one: Scalar, other: Scalar): Scalar =>
  sodium.crypto_core_ristretto255_scalar_sub(one, other);
export const multiplyScalars = (one: Scalar, other: Scalar): Scalar =>
  sodium.crypto_core_ristretto255_scalar_mul(one, other);
export const invertScalar = (scalar: Scalar): Scalar => sodium.crypto_core_ristretto255_scalar_invert(scalar);

/** The inverses of scalars that are not 0, with one inversion for all of them. */
export function invertScalars(scalars: readonly Scalar[]): Scalar[] {
  let product = scalarOf(1);
  const before = scalars.map((scalar) => {
    const present = product;
    product = multiplyScalars(product, scalar);
    return present;
  });
  let rest = invertScalar(product);
  return scalars.reduceRight<Scalar[]>((inverses, scalar, index) => {
    inverses[index] = multiplyScalars(rest, at(before, index));
    rest = multiplyScalars(rest, scalar);
    return inverses;
  }, []);
}

/** Whether bytes that came from elsewhere are a scalar in its one form, and not 0. */
export function isScalar(bytes: Uint8Array): boolean {
  if (bytes.length !== SCALAR_BYTES || bytes.every((byte) => byte === 0)) return false;
  const wide = new Uint8Array(WIDE_BYTES);
  wide.set(bytes);
  return isSame(reduceScalar(wide), bytes);
}

/** Whether bytes that came from elsewhere encode an element. */
export function isElement(bytes: Uint8Array): boolean {
  return (
    bytes.length === ELEMENT_BYTES &&
    bytes.some((byte) => byte !== 0) &&
    sodium.crypto_core_ristretto255_is_valid_point(bytes)
  );
}

/** The element that 64 uniform bytes are mapped to. */
export const elementOf = (uniform: Uint8Array): Element => sodium.crypto_core_ristretto255_from_hash(uniform);

/** @throws InvalidElement also if the result is the identity */
export function multiply(scalar: Scalar, element: Element): Element {
  return orInvalid(() => sodium.crypto_scalarmult_ristretto255(scalar, element));
}

/** The multiple of the generator. @throws InvalidElement for 0 */
export function multiplyBase(scalar: Scalar): Element {
  return orInvalid(() => sodium.crypto_scalarmult_ristretto255_base(scalar));
}

/** @throws InvalidElement */
export function add(one: Element, other: Element): Element {
  return orInvalid(() => sodium.crypto_core_ristretto255_add(one, other));
}

/** The sum of one element or more. @throws InvalidElement */
export const sum = (elements: readonly Element[]): Element => elements.reduce(add);

/** The sum of multiples. @throws InvalidElement */
export const combine = (scalars: readonly Scalar[], elements: readonly Element[]): Element =>
  sum(elements.map((element, index) => multiply(at(scalars, index), element)));

/** Compares public bytes. */
export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** @throws RangeError if the list is shorter */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} in a list of ${list.length}.`);
  return item;
}

/** The library throws errors of many kinds for bytes that are no element. */
function orInvalid(work: () => Element): Element {
  try {
    return work();
  } catch {
    throw new InvalidElement();
  }
}
