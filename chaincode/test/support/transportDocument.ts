import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ALL_PACKAGES = 400;
const KG_PER_PACKAGE = 30;

/** The transport document of DCSA's example issuance request, made out to order unless asked otherwise. */
export function transportDocument({
  reference = 'NARU0001',
  toOrder = true,
  carrierCode = 'MMCU',
  packages = ALL_PACKAGES,
} = {}): Record<string, unknown> {
  const file = join(__dirname, '../../../standards/dcsa/examples/ebl-issuance-request.json');
  const { document } = JSON.parse(readFileSync(file, 'utf8')) as { document: Record<string, unknown> };
  const { consignee, ...parties } = document['documentParties'] as Record<string, unknown>;
  return {
    ...document,
    transportDocumentReference: reference,
    carrierCode,
    isToOrder: toOrder,
    consignmentItems: [withPackages((document['consignmentItems'] as object[])[0] as ConsignmentItem, packages)],
    documentParties: toOrder ? parties : { ...parties, consignee },
  };
}

interface ConsignmentItem {
  readonly cargoItems: readonly { readonly outerPackaging: object }[];
}

function withPackages({ cargoItems, ...item }: ConsignmentItem, numberOfPackages: number): object {
  const cargo = cargoItems.map(({ outerPackaging, ...rest }) => ({
    ...rest,
    cargoGrossWeight: { value: numberOfPackages * KG_PER_PACKAGE, unit: 'KGM' },
    outerPackaging: { ...outerPackaging, numberOfPackages },
  }));
  return { ...item, cargoItems: cargo };
}
