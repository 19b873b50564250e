import { type Answer, answerBatch, askBatch, type Batch, openBatch, type Reply } from '../../src/batch.js';
import { commitmentsOf, partOf, type Shares } from './ceremony.js';

/** What a holder does with its answer before it sends it. */
export type Lie = (answer: Answer) => Answer;

export const bytes = (text: string): Buffer => Buffer.from(text);
export const hex = (buffer: Uint8Array): string => Buffer.from(buffer).toString('hex');

export function replyOf(shares: Shares, batch: Batch, index: number, among: readonly number[], lie?: Lie): Reply {
  const answer = answerBatch(partOf(shares, index).share, { index, among, elements: batch.elements });
  return { index, among, ...(lie ? lie(answer) : answer) };
}

/** The outputs for inputs, from the holders with these indexes. */
export function ask(shares: Shares, among: readonly number[], inputs: readonly string[]): string[] {
  const batch = askBatch(inputs.map(bytes));
  const replies = among.map((index) => replyOf(shares, batch, index, among));
  return openBatch(batch, commitmentsOf(shares), replies).map(hex);
}
