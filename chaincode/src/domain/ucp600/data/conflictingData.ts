import type { DocumentKind } from '../../papers/documentKind';
import { readTitle } from '../../papers/documentNames';
import { compareDecimals } from '../../primitives';
import { TRANSPORT_KINDS } from '../transport/transportDocuments';
import { findDocuments, nameDocument } from '../examination/examinedDocuments';
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
import type { Examination } from '../examination/examination';
import { buildCrossDocumentMatrix } from './crossDocumentMatrix';
import { reportFurtherData } from './furtherData';
import type { MatrixRow } from './matrixRows';

/**
 * U18: data in a document, read in context, need not be identical to data in that document, in other documents or in the
 * credit, but must not conflict with it. Documents other than the invoice may describe goods in general terms. There is one
 * result per row of the matrix, with its severity. Source: UCP 600 art. 14(d), (e).
 */
export const conflictingData = defineRule('U18', 'UCP 600 art. 14(d)(e)', (examination) =>
  orElse(
    [
      ...buildCrossDocumentMatrix(examination).map(judgeRow),
      ...judgeMasses(examination),
      ...reportUnread(examination),
      ...reportFurtherData(examination),
    ],
    notApplicable('NO DATUM STANDS IN TWO DOCUMENTS'),
  ),
);

function judgeRow({ datum, cells, severity }: MatrixRow): Judgement {
  const compared = { datum, severity, ...Object.fromEntries(cells.map(({ source, value }) => [source, value])) };
  const said = cells.map(({ source, value }) => `${source} ${quote(value)}`).join(' / ');
  const sentence = `${datum}: ${said.slice(0, SAID_CHARS_MAX)}`;
  if (severity === 'CONFLICT')
    return discrepant(
      `CONFLICTING DATA, ${sentence}`,
      `Make the documents agree on the ${datum.toLowerCase()}.`,
      compared,
    );
  return severity === 'DOUBTFUL'
    ? needsAPerson(`WHETHER DATA CONFLICT IS TO BE ASCERTAINED, ${sentence}`, compared)
    : complies(`NO CONFLICT, ${sentence}`, compared);
}

const SAID_CHARS_MAX = 400;

/** A net mass must not be above the gross mass of the same packing list. */
function judgeMasses(examination: Examination): Judgement[] {
  return findDocuments(examination, 'PACKING_LIST').flatMap((list) => {
    const { netMassKg: net, grossMassKg: gross } = list;
    if (net === undefined || gross === undefined || compareDecimals(net, gross) <= 0) return [];
    const name = nameDocument(list);
    return [
      discrepant(
        `CONFLICTING DATA, ${name}: NET MASS ${net} KG EXCEEDS GROSS MASS ${gross} KG`,
        'Correct the masses.',
        {
          datum: 'NET MASS KG',
          severity: 'CONFLICT',
          netMassKg: net,
          grossMassKg: gross,
        },
      ),
    ];
  });
}

/** Kinds that other rules examine by data that a document of kind OTHER does not have. */
const WITH_DATA: ReadonlySet<DocumentKind> = new Set([
  ...TRANSPORT_KINDS,
  'COMMERCIAL_INVOICE',
  'INSURANCE_DOCUMENT',
  'DRAFT',
]);

/** A document that its title names, and whose data are not stated: no rule could look at it. */
function reportUnread({ presentation }: Examination): Judgement[] {
  return presentation.documents
    .filter((document) => document.kind === 'OTHER' && readTitle(document.title).some((kind) => WITH_DATA.has(kind)))
    .map((document) => {
      const name = nameDocument(document);
      return needsAPerson(`${name}: ITS DATA ARE NOT STATED, AND ARE TO BE EXAMINED BY A PERSON`, { document: name });
    });
}
