import { findCountryCode } from '../places/readCountry';
import { NATURE_PHRASES } from './goodsLexicon';

/* What stands in descriptions of goods and does not describe them: terms of trade, prices, contracts, origins. */

/** A term of trade with its place and edition. They end at a comma, a line, or a word of another kind. */
const TRADE_TERM =
  /(?<=^|[\s,(])(?:EXW|FCA|CPT|CIP|DAP|DPU|DDP|FAS|FOB|CFR|CIF|C&F|CNF|C\+F)(?![A-Z-])(?:[ ]+(?!(?:EXW|FCA|CPT|CIP|FAS|FOB|CFR|CIF|INCOTERMS?|AS|PACKED|ORIGIN|MODEL|AND)\b)[A-Z.'-]+){0,4}/gu;
/** What stands before a term that is a kind of goods: 25000 MT DAP. */
const QUANTITY_BEFORE = /(?:^|\s)\d[\d.,]*(?:\s+[A-Z]+)?\s*$/u;
const QUANTITY_BEFORE_CHARS = 32;
/** A term that is also a kind of goods, which a description can begin with: diammonium phosphate. */
const GOODS_TOO = /^DAP\b/u;
const INCOTERMS = /(?:\bAS\s+PER\s+)?(?:\bICC\s+)?\bINCOTERMS?\b(?:\s*\(?(?:19|20)\d{2}\)?)?/gu;
/** The number of a contract: AS PER PROFORMA INVOICE NO. X DATED Y. */
const CONTRACT =
  /\b(?:(?:AS\s+PER|PER|ACCORDING\s+TO|VIDE|UNDER)\s+)?(?:PROFORMA(?:\s+INVOICE)?|(?:SALES?\s+)?(?:CONFIRMATION|NOTE|CONTRACT)|QUOTATION|OFFER|AGREEMENT|TENDER|CONTRACT|PURCHASE\s+ORDER|P\/?O|S\/?C|P\/?I|INDENT|ORDER)\b\s*(?:NOS?|NUMBER|NR)?[.:\s]*[A-Z/-]{0,12}\d[A-Z0-9/-]{0,35}(?:\s*(?:DATED?|DTD|DT|OF)\b[.:\s]*(?:[\d./-]+(?:ST|ND|RD|TH)?(?:\s*[A-Z]{3,9}\.?,?\s*\d{2,4})?|[A-Z]{3,9}\.?\s*\d{1,2}(?:ST|ND|RD|TH)?,?\s*\d{4}))?/gu;
const ORIGIN_BEFORE =
  /\b(?:COUNTRY\s+OF\s+ORIGIN|ORIGIN|MADE\s+IN|PRODUCE\s+OF|PRODUCT\s+OF)\b\s*(?:IS\b)?[\s:]*([A-Z]+(?:[ ][A-Z]+){0,4})/gu;
const ORIGIN_BEHIND = /\b([A-Z]+(?:[ ][A-Z]+){0,2})[ ]+ORIGIN\b/gu;
const PERCENT = /(\d)\s*(?:%|PCT\b|PERCENT\b|PER\s+CENT\b)/gu;
/** How much more or less is allowed describes no goods: +/- 5%, 5 PERCENT MORE OR LESS. */
const TOLERANCE =
  /(?:\+\s*\/?\s*-|\bPLUS\s*(?:\/|OR|AND)?\s*MINUS|\bMORE\s+OR\s+LESS|\bTOLERANCE(?:\s+OF)?)\s*:?\s*\d{1,2}(?:\.\d+)?\s*(?:%|PCT\b|PERCENT\b|PER\s+CENT\b)|\b\d{1,2}(?:\.\d+)?\s*(?:%|PCT\b|PERCENT\b|PER\s+CENT\b)\s*(?=MORE\b|LESS\b|PLUS\b|TOLERANCE\b|\+|ALLOWED\b|ALLOWANCE\b)/gu;
/** One of several: RED/BLACK/BLUE (ISBP 745 para. A2, general knowledge). */
const CHOICE = /(?<=[A-Z]{3})\/(?=[A-Z]{3})/gu;
/** What stands for AND before a number, so that other goods behind it are found, and it joins no quantity. */
export const AND_THEN = 'ANDTHEN';
const LOGICAL_AND = /\s*(?:\bAND\b|&|\+|\bPLUS\b)\s*(?=\d)/gu;

/** A text without its origins, and these. */
interface Cut {
  readonly text: string;
  readonly origins: string[];
}

/** Takes the countries of origin out of a text. The longest name of a country counts. */
export function cutOrigins(text: string): Cut {
  const origins: string[] = [];
  const cut =
    (find: (words: string) => Found | undefined) =>
    (whole: string, words: string): string => {
      const found = find(words);
      if (found !== undefined) origins.push(found.country);
      return found === undefined ? whole : ` ${found.rest} `;
    };
  const rest = text.replace(ORIGIN_BEFORE, cut(findAfter)).replace(ORIGIN_BEHIND, cut(findBefore));
  return { text: rest, origins };
}

interface Found {
  readonly country: string;
  readonly rest: string;
}

function findAfter(text: string): Found | undefined {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const country = findCountryCode(words.slice(0, count).join(' '));
    if (country !== undefined) return { country, rest: words.slice(count).join(' ') };
  }
  return undefined;
}

function findBefore(text: string): Found | undefined {
  const words = text.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const country = findCountryCode(words.slice(from).join(' '));
    if (country !== undefined) return { country, rest: words.slice(0, from).join(' ') };
  }
  return undefined;
}

function cutTradeTerms(text: string): string {
  return text.replace(TRADE_TERM, (whole: string, at: number) => {
    const before = text.slice(Math.max(0, at - QUANTITY_BEFORE_CHARS), at);
    const isGoods = GOODS_TOO.test(whole) && (QUANTITY_BEFORE.test(before) || before.trim() === '');
    return isGoods ? whole : ' , ';
  });
}

/** A contract to which a description refers. */
export interface Contract {
  readonly kind: string;
  readonly number: string;
  /** The words behind DATED. */
  readonly date?: string;
}

const CONTRACT_KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bPRO\s*-?\s*FORMA\b|\bP\/?I\b/u, 'PROFORMA INVOICE'],
  [/\bCONTRACT\b|\bS\/?C\b/u, 'CONTRACT'],
  [/\b(?:CONFIRMATION|NOTE)\b/u, 'CONFIRMATION'],
  [/\b(?:QUOTATION|OFFER|TENDER)\b/u, 'OFFER'],
  [/\bAGREEMENT\b/u, 'AGREEMENT'],
  [/\bORDER\b|\bP\/?O\b/u, 'ORDER'],
  [/\bINDENT\b/u, 'INDENT'],
];
const CONTRACT_NUMBER = /(?:\b(?:NOS?|NUMBER|NR)\b|[.:\s])[.:\s]*([A-Z/-]{0,12}\d[A-Z0-9/-]{0,35})/u;

const CONTRACT_DATE = /\b(?:DATED?|DTD|DT|OF)\b[.:\s]*(.+)$/su;

/** Lists the contracts to which a folded text refers. */
export function listContracts(text: string): Contract[] {
  return (text.match(CONTRACT) ?? []).flatMap((found) => {
    const kind = CONTRACT_KINDS.find(([pattern]) => pattern.test(found))?.[1];
    const number = CONTRACT_NUMBER.exec(found)?.[1];
    const date = CONTRACT_DATE.exec(found)?.[1];
    return kind === undefined || number === undefined ? [] : [{ kind, number, ...(date !== undefined && { date }) }];
  });
}

/** Takes out of a text without prices what does not describe goods: contracts, terms of trade. */
export function cutTerms(text: string): string {
  const cut = [CONTRACT, INCOTERMS].reduce((rest, pattern) => rest.replace(pattern, ' '), cutTradeTerms(text));
  return NATURE_PHRASES.reduce((rest, [pattern, word]) => rest.replace(pattern, word), cut)
    .replace(TOLERANCE, ' ')
    .replace(CHOICE, ' ')
    .replace(PERCENT, '$1PERCENT')
    .replace(LOGICAL_AND, ` , ${AND_THEN} `);
}
