import { addDecimals, compareDecimals } from '../primitives';
import type { Finding } from '../vocabulary/facts';
import type { BillContainer } from './billFacts';
import { type ContainerLimits, findContainerLimits } from './containerSizes';
import type { Evaluation, TransportFacts } from './evaluation';

/** D23: the cargo of a container is heavier or larger than a container of its type can hold. */
export function findOverfilledContainers({ bill }: Pick<TransportFacts, 'bill'>): Evaluation {
  const judged = bill.containers.map((container) => ({ container, limits: findLimits(container) }));
  return {
    rule: 'D23',
    findings: judged.flatMap(({ container, limits }) => (limits === undefined ? [] : judge(container, limits))),
    missing: judged
      .filter(({ limits }) => limits === undefined)
      .map(
        ({ container: { equipmentReference } }) =>
          `The bill states no size and type of ISO 668 for ${equipmentReference}.`,
      ),
  };
}

function findLimits({ isoEquipmentCode }: BillContainer): ContainerLimits | undefined {
  return isoEquipmentCode === undefined ? undefined : findContainerLimits(isoEquipmentCode);
}

function judge(container: BillContainer, { maximumGrossMassKg, outerVolumeM3 }: ContainerLimits): Finding[] {
  const { equipmentReference, isoEquipmentCode = '', tareKg = '0', cargoGrossMassKg, cargoVolumeM3 } = container;
  const grossKg = addDecimals([tareKg, cargoGrossMassKg]);
  const findings: Finding[] = [];
  if (compareDecimals(grossKg, maximumGrossMassKg) > 0)
    findings.push({
      rule: 'D23',
      severity: 'REVIEW',
      reason: `Container ${equipmentReference} (${isoEquipmentCode}) would weigh ${grossKg} kg; its size is rated for ${maximumGrossMassKg} kg (ISO 668).`,
      evidence: { container: equipmentReference, isoEquipmentCode, grossMassKg: grossKg, maximumGrossMassKg },
    });
  if (outerVolumeM3 !== undefined && compareDecimals(cargoVolumeM3, outerVolumeM3) > 0)
    findings.push({
      rule: 'D23',
      severity: 'REVIEW',
      reason: `Container ${equipmentReference} (${isoEquipmentCode}) would hold ${cargoVolumeM3} m³; the whole box measures ${outerVolumeM3} m³ (ISO 668).`,
      evidence: { container: equipmentReference, isoEquipmentCode, volumeM3: cargoVolumeM3, outerVolumeM3 },
    });
  return findings;
}
