import { readTokens, type TextToken } from '@naru/chaincode/domain';
import { joinLines, wrapWords } from '../fields/wordLines.js';
import { beginsClause, type Bullet, divideAtNumbers, listBullets } from './bullets.js';
import { findHead, isOpenHead } from './documentHead.js';
import { addsSum } from './sums.js';

const LINE_CHARS = 65;

/** Whether the words of a line can begin a clause. It decides in a field without any mark. */
export type CanBegin = (tokens: readonly TextToken[]) => boolean;

/** A line of 46A that names a document, perhaps after numbers and qualities, can begin a clause. */
export const beginsDocument: CanBegin = (tokens) => findHead(tokens, 0) !== undefined;

/** Words with which a condition of 47A begins. */
// prettier-ignore
const SUBJECTS = new Set([
  'ALL', 'ANY', 'EACH', 'EVERY', 'DOCUMENTS', 'THIRD', 'CHARTER', 'SHORT', 'STALE', 'DISCREPANCY', 'DISCREPANT', 'TT', 'REIMBURSEMENT',
  'INSURANCE', 'PARTIAL', 'TRANSHIPMENT', 'TRANSSHIPMENT', 'SHIPMENT', 'BILL', 'BILLS', 'BL', 'INVOICE', 'INVOICES', 'UPON', 'WE',
  'DRAFT', 'DRAFTS', 'IF', 'BENEFICIARY', 'APPLICANT', 'NEGOTIATION', 'NEGOTIATING', 'PAYMENT', 'BOTH', 'PLUS', 'EXCEPT', 'A', 'AN',
  'THE', 'THIS', 'IN', 'ONE', 'FORWARDER', 'FREIGHT', 'HOUSE', 'BANK', 'CERTIFICATE', 'PACKING', 'TOLERANCE', 'MORE', 'PRESENTATION',
]);
/** A line that begins with one of these goes on from the line before, although a condition can begin with it too. */
const GOING_ON = new Set(['EXCEPT', 'PLUS', 'IF', 'THE', 'A', 'AN', 'IN', 'ANY']);

export const beginsCondition: CanBegin = ([first]) =>
  first !== undefined && SUBJECTS.has(first.word) && !GOING_ON.has(first.word);

/** Words after which a sentence goes on. */
// prettier-ignore
const OPEN = new Set([
  'AND', 'OR', 'OF', 'TO', 'THE', 'A', 'AN', 'BY', 'IN', 'FOR', 'WITH', 'THAT', 'ON', 'AT', 'FROM', 'NOT', 'BE', 'IS', 'ARE', 'MUST',
  'SHALL', 'EXCEPT', 'PLUS', 'OUT', 'FULL', 'SET', 'STATING', 'SHOWING', 'INDICATING', 'MARKED', 'AS', 'PER',
]);

/** Whether a line ends where it must not go on: another word fits into it, and its sentence is not open. */
function endsClause(line: string, next: string): boolean {
  const tokens = readTokens(line);
  const last = tokens.at(-1)?.word ?? '';
  const hasRoom = line.length + 1 + (next.split(' ')[0] ?? '').length <= LINE_CHARS;
  return hasRoom && !OPEN.has(last) && !/[,:(/-]$/.test(line) && !isOpenHead(tokens);
}

function splitByLines(lines: readonly string[], canBegin: CanBegin): string[][] {
  const clauses: string[][] = [];
  for (const line of lines) {
    const last = clauses.at(-1)?.at(-1);
    if (last === undefined || (endsClause(last, line) && canBegin(readTokens(line)))) clauses.push([line]);
    else clauses.at(-1)?.push(line);
  }
  return clauses;
}

/** The ways to read the mark with which a line begins, after the line before. */
const listMarks = (line: string, before: string | undefined): Bullet[] =>
  addsSum(line, before) ? [] : listBullets(line);

function splitByBullets(lines: readonly string[], canBegin: CanBegin): string[][] {
  const clauses: string[][] = [];
  let before: Bullet | undefined;
  for (const line of lines) {
    const bullet = listMarks(line, clauses.at(-1)?.at(-1)).find((each) => beginsClause(each, before));
    if (bullet === undefined) clauses.at(-1)?.push(line);
    else {
      const bullets = divideAtNumbers(bullet, (text) => canBegin(readTokens(text)));
      clauses.push(...bullets.map(({ rest }) => [rest]));
      before = bullets.at(-1);
    }
  }
  return clauses;
}

/** Words of a line that says only that clauses follow: "documents required:", "additional conditions:". */
const HEADING = new Set(
  'THE FOLLOWING DOCUMENT DOCUMENTS REQUIRED ARE AS FOLLOWS TO BE PRESENTED ADDITIONAL OTHER SPECIAL CONDITION CONDITIONS INSTRUCTIONS'.split(
    ' ',
  ),
);
const HEADS = new Set(['REQUIRED', 'FOLLOWING', 'FOLLOWS', 'CONDITIONS', 'INSTRUCTIONS']);

/** The lines of a field without blank ones, and without a heading: it ends with a colon, or a mark follows it. */
function dropHeading(lines: readonly string[]): readonly string[] {
  const texts = lines.map((line) => line.trim()).filter((line) => line !== '');
  const [first = '', next = ''] = texts;
  const words = readTokens(first).map(({ word }) => word);
  const isHeading = words.every((word) => HEADING.has(word)) && words.some((word) => HEADS.has(word));
  const isFollowed = first.endsWith(':') ? texts.length > 1 : listBullets(next).length > 0;
  return isHeading && isFollowed ? texts.slice(1) : texts;
}

/** The first line with a mark. A hyphen marks clauses only from the first line on; later it marks parts of one. */
function findFirstMark(lines: readonly string[]): number {
  const at = lines.findIndex((line, index) =>
    listMarks(line, lines[index - 1]).some(({ style }) => style !== 'HYPHEN' || index === 0),
  );
  return at < 0 ? lines.length : at;
}

/**
 * Reads the clauses of 46A or 47A, without a heading. Each begins with a mark, which is left out, and goes on over several lines. Without a
 * mark, a line that can begin a clause does so if the line before it ends before it is full.
 */
export function readClauses(lines: readonly string[], canBegin: CanBegin): string[] {
  const texts = dropHeading(lines);
  const at = findFirstMark(texts);
  const clauses = [...splitByLines(texts.slice(0, at), canBegin), ...splitByBullets(texts.slice(at), canBegin)];
  return clauses.map(joinLines).filter((clause) => clause !== '');
}

/** A line of a clause may not begin with a word that would begin another clause, or end the field. */
function mayBegin(word: string): boolean {
  return listBullets(word).length === 0 && !word.startsWith(':') && !word.startsWith('-');
}

/** Writes clauses as the lines of 46A or 47A: each after a plus sign, in lines of 65 characters. */
export function writeClauses(clauses: readonly string[]): string[] {
  const lines: string[] = [];
  for (const clause of clauses) {
    // One sign alone could add to the clause before: "invoice value", "+ 10 percent".
    const sign = addsSum(`+ ${clause}`, lines.at(-1)) ? '++' : '+';
    lines.push(...wrapWords([sign, ...clause.split(/\s+/u)], LINE_CHARS, mayBegin));
  }
  return lines;
}
