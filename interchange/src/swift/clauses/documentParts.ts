import type { DocumentKind } from '@naru/chaincode/domain';
import type { ClauseReading, ReadCondition } from './clauseReading.js';
import { type DocumentHead, findHead } from './documentHead.js';
import { toAsked } from './conditionTemplates.js';
import { type Demand, DEMANDS } from './documentWordings.js';
import { type Counts, findLastCount, joinCounts, readCounts } from './readCounts.js';
import { findLongest, type Found } from './table.js';
import { findStatement } from './statements.js';
import { wordAt } from './wordAt.js';

/** One document that a clause calls for, while the clause is read. */
export interface DocumentPart {
  readonly kind: DocumentKind;
  readonly alternatives: DocumentKind[];
  /** The first token of the part. */
  readonly from: number;
  /** The place after its name. */
  readonly nameEnd: number;
  counts: Counts;
  readonly conditions: ReadCondition[];
}

const JOINING = new Set(['AND', 'PLUS']);
const BETWEEN_PARTS = /[,;.]/;

/** Reads the documents that a clause calls for. Tokens that it cannot read stay unread. */
export class DocumentParts {
  readonly parts: DocumentPart[] = [];
  readonly #reading: ClauseReading;
  readonly #lastCount: number;
  #at = 0;
  /** How many alternatives were read. */
  #alternatives = 0;
  /** Whether something of the part was not read: a name after it may belong to that. */
  #hasLeft = false;

  constructor(reading: ClauseReading) {
    this.#reading = reading;
    this.#lastCount = findLastCount(reading.tokens);
    const head = findHead(reading.tokens, 0);
    if (head === undefined) return;
    this.#addPart(head);
    while (this.#at < reading.tokens.length) this.#readNext();
    this.#shareCounts();
  }

  get #last(): DocumentPart | undefined {
    return this.parts.at(-1);
  }

  #addPart(head: DocumentHead): void {
    const from = this.#at;
    this.parts.push({ ...head, alternatives: [], from, nameEnd: head.end, counts: {}, conditions: [] });
    this.#hasLeft = false;
    while (this.#at < head.nameAt) if (!this.#takeCounts() && !this.#takeDemand()) this.#pass();
    this.#markName(head);
  }

  /** Marks a name as read. The country in "certificate of Uruguay origin" is a demand that was not read. */
  #markName({ kind, nameAt, end }: DocumentHead): void {
    const { tokens } = this.#reading;
    const country = nameAt + 2;
    const hasCountry =
      kind === 'CERTIFICATE_OF_ORIGIN' &&
      tokens[nameAt + 1]?.word === 'OF' &&
      tokens[country + 1]?.word === 'ORIGIN' &&
      country + 2 === end;
    this.#reading.markRead(nameAt, hasCountry ? country : end);
    this.#at = end;
  }

  #readNext(): void {
    const hasRead = this.#takeHead() || this.#takeDemand() || this.#takeCounts() || this.#takeStatement();
    if (!hasRead) this.#pass();
  }

  /** Goes on, and leaves a token as it is. */
  #pass(): void {
    this.#hasLeft ||= this.#reading.isLeft(this.#at);
    this.#at += 1;
  }

  /** Takes the next document, after AND or a comma, or another one that fulfils the clause too, after OR. */
  #takeHead(): boolean {
    const { tokens } = this.#reading;
    const word = wordAt(tokens, this.#at);
    if (word === 'OR') return this.#takeAlternative();
    const isJoining = JOINING.has(word);
    const isAfterComma = BETWEEN_PARTS.test(tokens[this.#at]?.before ?? '');
    if (this.#hasLeft || !(isJoining || isAfterComma)) return false;
    const from = isJoining ? this.#at + 1 : this.#at;
    const head = findHead(tokens, from);
    if (head === undefined) return false;
    this.#reading.markRead(this.#at, from);
    this.#at = from;
    this.#addPart(head);
    return true;
  }

  #takeAlternative(): boolean {
    const head = findHead(this.#reading.tokens, this.#at + 1);
    if (head === undefined || this.#hasLeft) return this.#takeOtherCondition();
    this.#reading.markRead(this.#at, this.#at + 1);
    this.#addKind(head.kind);
    this.#at += 1;
    while (this.#at < head.nameAt) if (!this.#takeDemand()) this.#pass();
    this.#markName(head);
    return true;
  }

  /** A kind that the clause names twice is one alternative. */
  #addKind(kind: DocumentKind): void {
    const part = this.#last;
    if (part !== undefined && part.kind !== kind && !part.alternatives.includes(kind)) part.alternatives.push(kind);
  }

  #findDemand(at: number): Found<Demand> | undefined {
    const kind = this.#last?.kind;
    return findLongest(
      DEMANDS,
      this.#reading.tokens,
      at,
      ({ kinds }) => !kinds || (kind !== undefined && kinds.has(kind)),
    );
  }

  /** Takes "or freight collect" after "freight prepaid": one of two values of one field. */
  #takeOtherCondition(): boolean {
    const part = this.#last;
    const before = part?.conditions.at(-1);
    const other = this.#findDemand(this.#at + 1);
    if (part === undefined || before?.to !== this.#at || other?.entry.conditions.length !== 1) return false;
    const [condition] = other.entry.conditions.map((text) => toAsked(text, other.values));
    if (condition?.field !== before.condition.field) return false;
    this.#addAlternative(part, before, { condition, from: this.#at + 1, to: other.end });
    this.#reading.markRead(this.#at, other.end);
    this.#at = other.end;
    return true;
  }

  #addAlternative({ conditions }: DocumentPart, before: ReadCondition, other: ReadCondition): void {
    const alternative = before.alternative ?? (this.#alternatives += 1);
    conditions.pop();
    conditions.push({ ...before, alternative }, { ...other, alternative });
  }

  #takeDemand(): boolean {
    const found = this.#findDemand(this.#at);
    if (found === undefined) return false;
    for (const text of found.entry.conditions)
      this.#last?.conditions.push({ condition: toAsked(text, found.values), from: this.#at, to: found.end });
    this.#reading.markRead(this.#at, found.end);
    this.#at = found.end;
    return true;
  }

  #takeCounts(): boolean {
    const found = readCounts(this.#reading.tokens, this.#at);
    const joined = found && this.#last && joinCounts(this.#last.counts, found.counts);
    if (found === undefined || joined === undefined || this.#last === undefined) return false;
    this.#last.counts = joined;
    const hasEach = this.#reading.tokens[found.end]?.word === 'EACH';
    const end = hasEach ? found.end + 1 : found.end;
    this.#reading.markRead(this.#at, end);
    this.#at = end;
    return true;
  }

  /** Takes what a certificate has to say in words of its own. It goes on to the end of the clause. */
  #takeStatement(): boolean {
    const statement = findStatement(this.#reading, this.#at, this.#lastCount);
    if (statement === undefined) return false;
    const to = this.#reading.tokens.length;
    const condition = { field: 'statement', operator: 'CONTAINS', value: statement } as const;
    this.#last?.conditions.push({ condition, from: this.#at, to });
    this.#reading.markRead(this.#at, to);
    this.#at = to;
    return true;
  }

  /** "Invoice and packing list in 3 originals (each)": a number at the end is that of each document. */
  #shareCounts(): void {
    const counts = this.#last?.counts ?? {};
    for (const part of this.parts) if (Object.keys(part.counts).length === 0) part.counts = counts;
  }
}
