import { joinWords, readWords } from '../compare/words';
import type { PresentedBillOfLading } from '../../papers/presentedDocuments';
import { complies, discrepant, type Judgement, needsAPerson, quote } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { creditMentions, defineBillRule } from './defineBillRule';

/**
 * Clauses that do not declare a defect: they say who counted and loaded (UCP 600 art. 26(b)), what may be, or what is
 * unknown (ISBP 745 para. E20, general knowledge).
 */
const HARMLESS = [
  'SAID TO CONTAIN',
  'SAID BY SHIPPER TO CONTAIN',
  'SHIPPERS LOAD AND COUNT',
  'SHIPPER S LOAD AND COUNT',
  'SHIPPER LOAD AND COUNT',
  'SHIPPER S LOAD COUNT AND SEAL',
  'SHIPPER S LOAD STOW AND COUNT',
  'MAY NOT BE SUFFICIENT',
  'CONTENTS UNKNOWN',
  'WEIGHT UNKNOWN',
];

/** Words that can stand beside those clauses and declare nothing themselves. */
// prettier-ignore
const HARMLESS_WORDS = new Set([
  'PACKAGING', 'PACKING', 'PACKAGE', 'PACKAGES', 'FOR', 'THE', 'SEA', 'JOURNEY', 'VOYAGE', 'AND', 'CONTAINER', 'STC',
]);

/** Words that always declare a defect. */
// prettier-ignore
const DEFECTS = new Set([
  'BROKEN', 'BURST', 'CRUSHED', 'DAMAGED', 'DEFECTIVE', 'DENTED', 'INSUFFICIENT', 'LEAKING', 'RUSTY', 'SHORT', 'STAINED',
  'TORN', 'WET',
]);

/**
 * U9: the bill does not say that goods are or will be loaded on deck; it may say that they may be carried there. It is
 * clean: no clause expressly declares a defective condition of goods or packaging. The word "clean" need not appear.
 * Source: UCP 600 arts. 26(a), 26(b), 27.
 */
export const cleanAndUnderDeck = defineBillRule('U9', 'UCP 600 arts. 26, 27', (bill, name, examination) => [
  judgeDeck(bill, name, examination),
  judgeClauses(bill, name),
]);

function judgeDeck({ isOnDeck }: PresentedBillOfLading, name: string, examination: Examination): Judgement {
  if (!isOnDeck) return complies(`${name} DOES NOT STATE THAT GOODS ARE LOADED ON DECK`, { isOnDeck });
  return creditMentions(examination, /\bDECK\b/u)
    ? needsAPerson(`${name} STATES THAT GOODS ARE LOADED ON DECK, OF WHICH THE CREDIT SPEAKS`, { isOnDeck })
    : discrepant(
        `${name} STATES THAT GOODS ARE LOADED ON DECK`,
        'Have the goods loaded under deck, or have the credit allow shipment on deck.',
        { isOnDeck },
      );
}

/** The words of a clause without a harmless clause in it and the words that can stand beside that. */
function dropHarmless(clause: string): string[] {
  const text = joinWords(clause);
  const harmless = HARMLESS.find((words) => text.includes(words));
  return readWords(harmless === undefined ? text : text.replace(harmless, '')).filter(
    (word) => !HARMLESS_WORDS.has(word),
  );
}

function judgeClauses({ defectClauses }: PresentedBillOfLading, name: string): Judgement {
  const clauses = defectClauses.filter((clause) => dropHarmless(clause).length > 0).sort();
  const compared = { clauses: [...defectClauses].sort().join(' / ') || undefined };
  if (clauses.length === 0) return complies(`${name} IS CLEAN`, compared);
  const isPartlyHarmless = clauses.every(isMixed);
  const sentence = quote(clauses.join(' / '));
  return isPartlyHarmless
    ? needsAPerson(`${name}: WHETHER A CLAUSE DECLARES A DEFECT IS TO BE ASCERTAINED: ${sentence}`, compared)
    : discrepant(
        `${name} IS NOT CLEAN: ${sentence}`,
        'Replace the defective goods or packaging before loading, and obtain a bill without the clause.',
        compared,
      );
}

/** Whether a clause says something harmless and other things, none of which is plainly a defect. */
function isMixed(clause: string): boolean {
  return (
    HARMLESS.some((words) => joinWords(clause).includes(words)) &&
    !dropHarmless(clause).some((word) => DEFECTS.has(word))
  );
}
