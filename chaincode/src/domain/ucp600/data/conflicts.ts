import { compareDecimals } from '../../primitives';
import { nameOf, ofKind } from '../documents';
import { atLeast, complies, discrepant, type Finding, needsAPerson, notApplicable, ruleOf, shown } from '../finding';
import type { Examination } from '../rule';
import { crossDocumentMatrix, type MatrixRow } from './matrix';

/**
 * U18: data in a document, read in context, need not be identical to data in that document, in others or in the credit,
 * but must not conflict with it; goods may be described in general terms outside of the invoice. One result for each row
 * of the matrix, with its severity. Source: UCP 600 art. 14(d), (e).
 */
export const conflicts = ruleOf('U18', 'UCP 600 art. 14(d)(e)', (examination) =>
  atLeast(
    [...crossDocumentMatrix(examination).map(rowFinding), ...massFindings(examination)],
    notApplicable('NO DATUM STANDS IN TWO DOCUMENTS'),
  ),
);

function rowFinding({ datum, cells, severity }: MatrixRow): Finding {
  const compared = { datum, severity, ...Object.fromEntries(cells.map(({ source, value }) => [source, value])) };
  const said = cells.map(({ source, value }) => `${source} ${shown(value)}`).join(' / ');
  const sentence = `${datum}: ${said.slice(0, MAX_SAID_CHARS)}`;
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

const MAX_SAID_CHARS = 400;

/** A net mass above the gross mass of the same list. */
function massFindings(examination: Examination): Finding[] {
  return ofKind(examination, 'PACKING_LIST').flatMap((list) => {
    const { netMassKg: net, grossMassKg: gross } = list;
    if (net === undefined || gross === undefined || compareDecimals(net, gross) <= 0) return [];
    const name = nameOf(list);
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
