import { checkContainerNumber, ImoNumber } from '../primitives';
import type { Finding } from '../vocabulary/facts';
import type { Evaluation, TransportFacts } from './evaluation';

/** D22: check digits of containers (ISO 6346) and of the vessels that events name (IMO resolution A.1117(30)). */
export function findWrongCheckDigits({ bill, events }: Pick<TransportFacts, 'bill' | 'events'>): Evaluation {
  const vessels = [...new Set(events.flatMap(({ vesselIMONumber }) => vesselIMONumber ?? []))];
  const missing = vessels.length === 0 ? ['Neither the bill nor an event states the IMO number of a vessel.'] : [];
  const findings = [
    ...describe('containers', 'Container numbers are wrong by ISO 6346', listWrongContainers(bill)),
    ...describe(
      'vesselIMONumbers',
      'IMO numbers of vessels have a wrong check digit',
      vessels.filter((number) => !ImoNumber.safeParse(number).success),
    ),
  ];
  return { rule: 'D22', findings, missing };
}

/** A container that its shipper owns need not have a number by ISO 6346. */
function listWrongContainers({ containers }: TransportFacts['bill']): string[] {
  return containers
    .filter(({ isShipperOwned }) => !isShipperOwned)
    .map(({ equipmentReference }) => equipmentReference)
    .filter((reference) => ['WRONG_CHECK_DIGIT', 'NOT_ISO_6346'].includes(checkContainerNumber(reference)));
}

function describe(name: string, what: string, wrong: readonly string[]): Finding[] {
  if (wrong.length === 0) return [];
  return [{ rule: 'D22', severity: 'REVIEW', reason: `${what}: ${wrong.join(', ')}.`, evidence: { [name]: wrong } }];
}
