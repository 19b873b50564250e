import { type DocumentKind, MAX_CLAUSE_CONDITIONS, type TextToken } from '@naru/chaincode/domain';
import type { ClauseReading, ReadCondition } from './clauseReading.js';
import { type DocumentHead, findHead } from './documentHead.js';
import type { DocumentPart } from './documentPart.js';
import { toAsked } from './conditionTemplates.js';
import { type Demand, DEMANDS } from './documentWordings.js';
import { findCounts, joinCounts, readCounts } from './readCounts.js';
import { shareCounts } from './sharedCounts.js';
import { isOtherParty } from './slots.js';
import { findLongest, type Found } from './table.js';
import { findStatement } from './statements.js';
import { wordAt } from './wordAt.js';

const JOINING = new Set(['AND', 'PLUS']);
const BETWEEN_PARTS = /[,;.]/;
/** No demand that is said in short after OR has more words. */
const MAX_OTHER_WORDS = 20;

/** Reads the documents that a clause calls for. Tokens that it cannot read stay unread. */
export class DocumentParts {
  readonly parts: DocumentPart[] = [];
  readonly #reading: ClauseReading;
  /** Where numbers of originals or copies stand. */
  readonly #counts: readonly number[];
  #at = 0;
  /** How many alternatives were read. */
  #alternatives = 0;
  /** Whether something of the part was not read: a name after it may belong to that. */
  #hasLeft = false;
  /** Whether another document was named that was not read: what follows may be said of that. */
  #isAdrift = false;

  constructor(reading: ClauseReading) {
    this.#reading = reading;
    this.#counts = findCounts(reading.tokens);
    const head = findHead(reading.tokens, 0);
    if (head === undefined) return;
    this.#addPart(head);
    while (this.#at < reading.tokens.length) this.#readNext();
    shareCounts(this.parts, reading.tokens);
  }

  get #last(): DocumentPart | undefined {
    return this.parts.at(-1);
  }

  #addPart(head: DocumentHead): void {
    const from = this.#at;
    this.parts.push({ ...head, alternatives: [], from, nameEnd: head.end, counts: {}, conditions: [] });
    this.#hasLeft = false;
    this.#isAdrift = false;
    while (this.#at < head.nameAt) if (!this.#takeDemand() && !this.#takeCounts()) this.#pass();
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
    const hasRead =
      this.#takeHead() || (!this.#isAdrift && (this.#takeDemand() || this.#takeCounts() || this.#takeStatement()));
    if (!hasRead) this.#pass();
  }

  /** Goes on, and leaves a token as it is. */
  #pass(): void {
    const isLeft = this.#reading.isLeft(this.#at);
    this.#hasLeft ||= isLeft;
    this.#isAdrift ||= isLeft && this.#namesOther();
    this.#at += 1;
  }

  /** Whether a name of a document of another kind begins here. */
  #namesOther(): boolean {
    const { kind, nameEnd = 0 } = this.#last ?? {};
    const head = this.#at < nameEnd ? undefined : findHead(this.#reading.tokens, this.#at);
    return head?.nameAt === this.#at && head.kind !== kind;
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

  /** What is said of a document before OR may not hold for the one after it: then it is no alternative. */
  #takeAlternative(): boolean {
    const head = findHead(this.#reading.tokens, this.#at + 1);
    const { nameEnd = 0, conditions = [] } = this.#last ?? {};
    if (head === undefined || this.#hasLeft || conditions.some(({ from }) => from >= nameEnd))
      return this.#takeOtherCondition();
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

  /** Finds a demand that can be made of the document, and of each other one that fulfils the clause too. */
  #findDemand(at: number, tokens: readonly TextToken[] = this.#reading.tokens): Found<Demand> | undefined {
    const { kind, alternatives = [] } = this.#last ?? {};
    const found = findLongest(DEMANDS, tokens, at, ({ kinds }) => !kinds || (kind !== undefined && kinds.has(kind)));
    if (found === undefined || found.entry.conditions.length === 0) return found;
    const isOfAll = alternatives.every((other) => found.entry.kinds?.has(other) ?? true);
    return isOfAll && !isOtherParty(tokens, found.end) ? found : undefined;
  }

  /** Finds what stands after OR: "freight collect", or in short "Bureau Veritas" after "issued by SGS". */
  #findOther({ from, to }: ReadCondition): Found<Demand> | undefined {
    const { tokens } = this.#reading;
    const at = this.#at + 1;
    const whole = this.#findDemand(at);
    if (whole !== undefined) return whole;
    for (let end = Math.min(to, from + MAX_OTHER_WORDS) - 1; end > from; end -= 1) {
      const said = end - from;
      const found = this.#findDemand(0, [...tokens.slice(from, end), ...tokens.slice(at, at + MAX_OTHER_WORDS)]);
      if (found !== undefined && found.end > said) return { ...found, end: at + found.end - said };
    }
    return undefined;
  }

  /** Takes "or freight collect" after "freight prepaid": one of two values of one field. */
  #takeOtherCondition(): boolean {
    const part = this.#last;
    const before = part?.conditions.at(-1);
    if (part === undefined || before?.to !== this.#at) return false;
    const other = this.#findOther(before);
    if (other?.entry.conditions.length !== 1) return false;
    const [condition] = other.entry.conditions.map((text) => toAsked(text, other.values));
    if (condition?.field !== before.condition.field || !this.#hasRoomFor(before)) return false;
    this.#addAlternative(part, before, { condition, from: this.#at + 1, to: other.end });
    this.#reading.markRead(this.#at, other.end);
    this.#at = other.end;
    return true;
  }

  #hasRoomFor({ alternative }: ReadCondition): boolean {
    return alternative !== undefined || this.#alternatives < MAX_CLAUSE_CONDITIONS;
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
    this.#last.countsAt = { from: this.#at, to: end };
    this.#reading.markRead(this.#at, end);
    this.#at = end;
    return true;
  }

  /** Takes what a certificate has to say in words of its own. */
  #takeStatement(): boolean {
    const statement = findStatement(this.#reading, this.#at, this.#at === this.#last?.nameEnd, (from, end) =>
      this.#counts.some((at) => at >= from && at < end),
    );
    if (statement === undefined) return false;
    const { value, to } = statement;
    const condition = { field: 'statement', operator: 'CONTAINS', value } as const;
    this.#last?.conditions.push({ condition, from: this.#at, to });
    this.#reading.markRead(this.#at, to);
    this.#at = to;
    return true;
  }
}
