import { joinWords, readWords } from '../compare/words';
import {
  complies,
  defineRule,
  discrepant,
  type Judgement,
  needsAPerson,
  notApplicable,
  orElse,
  quote,
} from '../examination/judgement';
import { nameDocument } from '../examination/examinedDocuments';
import type { Examination } from '../examination/examination';
import { findPermissions } from '../examination/permissions';
import { creditMentions } from './defineTransportRule';
import { findTransportDocuments, type TransportDocument } from './transportDocuments';

/** Whether goods are, or may be, on deck. */
const ON_DECK =
  /\b(?:MAY BE |TO BE |WILL BE |IS |ARE )?(?:LOADED |SHIPPED |STOWED |CARRIED |LADEN )?ON DECK(?: AT SHIPPERS?(?: S)? RISK)?\b/u;
const NOT_ON_DECK = /\b(?:MAY|NOT|NO|UNDER|OPTION|LIBERTY)\b/u;

/**
 * Clauses that do not declare a defect: they say who counted and loaded (UCP 600 art. 26(b)), what may be, or what is
 * unknown (ISBP 745 para. E20, general knowledge).
 */
const HARMLESS: readonly RegExp[] = [
  /\bSAID (?:BY SHIPPER )?TO (?:CONTAIN|BE|WEIGH)\b/u,
  /\bSHIPPERS?(?: S)?(?: (?:LOADED|LOAD|LOADING|STOWED|STOW|STOWAGE|WEIGHED|WEIGHT|COUNTED|COUNT|SEALED|SEAL|PACKED|PACK|AND))+\b/u,
  /\bMAY NOT BE SUFFICIENT\b/u,
  /\b(?:CONTENTS?|WEIGHT|QUALITY|QUANTITY|MEASUREMENT|CONDITION|VALUE)(?: AND (?:CONTENTS?|WEIGHT|QUALITY|QUANTITY|VALUE))* UNKNOWN\b/u,
  // What another rule judges, or this one by other data.
  /\bFREIGHT (?:PREPAID|PAID|COLLECT|PAYABLE AT DESTINATION)\b/u,
  /\b(?:CLEAN )?(?:(?:SHIPPED|LADEN) )?ON BOARD\b/u,
  /\b(?:NOT )?(?:TO BE USED WITH|SUBJECT TO|AS PER|UNDER)(?: A| ANY| THE)? CHARTER ?PART(?:Y|IES)\b/u,
  ON_DECK,
  /\b(?:(?:SHIPPED|RECEIVED|TAKEN IN CHARGE) )?IN (?:(?:APPARENT|EXTERNAL) )*GOOD (?:ORDER AND CONDITION|ORDER|CONDITION)\b/u,
  /\bPARTICULARS (?:FURNISHED|DECLARED|PROVIDED) BY (?:THE )?SHIPPER\b/u,
];

/** Words that can stand beside those clauses and declare nothing themselves. */
// prettier-ignore
const HARMLESS_WORDS = new Set([
  'PACKAGING', 'PACKING', 'PACKAGE', 'PACKAGES', 'FOR', 'THE', 'SEA', 'JOURNEY', 'VOYAGE', 'AND', 'CONTAINER', 'CONTAINERS', 'STC', 'ON', 'BY',
  'GOODS', 'CARGO',
]);

/** Words that declare a defect. */
// prettier-ignore
const DEFECTS = new Set([
  'BROKEN', 'BURST', 'CRUSHED', 'DAMAGED', 'DAMAGE', 'DEFECTIVE', 'DENTED', 'INSUFFICIENT', 'LEAKING', 'LEAKY', 'LEAKAGE', 'RUSTY', 'RUST', 'RUSTED',
  'SHORT', 'STAINED', 'TORN', 'WET', 'CORRODED', 'MOULDY', 'MOLDY', 'HOLED', 'HOLES', 'LOOSE', 'SCRATCHED', 'BENT', 'CHAFED', 'INFESTED', 'SPILLED',
  'SPILLAGE', 'INADEQUATE', 'DIRTY', 'SPOILED', 'DAMP', 'CRACKED', 'DEFORMED', 'PERFORATED', 'COLLAPSED', 'CONTAMINATED', 'ROTTEN', 'RIPPED', 'PUNCTURED',
  'SOILED', 'SMASHED', 'SWOLLEN', 'DECAYED', 'MISSING',
]);
const NOT_SUFFICIENT = /\b(?:NOT|IN) ?(?:SUFFICIENT|ADEQUATE)\b/u;

