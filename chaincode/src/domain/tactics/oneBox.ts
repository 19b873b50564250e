import { isEntering } from '../papers/declarations';
import type { BillOfGoods, CustomsFacts, DeclaredFacts, TacticFinding } from './facts';
import { takeFollowing } from './following';
import { countDays, isWithin } from './likeness';

/** A box does not leave a country and come back within so many days. */
const MIN_DAYS_AWAY = 5;
/** What the strongest boxes carry (ISO 668: 36 t gross, less the box). */
const MAX_PAYLOAD_KG = 33_000;
/** Who declares later than so many days after the day that it states brings papers of old trade. */
const MAX_LATE_DAYS = 30;

/**
 * Two declarations of one direction name one box at one time, and it cannot be the same load: neither one consignment in
 * parts, nor a master bill and its house bills, nor goods of several that share the box.
 */
export function findOneBox(subject: DeclaredFacts, facts: CustomsFacts): TacticFinding[] {
  return facts.declarations.flatMap((other): TacticFinding[] => {
    const [box] = subject.boxes
      .map(({ number }) => number)
      .filter((number) => other.boxes.some((each) => each.number === number));
    if (box === undefined || !isAtOneTime(subject, other) || isSameGoods(subject, other, facts)) return [];
    const contradiction = findVoyages(subject, other, box) ?? findLoads(subject, other, facts);
    if (contradiction === undefined) return [];
    return [
      {
        rule: 'ONE_BOX_TWICE',
        severity: contradiction.isCertain ? 'HIGH' : 'REVIEW',
        reason: `Two declarations have container ${box} at one time: ${contradiction.what}.`,
        path: [other, subject].map(({ id, date, vessel = 'no vessel', voyage = '' }, index) => ({
          type: 'customs-declaration',
          id,
          fact: `${date}: ${box}, ${vessel} ${voyage}`.trim(),
          why: index === 0 ? 'It names the box.' : 'It names the box at the same time.',
        })),
      },
    ];
  });
}

const AT_ONE_TIME = { min: 1 - MIN_DAYS_AWAY, max: MIN_DAYS_AWAY - 1 };

/** One direction, and one country: an export and the import of the same goods are two declarations. */
const isAtOneTime = (one: DeclaredFacts, other: DeclaredFacts): boolean =>
  one.id !== other.id &&
  one.country === other.country &&
  isEntering(one) === isEntering(other) &&
  (isAtOneStated(one, other) || (isWithin(one, other, AT_ONE_TIME) && ![one, other].some(isOfOldTrade)));

const isAtOneStated = ({ date }: DeclaredFacts, other: DeclaredFacts): boolean =>
  isWithin({ date }, { date: other.date }, AT_ONE_TIME);

/** Papers of old trade come to the ledger together: their days there say nothing of when a box was where. */
const isOfOldTrade = ({ date, acceptedOn = date }: DeclaredFacts): boolean =>
  countDays(date, acceptedOn) > MAX_LATE_DAYS;

/** The same goods go on, and nothing beside them: they were in transit, to be declared here. */
const isSameGoods = (one: DeclaredFacts, other: DeclaredFacts, { declarations }: CustomsFacts): boolean =>
  goesOn(one, other, declarations) || goesOn(other, one, declarations);

function goesOn(later: DeclaredFacts, earlier: DeclaredFacts, declarations: readonly DeclaredFacts[]): boolean {
  if (later.procedure !== 'IMPORT' || earlier.procedure !== 'TRANSIT') return false;
  const all = [...declarations, earlier];
  const transits = all.filter(({ procedure }) => procedure === 'TRANSIT');
  const { followed } = takeFollowing(later, { sources: [earlier], all });
  return followed.length > 0 && takeFollowing(later, { sources: transits, all }).beyond.length === 0;
}

function isOneLoad(one: DeclaredFacts, other: DeclaredFacts, { bills }: CustomsFacts): boolean {
  const [own, others] = [one, other].map((each) => new Set(listBills(each, bills)));
  const isNamed = one.related.some(({ id }) => id === other.id) || other.related.some(({ id }) => id === one.id);
  return isNamed || [...(own ?? [])].some((bill) => others?.has(bill));
}

/** The bill of a declaration and its master, by id and by number. */
function listBills({ bill, masterBill, houseBill }: DeclaredFacts, bills: readonly BillOfGoods[]): string[] {
  const master = bills.find(({ id }) => id === bill)?.master;
  return [bill, master, masterBill, houseBill].flatMap((each) => each ?? []);
}

interface Contradiction {
  readonly what: string;
  readonly isCertain: boolean;
}

/** No box makes two voyages at one time, and no door has two seals: whatever number or declaration the two name. */
function findVoyages(one: DeclaredFacts, other: DeclaredFacts, box: string): Contradiction | undefined {
  if (differs(one.vessel, other.vessel) || differs(one.voyage, other.voyage))
    return { what: 'on two voyages', isCertain: true };
  const [own, others] = [one, other].map(({ boxes }) => boxes.find(({ number }) => number === box)?.seals ?? []);
  return isDisjoint(own ?? [], others ?? []) ? { what: 'with two seals', isCertain: true } : undefined;
}

/** What two loads of one box cannot have; undefined if they can share it. */
function findLoads(one: DeclaredFacts, other: DeclaredFacts, facts: CustomsFacts): Contradiction | undefined {
  if (isOneLoad(one, other, facts)) return undefined;
  const isAlone = [one, other].every(({ boxes }) => boxes.length === 1);
  if (isAlone && one.grossMassKg + other.grossMassKg > MAX_PAYLOAD_KG)
    return { what: 'with more than it carries', isCertain: true };
  const [from, otherFrom] = [one, other].map(({ portOfLoading }) => portOfLoading);
  return differs(from, otherFrom) ? { what: 'from two ports', isCertain: false } : undefined;
}

const differs = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

const isDisjoint = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some((each) => others.includes(each));
