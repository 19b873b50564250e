import type { CreditTerms } from '../../papers/creditTerms';
import { fold } from '../compare/foldings';
import { cutOrigins, cutTerms } from '../compare/goods/cutTerms';
import { dropPrices } from '../compare/goods/prices';
import { findUnit } from '../compare/goods/quantityWords';
import { readWords } from '../compare/words';
import { isNumberWord } from '../drafts/amountInWords';

const QUANTITY = /\b(?:QUANTITY|QUANTITIES|QTY)\b/u;
const DIGIT = /\d/u;

const mayCount = (word: string): boolean => DIGIT.test(word) || isNumberWord(word) || findUnit(word) !== undefined;

/**
 * Whether the credit may state a quantity of its goods. It certainly states none if it has no items, no number or unit stands in
 * the description beside prices and terms of trade, and no clause speaks of a quantity.
 */
export function mayStateQuantity({ goods, documentsRequired, additionalConditions }: CreditTerms): boolean {
  const description = cutTerms(cutOrigins(dropPrices(fold(goods.description.join(' ')))).text);
  return (
    goods.items.length > 0 ||
    readWords(description).some(mayCount) ||
    [...documentsRequired, ...additionalConditions].some(({ text }) => QUANTITY.test(fold(text)))
  );
}
