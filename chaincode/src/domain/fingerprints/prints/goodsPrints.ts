import type { TradeParty } from '../../papers/financed';
import { type CalendarDate, writeContainerNumber } from '../../primitives';
import { nearDates, nearMasses } from '../buckets';
import { foldVoyage } from '../numbers/foldVoyage';
import { foldNumber } from '../numbers/numberForms';
import { soundOfParty } from '../partyKeys';
import type { Registers } from './registers';
import { combine, type Known, print, type Print } from './print';

/** The goods and their way, as far as a paper states them. */
export type Goods = Known<{
  readonly issueDate: CalendarDate;
  readonly shipper: Known<TradeParty>;
  readonly portOfLoading: string;
  readonly portOfDischarge: string;
  readonly voyage: string;
  readonly packages: number;
  readonly grossMassKg: string;
  readonly containers: readonly { readonly number: string; readonly seals: readonly string[] }[];
  readonly load: 'FCL' | 'LCL';
}>;

/** So many containers of a paper are compared: those with the least numbers, which every claim on the paper chooses. */
const MAX_CONTAINERS_COMPARED = 4;
/** So many are looked for on their voyage. */
const MAX_CONTAINERS_FOUND = 16;
const MAX_SEALS_COMPARED = 2;

/** The containers, packages and weight of a paper. */
export function printGoods(goods: Goods, { findEntries }: Registers): Print[] {
  const shippedBy = soundOfParty(goods.shipper, findEntries);
  return [...printContainers(goods), ...printLoad(goods, shippedBy)];
}

/** The containers that are looked for, by their folded numbers. */
export function listContainers({ containers = [] }: Goods): { number: string; seals: string[] }[] {
  return containers
    .map(({ number, seals }) => ({ number: foldContainer(number), seals: seals.map(fold) }))
    .sort((a, b) => (a.number < b.number ? -1 : 1))
    .slice(0, MAX_CONTAINERS_FOUND);
}

const fold = (number: string): string => foldNumber('number', number).core;
/** Folding reads O, I and L as digits, so that the check digit is added before. */
const foldContainer = (number: string): string => fold(writeContainerNumber(number));

function printContainers(goods: Goods): Print[] {
  const { voyage, load, containers = [] } = goods;
  const found = listContainers(goods);
  const isMore = containers.length > MAX_CONTAINERS_COMPARED;
  return [
    ...found.flatMap(({ number }) => print('BOX_VOYAGE', 'BOX+VOYAGE', number, voyage && foldVoyage(voyage))),
    ...found.slice(0, MAX_CONTAINERS_COMPARED).flatMap((container) => printContainer(container, goods)),
    ...(isMore ? print('BOX_MORE', 'BOX+MORE', found[0]?.number) : []),
    ...(load === 'FCL' ? print('WHOLE_LOAD', 'BOX+WHOLE', found[0]?.number) : []),
  ];
}

function printContainer(
  { number, seals }: { readonly number: string; readonly seals: readonly string[] },
  { issueDate, load }: Goods,
): Print[] {
  const dates = issueDate === undefined ? [] : nearDates(issueDate);
  return [
    ...seals.slice(0, MAX_SEALS_COMPARED).flatMap((seal) => print('BOX_SEAL', 'BOX+SEAL', number, seal)),
    ...dates.flatMap((piece) => print('BOX_TIME', 'BOX+TIME', number, piece)),
    ...(load === 'LCL' ? print('PART_LOAD', 'BOX+PART', number) : []),
  ];
}

/** Packages, weight and voyage, bound to the shipper: many shippers send lots of one weight. */
function printLoad(
  { issueDate, portOfLoading, portOfDischarge, voyage, packages, grossMassKg }: Goods,
  shippedBy: string | undefined,
): Print[] {
  const masses = grossMassKg === undefined ? [] : nearMasses(grossMassKg);
  const dates = issueDate === undefined ? [] : nearDates(issueDate);
  return [
    ...combine(masses, dates).flatMap(([mass, piece]) =>
      print('SHIPPER_LOAD', 'SHIPPER+LOAD', shippedBy, packages?.toString(), mass, piece),
    ),
    ...print('VOYAGE', 'SHIPPER+VOYAGE', shippedBy, voyage && foldVoyage(voyage)),
    ...print('SHIPPER_DAY', 'SHIPPER+DAY', shippedBy, issueDate),
    ...print('ROUTE', 'SHIPPER+ROUTE', shippedBy, portOfLoading, portOfDischarge, issueDate),
  ];
}
