import { type Answer, answerBatch, askBatch, type Batch, openBatch, type Reply, WrongAnswers } from './batch.js';
import { InvalidElement, type Scalar } from './group.js';
import type { Commitments } from './polynomial.js';

/*
 * What is done in a thread of its own. Only plain values pass between threads, so that errors which others tell apart are
 * results here.
 */

export const ask = (inputs: readonly Uint8Array[]): Batch => askBatch(inputs);

export interface Answering {
  readonly share: Scalar;
  readonly asked: Parameters<typeof answerBatch>[1];
}

/** @returns undefined if an element that came from elsewhere is none */
export function answer({ share, asked }: Answering): Answer | undefined {
  try {
    return answerBatch(share, asked);
  } catch (error) {
    if (error instanceof InvalidElement) return undefined;
    throw error;
  }
}

export interface Opening {
  readonly batch: Batch;
  readonly commitments: Commitments;
  readonly replies: readonly Reply[];
}

/** The outputs, or the holders whose replies are not right. */
export type Opened = { readonly outputs: readonly Uint8Array[] } | { readonly wrong: readonly number[] };

export function open({ batch, commitments, replies }: Opening): Opened {
  try {
    return { outputs: openBatch(batch, commitments, replies) };
  } catch (error) {
    if (error instanceof WrongAnswers) return { wrong: error.indexes };
    throw error;
  }
}
