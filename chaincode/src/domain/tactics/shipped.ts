import { DAY_MS } from '../primitives';
import type { BillOfGoods, CustomsFacts, DeclaredFacts } from './facts';
import { countDays, dayOf, meets } from './likeness';

/* Whether something shows that exported goods were loaded: the same for customs and for a bank that finances them. */

type Seen = Pick<CustomsFacts, 'bills' | 'cargo' | 'events' | 'declarations'>;

/** A bill in one of these statuses shows no loading. */
const VOID: ReadonlySet<string> = new Set(['VOIDED', 'DRAFT']);
/** Goods are sometimes declared some days after they were loaded. */
const EARLY_DAYS = 5;
/** A box that is loaded later has other goods in it. */
const MAX_DAYS = 75;
/** By how much exports may weigh more than the bill: scales and wrappings differ. */
const MASS_TOLERANCE = 0.05;

export const isExport = ({ procedure }: Pick<DeclaredFacts, 'procedure'>): boolean =>
  procedure === 'EXPORT' || procedure === 'RE_EXPORT';

/** What shows that goods of a bill went on board: the bill, or what its carrier reports of it. */
interface Load extends Pick<BillOfGoods, 'boxes' | 'shippers' | 'packages' | 'grossMassKg' | 'isMaster'> {
  readonly bill: string;
}

/**
 * Whether a bill of the goods is on board in time, or reported to customs, and is of as much as all exports declare for it;
 * where no bill is known, whether a box of them was loaded.
 */
export function isShipped(subject: DeclaredFacts, facts: Seen): boolean {
  const loads = listOwn(subject, facts);
  if (loads.length === 0) return isLifted(subject, facts);
  const others = facts.declarations.filter(
    (each) =>
      each.id !== subject.id &&
      isExport(each) &&
      each.isAccepted &&
      loads.some((load) => isDeclaredFor(each, load, facts)),
  );
  return isEnough([subject, ...others], loads);
}

/** Whether another export is to be shipped under a bill: it names that one, or a house bill of it, or no other in force. */
function isDeclaredFor(declared: DeclaredFacts, load: Load, { bills }: Seen): boolean {
  const named = bills.find(({ id, status }) => id === declared.bill && !VOID.has(status));
  if (named === undefined || named.id === load.bill) return isOf(declared, load);
  return named.master === load.bill;
}

/** By the days of acceptance and release: what was loaded long before, or long after, was something else. */
function isTimely(declared: DeclaredFacts, day: string): boolean {
  const accepted = dayOf(declared);
  return (
    Date.parse(day) >= Date.parse(accepted) - EARLY_DAYS * DAY_MS &&
    countDays(declared.releasedOn ?? accepted, day) <= MAX_DAYS
  );
}

/** What went on board in time, whoever owns the goods. */
function listTimely(subject: DeclaredFacts, { bills, cargo }: Seen): readonly Load[] {
  const onBoard = bills
    .filter(({ status, onBoardDate: day }) => !VOID.has(status) && day !== undefined && isTimely(subject, day))
    .map(({ id, ...bill }): Load => ({ ...bill, bill: id }));
  const reported = cargo
    .filter(({ status, arrivalDate }) => status !== 'WITHDRAWN' && isTimely(subject, arrivalDate))
    .map((report) => loadOf(report, bills));
  return distinct([...onBoard, ...reported]);
}

/** The bill that the declaration names, if that is one of them; else all that its boxes are under. */
function listOwn(subject: DeclaredFacts, facts: Seen): readonly Load[] {
  const own = listTimely(subject, facts).filter((load) => isOf(subject, load));
  const named = own.filter(({ bill }) => bill === subject.bill);
  return named.length > 0 ? named : own;
}

/** What a carrier reports of a bill: the bill says itself how much it is of, where it is known. */
function loadOf({ bill, boxes, packages, grossMassKg }: CustomsFacts['cargo'][number], bills: Seen['bills']): Load {
  const known = bills.find(({ id }) => id === bill) ?? { packages, grossMassKg, boxes };
  return { ...known, bill, boxes: boxes.length > 0 ? boxes : known.boxes };
}

const distinct = (loads: readonly Load[]): Load[] => [
  ...new Map([...loads].reverse().map((load) => [load.bill, load])).values(),
];

/**
 * Whether a bill can be of the declared goods, and not of somebody else's: by a box that both name. Where one of them names
 * none, by the bill that the declaration cites.
 */
function isOf(declared: DeclaredFacts, load: Load): boolean {
  if (isOfOthers(declared, load)) return false;
  const isByBox = declared.boxes.length > 0 && load.boxes.length > 0;
  return isByBox ? sharesBox(declared, load) : load.bill === declared.bill;
}

const sharesBox = ({ boxes }: DeclaredFacts, load: Load): boolean =>
  boxes.some(({ number }) => load.boxes.includes(number));

/** Whether its box went on board with goods of others. Several can share a box, and anybody can name one. */
export const isBesideOthers = (subject: DeclaredFacts, facts: Seen): boolean =>
  listTimely(subject, facts).some((load) => sharesBox(subject, load) && isOfOthers(subject, load));

/** The shipper of a master bill is a forwarder, who ships the goods of others. */
const isOfOthers = ({ senders }: DeclaredFacts, { shippers = [], isMaster = false }: Load): boolean =>
  !isMaster && shippers.length > 0 && senders.length > 0 && !meets(senders, shippers);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The goods of house bills are those of their master: they are not added to it. */
function isEnough(exported: readonly DeclaredFacts[], loads: readonly Load[]): boolean {
  const masters = loads.filter(({ isMaster }) => isMaster === true);
  const others = loads.filter(({ isMaster }) => isMaster !== true);
  return [...masters.map((master) => [master]), others].some((some) => some.length > 0 && isWithin(some, exported));
}

function isWithin(loads: readonly Load[], exported: readonly DeclaredFacts[]): boolean {
  const packages = sum(loads.map((load) => load.packages ?? Infinity));
  const massKg = sum(loads.map((load) => load.grossMassKg ?? Infinity));
  return (
    sum(exported.map(countPackages)) <= packages &&
    sum(exported.map(({ grossMassKg }) => grossMassKg)) <= massKg * (1 + MASS_TOLERANCE)
  );
}

/** Goods of which no number is stated are in one package at least. */
const countPackages = ({ goods }: DeclaredFacts): number => sum(goods.map(({ packages }) => packages ?? 1));

/** If others have goods in its boxes, that these were loaded says nothing. */
function isLifted(subject: DeclaredFacts, facts: Seen): boolean {
  if (isBesideOthers(subject, facts)) return false;
  const boxes = subject.boxes.map(({ number }) => number);
  return facts.events.some(
    ({ code, isActual, isEmpty, equipmentReference: box = '', timeMs }) =>
      isActual &&
      !isEmpty &&
      (code === 'LOAD' || code === 'DEPA') &&
      boxes.includes(box) &&
      isTimely(subject, new Date(timeMs).toISOString()),
  );
}
