import { joined, wordsOf } from '../compare/words';
import type { PresentedBillOfLading } from '../../papers/presentedDocuments';
import { complies, discrepant, type Finding, needsAPerson, shown } from '../finding';
import type { Examination } from '../rule';
import { billRule, creditMentions } from './eachBill';

/**
 * Clauses that declare no defect: who counted and loaded (UCP 600 art. 26(b)), what may be, and what is unknown (ISBP
 * 745 para. E20, general knowledge).
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

/** Words that lead up to those clauses and declare nothing themselves. */
// prettier-ignore
const LEADING = new Set([
  'PACKAGING', 'PACKING', 'PACKAGE', 'PACKAGES', 'FOR', 'THE', 'SEA', 'JOURNEY', 'VOYAGE', 'AND', 'CONTAINER', 'STC',
]);

/** Words that declare a defect, whatever stands beside them. */
// prettier-ignore
const DEFECTS = new Set([
  'BROKEN', 'BURST', 'CRUSHED', 'DAMAGED', 'DEFECTIVE', 'DENTED', 'INSUFFICIENT', 'LEAKING', 'RUSTY', 'SHORT', 'STAINED',
  'TORN', 'WET',
]);

/**
 * U9: the bill does not say that goods are or will be loaded on deck (that they may be carried there is acceptable), and
 * is clean: no clause expressly declares a defective condition of goods or packaging. The word "clean" need not appear.
 * Source: UCP 600 arts. 26(a), 26(b), 27.
 */
export const cleanAndUnderDeck = billRule('U9', 'UCP 600 arts. 26, 27', (bill, name, examination) => [
  deckFinding(bill, name, examination),
  cleanFinding(bill, name),
]);

function deckFinding({ isOnDeck }: PresentedBillOfLading, name: string, examination: Examination): Finding {
  if (!isOnDeck) return complies(`${name} DOES NOT STATE THAT GOODS ARE LOADED ON DECK`, { isOnDeck });
  return creditMentions(examination, /\bDECK\b/u)
    ? needsAPerson(`${name} STATES THAT GOODS ARE LOADED ON DECK, OF WHICH THE CREDIT SPEAKS`, { isOnDeck })
    : discrepant(
        `${name} STATES THAT GOODS ARE LOADED ON DECK`,
        'Have the goods loaded under deck, or have the credit allow shipment on deck.',
        { isOnDeck },
      );
}

/** A clause without the harmless words in it, and without the words that lead up to them. */
function restOf(clause: string): string[] {
  const text = joined(clause);
  const harmless = HARMLESS.find((words) => text.includes(words));
  return wordsOf(harmless === undefined ? text : text.replace(harmless, '')).filter((word) => !LEADING.has(word));
}

function cleanFinding({ defectClauses }: PresentedBillOfLading, name: string): Finding {
  const clauses = defectClauses.filter((clause) => restOf(clause).length > 0).sort();
  const compared = { clauses: [...defectClauses].sort().join(' / ') || undefined };
  if (clauses.length === 0) return complies(`${name} IS CLEAN`, compared);
  const isPartlyHarmless = clauses.every(isMixed);
  const sentence = shown(clauses.join(' / '));
  return isPartlyHarmless
    ? needsAPerson(`${name}: WHETHER A CLAUSE DECLARES A DEFECT IS TO BE ASCERTAINED: ${sentence}`, compared)
    : discrepant(
        `${name} IS NOT CLEAN: ${sentence}`,
        'Replace the defective goods or packaging before loading, and obtain a bill without the clause.',
        compared,
      );
}

/** Whether a clause says something harmless beside other things, none of which plainly is a defect. */
function isMixed(clause: string): boolean {
  return HARMLESS.some((words) => joined(clause).includes(words)) && !restOf(clause).some((word) => DEFECTS.has(word));
}
