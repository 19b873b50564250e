import { z } from 'zod';

const Text = z.string();
/** How many there are; none if it is not stated. */
const Count = z.int().min(0).default(0);
const Lines = z.array(Text).optional();

const Port = z.object({
  UNLocationCode: Text.optional(),
  locationName: Text.optional(),
  city: z.object({ city: Text }).optional(),
});

const VesselVoyage = z.object({ vesselName: Text, carrierExportVoyageNumber: Text, role: Text.optional() });

const CargoItem = z.object({
  cargoGrossWeight: z.object({ value: z.number().min(0), unit: z.enum(['KGM', 'LBR']) }),
  outerPackaging: z.object({ numberOfPackages: z.int().min(0) }),
});

const Equipment = z.object({
  equipment: z.object({ equipmentReference: Text }),
  isShipperOwned: z.boolean(),
  seals: z.array(z.object({ number: Text })),
});

/** The parts of an issued DCSA transport document that rules look at, with DCSA's names. */
export const StatedFacts = z.object({
  transportDocumentReference: Text,
  transportDocumentSubReference: Text.optional(),
  transportDocumentTypeCode: z.enum(['BOL', 'SWB']),
  carrierCode: Text,
  carrierCodeListProvider: z.enum(['SMDG', 'NMFTA']),
  isElectronic: z.boolean(),
  cargoMovementTypeAtOrigin: z.enum(['FCL', 'LCL']).optional(),
  isToOrder: z.boolean(),
  numberOfOriginalsWithCharges: Count,
  numberOfOriginalsWithoutCharges: Count,
  numberOfCopiesWithCharges: Count,
  numberOfCopiesWithoutCharges: Count,
  issueDate: z.iso.date('is required once the document is issued (DCSA eBL 3.0.4)'),
  shippedOnBoardDate: Text.optional(),
  displayedNameForPortOfLoad: Lines,
  displayedNameForPortOfDischarge: Lines,
  transports: z.object({
    portOfLoading: Port,
    portOfDischarge: Port,
    vesselVoyages: z.tuple([VesselVoyage], VesselVoyage),
  }),
  documentParties: z.object({
    shipper: z.object({ partyName: Text }),
    consignee: z.object({ partyName: Text }).optional(),
    endorsee: z.object({ partyName: Text }).optional(),
  }),
  consignmentItems: z.array(
    z.object({
      HSCodes: z.array(Text),
      extendedHSCodes: z.array(Text).optional(),
      cargoItems: z.array(CargoItem),
    }),
  ),
  utilizedTransportEquipments: z.array(Equipment),
});
export type StatedFacts = z.infer<typeof StatedFacts>;
