import { type Link, readTransportEvent } from '@naru/chaincode/domain';
import { z } from 'zod';
import {
  containerUri,
  documentUri,
  goodsUri,
  lineUri,
  lotUri,
  placeUri,
  sealUri,
  siteUri,
  vesselUri,
} from './epcUris.js';
import { type Dimensions, type EpcisEvent, type GraphDocument, timeOf } from './epcisEvent.js';

/* What happened to boxes and goods. */

/** DCSA's codes in the words of CBV 2.0. */
const STEPS = {
  GTIN: ['arriving', 'in_progress'],
  LOAD: ['loading', 'in_transit'],
  DEPA: ['departing', 'in_transit'],
  ARRI: ['arriving', 'in_transit'],
  DISC: ['unloading', 'in_progress'],
  GTOT: ['departing', 'in_progress'],
} as const;

/** The bills that a document names, as EPCIS names business transactions. */
export const billsOf = ({ links }: Pick<GraphDocument, 'links'>): { type: string; bizTransaction: string }[] =>
  links
    .filter(({ type }) => type === 'bill-of-lading')
    .map((link) => ({ type: 'bol', bizTransaction: documentUri(link) }));

const withTransactions = (document: GraphDocument): Pick<Dimensions, 'bizTransactionList'> => {
  const bizTransactionList = billsOf(document);
  return bizTransactionList.length === 0 ? {} : { bizTransactionList };
};

/** What a carrier recorded. Planned events, and those that were taken back, are left out. */
export function writeTransportEvent(of: GraphDocument): EpcisEvent[] {
  if (of.status !== 'RECORDED') return [];
  const event = readTransportEvent(of.document);
  const { code, isActual, eventDateTime, equipmentReference, vesselIMONumber, vesselName, unLocationCode } = event;
  const vessel = vesselIMONumber ?? vesselName;
  const thing = equipmentReference === undefined ? vessel && vesselUri(vessel) : containerUri(equipmentReference);
  if (!isActual || thing === undefined) return [];
  const [bizStep, disposition] = STEPS[code];
  const place = unLocationCode === undefined ? {} : { readPoint: { id: placeUri(unLocationCode) } };
  const when = { eventID: documentUri(of), ...timeOf(eventDateTime) };
  return [
    {
      type: 'ObjectEvent',
      action: 'OBSERVE',
      ...when,
      epcList: [thing],
      bizStep,
      disposition,
      ...place,
      ...withTransactions(of),
    },
  ];
}

const Box = z.looseObject({ number: z.string(), seals: z.array(z.string()).catch([]) });
export const Boxes = z
  .array(z.union([Box, z.string().transform((number) => ({ number, seals: [] as string[] }))]))
  .catch([]);
const Cargo = z.looseObject({ containers: Boxes, portOfDischarge: z.string().optional().catch(undefined) });

/** What is known of cargo by its status. */
const CARGO_STEPS: Readonly<Record<string, string>> = {
  ARRIVED: 'arriving',
  UNLOADED: 'unloading',
  WAREHOUSED: 'storing',
  MOVED_IN_BOND: 'departing',
  CARRIED_OUT: 'departing',
};

/** How far a carrier has reported cargo. */
export function writeCargoReport(of: GraphDocument): EpcisEvent[] {
  const bizStep = CARGO_STEPS[of.status];
  const { containers, portOfDischarge } = Cargo.parse(of.document);
  if (bizStep === undefined || containers.length === 0) return [];
  const place = portOfDischarge === undefined ? {} : { readPoint: { id: placeUri(portOfDischarge) } };
  const epcList = containers.map(({ number }) => containerUri(number));
  const why = { bizStep, disposition: 'in_progress', ...place, ...withTransactions(of) };
  return [{ type: 'ObjectEvent', action: 'OBSERVE', eventID: documentUri(of), ...timeOf(of.time), epcList, ...why }];
}

const Looked = z.looseObject({
  capturedAt: z.string(),
  place: z.looseObject({ unLocode: z.string() }),
  containers: z.array(z.string()),
});

/** That customs looked at boxes, and where. What it saw is its own. */
export function writeInspection(of: GraphDocument): EpcisEvent[] {
  const { capturedAt, place, containers } = Looked.parse(of.document);
  if (containers.length === 0) return [];
  const epcList = containers.map(containerUri);
  const what = { type: 'ObjectEvent', action: 'OBSERVE', eventID: documentUri(of), epcList } as const;
  return [{ ...what, ...timeOf(capturedAt), bizStep: 'inspecting', readPoint: { id: placeUri(place.unLocode) } }];
}

/** That seals are on boxes. */
export function writeSeals(of: Link, boxes: z.infer<typeof Boxes>, time: string): EpcisEvent[] {
  return boxes
    .filter(({ seals }) => seals.length > 0)
    .map(({ number, seals }) => ({
      ...{
        type: 'AssociationEvent' as const,
        action: 'ADD' as const,
        eventID: `${documentUri(of)}:seals:${encodeURIComponent(number.toWellFormed())}`,
      },
      ...timeOf(time),
      ...{ parentID: containerUri(number), childEPCs: seals.map(sealUri), bizStep: 'installing' },
    }));
}

const Amount = z.looseObject({ value: z.string(), unit: z.string() });
const lot = z.string().optional();
const Processed = z.looseObject({
  bondedSite: z.string(),
  finishedOn: z.string(),
  inputs: z.array(z.looseObject({ declaration: z.string(), line: z.int(), quantity: Amount })),
  outputs: z.array(z.looseObject({ hsCode: z.string(), quantity: Amount, lot })),
});

/** What went into processing in bond, and what came out of it, once customs has approved the record. */
export function writeProcessing(of: GraphDocument): EpcisEvent[] {
  if (of.status !== 'APPROVED') return [];
  const { bondedSite, finishedOn, inputs, outputs } = Processed.parse(of.document);
  if (outputs.length === 0) return [];
  const amountOf = ({ value, unit }: z.infer<typeof Amount>): { quantity: number; uom: string } => ({
    quantity: Number(value),
    uom: unit,
  });
  return [
    {
      ...{ type: 'TransformationEvent', eventID: documentUri(of), ...timeOf(finishedOn) },
      inputQuantityList: inputs.map(({ declaration, line, quantity }) => ({
        epcClass: lineUri(declaration, line),
        ...amountOf(quantity),
      })),
      outputQuantityList: outputs.map(({ hsCode, quantity, lot: number }) => ({
        epcClass: number === undefined ? goodsUri(hsCode) : lotUri(hsCode, number),
        ...amountOf(quantity),
      })),
      ...{ bizStep: 'creating_class_instance', disposition: 'active', bizLocation: { id: siteUri(bondedSite) } },
    },
  ];
}
