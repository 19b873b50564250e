import { DOCUMENT_FORMS, type PresentedDocument } from '../../papers/presentedDocuments';
import { cargo } from '../../papers/presented/common';
import { compareDecimals, DecimalString } from '../../primitives';
import { chooseBest } from '../compare/compareWords';
import { hasAllWords, joinWords, readWords } from '../compare/words';
import { nameDocument } from '../examination/examinedDocuments';
import type { Examination } from '../examination/examination';
import { type Judgement, needsAPerson, quote } from '../examination/judgement';
import { type FurtherReading, listReadings } from '../examination/readFields';
import { compareTexts, findCounterpart } from './counterparts';
import { buildRow, type Cell, type MatrixRow } from './matrixRows';
import { ALIAS_NAMES, findStated, readStated, writeValue } from './statedFields';

/*
 * The further fields of documents: data without a field of its own. What repeats a datum of another document is a row of
 * the matrix. What no rule looked at is named to a person, so that nothing complies that was not looked at.
 */

const CARGO_FIELDS = Object.keys(cargo);
const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  DOCUMENT_FORMS.flatMap(({ shape }) => [...shape.kind.values].map((kind) => [kind, Object.keys(shape)] as const)),
);

/** Names that other rows and rules compare, whatever the document. */
// prettier-ignore
const COMPARED: ReadonlySet<string> = new Set([
  'creditNumber', 'invoiceNumber', 'incoterm', 'countryOfOrigin', 'origin', 'vesselName', 'consignee', 'orderParty', 'toOrderOf', 'containerNumber',
  'containerNumbers', 'sealNumber', 'sealNumbers', 'marks', 'shippingMarks', 'packageType', 'packageKind', 'freight', 'language', 'statement', 'signedAs',
  'coverage', 'claimsPayableAt',
]);

/** Names of data that say nothing about goods, parties or carriage. */
// prettier-ignore
const OF_STYLE: ReadonlySet<string> = new Set([
  'telephone', 'phone', 'fax', 'email', 'website', 'vatNumber', 'taxNumber', 'registrationNumber', 'contactPerson', 'contact', 'page', 'pages',
  'bankAccount', 'iban', 'bankName', 'preparedBy', 'placeOfIssue', 'customerNumber',
  // Insurance may state exclusions and a franchise (UCP 600 art. 28(i), (j)).
  'exclusion', 'exclusions', 'franchise', 'deductible', 'excess',
]);

const listForm = ({ kind }: PresentedDocument): readonly string[] => [...(FORMS.get(kind) ?? []), ...CARGO_FIELDS];

const listOwn = (document: PresentedDocument): FurtherReading[] =>
  listReadings(document.fields, document.kind, listForm(document));

/** The names of further fields on which a condition of the credit looks. */
function listConditioned({ credit }: Examination): Set<string> {
  const clauses = [...credit.documentsRequired, ...credit.additionalConditions];
  return new Set(clauses.flatMap(({ conditions = [] }) => conditions.map(({ field }) => field)));
}

/** The further fields of a document that neither its own fields nor another row or rule hold. */
function listOthers(document: PresentedDocument, conditioned: ReadonlySet<string>): [string, string][] {
  const read = new Set(listOwn(document).map(({ name }) => name));
  return Object.entries(document.fields).filter(
    ([name, text]) =>
      text.trim() !== '' && ![read, COMPARED, OF_STYLE, ALIAS_NAMES, conditioned].some((names) => names.has(name)),
  );
}

/** Rows about data that further fields repeat. */
export function buildFurtherRows(examination: Examination): MatrixRow[] {
  const { documents } = examination.presentation;
  const conditioned = listConditioned(examination);
  const cells = new Map<string, Cell[]>();
  for (const document of documents)
    for (const [name, value] of listOthers(document, conditioned)) {
      const known = cells.get(name) ?? [];
      known.push({ source: nameDocument(document), value });
      cells.set(name, known);
    }
  return [...cells.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, stated]) => buildRepeatedRows(name, stated, examination));
}

/** Writes the name of a field as words: billOfLadingNumber is BILL OF LADING NUMBER. */
const writeName = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ').toUpperCase();

function buildRepeatedRows(name: string, cells: readonly Cell[], examination: Examination): MatrixRow[] {
  const { list, compare } = findCounterpart(name) ?? { list: () => [], compare: compareTexts };
  const values = list(examination).flatMap((value) => (value === undefined || value === '' ? [] : [value]));
  if (values.length === 0) return buildRow(writeName(name), cells, compare);
  const known = values.join(' / ');
  return cells.flatMap((cell) =>
    buildRow(writeName(name), [cell, { source: 'STATED ELSEWHERE', value: known }], () =>
      chooseBest(values.map((value) => compare(value, cell.value))),
    ),
  );
}

/** What a person has to look at: data of no known meaning, in words that are not plain, or twice in one document. */
export function reportFurtherData(examination: Examination): Judgement[] {
  const compared = new Set(buildFurtherRows(examination).map(({ datum }) => datum));
  const conditioned = listConditioned(examination);
  return examination.presentation.documents.flatMap((document) => {
    const name = nameDocument(document);
    const unknown = listOthers(document, conditioned).filter(([field]) => !compared.has(writeName(field)));
    const doubtful = listOwn(document)
      .filter((reading) => !conditioned.has(reading.name) && isDoubtful(reading, document))
      .map(({ name: field, text }): [string, string] => [field, text]);
    const named = new Map([...unknown, ...doubtful]);
    return [...named].map(([field, text]) =>
      needsAPerson(`${name}, ${writeName(field)}: ${quote(text)}: DATA THAT IS TO BE COMPARED BY A PERSON`, {
        document: name,
        [field]: text,
      }),
    );
  });
}

/** Whether a further field is not plainly a value, or another one than the document states elsewhere. */
function isDoubtful({ name, text, field, value }: FurtherReading, document: PresentedDocument): boolean {
  const others = listOwn(document).filter((other) => other.name === name && other.value !== undefined);
  if (value === undefined) return others.length === 0;
  const own = findStated(document, field);
  return own !== undefined && !isAlike(readStated(document, field) ?? '', writeValue(value) ?? text);
}

function isAlike(own: string, further: string): boolean {
  const [one, other] = [DecimalString.safeParse(own).data, DecimalString.safeParse(further).data];
  if (one !== undefined && other !== undefined) return compareDecimals(one, other) === 0;
  if (joinWords(own) === joinWords(further)) return true;
  // A party or place may have more words in its own field: its address, its country, its UN/LOCODE.
  return hasAllWords(readWords(own), readWords(further));
}
