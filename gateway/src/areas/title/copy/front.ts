import { z } from 'zod';

/* What the front of a bill shows, read from a transport document whatever else is in it. */

const text = z.string().optional().catch(undefined);
const texts = z.array(z.string()).catch([]);
const list = <T extends z.ZodType>(item: T): z.ZodCatch<z.ZodArray<T>> => z.array(item).catch([]);
const orEmpty = <T extends z.ZodObject>(shape: T): z.ZodCatch<T> => shape.catch(shape.parse({}));

const Address = z.object({
  street: text,
  streetNumber: text,
  postCode: text,
  city: text,
  stateRegion: text,
  countryCode: text,
});
const Party = z.object({ partyName: text, displayedAddress: texts, addressLines: texts, address: orEmpty(Address) });
type Party = z.infer<typeof Party>;

const Place = z.object({
  locationName: text,
  UNLocationCode: text,
  city: orEmpty(z.object({ city: text })),
  address: orEmpty(Address),
});
type Place = z.infer<typeof Place>;

const Amount = z.object({ value: z.number(), unit: text }).optional().catch(undefined);
const CargoItem = z.object({
  equipmentReference: text,
  cargoGrossWeight: Amount,
  cargoGrossVolume: Amount,
  outerPackaging: orEmpty(
    z.object({ numberOfPackages: z.int().optional().catch(undefined), description: text, packageCode: text }),
  ),
});

/** A transport document as its front shows it. */
export const Front = z.object({
  transportDocumentReference: text,
  transportDocumentSubReference: text,
  transportDocumentTypeCode: text,
  carrierCode: text,
  isToOrder: z.boolean().catch(false),
  shippedOnBoardDate: text,
  receivedForShipmentDate: text,
  issueDate: text,
  freightPaymentTermCode: text,
  carrierClauses: texts,
  displayedNameForPlaceOfReceipt: texts,
  displayedNameForPortOfLoad: texts,
  displayedNameForPortOfDischarge: texts,
  displayedNameForPlaceOfDelivery: texts,
  placeOfIssue: orEmpty(Place),
  documentParties: orEmpty(
    z.object({
      shipper: orEmpty(Party),
      consignee: Party.optional().catch(undefined),
      endorsee: Party.optional().catch(undefined),
      issuingParty: orEmpty(Party),
      notifyParties: list(Party),
    }),
  ),
  transports: orEmpty(
    z.object({
      placeOfReceipt: orEmpty(Place),
      portOfLoading: orEmpty(Place),
      portOfDischarge: orEmpty(Place),
      placeOfDelivery: orEmpty(Place),
      vesselVoyages: list(z.object({ vesselName: text, carrierExportVoyageNumber: text })),
    }),
  ),
  consignmentItems: list(
    z.object({
      carrierBookingReference: text,
      descriptionOfGoods: texts,
      shippingMarks: texts,
      HSCodes: texts,
      cargoItems: list(CargoItem),
    }),
  ),
  utilizedTransportEquipments: list(
    z.object({
      equipment: orEmpty(z.object({ equipmentReference: text, ISOEquipmentCode: text })),
      seals: list(z.object({ number: text })),
    }),
  ),
});
export type Front = z.infer<typeof Front>;

const joined = (parts: readonly (string | number | undefined)[], by = ' '): string =>
  parts.filter((part) => part !== undefined && part !== '').join(by);

export function listPartyLines({ partyName, displayedAddress, addressLines, address }: Party): string[] {
  const { street, streetNumber, postCode, city, stateRegion, countryCode } = address;
  const own = [joined([street, streetNumber]), joined([postCode, city]), joined([stateRegion, countryCode], ', ')];
  const lines = [displayedAddress, addressLines].find((each) => each.length > 0) ?? own;
  return [partyName ?? '', ...lines].filter((line) => line !== '');
}

/** To whom the bill is made out. */
export function listConsigneeLines({ isToOrder, documentParties: { consignee, endorsee } }: Front): string[] {
  if (!isToOrder) return consignee === undefined ? [] : listPartyLines(consignee);
  return endorsee === undefined ? ['TO ORDER'] : ['TO ORDER OF', ...listPartyLines(endorsee)];
}

export function listPlaceLines(
  { locationName, UNLocationCode, city, address }: Place,
  displayed: readonly string[],
): string[] {
  if (displayed.length > 0) return [...displayed];
  const name = locationName ?? city.city ?? address.city;
  return [joined([name, UNLocationCode && `(${UNLocationCode})`])];
}

export function listGoods({ consignmentItems }: Front): string[] {
  return consignmentItems.flatMap(({ descriptionOfGoods, shippingMarks, HSCodes, cargoItems }) => [
    joined(descriptionOfGoods, ' / '),
    ...(HSCodes.length > 0 ? [`HS ${HSCodes.join(', ')}`] : []),
    ...(shippingMarks.length > 0 ? [`Marks: ${shippingMarks.join(' / ')}`] : []),
    ...cargoItems.map(({ equipmentReference, cargoGrossWeight, cargoGrossVolume, outerPackaging }) =>
      joined(
        [
          `   ${equipmentReference ?? ''}`,
          joined([outerPackaging.numberOfPackages, outerPackaging.description ?? outerPackaging.packageCode]),
          joined([cargoGrossWeight?.value, cargoGrossWeight?.unit]),
          joined([cargoGrossVolume?.value, cargoGrossVolume?.unit]),
        ],
        ' · ',
      ),
    ),
  ]);
}

export function listContainers({ utilizedTransportEquipments }: Front): string[] {
  return utilizedTransportEquipments.map(({ equipment, seals }) => {
    const numbers = seals.map(({ number }) => number).filter((number) => number !== undefined);
    const sealed = numbers.length === 0 ? 'no seals' : `seals ${numbers.join(', ')}`;
    return joined([equipment.equipmentReference, equipment.ISOEquipmentCode, sealed], ' · ');
  });
}
