import { z } from 'zod';
import { CargoReport, CertificateOfOrigin, ProcessingRecord } from '../papers/declarations';
import { convertToKg, LETTER_OR_DIGIT, writeNumber } from '../primitives';
import { readBillFacts } from '../transportEvents';
import { keysOf } from './readDeclared';
import type { ApprovedProcessing, BillOfGoods, OriginCertificate, ReportedCargo } from './facts';

/* What rules read of the documents beside declarations. Whoever wrote them may have written anything. */

interface Recorded {
  readonly id: string;
  readonly status: string;
  readonly state: Readonly<Record<string, unknown>>;
}

const Receipt = z.object({ transports: z.object({ placeOfReceipt: z.object({ UNLocationCode: z.string() }) }) });
const Linked = z
  .object({ master: z.string().optional(), houses: z.array(z.string()).default([]) })
  .catch({ houses: [] });

/** Who ships the goods of a bill, and how many packages there are, as far as it states them in DCSA's form. */
const Shipped = z
  .object({
    documentParties: z.object({ shipper: z.object({ partyName: z.string().regex(LETTER_OR_DIGIT) }) }),
    consignmentItems: z.array(
      z.object({
        cargoItems: z.array(z.object({ outerPackaging: z.object({ numberOfPackages: z.int().min(0) }) })),
      }),
    ),
  })
  .partial();

const Weighed = z.object({
  consignmentItems: z.array(
    z.object({
      cargoItems: z.array(
        z.object({ cargoGrossWeight: z.object({ value: z.number().min(0), unit: z.enum(['KGM', 'LBR']) }) }),
      ),
    }),
  ),
});

function readShipped(document: unknown): Pick<BillOfGoods, 'shippers' | 'packages' | 'grossMassKg'> {
  const { documentParties, consignmentItems } = Shipped.safeParse(document).data ?? {};
  return {
    shippers: documentParties === undefined ? [] : keysOf({ name: documentParties.shipper.partyName }),
    packages: consignmentItems
      ?.flatMap(({ cargoItems }) => cargoItems)
      .reduce((sum, { outerPackaging }) => sum + outerPackaging.numberOfPackages, 0),
    grossMassKg: readMassKg(document),
  };
}

/** How much the goods of a bill weigh; undefined if it does not state that of each. */
function readMassKg(document: unknown): number | undefined {
  const { consignmentItems } = Weighed.safeParse(document).data ?? {};
  const items = consignmentItems?.flatMap(({ cargoItems }) => cargoItems);
  return items?.reduce(
    (sum, { cargoGrossWeight: { value, unit } }) => sum + Number(convertToKg({ value: writeNumber(value), unit })),
    0,
  );
}

/** A bill of lading in DCSA's form; what it does not state is undefined. */
export function readBillOfGoods({ id, status, state }: Recorded, document: unknown): BillOfGoods {
  const { shippedOnBoardDate, portOfLoading, containers } = readBillFacts(document);
  const { master, houses } = Linked.parse(state);
  return {
    ...{ id, status, portOfLoading, master, isMaster: houses.length > 0 },
    ...readShipped(document),
    onBoardDate: shippedOnBoardDate,
    placeOfReceipt: Receipt.safeParse(document).data?.transports.placeOfReceipt.UNLocationCode,
    boxes: containers.map(({ equipmentReference }) => equipmentReference),
  };
}

const OfBill = z.object({ billOfLading: z.string() });

/** A cargo report; undefined if it is none. */
export function readReportedCargo({ id, status, state }: Recorded, document: unknown): ReportedCargo | undefined {
  const report = CargoReport.safeParse(document).data;
  const bill = OfBill.safeParse(state).data?.billOfLading;
  if (report === undefined || bill === undefined) return undefined;
  const { arrivalDate, containers, packages, grossMassKg } = report;
  const boxes = containers.map(({ number }) => number);
  return { id, status, bill, arrivalDate, boxes, packages, grossMassKg: Number(grossMassKg) };
}

/** A record of processing that customs has approved; undefined if it has not. */
export function readApproved({ id, status }: Recorded, document: unknown): ApprovedProcessing | undefined {
  const record = status === 'APPROVED' ? ProcessingRecord.safeParse(document).data : undefined;
  return record && { id, ...record };
}

/** What a certificate says of each of its origins, for the goods of some documents. */
export function readCertified(
  { id }: Pick<Recorded, 'id'>,
  document: unknown,
  of: readonly string[],
): OriginCertificate[] {
  const { goods = [] } = CertificateOfOrigin.safeParse(document).data ?? {};
  return goods.map(({ countryOfOrigin: origin, hsCode }) => ({ id, origin, hsCodes: [hsCode], of }));
}
