/**
 * Tokens that nobody can compute alone: 2HashDH over ristretto255 (RFC 9497, VOPRF(ristretto255, SHA-512), mode 0x01), of
 * which several holders have a share of the key each. Everything here is pure but for fresh random numbers. Gateways ask,
 * answer and open in a separate thread (`askApart`, `answerApart`, `openApart`).
 *
 * @example A holder deals, and takes what all dealt.
 * const { polynomial, dealing } = deal(ceremony, 1);
 * const forSecond = shareOf(polynomial, 2);
 * const { share, commitments } = takeShares(ceremony, 1, received);
 *
 * @example An asker asks two holders of whom two are enough.
 * const batch = askBatch(inputs);
 * const replies = [1, 2].map((index) => reply(index, [1, 2], batch.elements)); // answerBatch at each
 * const outputs = openBatch(batch, commitments, replies);
 *
 * @packageDocumentation
 */
export { answerApart, askApart, openApart } from './apart.js';
export {
  type Answer,
  answerBatch,
  askBatch,
  type Batch,
  MAX_BATCH,
  openBatch,
  type Reply,
  WrongAnswers,
} from './batch.js';
export { type Element, InvalidElement, isElement, isScalar, type Scalar } from './group.js';
export {
  type Ceremony,
  Complaints,
  deal,
  type Dealing,
  type Fault,
  type KeyShare,
  type Received,
  takeShares,
} from './keyGeneration.js';
export { type Commitments, isShareOf, joinShares, shareOf } from './polynomial.js';
export type { Proof } from './proof.js';
export { type BoxKey, makeBoxKey, openSealed, sealFor } from './sealedBox.js';
export { evaluate } from './voprf.js';
