import type { TradeParty } from '../../papers/financed';
import type { CalendarDate } from '../../primitives';
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
export const MAX_CONTAINERS_COMPARED = 4;
const MAX_SEALS_COMPARED = 2;

/** The containers, packages and weight of a paper. */
export function printGoods(goods: Goods, { findEntries }: Registers): Print[] {
  return [...printContainers(goods), ...printLoad(goods, soundOfParty(goods.shipper, findEntries))];
}

/** The containers that are compared, by their folded numbers. */
export function listContainers({ containers = [] }: Goods): { number: string; seals: string[] }[] {
  return containers
    .map(({ number, seals }) => ({ number: fold(number), seals: seals.map(fold) }))
    .sort((a, b) => (a.number < b.number ? -1 : 1))
    .slice(0, MAX_CONTAINERS_COMPARED);
}

const fold = (number: string): string => foldNumber('number', number).core;

function printContainers(goods: Goods): Print[] {
  const { voyage, issueDate, load } = goods;
  const dates = issueDate === undefined ? [] : nearDates(issueDate);
  return listContainers(goods).flatMap(({ number, seals }) => [
    ...print('BOX_VOYAGE', 'BOX+VOYAGE', number, voyage && foldVoyage(voyage)),
    ...seals.slice(0, MAX_SEALS_COMPARED).flatMap((seal) => print('BOX_SEAL', 'BOX+SEAL', number, seal)),
    ...dates.flatMap((piece) => print('BOX_TIME', 'BOX+TIME', number, piece)),
    ...(load === 'LCL' ? print('PART_LOAD', 'BOX+PART', number) : []),
  ]);
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
    ...print('ROUTE', 'SHIPPER+ROUTE', shippedBy, portOfLoading, portOfDischarge, issueDate),
  ];
}
