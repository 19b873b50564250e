import { isEntering } from '../papers/declarations';
import { isCountry, subheadingOf } from '../primitives';
import type { BillOfGoods, CustomsFacts, DeclaredFacts, PathStep, TacticFinding } from './facts';
import { isSameKindAndOrigin, takeFollowing } from './following';
import { dayOf, meets } from './likeness';

/** Where goods of all origins are kept and traded: that they are loaded there says little. */
const ENTREPOTS: ReadonlySet<string> = new Set(['AE', 'BE', 'HK', 'NL', 'PA', 'SG']);
/** A box was somewhere else this long before, at most, with the same goods in it. */
const MAX_LEG_MS = 120 * 86_400_000;

const countryOf = (place: string | undefined): string | undefined => place?.slice(0, 2);

/**
 * Goods are loaded in a country that is not their origin, and nothing shows how they came there: no certificate, no place of
 * receipt, no earlier leg of their boxes, no declaration from which they follow. So it is if their origin is no country: unknown.
 */
export function findRoute(subject: DeclaredFacts, facts: CustomsFacts): TacticFinding[] {
  if (!isEntering(subject)) return [];
  const bill = findBill(subject, facts);
  const loaded = countryOf(bill?.portOfLoading) ?? countryOf(subject.portOfLoading) ?? subject.departure;
  const foreign = subject.goods.filter(({ origin }) => ![loaded, subject.country].includes(origin));
  const all = facts.declarations;
  const known = takeFollowing(subject, { sources: all, all, isSame: isSameKindAndOrigin }).followed;
  const unexplained = foreign.filter((goods) => !known.includes(goods) && !isExplained(subject, bill, goods, facts));
  const [first] = unexplained;
  if (first === undefined) return [];
  return [
    {
      rule: 'ORIGIN_AGAINST_ROUTE',
      severity: grade(subject, { bill, loaded, origin: first.origin }),
      reason: isCountry(first.origin)
        ? `Goods of ${first.origin} are loaded in ${loaded}, and nothing shows how they came there.`
        : `Goods whose origin is unknown are loaded in ${loaded}, and nothing shows where they come from.`,
      path: tellRoute(subject, bill, first.origin, loaded),
    },
  ];
}

interface Loaded {
  readonly bill: BillOfGoods | undefined;
  readonly loaded: string;
  readonly origin: string;
}

/** The carrier says another country than the declaration: that is no stock that was sold from elsewhere. */
function grade({ departure }: DeclaredFacts, { bill, loaded, origin }: Loaded): TacticFinding['severity'] {
  const isDenied = bill?.portOfLoading !== undefined && countryOf(bill.portOfLoading) !== departure;
  if (isDenied) return 'HIGH';
  return ENTREPOTS.has(loaded) && isCountry(origin) ? 'INFO' : 'REVIEW';
}

const findBill = ({ bill }: DeclaredFacts, { bills }: CustomsFacts): BillOfGoods | undefined =>
  bills.find(({ id }) => id === bill);

function isExplained(
  subject: DeclaredFacts,
  bill: BillOfGoods | undefined,
  goods: DeclaredFacts['goods'][number],
  { certificates, events }: CustomsFacts,
): boolean {
  const { origin, hsCode } = goods;
  const own = [subject.id, ...(subject.bill === undefined ? [] : [subject.bill])];
  const isCertified = certificates.some(
    (each) =>
      each.origin === origin &&
      meets(each.of, own) &&
      each.hsCodes.some((code) => subheadingOf({ hsCode: code }) === subheadingOf({ hsCode })),
  );
  const isReceived = countryOf(bill?.placeOfReceipt) === origin;
  const boxes = subject.boxes.map(({ number }) => number);
  const arrival = Date.parse(dayOf(subject));
  const hasLeg = events.some(
    ({ equipmentReference: box = '', unLocationCode, timeMs, isEmpty }) =>
      boxes.includes(box) &&
      !isEmpty &&
      countryOf(unLocationCode) === origin &&
      timeMs <= arrival &&
      arrival - timeMs <= MAX_LEG_MS,
  );
  return isCertified || isReceived || hasLeg;
}

function tellRoute(
  { id, departure }: DeclaredFacts,
  bill: BillOfGoods | undefined,
  origin: string,
  loaded: string,
): PathStep[] {
  const declared: PathStep = {
    type: 'customs-declaration',
    id,
    fact: `origin ${origin}, departure ${departure}`,
    why: 'The declaration says where the goods come from.',
  };
  const carried: PathStep[] =
    bill?.portOfLoading === undefined
      ? []
      : [
          {
            type: 'bill-of-lading',
            id: bill.id,
            fact: `loaded in ${bill.portOfLoading}`,
            why: 'The carrier says where it took them over.',
          },
        ];
  const missing: PathStep = {
    type: 'none',
    id: undefined,
    fact: `no certificate, receipt or earlier leg from ${origin} to ${loaded}`,
    why: 'Goods of another country have come to the port of loading in some way.',
  };
  return [declared, ...carried, missing];
}
