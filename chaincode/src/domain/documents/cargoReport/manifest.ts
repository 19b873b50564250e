import { rejectIssues } from '../../errors';
import { foldSeal, haveOtherSeals, SEAL_SEVERITY } from '../../fingerprints/seals';
import { isApart, MASS_PERCENT } from '../../papers/tolerance';
import { writeContainerNumber } from '../../primitives';
import type { Finding } from '../../vocabulary/facts';
import { viewBill } from '../billOfLading/bill';
import { parseCargoReport } from './words';

/*
 * A manifest against the bill of its goods. It has no other containers and no more packages than the bill: those would be
 * other goods. What can honestly differ, because a part comes on another vessel, a seal was broken, or a scale says something
 * else, is told to the carrier and to customs.
 */

/**
 * @param earlier The other reports of its goods.
 * @throws INVALID with each container that the bill has not, and with packages that it has not
 */
export function requireWithinBill(document: unknown, billDocument: unknown, earlier: readonly unknown[]): void {
  const { containers, packages } = parseCargoReport(document);
  const bill = viewBill(billDocument);
  const reported = earlier.reduce<number>((sum, each) => sum + parseCargoReport(each).packages, 0);
  const known = new Set(bill.containers.map(({ equipmentReference }) => equipmentReference));
  const issues = [
    ...containers.flatMap(({ number }, index) =>
      known.has(writeContainerNumber(number))
        ? []
        : [{ pointer: `/document/containers/${index}/number`, message: 'is not a container of the bill' }],
    ),
    ...(reported + packages > bill.packages
      ? [
          {
            pointer: '/document/packages',
            message: `are more than the bill has${reported > 0 ? ', with those reported already' : ''}`,
          },
        ]
      : []),
  ];
  if (issues.length > 0) rejectIssues(issues, { message: 'The manifest is not of the goods of the bill.' });
}

/** What else differs: seals, fewer packages, another mass. Customs may not see the bill: only what is reported is repeated. */
export function findDifferences(document: unknown, billDocument: unknown): Finding[] {
  const report = parseCargoReport(document);
  const bill = viewBill(billDocument);
  const resealed = report.containers
    .map(({ number, seals }) => ({ number: writeContainerNumber(number), seals }))
    .filter(({ number, seals }) => {
      const own = bill.containers.find(({ equipmentReference }) => equipmentReference === number)?.seals ?? [];
      return haveOtherSeals(seals.map(foldSeal), own.map(foldSeal));
    });
  return [
    ...resealed.map(({ number, seals }): Finding => {
      const reason = `Container ${number} has none of the seals of the bill.`;
      return { rule: 'SEAL', severity: SEAL_SEVERITY, reason, evidence: { container: number, seals } };
    }),
    ...(report.packages < bill.packages
      ? [differ('The manifest has fewer packages than the bill.', { packages: report.packages })]
      : []),
    ...(isApart(report.grossMassKg, bill.grossMassKg, MASS_PERCENT)
      ? [
          differ(`The gross mass is more than ${MASS_PERCENT} per cent from that of the bill.`, {
            grossMassKg: report.grossMassKg,
          }),
        ]
      : []),
  ];
}

const differ = (reason: string, evidence: Finding['evidence']): Finding => ({
  ...{ rule: 'D26', severity: 'REVIEW', reason, evidence },
});
