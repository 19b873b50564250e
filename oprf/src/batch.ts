import {
  at,
  combine,
  type Element,
  InvalidElement,
  invertScalar,
  isSame,
  multiply,
  multiplyBase,
  multiplyScalars,
  randomScalar,
  type Scalar,
  sum,
} from './group.js';
import { type Commitments, publicShare, weightOf } from './polynomial.js';
import { isProven, type Proof, prove } from './proof.js';
import { type Blinded, blindInput, finalizeAll } from './voprf.js';

/*
 * Many inputs in one question to several holders. The last element of a question is a check: the sum of the others, each
 * times a random weight that the asker keeps for itself. A holder proves (RFC 9497) what it made of the check, and the same
 * sum of its other answers must be that. A holder that cheats in one answer would have to guess the weights, of which
 * the elements tell nothing: 1 in 2^252. A proof over all elements, with weights that everybody can compute, would cost
 * the asker twice as many multiplications as there are elements and holders, and each holder as many as there are
 * elements; this costs the asker two for each element, whatever the number of holders.
 */

/** The most inputs of one question. */
export const MAX_BATCH = 128;

/** A question, and what its asker keeps for itself. */
export interface Batch {
  /** What holders get: the hidden inputs in their order, then the check. */
  readonly elements: readonly Element[];
  readonly hidden: readonly Blinded[];
  readonly weights: readonly Scalar[];
}

/** What a holder makes of a question. */
export interface Answer {
  readonly evaluated: readonly Element[];
  /** Of the check alone. */
  readonly proof: Proof;
}

/** An answer, and whose it is. */
export interface Reply extends Answer {
  readonly index: number;
  /** The holders, with this one, that were to be put together when it was asked. */
  readonly among: readonly number[];
}

/** Holders whose answers are not what their shares make of the question. */
export class WrongAnswers extends Error {
  readonly indexes: readonly number[];

  constructor(indexes: readonly number[]) {
    super(`Answered wrongly: ${indexes.join(', ')}.`);
    this.name = WrongAnswers.name;
    this.indexes = indexes;
  }
}

/** Hides inputs. @throws RangeError if there are none or too many */
export function askBatch(inputs: readonly Uint8Array[]): Batch {
  if (inputs.length === 0 || inputs.length > MAX_BATCH)
    throw new RangeError(`${inputs.length} inputs are not 1 to ${MAX_BATCH}.`);
  const hidden = inputs.map((input) => blindInput(input));
  const weights = inputs.map(() => randomScalar());
  const elements = hidden.map(({ element }) => element);
  return { elements: [...elements, combine(weights, elements)], hidden, weights };
}

/**
 * Applies a holder's share, weighted for the holders with which it will be put together, so that the asker only adds.
 * @throws InvalidElement if an element that came from elsewhere is none
 */
export function answerBatch(
  share: Scalar,
  { index, among, elements }: Pick<Reply, 'index' | 'among'> & { readonly elements: readonly Element[] },
): Answer {
  const key = multiplyScalars(weightOf(index, among), share);
  const evaluated = elements.map((element) => multiply(key, element));
  const claim = { publicKey: multiplyBase(key), before: elements.slice(-1), after: evaluated.slice(-1) };
  return { evaluated, proof: prove(key, claim) };
}

/**
 * Puts replies together: 64 bytes for each input.
 * @throws WrongAnswers, which names every holder whose reply is not right; RangeError if there are too few
 */
export function openBatch(batch: Batch, commitments: Commitments, replies: readonly Reply[]): Buffer[] {
  if (replies.length < commitments.length)
    throw new RangeError(`${replies.length} of ${commitments.length} replies are there.`);
  requireAll(replies, (reply) => isCheckProven(batch, commitments, reply));
  const sums = addReplies(replies);
  if (sums !== undefined && isConsistent(batch, sums)) return finalizeAll(batch.hidden, sums);
  requireAll(replies, ({ evaluated }) => isConsistent(batch, evaluated));
  throw new Error('Every reply is right, and their sum is not.');
}

function requireAll(replies: readonly Reply[], isRight: (reply: Reply) => boolean): void {
  const wrong = replies.filter((reply) => !isRight(reply));
  if (wrong.length > 0) throw new WrongAnswers(wrong.map(({ index }) => index));
}

/** Whether the holder proves that it applied its weighted share to the check. */
function isCheckProven(
  { elements }: Batch,
  commitments: Commitments,
  { index, among, evaluated, proof }: Reply,
): boolean {
  if (evaluated.length !== elements.length) return false;
  const publicKey = multiply(weightOf(index, among), publicShare(commitments, index));
  return orFalse(() => isProven({ publicKey, before: elements.slice(-1), after: evaluated.slice(-1) }, proof));
}

/** Whether the check is the weighted sum of the other elements. */
function isConsistent({ weights }: Batch, evaluated: readonly Element[]): boolean {
  return orFalse(() => isSame(combine(weights, evaluated.slice(0, -1)), at(evaluated, weights.length)));
}

/** The sum of what the holders made of each element; undefined if something is no element. */
function addReplies(replies: readonly Reply[]): Element[] | undefined {
  const among = replies.map(({ index }) => index);
  try {
    const weighed = replies.map((reply) => weighFor(reply, among));
    return at(weighed, 0).map((_, element) => sum(weighed.map((evaluated) => at(evaluated, element))));
  } catch (error) {
    if (error instanceof InvalidElement) return undefined;
    throw error;
  }
}

/** What a holder would have answered among these holders, if it was asked among others: one of those did not answer. */
function weighFor({ index, among, evaluated }: Reply, present: readonly number[]): readonly Element[] {
  const isSameSet = among.length === present.length && among.every((other) => present.includes(other));
  if (isSameSet) return evaluated;
  const change = multiplyScalars(weightOf(index, present), invertScalar(weightOf(index, among)));
  return evaluated.map((element) => multiply(change, element));
}

function orFalse(judge: () => boolean): boolean {
  try {
    return judge();
  } catch (error) {
    if (error instanceof InvalidElement) return false;
    throw error;
  }
}
