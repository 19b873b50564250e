import { isTypingError } from '../typingErrors';
import type { Likeness } from '../words';
import { compareContracts, compareDates } from './compareContracts';
import { HARMLESS, LABELS_OF_KIND } from './goodsLexicon';
import type { Goods, GoodsPart } from './readGoods';

/** What makes a description differ from the credit's, the worst first. */
interface GoodsDifference {
  readonly likeness: Likeness;
  /** What differs, in words for an officer; absent if nothing does. */
  readonly why?: string;
}

const SAME: GoodsDifference = { likeness: 'SAME' };
const differ = (why: string): GoodsDifference => ({ likeness: 'DIFFERENT', why });
const doubt = (why: string): GoodsDifference => ({ likeness: 'UNSURE', why });

/** The worst of several comparisons. */
export function chooseWorst(differences: readonly (GoodsDifference | undefined)[]): GoodsDifference {
  const found = differences.filter((difference) => difference !== undefined);
  return (
    found.find(({ likeness }) => likeness === 'DIFFERENT') ??
    found.find(({ likeness }) => likeness === 'UNSURE') ??
    SAME
  );
}

const HAS_LETTER_AND_DIGIT = /[A-Z].*\d|\d.*[A-Z]/u;

/** All that a description says, in one. */
export interface AllGoods {
  readonly words: ReadonlySet<string>;
  readonly labelled: ReadonlyMap<string, ReadonlySet<string>>;
  readonly natures: ReadonlySet<string>;
  /** The things themselves. */
  readonly heads: readonly string[];
  /** All words and values. */
  readonly all: ReadonlySet<string>;
  /** Those of them that have letters and digits, such as SK40. */
  readonly codes: readonly string[];
}

export function mergeParts(parts: readonly GoodsPart[]): AllGoods {
  const labelled = new Map<string, Set<string>>();
  for (const part of parts) {
    for (const [label, values] of part.labelled)
      labelled.set(label, new Set([...(labelled.get(label) ?? []), ...values]));
  }
  const words = new Set(parts.flatMap((part) => [...part.words]));
  const all = new Set([...words, ...[...labelled.values()].flatMap((values) => [...values])]);
  return {
    words,
    labelled,
    all,
    codes: [...all].filter((word) => HAS_LETTER_AND_DIGIT.test(word)),
    natures: new Set(parts.flatMap(({ natures }) => [...natures])),
    heads: parts.map(readHead).filter((head) => head !== undefined),
  };
}

/** The thing itself: the last word of the phrase that names it. */
const readHead = ({ phrase }: Pick<GoodsPart, 'phrase'>): string | undefined => phrase.at(-1);

const has = (words: ReadonlySet<string>, word: string): boolean => words.has(word);

const hasNearly = (words: ReadonlySet<string>, word: string): boolean =>
  [...words].some((other) => isTypingError(word, other));

/** Whether a description has all words of an item. */
export function hasEveryWord(stated: AllGoods, item: AllGoods): boolean {
  return [...item.all].every((word) => stated.all.has(word));
}

/** Goods of another nature than the credit's: second hand, scrap, imitation. */
export function compareNatures(credit: AllGoods, stated: AllGoods): GoodsDifference | undefined {
  const [other] = [...stated.natures].filter((nature) => !credit.natures.has(nature));
  return other === undefined ? undefined : differ(`${other}, OF WHICH THE CREDIT DOES NOT SPEAK`);
}

/** Another model, size, grade than the credit's. One that the credit does not know can make the goods others. */
export function compareLabels(credit: AllGoods, stated: AllGoods): GoodsDifference | undefined {
  const differences = [...stated.labelled].flatMap(([label, values]) => {
    const asked = credit.labelled.get(label);
    const others = [...values].filter((value) => !asked?.has(value) && !credit.words.has(value));
    if (others.length === 0) return [];
    if (asked !== undefined) return [differ(`${label} ${others.join(', ')} INSTEAD OF ${[...asked].join(', ')}`)];
    return LABELS_OF_KIND.has(label)
      ? [doubt(`${label} ${others.join(', ')}, OF WHICH THE CREDIT DOES NOT SPEAK`)]
      : [];
  });
  return differences.length === 0 ? undefined : chooseWorst(differences);
}

const DIGITS = /\d+/gu;

/** Another code of the same form as one of the credit, which the document does not have: SK-90 for SK-40. */
export function compareCodes(credit: AllGoods, stated: AllGoods): GoodsDifference | undefined {
  const [asked, own] = [credit.codes, stated.codes];
  const missing = asked.filter((code) => !stated.all.has(code));
  if (missing.length === 0) return undefined;
  const toForm = (code: string): string => code.replace(DIGITS, '#');
  const other = own.find((code) => !credit.all.has(code) && missing.some((each) => toForm(each) === toForm(code)));
  const instead = missing.find((each) => toForm(each) === toForm(other ?? ''));
  return other === undefined ? undefined : differ(`${other} INSTEAD OF ${instead ?? ''}`);
}

