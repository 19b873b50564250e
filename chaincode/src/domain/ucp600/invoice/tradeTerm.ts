import type { PresentedInvoice } from '../../papers/presentedDocuments';
import type { CreditTerms } from '../../papers/creditTerms';
import { readTradeTerm } from '../compare/compareData';
import { fold } from '../compare/foldings';
import { comparePlaces } from '../compare/places/comparePlaces';
import type { Likeness } from '../compare/words';
import { nameDocument } from '../examination/examinedDocuments';
import { complies, discrepant, type Judgement, needsAPerson, quote } from '../examination/judgement';

/** C&F, which Incoterms do not know, is the usual short form of CFR. */
const TERM =
  /(?<=^|[\s,(])(?:EXW|FCA|CPT|CIP|DAP|DPU|DDP|FAS|FOB|CFR|CIF|CNF|C\s*&\s*F|C\+F|C\.I\.F\.?|F\.O\.B\.?|C\.F\.R\.?|C\s+AND\s+F|COST\s+AND\s+FREIGHT|FREE\s+ON\s+BOARD)(?![A-Z-])/gu;
const SOURCE = /\bINCOTERMS?\b\D{0,10}(\d{4})?/u;
/** The place behind a term ends at a comma, a number, or the source of the term. */
const PLACE_AFTER = /^[ ,:]*([A-Z][A-Z .'-]*?) *(?=[,;(\d\n]|\bINCOTERMS?\b|\bAS\b|$)/u;

interface StatedTerm {
  readonly term: string;
  readonly place?: string;
}

/** Reads the terms of trade in a text, each with its place. */
function readTerms(text: string): StatedTerm[] {
  const folded = fold(text);
  return [...folded.matchAll(TERM)].map(({ 0: words, index }) => {
    const place = PLACE_AFTER.exec(folded.slice(index + words.length))?.[1];
    return { term: readTradeTerm(words), ...(place !== undefined && place !== '' && { place }) };
  });
}

/** The edition of Incoterms that a text names; an empty text if it names none; undefined if it does not name Incoterms. */
function readSource(text: string): string | undefined {
  const found = SOURCE.exec(fold(text));
  return found === null ? undefined : (found[1] ?? '');
}

const isSameSource = (asked: string, stated: string | undefined): boolean =>
  stated !== undefined && (asked === '' || stated === asked);

/**
 * The invoice states the trade term that the credit states with the goods, with its place, and with the source that the
 * credit names (ISBP 745 para. C8, general knowledge).
 */
export function judgeTradeTerm(each: PresentedInvoice, { goods }: CreditTerms): Judgement[] {
  const { incoterm: asked, incotermPlace } = goods;
  if (asked === undefined) return [];
  const name = nameDocument(each);
  const text = [each.incoterm, each.goodsDescription].filter((part) => part !== undefined).join('\n');
  const own = readTerms(text).find(({ term }) => term === asked);
  const compared = { document: name, credit: `${asked} ${incotermPlace ?? ''}`.trim(), stated: each.incoterm };
  if (own === undefined)
    return [
      discrepant(
        `${name} DOES NOT STATE THE TRADE TERM ${asked}`,
        'State the trade term of the credit on the invoice.',
        compared,
      ),
    ];
  const source = readSource(goods.description.join('\n'));
  if (source !== undefined && !isSameSource(source, readSource(text)))
    return [
      discrepant(
        `${name} DOES NOT STATE THE SOURCE OF THE TRADE TERM ${asked} INCOTERMS ${source}`.trim(),
        'State the trade term with the source that the credit names.',
        compared,
      ),
    ];
  return [judgeTermPlace(name, own, incotermPlace, compared)];
}

function comparePlace(asked: string | undefined, stated: string | undefined): Likeness {
  return asked === undefined || stated === undefined ? 'SAME' : comparePlaces({ name: asked }, { name: stated });
}

function judgeTermPlace(
  name: string,
  { term, place }: StatedTerm,
  asked: string | undefined,
  compared: Parameters<typeof complies>[1],
): Judgement {
  const likeness = comparePlace(asked, place);
  if (likeness === 'SAME') return complies(`${name} STATES ${term}`, compared);
  const sentence = `${name} STATES THE TRADE TERM ${term} ${quote(place ?? '')}, CREDIT ${term} ${quote(asked ?? '')}`;
  return likeness === 'UNSURE'
    ? needsAPerson(sentence, compared)
    : discrepant(sentence, 'State the trade term of the credit on the invoice, with its place.', compared);
}
