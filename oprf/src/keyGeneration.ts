import {
  add,
  addScalars,
  at,
  type Element,
  isElement,
  isSame,
  isScalar,
  multiply,
  multiplyBase,
  multiplyScalars,
  randomScalar,
  type Scalar,
  subtractScalars,
} from './group.js';
import { hashToScalar, twoBytes, withLength } from './hashing.js';
import {
  addCommitments,
  commit,
  type Commitments,
  isShareOf,
  makePolynomial,
  type Polynomial,
  publicShare,
  weightOf,
} from './polynomial.js';
import type { Proof } from './proof.js';

/*
 * A key that nobody has: each dealer shares a secret of its own among the holders, and the key is the sum (Pedersen's
 * distributed key generation). Each dealer proves that it knows its secret, so that nobody can choose its own to cancel
 * the others'. To share a key anew, the dealers are as many old holders as it takes, each with its weighted share: the key
 * is the same, the shares are new, and old and new shares do not fit together.
 */

/** What a dealer shows to all holders. */
export interface Dealing {
  readonly commitments: Commitments;
  /** That the dealer knows the constant of its polynomial (Schnorr). */
  readonly proof: Proof;
}

/** One making of a key, as all who take part in it agree on it before. */
export interface Ceremony {
  /** No two ceremonies have the same. */
  readonly id: Uint8Array;
  /** How many holders it takes. */
  readonly threshold: number;
  /** The indexes of the dealers. */
  readonly dealers: readonly number[];
  /** The commitments of the key that is shared anew, of which the dealers are holders; undefined for a new key. */
  readonly present?: Commitments | undefined;
}

/** What a holder got of one dealer: what everybody got, and its own share. */
export interface Received {
  readonly dealer: number;
  readonly dealing: Dealing;
  readonly share: Scalar;
}

/** Why a holder does not take a dealing. */
export type Fault = 'COMMITMENTS' | 'PROOF' | 'ANOTHER_KEY' | 'SHARE';

/** Dealers that did not do as the ceremony says. */
export class Complaints extends Error {
  readonly complaints: readonly { readonly dealer: number; readonly fault: Fault }[];

  constructor(complaints: Complaints['complaints']) {
    super(`Dealt wrongly: ${complaints.map(({ dealer, fault }) => `${dealer} (${fault})`).join(', ')}.`);
    this.name = Complaints.name;
    this.complaints = complaints;
  }
}

/** A holder's part of a key. */
export interface KeyShare {
  readonly share: Scalar;
  readonly commitments: Commitments;
}

/** Deals a secret: a random one for a new key, the own share of the key that is shared anew. */
export function deal(
  { id, threshold, dealers, present }: Ceremony,
  dealer: number,
  share?: Scalar,
): { readonly polynomial: Polynomial; readonly dealing: Dealing } {
  if ((present === undefined) !== (share === undefined)) throw new RangeError('A share is dealt of a present key.');
  const secret = share === undefined ? randomScalar() : multiplyScalars(weightOf(dealer, dealers), share);
  const polynomial = makePolynomial(threshold, secret);
  const commitments = commit(polynomial);
  return { polynomial, dealing: { commitments, proof: proveKnown(secret, at(commitments, 0), id, dealer) } };
}

/**
 * Adds up what a holder got of all dealers of a ceremony.
 * @throws Complaints that name every dealer whose dealing is not right
 */
export function takeShares(ceremony: Ceremony, index: number, received: readonly Received[]): KeyShare {
  const complaints = received.flatMap((each) => {
    const fault = findFault(ceremony, index, each);
    return fault === undefined ? [] : [{ dealer: each.dealer, fault }];
  });
  if (complaints.length > 0) throw new Complaints(complaints);
  const isWhole = ceremony.dealers.every((dealer) => received.some((each) => each.dealer === dealer));
  if (!isWhole || received.length !== ceremony.dealers.length)
    throw new RangeError('One dealing per dealer is needed.');
  return {
    share: received.map(({ share }) => share).reduce(addScalars),
    commitments: addCommitments(received.map(({ dealing }) => dealing.commitments)),
  };
}

/** What is wrong with a dealing that came from elsewhere. */
function findFault(ceremony: Ceremony, index: number, { dealer, dealing, share }: Received): Fault | undefined {
  const { commitments } = dealing;
  if (commitments.length !== ceremony.threshold || !commitments.every(isElement)) return 'COMMITMENTS';
  if (!isKnown(at(commitments, 0), ceremony.id, dealer, dealing.proof)) return 'PROOF';
  if (!isOfPresentKey(ceremony, dealer, at(commitments, 0))) return 'ANOTHER_KEY';
  return isScalar(share) && isShareOf(commitments, index, share) ? undefined : 'SHARE';
}

function isOfPresentKey({ present, dealers }: Ceremony, dealer: number, constant: Element): boolean {
  if (present === undefined) return true;
  return isSame(multiply(weightOf(dealer, dealers), publicShare(present, dealer)), constant);
}

const KNOWN = Buffer.from('Naru-OPRF-Dealing');

function proveKnown(secret: Scalar, constant: Element, id: Uint8Array, dealer: number): Proof {
  const random = randomScalar();
  const challenge = challengeOf(constant, multiplyBase(random), id, dealer);
  return { challenge, response: subtractScalars(random, multiplyScalars(challenge, secret)) };
}

function isKnown(constant: Element, id: Uint8Array, dealer: number, { challenge, response }: Proof): boolean {
  if (!isScalar(challenge) || !isScalar(response)) return false;
  const random = add(multiplyBase(response), multiply(challenge, constant));
  return isSame(challengeOf(constant, random, id, dealer), challenge);
}

const challengeOf = (constant: Element, random: Element, id: Uint8Array, dealer: number): Scalar =>
  hashToScalar(Buffer.concat([withLength(id), twoBytes(dealer), withLength(constant), withLength(random)]), KNOWN);
