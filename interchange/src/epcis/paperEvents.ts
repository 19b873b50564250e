import type { Link } from '@naru/chaincode/domain';
import { z } from 'zod';
import { billsOf, Boxes, writeSeals } from './cargoEvents.js';
import { containerUri, documentUri, goodsUri, paperUri, transactionTypeUri } from './epcUris.js';
import { type EpcisEvent, type GraphDocument, timeOf } from './epcisEvent.js';

/* What papers say of goods, and what belongs together by them. */

const text = z.string().optional().catch(undefined);
const texts = z.array(z.string()).catch([]);
const list = <T extends z.ZodType>(item: T): z.ZodCatch<z.ZodArray<T>> => z.array(item).catch([]);
const Weight = z.looseObject({ value: z.number(), unit: z.string() }).optional().catch(undefined);
const CargoItem = z.looseObject({ equipmentReference: text, cargoGrossWeight: Weight });
const Stuffed = z.looseObject({
  shippedOnBoardDate: text,
  consignmentItems: list(z.looseObject({ HSCodes: texts, cargoItems: list(CargoItem) })),
  utilizedTransportEquipments: list(
    z.looseObject({
      equipment: z.looseObject({ equipmentReference: text }).catch({ equipmentReference: undefined }),
      seals: list(z.looseObject({ number: z.string() })),
    }),
  ),
});
type Stuffed = z.infer<typeof Stuffed>;
const Lineage = z.looseObject({ replaces: texts, master: text });

/** What is in each box of a bill, the seals of the boxes, and what the bill replaces or belongs to. */
export function writeBill(of: GraphDocument): EpcisEvent[] {
  const bill = Stuffed.parse(of.document);
  const time = bill.shippedOnBoardDate ?? of.time;
  const boxes = bill.utilizedTransportEquipments.flatMap(({ equipment, seals }) =>
    equipment.equipmentReference === undefined
      ? []
      : [{ number: equipment.equipmentReference, seals: seals.map(({ number }) => number) }],
  );
  const stuffed = boxes.flatMap(({ number }) => writeStuffing(of, bill, number, time));
  return [...stuffed, ...writeSeals(of, boxes, time), ...writeLineage(of)];
}

function writeStuffing(of: GraphDocument, bill: Stuffed, box: string, time: string): EpcisEvent[] {
  const childQuantityList = bill.consignmentItems.flatMap(({ HSCodes: [hsCode], cargoItems }) =>
    cargoItems
      .filter(({ equipmentReference }) => hsCode !== undefined && equipmentReference === box)
      .map(({ cargoGrossWeight: weight }) => ({
        epcClass: goodsUri(hsCode ?? ''),
        ...(weight !== undefined && { quantity: weight.value, uom: weight.unit }),
      })),
  );
  if (childQuantityList.length === 0) return [];
  const eventID = `${documentUri(of)}:stuffing:${encodeURIComponent(box.toWellFormed())}`;
  const bizTransactionList = [{ type: 'bol', bizTransaction: documentUri(of) }];
  const why = { bizStep: 'packing', disposition: 'container_closed', bizTransactionList };
  return [
    {
      type: 'AggregationEvent',
      action: 'ADD',
      eventID,
      ...timeOf(time),
      parentID: containerUri(box),
      childQuantityList,
      ...why,
    },
  ];
}

function writeLineage(of: GraphDocument): EpcisEvent[] {
  const { replaces, master } = Lineage.parse(of.state);
  const uriOf = (id: string): string => documentUri({ type: 'bill-of-lading', id });
  const when = timeOf(of.time);
  const own = documentUri(of);
  const replaced: EpcisEvent = {
    ...{ type: 'AssociationEvent', action: 'ADD', eventID: `${own}:replaces`, ...when },
    ...{ parentID: own, childEPCs: replaces.map(uriOf), bizStep: 'replacing' },
  };
  const ofMaster = (id: string): EpcisEvent => ({
    ...{ type: 'AggregationEvent', action: 'ADD', eventID: `${own}:master`, ...when },
    ...{ parentID: uriOf(id), childEPCs: [own], bizStep: 'consigning' },
  });
  return [...(replaces.length === 0 ? [] : [replaced]), ...(master === undefined ? [] : [ofMaster(master)])];
}

const Declared = z.looseObject({ date: text, declarationNumber: text, invoiceNumbers: texts, containers: Boxes });
/** What a decision of customs means for goods, in the words of CBV 2.0. */
const DISPOSITIONS: Readonly<Record<string, string>> = {
  RELEASED: 'available',
  HELD: 'unavailable',
  SEIZED: 'unavailable',
  REJECTED: 'non_conformant',
};

/** Which papers and boxes a declaration brings together, and the seals on its boxes. */
export function writeDeclaration(of: GraphDocument): EpcisEvent[] {
  const { date, declarationNumber, invoiceNumbers, containers } = Declared.parse(of.document);
  const numbers = declarationNumber === undefined ? [] : [paperUri('declaration', declarationNumber)];
  const bizTransactionList = [
    ...[documentUri(of), ...numbers].map((uri) => ({ type: transactionTypeUri('declaration'), bizTransaction: uri })),
    ...billsOf(of),
    ...invoiceNumbers.map((number) => ({ type: 'inv', bizTransaction: paperUri('invoice', number) })),
    ...of.links
      .filter(isDeclaration)
      .map((link) => ({ type: transactionTypeUri('declaration'), bizTransaction: documentUri(link) })),
  ];
  const epcList = containers.map(({ number }) => containerUri(number));
  const why = { bizStep: 'accepting', disposition: DISPOSITIONS[of.status] ?? 'in_progress' };
  const when = timeOf(date ?? of.time);
  return [
    { type: 'TransactionEvent', action: 'ADD', eventID: documentUri(of), ...when, bizTransactionList, epcList, ...why },
    ...writeSeals(of, containers, date ?? of.time),
  ];
}

const isDeclaration = ({ type }: Link): boolean => type === 'customs-declaration';

const Ordered = z.looseObject({ purchaseOrder: text });

/** Which order, bills and declarations belong to a shipment. */
export function writeShipment(of: GraphDocument): EpcisEvent[] {
  const { purchaseOrder } = Ordered.parse(of.document);
  const order = purchaseOrder === undefined ? [] : [{ type: 'po', bizTransaction: paperUri('order', purchaseOrder) }];
  const declarations = of.links
    .filter(isDeclaration)
    .map((link) => ({ type: transactionTypeUri('declaration'), bizTransaction: documentUri(link) }));
  const bizTransactionList = [...order, ...billsOf(of), ...declarations];
  if (bizTransactionList.length === 0) return [];
  return [
    {
      ...{ type: 'TransactionEvent', action: 'ADD', eventID: documentUri(of), ...timeOf(of.time) },
      ...{ bizTransactionList, epcList: [], bizStep: 'shipping' },
    },
  ];
}
