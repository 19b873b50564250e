import type { CustomsFacts } from '@naru/chaincode/domain';
import { dateOf, type Box, type Firm, type Goods, timeOf, type World, writeFirm, writeMass } from './world.js';

/* How documents are filled in: with what everybody must state, and with some of the rest. */

export interface Filed {
  readonly id: string;
  readonly status: string;
  readonly document: Readonly<Record<string, unknown>>;
  /** What happens to it, beside what it says. */
  readonly day: number;
  readonly boxes: readonly Box[];
}

/** Another declaration, as one names it. */
export interface Named {
  readonly id: string;
  readonly relation: string;
}

export interface Movement {
  readonly procedure: 'IMPORT' | 'EXPORT' | 'TRANSIT' | 'RE_EXPORT';
  readonly day: number;
  readonly seller: Firm;
  readonly buyer: Firm;
  readonly goods: readonly Goods[];
  readonly boxes?: readonly Box[];
  readonly ship?: { readonly vessel: string; readonly voyage: string };
  readonly related?: readonly Named[];
  readonly departure?: string;
  readonly bill?: string;
  readonly masterBill?: string;
  readonly houseBill?: string;
  readonly status?: string;
  /** Fields that are stated in any case, and how. */
  readonly stated?: Readonly<Record<string, unknown>>;
}

const PACKAGE_KG = 18;
export const massOf = ({ count, unitKg }: Goods): number => count * unitKg;

/** Whether a clerk fills in what need not be: most do. */
const fills = (world: World, tenths = 7): boolean => world.random.below(10) < tenths;

function writeLine(world: World, goods: Goods): Record<string, unknown> {
  const { random } = world;
  const { hs, what, origin, unit, count, model } = goods;
  return {
    hsCode: random.below(2) === 0 ? hs : `${hs}${['0000', '1000'][random.below(2)] ?? ''}`,
    description: fills(world) ? what : `${what} ${model}`,
    ...(fills(world, 6) && { model: random.below(3) === 0 ? model.replace('-', ' ').toLowerCase() : model }),
    quantity: random.chance(0.06)
      ? { value: writeMass(random, massOf(goods)), unit: 'KGM' }
      : { value: String(count), unit },
    value: { currency: 'USD', amountMinor: count * goods.priceMinor },
    countryOfOrigin: origin,
    netMassKg: writeMass(random, massOf(goods)),
    ...(fills(world) && { packages: Math.max(1, Math.round(massOf(goods) / PACKAGE_KG)) }),
  };
}

/** A declaration of a movement. */
export function declare(world: World, movement: Movement): Filed {
  const { day, goods, boxes = [], status = 'RELEASED' } = movement;
  const lines = goods.map((each) => writeLine(world, each));
  const netKg = lines.reduce((sum, { netMassKg }) => sum + Number(netMassKg), 0);
  const document = {
    ...writeHeader(world, movement),
    ...writeTransport(world, movement),
    grossMassKg: String(Math.ceil(netKg * 1.06)),
    relatedDeclarations: movement.related ?? [],
    lines,
    ...movement.stated,
  };
  return { id: world.id(), status, document, day, boxes };
}

const isInbound = ({ procedure }: Movement): boolean => procedure === 'IMPORT' || procedure === 'TRANSIT';

function writeHeader({ random }: World, { procedure, day, seller, buyer }: Movement): object {
  return {
    declarationNumber: `${random.below(100_000)}-26-${random.below(1_000_000)}`,
    country: 'KR',
    procedure,
    date: dateOf(day),
    officeId: '020',
    exporter: writeFirm(random, seller),
    importer: writeFirm(random, buyer),
    deliveryTerms: { incoterm: random.pick(['FOB', 'CIF', 'EXW']), place: 'Busan' },
  };
}

function writeTransport(world: World, movement: Movement): object {
  const { seller, buyer, boxes = [], bill, masterBill, houseBill } = movement;
  const departure = movement.departure ?? (isInbound(movement) ? seller.country : 'KR');
  return {
    modeOfTransport: '10',
    countryOfDeparture: departure,
    countryOfDestination: isInbound(movement) ? 'KR' : buyer.country,
    ...(fills(world) && { portOfLoading: world.port(departure) }),
    ...writeShip(world, movement.ship),
    containers: boxes.map(({ number, seal }) => ({ number, seals: fills(world) ? [seal] : [] })),
    ...(bill !== undefined && { billOfLading: bill }),
    ...(masterBill !== undefined && { masterBillNumber: masterBill }),
    ...(houseBill !== undefined && { houseBillNumber: houseBill }),
  };
}

const MOST = 8;
const writeShip = (world: World, ship: Movement['ship']): object =>
  ship === undefined || !fills(world, MOST)
    ? {}
    : { vesselName: world.random.chance(0.25) ? `MV ${ship.vessel}` : ship.vessel, voyage: ship.voyage };

type Bill = CustomsFacts['bills'][number];

export const writeBill = (world: World, day: number, more: Partial<Bill> = {}): Bill => ({
  id: world.id(),
  status: 'ISSUED',
  master: undefined,
  onBoardDate: dateOf(day),
  portOfLoading: undefined,
  placeOfReceipt: undefined,
  boxes: [],
  ...more,
});

/** An event of a box, as a carrier records it. */
export function writeEvent(
  world: World,
  { day, box, port, code = 'LOAD' }: { day: number; box: string; port: string; code?: 'LOAD' | 'DISC' },
): CustomsFacts['events'][number] {
  const timeMs = timeOf(day);
  return {
    id: world.id(),
    code,
    isActual: true,
    eventDateTime: new Date(timeMs).toISOString(),
    timeMs,
    equipmentReference: box,
    isEmpty: false,
    modeOfTransport: 'VESSEL',
    ...{ vesselName: undefined, vesselIMONumber: undefined, voyage: undefined },
    unLocationCode: port,
  };
}

/** A record of processing that customs has approved: what went in of an entry, and what came out. */
export function process(
  world: World,
  {
    day,
    inputs,
    outputs,
    operation = 'MANUFACTURE',
  }: {
    day: number;
    inputs: readonly { readonly entry: Filed; readonly goods: Goods }[];
    outputs: readonly Goods[];
    operation?: 'MANUFACTURE' | 'REPACKING';
  },
): CustomsFacts['processing'][number] {
  return {
    id: world.id(),
    finishedOn: dateOf(day),
    operations: [operation],
    inputs: inputs.map(({ entry, goods }) => ({
      declaration: entry.id,
      line: 1,
      quantity: { value: String(goods.count), unit: goods.unit },
      netMassKg: massOf(goods).toFixed(1),
    })),
    outputs: outputs.map((goods) => ({
      hsCode: goods.hs,
      description: goods.what,
      quantity: { value: String(goods.count), unit: goods.unit },
      netMassKg: massOf(goods).toFixed(1),
      countryOfOrigin: goods.origin,
      ...(operation === 'MANUFACTURE' && { originCriterion: 'HS_CHANGE' as const }),
    })),
  };
}

/** A share of goods. */
export const part = (goods: Goods, share: number): Goods => ({
  ...goods,
  count: Math.max(1, Math.round(goods.count * share)),
});
