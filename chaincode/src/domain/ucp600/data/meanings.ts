import { joinWords, readWords } from '../compare/words';
import type { Outcome } from './outcome';

/*
 * Whether what a document says means what a clause calls for. The same words in another order, or beside words that deny
 * them, can mean something else: then a person reads them.
 */

/** What a statement of freight means. */
type Freight = 'PREPAID' | 'COLLECT' | 'PROMISED' | undefined;

const FREIGHTS: readonly (readonly [phrase: string, freight: Exclude<Freight, undefined>])[] = [
  ['TO BE PREPAID', 'PROMISED'],
  ['TO BE PAID', 'PROMISED'],
  ['PREPAYABLE', 'PROMISED'],
  ['PAYABLE AT ORIGIN', 'PROMISED'],
  ['PAYABLE AT LOADING', 'PROMISED'],
  ['PAYABLE AT DESTINATION', 'COLLECT'],
  ['PAYABLE BY CONSIGNEE', 'COLLECT'],
  ['TO COLLECT', 'COLLECT'],
  ['COLLECT', 'COLLECT'],
  ['PREPAID', 'PREPAID'],
  ['PAID', 'PREPAID'],
];
const DENYING = ['NOT', 'NO', 'WITHOUT', 'EXCLUDING', 'EXCLUDED', 'EXCEPT', 'UNLESS', 'IF', 'OR', 'NON', 'EXCLUSION'];

const hasPhrase = (text: string, phrase: string): boolean => ` ${text} `.includes(` ${phrase} `);

function readFreight(text: string): Freight {
  return FREIGHTS.find(([phrase]) => hasPhrase(text, phrase))?.[1];
}

const isDenied = (text: string): boolean => DENYING.some((word) => hasPhrase(text, word));

/** "Freight to be prepaid" does not say that freight is paid; "freight paid" does (ISBP 745 para. E26, general knowledge). */
function compareFreight(stated: string, called: string): Outcome {
  const freight = readFreight(stated);
  if (freight === undefined || isDenied(stated)) return 'UNSTATED';
  return freight === called ? 'MET' : 'NOT_MET';
}

const ALL_RISKS = 'ALL RISKS';
const CLAUSES_A = 'INSTITUTE CARGO CLAUSES A';
const SHORT_FORMS: readonly (readonly [short: string, long: string])[] = [
  ['I C C', 'INSTITUTE CARGO CLAUSES'],
  ['ICC', 'INSTITUTE CARGO CLAUSES'],
  ['CARGO CLAUSE', 'CARGO CLAUSES'],
  ['ALL RISK', ALL_RISKS],
  ['SRCC', 'STRIKES'],
  ['STRIKE', 'STRIKES'],
];

function writeInFull(text: string): string {
  return SHORT_FORMS.reduce((whole, [short, long]) => ` ${whole} `.replaceAll(` ${short} `, ` ${long} `).trim(), text);
}

/** Clauses A cover all risks (ISBP 745 para. K18, general knowledge). */
function compareCover(stated: string, called: string): Outcome {
  const [text, wanted] = [writeInFull(stated), writeInFull(called)];
  if (wanted === ALL_RISKS && hasPhrase(text, CLAUSES_A) && !isDenied(text)) return 'MET';
  return compareStatement(text, wanted);
}

/** The words stand together, and no word denies them. If they stand apart, a person reads them. */
function compareStatement(stated: string, called: string): Outcome {
  if (hasPhrase(stated, called)) return isDenied(stated) && !isDenied(called) ? 'UNSTATED' : 'MET';
  const words = new Set(readWords(stated));
  return readWords(called).some((word) => words.has(word)) ? 'UNSTATED' : 'NOT_MET';
}

const BY_FIELD: ReadonlyMap<string, (stated: string, called: string) => Outcome> = new Map([
  ['freight', compareFreight],
  ['coverage', compareCover],
  // A certificate can say the same in other words.
  ['statement', (stated, called) => (compareStatement(stated, called) === 'MET' ? 'MET' : 'UNSTATED')],
]);

/** Compares what a field says with what a clause calls for, by what it means. */
export function compareMeaning(field: string, stated: string, called: string): Outcome {
  const compare = BY_FIELD.get(field) ?? compareStatement;
  return compare(joinWords(stated), joinWords(called));
}
