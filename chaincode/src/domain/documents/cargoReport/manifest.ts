import { rejectIssues } from '../../errors';
import { compareDecimals, multiplyDecimals, writeContainerNumber } from '../../primitives';
import type { Finding } from '../../vocabulary/facts';
import { viewBill } from '../billOfLading/bill';
import { parseCargoReport } from './words';

/*
 * A manifest against the bill of its goods. It has no other containers and no more packages than the bill: those would be
 * other goods. What can honestly differ, because a part comes on another vessel, a seal was broken, or a scale says something
 * else, is told to the carrier and to customs.
 */

/** Masses of one load that are less than 5 per cent apart are the same: scales and clerks round (D26). */
const LEAST = '0.95';

/** @throws INVALID with each container that the bill has not, and with packages that it has not */
export function requireWithinBill(document: unknown, billDocument: unknown): void {
  const { containers, packages } = parseCargoReport(document);
  const bill = viewBill(billDocument);
  const known = new Set(bill.containers.map(({ equipmentReference }) => equipmentReference));
  const issues = [
    ...containers.flatMap(({ number }, index) =>
      known.has(writeContainerNumber(number))
        ? []
        : [{ pointer: `/document/containers/${index}/number`, message: 'is not a container of the bill' }],
    ),
    ...(packages > bill.packages ? [{ pointer: '/document/packages', message: 'are more than the bill has' }] : []),
  ];
  if (issues.length > 0) rejectIssues(issues, { message: 'The manifest is not of the goods of the bill.' });
}

/** What else differs: seals, fewer packages, another mass. */
export function findDifferences(document: unknown, billDocument: unknown): Finding[] {
  const report = parseCargoReport(document);
  const bill = viewBill(billDocument);
  const resealed = report.containers
    .map(({ number, seals }) => ({ number: writeContainerNumber(number), seals }))
    .filter(({ number, seals }) => {
      const own = bill.containers.find(({ equipmentReference }) => equipmentReference === number)?.seals ?? [];
      return seals.length > 0 && own.length > 0 && !seals.some((seal) => own.includes(seal));
    });
  return [
    ...resealed.map(({ number }) => differ('SEAL', `Container ${number} has none of the seals of the bill.`)),
    ...(report.packages < bill.packages ? [differ('D26', 'The manifest has fewer packages than the bill.')] : []),
    ...(isFar(report.grossMassKg, bill.grossMassKg)
      ? [differ('D26', 'The gross mass is more than 5 per cent from that of the bill.')]
      : []),
  ];
}

const differ = (rule: string, reason: string): Finding => ({ rule, severity: 'REVIEW', reason, evidence: {} });

function isFar(one: string, other: string): boolean {
  const [less, more] = compareDecimals(one, other) <= 0 ? [one, other] : [other, one];
  return compareDecimals(multiplyDecimals(more, LEAST), less) > 0;
}
