import type { Slot } from '@naru/chaincode/domain';

const MAX_WORDS = 10;

/** Words with which another part of a clause begins after a name. */
// prettier-ignore
const AFTER_NAME = new Set([
  'AND', 'OR', 'MARKED', 'NOTIFY', 'NOTIFYING', 'INDICATING', 'SHOWING', 'EVIDENCING', 'STATING', 'BEARING', 'QUOTING', 'MENTIONING',
  'DATED', 'IN', 'FOR', 'COVERING', 'FREIGHT', 'BLANK', 'ENDORSED', 'WITH', 'AS', 'CONSIGNED', 'ISSUED', 'SIGNED', 'CERTIFYING',
  'CONFIRMING', 'EXCEPT', 'IF', 'UNLESS', 'NOT', 'ARE', 'IS', 'MUST', 'TO', 'THAT', 'ON', 'BY', 'FROM',
]);

/** Words with which no name begins: a party by what it is, or any party of a kind. */
// prettier-ignore
const NO_NAME = new Set([
  'THE', 'A', 'AN', 'ANY', 'OUR', 'YOUR', 'US', 'ORDER', 'APPLICANT', 'BENEFICIARY', 'ISSUING', 'OPENING', 'SHIPPER', 'SHIPPERS', 'CARRIER',
  'BUYER', 'SELLER', 'NEGOTIATING', 'ADVISING', 'CONSIGNEE', 'BLANK', 'SUCH', 'EACH', 'BOTH', 'PARTY', 'BANK',
]);

/** Words that no name has: they say what a party is, and a word before them can make another party of it. */
const ROLES = new Set(
  'APPLICANT BENEFICIARY ISSUING OPENING SHIPPER CONSIGNEE NEGOTIATING BUYER SELLER CARRIER ORDER DESTINATION PARTY'.split(
    ' ',
  ),
);

/** A name has a word: "notify: (1)" begins a list. A number has two digits. */
const NAME = /\p{L}{2}|\d{2}/u;

/** `<name>`: a name in words of its own, up to a comma or another part of the clause. */
export const readName: Slot = (tokens, at) => {
  if (NO_NAME.has(tokens[at]?.word ?? '')) return undefined;
  let end = at;
  while (end < tokens.length && end - at < MAX_WORDS && !endsBefore(tokens[end], end > at)) end += 1;
  const words = tokens.slice(at, end).map(({ word }) => word);
  return !words.some((word) => NAME.test(word)) || words.some((word) => ROLES.has(word))
    ? undefined
    : { value: words.join(' '), end };
};

function endsBefore(token: { readonly word: string; readonly before: string } | undefined, isInside: boolean): boolean {
  return token === undefined || AFTER_NAME.has(token.word) || (isInside && /[,;:()]/u.test(token.before));
}