/** Words of what may be, or of who is not liable: they declare no condition for certain. */
const OF_DOUBT =
  /\b(?:MAY|MIGHT|IF ANY|NOT (?:BE )?(?:RESPONSIBLE|LIABLE)|WITHOUT (?:RESPONSIBILITY|LIABILITY)|RISK|UNLESS|NO (?:DAMAGE|DEFECTS?|RUST|LEAKAGE|SHORTAGE)|NOT DAMAGED|FRAGILE)\b/u;

/**
 * U9: a transport document does not say that goods are or will be loaded on deck; it may say that they may be carried there.
 * It is clean: no clause expressly declares a defective condition of goods or packaging. The word "clean" need not appear. A
 * clause that does not plainly declare a defect is left to a person. Source: UCP 600 arts. 26(a), 26(b), 27.
 */
export const cleanAndUnderDeck = defineRule('U9', 'UCP 600 arts. 26, 27', (examination) =>
  orElse(
    findTransportDocuments(examination).flatMap((document) => {
      const name = nameDocument(document);
      return [judgeDeck(document, name, examination), judgeClauses(document, name)].map(
        ({ compared, ...judgement }) => ({
          ...judgement,
          compared: { document: name, ...compared },
        }),
      );
    }),
    notApplicable('NO TRANSPORT DOCUMENT IS PRESENTED'),
  ),
);

function judgeDeck(document: TransportDocument, name: string, examination: Examination): Judgement {
  const { kind, defectClauses } = document;
  const isOnDeck = document.isOnDeck || defectClauses.some(declaresDeck);
  if (!isOnDeck) return complies(`${name} DOES NOT STATE THAT GOODS ARE LOADED ON DECK`, { isOnDeck });
  if (findPermissions(examination.credit, kind, 'isOnDeck').includes('true'))
    return complies(`${name} STATES THAT GOODS ARE LOADED ON DECK, WHICH THE CREDIT ALLOWS`, { isOnDeck });
  return creditMentions(examination, /\bDECK\b/u)
    ? needsAPerson(`${name} STATES THAT GOODS ARE LOADED ON DECK, OF WHICH THE CREDIT SPEAKS`, { isOnDeck })
    : discrepant(
        `${name} STATES THAT GOODS ARE LOADED ON DECK`,
        'Have the goods loaded under deck, or have the credit allow shipment on deck.',
        { isOnDeck },
      );
}

/** The words of a clause without the harmless clauses in it and the words that can stand beside those. */
function dropHarmless(clause: string): string[] {
  const text = HARMLESS.reduce((rest, pattern) => rest.replace(pattern, ' '), joinWords(clause));
  return readWords(text).filter((word) => !HARMLESS_WORDS.has(word));
}

function judgeClauses({ defectClauses }: TransportDocument, name: string): Judgement {
  const clauses = defectClauses.filter((clause) => dropHarmless(clause).length > 0).sort();
  const compared = { clauses: [...defectClauses].sort().join(' / ') || undefined };
  if (clauses.length === 0) return complies(`${name} IS CLEAN`, compared);
  const sentence = quote(clauses.join(' / '));
  return clauses.some(declaresDefect)
    ? discrepant(
        `${name} IS NOT CLEAN: ${sentence}`,
        'Replace the defective goods or packaging before loading, and obtain a document without the clause.',
        compared,
      )
    : needsAPerson(`${name}: WHETHER A CLAUSE DECLARES A DEFECT IS TO BE ASCERTAINED: ${sentence}`, compared);
}

/** Whether a clause says that goods are on deck. "May be carried on deck" does not (UCP 600 art. 26(a)). */
function declaresDeck(clause: string): boolean {
  const text = joinWords(clause);
  return ON_DECK.test(text) && !NOT_ON_DECK.test(text);
}

/** Whether a clause plainly declares a defect. */
function declaresDefect(clause: string): boolean {
  const rest = dropHarmless(clause);
  const text = rest.join(' ');
  if (OF_DOUBT.test(text)) return false;
  return NOT_SUFFICIENT.test(text) || rest.some((word) => DEFECTS.has(word));
}
