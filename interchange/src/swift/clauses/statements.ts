import { compileWording, matchWording } from '@naru/chaincode/domain';
import type { ClauseReading } from './clauseReading.js';

/** Words after which a document says something in words that the clause gives. */
const INTRODUCTIONS = [
  'STATING|CERTIFYING|CONFIRMING|DECLARING|ATTESTING|EVIDENCING|INDICATING|SHOWING|MENTIONING THAT',
  'TO THE EFFECT THAT',
  'CERTIFYING|CONFIRMING|STATING|DECLARING',
  'STATING EXACTLY|CLEARLY|EXPRESSLY THAT?',
  'WHICH|THAT? CERTIFIES|STATES|CONFIRMS THAT',
  'AND? CERTIFIED THAT',
].map(compileWording);

/**
 * Finds the words that a document has to state, up to the end of the clause. If they name a number of originals or copies,
 * they may be those of the document or of another one: then they are not read.
 */
export function findStatement(reading: ClauseReading, at: number, lastCount: number): string | undefined {
  const { tokens } = reading;
  const ends = INTRODUCTIONS.map((wording) => matchWording(wording, tokens, at)?.end ?? -1);
  const from = Math.max(...ends);
  return from < 0 || from >= tokens.length || lastCount >= from ? undefined : reading.quote(from, tokens.length);
}
