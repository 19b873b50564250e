import { z } from 'zod';
import { writeNumber } from '../../primitives';
import {
  containerFacts,
  massFact,
  packagesFact,
  partyFact,
  portFact,
  textFact,
  vesselFact,
  voyageFact,
} from '../facts';
import type { Fact, ReadPaper } from '../paper';

/*
 * What the matrix reads of a DCSA transport document (eBL 3.0.4), with the places where it stands. Whatever is not there
 * in DCSA’s form is not stated.
 */

const text = z.string().optional().catch(undefined);
const Party = z.object({ partyName: text }).optional().catch(undefined);
const Port = z.object({ UNLocationCode: text, locationName: text }).optional().catch(undefined);
const CargoItem = z.object({
  cargoGrossWeight: z
    .object({ value: z.number().min(0), unit: z.enum(['KGM', 'LBR']) })
    .optional()
    .catch(undefined),
  outerPackaging: z
    .object({ numberOfPackages: z.int().min(0).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
const ConsignmentItem = z.object({
  HSCodes: z.array(z.string()).catch([]),
  extendedHSCodes: z.array(z.string()).optional().catch(undefined),
  descriptionOfGoods: z.array(z.string()).catch([]),
  cargoItems: z.array(CargoItem.catch({})).catch([]),
});
const Equipment = z.object({
  equipment: z.object({ equipmentReference: z.string() }),
  seals: z.array(z.object({ number: z.string() })).catch([]),
});
const Bill = z.object({
  transportDocumentReference: z.string(),
  issueDate: text,
  shippedOnBoardDate: text,
  transports: z
    .object({
      portOfLoading: Port,
      portOfDischarge: Port,
      vesselVoyages: z.array(z.object({ vesselName: text, carrierExportVoyageNumber: text, role: text })).catch([]),
    })
    .catch({ portOfLoading: undefined, portOfDischarge: undefined, vesselVoyages: [] }),
  documentParties: z.object({ shipper: Party, consignee: Party }).catch({ shipper: undefined, consignee: undefined }),
  consignmentItems: z.array(ConsignmentItem).catch([]),
  utilizedTransportEquipments: z.array(Equipment).catch([]),
});
type Bill = z.infer<typeof Bill>;

const HS_CODE = /^\d{6,12}$/;

/** Reads a bill of lading of the ledger. Undefined if it is none. */
export function readBill(document: unknown): ReadPaper | undefined {
  const parsed = Bill.safeParse(document);
  if (!parsed.success) return undefined;
  const { documentParties, shippedOnBoardDate, issueDate, ...bill } = parsed.data;
  return {
    column: 'BILL_OF_LADING',
    paper: 'BILL_OF_LADING',
    pointer: '',
    number: bill.transportDocumentReference,
    facts: [
      ...partyFact('EXPORTER', nameOf(documentParties.shipper), ['documentParties', 'shipper', 'partyName']),
      ...partyFact('IMPORTER', nameOf(documentParties.consignee), ['documentParties', 'consignee', 'partyName']),
      ...readRoute(bill.transports),
      ...textFact('ISSUE_DATE', issueDate, ['issueDate']),
      ...textFact('SHIPMENT_DATE', shippedOnBoardDate, ['shippedOnBoardDate']),
      ...bill.consignmentItems.flatMap(readItem),
      ...readContainers(bill),
    ],
  };
}

const nameOf = (party: { partyName?: string | undefined } | undefined): { name: string } | undefined =>
  party?.partyName === undefined ? undefined : { name: party.partyName };

function readRoute({ portOfLoading, portOfDischarge, vesselVoyages }: Bill['transports']): Fact[] {
  // The vessel onto which the goods are loaded.
  const found = vesselVoyages.findIndex(({ role }) => role === 'FIRST_SEA_GOING');
  const place = Math.max(found, 0);
  const first = vesselVoyages[place];
  const at = ['transports', 'vesselVoyages', place];
  return [
    ...vesselFact(first?.vesselName, [...at, 'vesselName']),
    ...voyageFact(first?.carrierExportVoyageNumber, [...at, 'carrierExportVoyageNumber']),
    ...portFact('PORT_OF_LOADING', readPort(portOfLoading), ['transports', 'portOfLoading']),
    ...portFact('PORT_OF_DISCHARGE', readPort(portOfDischarge), ['transports', 'portOfDischarge']),
  ];
}

const readPort = (port: z.infer<typeof Port>): { code?: string | undefined; name?: string | undefined } => ({
  code: port?.UNLocationCode,
  name: port?.locationName,
});

function readItem(
  { HSCodes, extendedHSCodes, descriptionOfGoods, cargoItems }: z.infer<typeof ConsignmentItem>,
  index: number,
): Fact[] {
  const at = ['consignmentItems', index];
  const field = extendedHSCodes === undefined ? 'HSCodes' : 'extendedHSCodes';
  const description = descriptionOfGoods.length === 0 ? undefined : descriptionOfGoods.join(' ');
  return [
    ...(extendedHSCodes ?? HSCodes).flatMap((code, place) =>
      HS_CODE.test(code) ? textFact('HS', code, [...at, field, place]) : [],
    ),
    ...textFact('DESCRIPTION', description, [...at, 'descriptionOfGoods']),
    ...cargoItems.flatMap(({ cargoGrossWeight, outerPackaging }, place) => {
      const item = [...at, 'cargoItems', place];
      const mass = cargoGrossWeight && { ...cargoGrossWeight, value: writeNumber(cargoGrossWeight.value) };
      return [
        ...massFact('GROSS_MASS', mass, [...item, 'cargoGrossWeight']),
        ...packagesFact(outerPackaging?.numberOfPackages, [...item, 'outerPackaging', 'numberOfPackages']),
      ];
    }),
  ];
}

function readContainers({ utilizedTransportEquipments }: Pick<Bill, 'utilizedTransportEquipments'>): Fact[] {
  const containers = utilizedTransportEquipments.map(({ equipment, seals }) => ({
    number: equipment.equipmentReference,
    seals: seals.map(({ number }) => number),
  }));
  return containerFacts(containers, (index) => ['utilizedTransportEquipments', index]);
}
