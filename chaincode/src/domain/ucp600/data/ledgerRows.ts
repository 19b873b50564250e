import { compareDecimals } from '../../primitives';
import { compareVessels } from '../compare/compareData';
import { joinWords } from '../compare/words';
import { findStanding, nameDocument } from '../examination/examinedDocuments';
import type { Examination } from '../examination/examination';
import { readShipmentDate, readVessel } from '../examination/shipmentDates';
import { findTransportDocuments, isSeaTransport, type SeaTransport } from '../transport/transportDocuments';
import { buildRow, type Compare, type MatrixRow } from './matrixRows';

const compareTexts: Compare = (a, b) => (joinWords(a) === joinWords(b) ? 'SAME' : 'DIFFERENT');
const compareNumbers: Compare = (a, b) => (compareDecimals(a, b) === 0 ? 'SAME' : 'DIFFERENT');

/** A bill as it was presented, against the same bill on the ledger. */
export function buildLedgerRows(examination: Examination): MatrixRow[] {
  return findTransportDocuments(examination)
    .filter(isSeaTransport)
    .flatMap((bill) => compareWithLedger(bill, examination));
}

function compareWithLedger(bill: SeaTransport, examination: Examination): MatrixRow[] {
  const facts = bill.onLedger === undefined ? undefined : findStanding(examination, bill)?.facts;
  if (facts === undefined) return [];
  const compare = (datum: string, face: string | undefined, ledger: string | undefined, how: Compare): MatrixRow[] =>
    face === undefined || ledger === undefined
      ? []
      : buildRow(
          `${datum} ON THE LEDGER`,
          [
            { source: nameDocument(bill), value: face },
            { source: 'LEDGER', value: ledger },
          ],
          how,
        );
  return [
    ...compare('ON BOARD DATE', readShipmentDate(bill), facts.shippedOnBoardDate, compareTexts),
    ...compare('PORT OF LOADING', bill.portOfLoading?.unLocode, facts.portOfLoading.unLocationCode, compareTexts),
    ...compare('PORT OF DISCHARGE', bill.portOfDischarge?.unLocode, facts.portOfDischarge.unLocationCode, compareTexts),
    ...compare('VESSEL', readVessel(bill), facts.vesselName, compareVessels),
    ...compare('GROSS MASS KG', bill.grossMassKg, facts.grossMassKg, compareNumbers),
    ...compare('PACKAGES', bill.packages?.toString(), facts.packages.toString(), compareNumbers),
  ];
}
