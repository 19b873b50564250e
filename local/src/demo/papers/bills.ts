import { readFileSync } from 'node:fs';
import { z } from 'zod';

const EXAMPLE = new URL('../../../../../chaincode/standards/dcsa/examples/ebl-issuance-request.json', import.meta.url);

const IssuanceRequest = z.object({
  document: z.looseObject({ documentParties: z.looseObject({ consignee: z.unknown() }) }),
});

const WithGoods = z.looseObject({
  consignmentItems: z.array(
    z.looseObject({ cargoItems: z.array(z.looseObject({ outerPackaging: z.looseObject({}) })) }),
  ),
});

/** DCSA's example of an issuance request as it is: a straight bill. Only its number is filled in. */
export function readStraightBill(reference: string): Record<string, unknown> {
  const { document } = IssuanceRequest.parse(JSON.parse(readFileSync(EXAMPLE, 'utf8')));
  return { ...document, transportDocumentReference: reference };
}

/** The same made out to order: without consignee; the notify party stays. */
export function readToOrderBill(reference: string): Record<string, unknown> {
  const { document } = IssuanceRequest.parse(JSON.parse(readFileSync(EXAMPLE, 'utf8')));
  const { consignee: _, ...documentParties } = document.documentParties;
  return { ...document, transportDocumentReference: reference, isToOrder: true, documentParties };
}

const KG_PER_PACKAGE = 30;

/** The same with a part of the packages, each of the same mass. */
export function readPartOfBill(reference: string, numberOfPackages: number): Record<string, unknown> {
  const bill = WithGoods.parse(readToOrderBill(reference));
  const consignmentItems = bill.consignmentItems.map((item) => ({
    ...item,
    cargoItems: item.cargoItems.map((cargo) => ({
      ...cargo,
      cargoGrossWeight: { value: numberOfPackages * KG_PER_PACKAGE, unit: 'KGM' },
      outerPackaging: { ...cargo.outerPackaging, numberOfPackages },
    })),
  }));
  return { ...bill, consignmentItems };
}
