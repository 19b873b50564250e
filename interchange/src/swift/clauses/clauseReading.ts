import type { TextToken } from '@naru/chaincode/domain';
import type { Asked } from './conditionTemplates.js';

/** Words that mean nothing by themselves. */
const FILLERS = new Set([
  'A',
  'AN',
  'AND',
  'AT',
  'AS',
  'BE',
  'FOR',
  'IN',
  'OF',
  'ON',
  'PLUS',
  'THE',
  'TO',
  'WITH',
  'ALSO',
  'DULY',
]);

/** Words that turn what stands beside them into its opposite. */
// prettier-ignore
const DENYING = new Set([
  'NOT', 'NO', 'WITHOUT', 'ONLY', 'NEITHER', 'NOR', 'NEVER', 'NONE', 'CANNOT', 'EXCLUDING', 'INSTEAD', 'RATHER', 'MAY',
]);
/** Words after which a clause holds at times only, or leaves a choice. */
// prettier-ignore
const CONDITIONAL = new Set([
  'OR', 'AND/OR', 'EITHER', 'IF', 'UNLESS', 'EXCEPT', 'PROVIDED', 'OTHERWISE', 'ALTERNATIVELY', 'WHEN', 'WHERE', 'WHENEVER', 'CASE',
  'BUT', 'OPTIONAL', 'OPTION', 'WHICHEVER', 'SUBJECT', 'WAIVED', 'EXCEPTING', 'EXCEPTION',
]);
/** Words that make another limit of a number. */
const LIMITING = new Set([
  'MAXIMUM',
  'MAX',
  'UP',
  'BETWEEN',
  'EXCEEDING',
  'BELOW',
  'UNDER',
  'LESS',
  'MORE',
  'ABOUT',
  'APPROXIMATELY',
]);
const NUMBER = /^\d/;
const ENDS_SEGMENT = /[,;.:()]/;

/** A condition with the tokens from which it was read. */
export interface ReadCondition {
  readonly condition: Asked;
  readonly from: number;
  readonly to: number;
  readonly alternative?: number;
}

/** The tokens of a clause, and which of them were read. */
export class ClauseReading {
  readonly text: string;
  readonly tokens: readonly TextToken[];
  readonly #isRead: boolean[];
  readonly #isFiller: (word: string) => boolean;

  /** @param fillers further words that mean nothing in this clause */
  constructor(text: string, tokens: readonly TextToken[], fillers: ReadonlySet<string> = new Set()) {
    this.text = text;
    this.#isFiller = (word) => FILLERS.has(word) || fillers.has(word);
    this.tokens = tokens;
    this.#isRead = tokens.map(() => false);
  }

  markRead(from: number, to: number): void {
    this.#isRead.fill(true, from, to);
  }

  /** The words of the text from one token to another. */
  quote(from: number, to: number): string {
    return this.text.slice(this.tokens[from]?.start, this.tokens[to - 1]?.end);
  }

  /** Whether a token says something that was not read. */
  isLeft(at: number): boolean {
    return this.#isRead[at] === false && !this.#isFiller(this.tokens[at]?.word ?? '');
  }

  /** The words that were not read, from one token to another: one text for words that follow one another. */
  listRemainder(from: number, to: number): string[] {
    const texts: string[] = [];
    for (let at = from; at < to; at += 1) {
      if (!this.isLeft(at)) continue;
      let end = at + 1;
      while (end < to && this.#isRead[end] === false) end += 1;
      texts.push(this.quote(at, end));
      at = end;
    }
    return texts;
  }

  /** Whether the clause has a word that was not read, and that makes all of it uncertain. */
  isConditional(): boolean {
    return this.tokens.some(({ word }, at) => this.isLeft(at) && CONDITIONAL.has(word));
  }

  /** Whether the part of the clause between commas, in which a token stands, is denied by a word that was not read. */
  isDenied(from: number, to: number): boolean {
    return this.#hasLeftBeside(from, to, (word) => DENYING.has(word));
  }

  /** Whether a number has another number or limit beside it that was not read: "110 to 120 percent". */
  isLimited(from: number, to: number): boolean {
    return this.#hasLeftBeside(from, to, (word) => LIMITING.has(word) || NUMBER.test(word));
  }

  #hasLeftBeside(from: number, to: number, isMeant: (word: string) => boolean): boolean {
    let start = from;
    while (start > 0 && !ENDS_SEGMENT.test(this.tokens[start]?.before ?? '')) start -= 1;
    let end = to;
    while (end < this.tokens.length && !ENDS_SEGMENT.test(this.tokens[end]?.before ?? '')) end += 1;
    return this.tokens.slice(start, end).some(({ word }, offset) => this.isLeft(start + offset) && isMeant(word));
  }
}