/** Words before the thing that the credit does not have can make it another thing: IMITATION, PLASTIC. */
function compareQualifiers(credit: AllGoods, parts: readonly GoodsPart[]): GoodsDifference | undefined {
  const qualifiers = parts.flatMap(({ phrase }) => phrase.slice(0, -1));
  const unknown = qualifiers.filter((word) => !has(credit.words, word) && !HARMLESS.has(word));
  return unknown.length === 0 ? undefined : doubt(`${unknown.join(' ')}, OF WHICH THE CREDIT DOES NOT SPEAK`);
}

/**
 * Compares an invoice's description with the credit's, to which it corresponds (UCP 600 art. 18(c)): no goods of another
 * nature, model or kind, and all words of the credit, in any order. If words are missing, a person decides: parts of the
 * goods may be invoiced, and a misspelling may be harmless (ISBP 745 paras. A23, C3, general knowledge).
 */
export function compareInvoicedGoods(credit: Goods, invoice: Goods): GoodsDifference {
  const [asked, stated] = [mergeParts(credit.parts), mergeParts(invoice.parts)];
  return chooseWorst([
    compareNatures(asked, stated),
    compareLabels(asked, stated),
    compareCodes(asked, stated),
    compareAdditions(asked, invoice.parts),
    compareOrigins(credit, invoice),
    ...compareContracts(credit.contracts, invoice.contracts).map(toDifference),
    toDifference(compareDates(credit.dates, invoice.dates)),
    compareHeads(asked, stated),
    compareWords(asked, stated),
    compareQualifiers(asked, invoice.parts),
    compareJoined(asked, invoice.parts),
  ]);
}

const toDifference = (found: { isCertain: boolean; why: string } | undefined): GoodsDifference | undefined =>
  found && (found.isCertain ? differ(found.why) : doubt(found.why));

/** Goods beside those of the credit are not called for, even if they are free (ISBP 745 para. C12, general knowledge). */
function compareAdditions(credit: AllGoods, parts: readonly GoodsPart[]): GoodsDifference | undefined {
  if (parts.length < 2 && !parts.some(({ isFree }) => isFree)) return undefined;
  const added = parts.find((part) => {
    const head = readHead(part);
    const isOther = head !== undefined && !has(credit.words, head) && !hasNearly(credit.words, head);
    return isOther && (part.isFree || part.quantity !== undefined);
  });
  return added === undefined ? undefined : differ(`${added.phrase.join(' ')} NOT CALLED FOR`);
}

/** Things behind AND of which the credit does not speak: KITCHEN SINKS AND FAUCETS. */
function compareJoined(credit: AllGoods, parts: readonly GoodsPart[]): GoodsDifference | undefined {
  const other = parts
    .flatMap(({ joined }) => joined)
    .find((head) => !has(credit.all, head) && !hasNearly(credit.all, head));
  return other === undefined ? undefined : doubt(`${other}, OF WHICH THE CREDIT DOES NOT SPEAK`);
}

/** The credit's origin and another one on the invoice. */
function compareOrigins(credit: Goods, stated: Goods): GoodsDifference | undefined {
  const other = stated.origins.find((origin) => !credit.origins.includes(origin));
  if (credit.origins.length === 0 || other === undefined) return undefined;
  return differ(`ORIGIN ${other} INSTEAD OF ${credit.origins.join(', ')}`);
}

/** Another thing, if the two have nothing but words before it in common: WASHING MACHINES for KITCHEN SINKS. */
function compareHeads(credit: AllGoods, stated: AllGoods): GoodsDifference | undefined {
  const [asked, own] = [credit.heads[0], stated.heads[0]];
  if (asked === undefined || own === undefined) return undefined;
  const isNamed = credit.heads.some((head) => has(stated.words, head) || hasNearly(stated.words, head));
  const isOfCredit = stated.heads.some((head) => has(credit.words, head) || hasNearly(credit.words, head));
  return isNamed || isOfCredit ? undefined : differ(`${own} INSTEAD OF ${asked}`);
}

function compareWords(credit: AllGoods, stated: AllGoods): GoodsDifference | undefined {
  const asked = [...credit.all];
  const missing = asked.filter((word) => !stated.all.has(word));
  if (missing.length === 0) return undefined;
  return missing.length === asked.length ? differ('NO WORD OF THE CREDIT') : doubt(`WITHOUT ${missing.join(' ')}`);
}

/**
 * Compares a description in another document with the credit's, with which it must not conflict. It may be "in general
 * terms" (UCP 600 art. 14(e)): the thing itself is enough. Another thing or more words before it are left to a person.
 */
export function compareGoodsInGeneral(credit: Goods, document: Goods): GoodsDifference {
  const [asked, stated] = [mergeParts(credit.parts), mergeParts(document.parts)];
  const isNamed = asked.heads.some((head) => has(stated.words, head));
  const isInWords = stated.heads.some((head) => has(asked.words, head));
  return chooseWorst([
    compareNatures(asked, stated),
    compareLabels(asked, stated),
    compareCodes(asked, stated),
    compareOrigins(credit, document),
    isNamed ? undefined : doubt(isInWords ? 'ONLY A PART OF THE DESCRIPTION' : 'OTHER WORDS THAN THE CREDIT'),
    compareQualifiers(asked, document.parts),
    compareJoined(asked, document.parts),
  ]);
}
