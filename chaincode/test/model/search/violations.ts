import { BillState } from '../../../src/domain/documents/billOfLading/billState';
import { ClaimState, LIVE_CLAIM_STATUSES } from '../../../src/domain/documents/financingClaim/claimState';
import { oncePerObject } from '../../../src/domain/vocabulary/once';
import { isSameParty, type Party, recordKey, type TradeRecord } from '../../../src/domain/vocabulary/record';
import { isCaller } from '../../../src/domain/vocabulary/guards';
import type { Move, World } from './pureLedger';

/** What happened to the goods before, which the records alone do not say. */
export interface Past {
  /** How often the carrier gave the goods away. */
  readonly departures: number;
  /** The bank that has honoured under the credit. */
  readonly honouredBy: string | undefined;
}

export const NOTHING_YET: Past = { departures: 0, honouredBy: undefined };

/** A move that was accepted. */
export interface Taken {
  readonly before: World;
  readonly move: Move;
  readonly after: World;
}

const parseBill = oncePerObject((state: TradeRecord['state']) => BillState.parse(state));
export const billOf = ({ state }: TradeRecord): BillState => parseBill(state);
const parseClaim = oncePerObject((state: TradeRecord['state']) => ClaimState.parse(state));
const claimOf = ({ state }: TradeRecord): ClaimState => parseClaim(state);

const listOf = ({ records }: World, type: TradeRecord['type']): TradeRecord[] =>
  [...records.values()].filter((record) => record.type === type);
const listLiveClaims = (world: World): TradeRecord[] =>
  listOf(world, 'financing-claim').filter(({ status }) => LIVE_CLAIM_STATUSES.includes(status));

/** A bill that stands for the goods. */
const IN_FORCE = [
  'ISSUED',
  'PENDING_SURRENDER_FOR_DELIVERY',
  'SURRENDERED_FOR_DELIVERY',
  'PENDING_SURRENDER_FOR_AMENDMENT',
];

/** What a move adds to the past. */
export function remember(past: Past, { before, move }: Taken): Past {
  const { action, by } = move;
  const bill = before.records.get(recordKey(move));
  if (action === 'honour') return { ...past, honouredBy: by.msp };
  // The bill comes in after its goods, which have left once.
  const isLate = bill !== undefined && bill.type === 'bill-of-lading' && billOf(bill).indemnity !== undefined;
  const isDeparture = (action === 'deliver' && !isLate) || action === 'deliver-against-indemnity';
  if (isDeparture) return { ...past, departures: past.departures + 1 };
  // Whoever had paid has agreed that the bill is void: another one is another matter.
  return action === 'void' ? { ...past, honouredBy: undefined } : past;
}

/** What is wrong with a move that was accepted; undefined if nothing is. */
export function findViolation(past: Past, taken: Taken): string | undefined {
  return findWrongState(remember(past, taken), taken) ?? findWrongPassing(taken) ?? findWrongUse(past, taken);
}

function findWrongState({ departures, honouredBy }: Past, { after }: Taken): string | undefined {
  const claims = listLiveClaims(after);
  const bills = listOf(after, 'bill-of-lading');
  if (departures > 1) return 'the goods are delivered twice';
  if (claims.length > 1) return 'the goods are pledged twice';
  if (bills.filter(({ status }) => IN_FORCE.includes(status)).length > 1) return 'two originals are in force';
  if (honouredBy !== undefined && claims.some((claim) => claimOf(claim).claimant !== honouredBy))
    return 'paid under a credit by one bank, and financed by another';
  const pledges = bills.flatMap((bill) => billOf(bill).pledge ?? []);
  const isPaired =
    pledges.every(({ claim }) => claims.some(({ id }) => id === claim)) && pledges.length === claims.length;
  return isPaired ? undefined : 'a live claim has no pledge, or a pledge no live claim';
}

type Wrong = readonly [what: string, isSo: (taken: Taken, past: Past) => boolean];

const hasPledge = (world: World): boolean => listLiveClaims(world).length > 0;
const hasExamined = (world: World): boolean => listOf(world, 'bill-of-lading').some((bill) => isWithBank(billOf(bill)));
const isNewSecurity = ({ before, move, after }: Taken): boolean =>
  move.action === 'present' || listLiveClaims(after).length > listLiveClaims(before).length;

/** What may not happen while others have a right to the goods. */
const WRONG_USES: readonly Wrong[] = [
  [
    'the goods are delivered while they are pledged',
    ({ before, move }) => move.action === 'deliver' && hasPledge(before),
  ],
  [
    'the goods are delivered while the bill is presented',
    ({ before, move }) => move.action === 'deliver' && hasExamined(before),
  ],
  [
    'a bill that was paid is financed or presented again',
    (taken, { honouredBy }) => isNewSecurity(taken) && honouredBy !== undefined,
  ],
  [
    'a bill that is presented is financed or presented elsewhere',
    (taken) => isNewSecurity(taken) && hasExamined(taken.before),
  ],
];

function findWrongUse(past: Past, taken: Taken): string | undefined {
  return WRONG_USES.find(([, isSo]) => isSo(taken, past))?.[0];
}

const isWithBank = ({ presentation }: BillState): boolean =>
  presentation !== undefined && presentation.honouredFor === undefined;

/** Who may pass what: possession by whoever has the bill, title by its holder. */
function findWrongPassing({ before, move, after }: Taken): string | undefined {
  for (const record of listOf(before, 'bill-of-lading')) {
    const next = after.records.get(recordKey(record));
    if (next === undefined || next === record) continue;
    const wrong = findWrongStep(record, next, move);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** One bill before and after a move. */
interface Step {
  readonly had: BillState;
  readonly has: BillState;
  readonly record: TradeRecord;
  readonly move: Move;
}

type WrongStep = readonly [what: string, isSo: (step: Step) => boolean];

const isFrozen = (had: BillState): boolean => had.pledge !== undefined || isWithBank(had);
const isAgreed = ({ had, record }: Step): boolean => record.action === 'consent-to-void' || had.isTaken !== true;
const isPledgeOffered = ({ had: { offer }, move }: Step): boolean =>
  offer?.kind === 'PLEDGE' && offer.to === move.by.msp;

const WRONG_STEPS: readonly WrongStep[] = [
  [
    'a bill that is pledged or presented is passed on',
    ({ had, move }) => isFrozen(had) && FREEZES.includes(move.action),
  ],
  ['a bill that is over goes on', ({ record: { status } }) => OVER.includes(status)],
  [
    'a stranger passes possession',
    ({ had, has, move }) => !isSameParty(had.possessor, has.possessor) && !mayMove(had, move),
  ],
  [
    'a stranger passes title',
    ({ had, has, move }) => !isWithin(had.titleHolder, has.titleHolder) && !mayPassTitle(had, move),
  ],
  ['a bill is recalled against the will of its holder', (step) => step.move.action === 'void' && !isAgreed(step)],
  [
    'a bill is pledged that nobody offered',
    (step) => step.move.action === 'reserve' && step.has.pledge !== undefined && !isPledgeOffered(step),
  ],
  ['a stranger promises title', ({ had, move }) => isPromise(move) && !mayPromise(had, move)],
  [
    'a bill is surrendered by somebody without title',
    ({ had, move }) => SURRENDERS.includes(move.action) && !maySurrender(had, move),
  ],
];
const OVER = ['ACCOMPLISHED', 'VOIDED', 'PAPER'];
const SURRENDERS = ['surrender-for-delivery', 'surrender-for-amendment'];

function findWrongStep(record: TradeRecord, next: TradeRecord, move: Move): string | undefined {
  const step = { had: billOf(record), has: billOf(next), record, move };
  return WRONG_STEPS.find(([, isSo]) => isSo(step))?.[0];
}

/** What moves the bill by the will of its holder. */
const FREEZES = [
  ...['offer-transfer', 'accept-transfer', 'return-transfer', 'endorse', 'nominate', 'offer-pledge'],
  ...['surrender-for-delivery', 'surrender-for-amendment', 'consent-to-void', 'void'],
];

const isBy = (party: Party, { by }: Move): boolean => isCaller(party, by);
/** Whether a place is another, or the organisation of it: a bank takes a bill to the order of its party as a whole. */
const isWithin = (one: Party, { msp, party }: Party): boolean =>
  isSameParty(one, { msp, party }) || (one.msp === msp && party === undefined);
const isOffered = ({ offer }: BillState, move: Move): boolean => offer?.kind === 'TRANSFER' && isBy(offer.to, move);
/** What a bank or the carrier does with a bill that it has, or that comes back. */
const GIVEN_BACK = ['reject-surrender', 'refuse', 'withdraw', 'forward', 'honour'];

function mayMove(had: BillState, move: Move): boolean {
  if (move.action === 'accept-transfer') return isOffered(had, move);
  if (GIVEN_BACK.includes(move.action)) return true;
  return isBy(had.possessor, move);
}

/** The offer was of its title holder, or of whoever has the bill to the party that the title holder named. */
function isPromised({ titleHolder, possessor, nominee }: BillState, offer: BillState['offer']): boolean {
  if (offer?.kind !== 'TRANSFER' || offer.endorsement === undefined) return false;
  return isSameParty(titleHolder, possessor) || (nominee !== undefined && isSameParty(nominee.to, offer.to));
}

function mayPassTitle(had: BillState, move: Move): boolean {
  const { offer, endorsement, titleHolder } = had;
  if (move.action === 'accept-transfer') return isPromised(had, offer) || endorsement === 'BLANK_ENDORSE';
  if (GIVEN_BACK.includes(move.action) || move.action === 'return-transfer') return true;
  return isBy(titleHolder, move) && isSameParty(titleHolder, had.possessor);
}

interface Named {
  readonly to?: Party;
  readonly endorsement?: string;
}

const isPromise = ({ action, input }: Move): boolean =>
  action === 'nominate' || (action === 'offer-transfer' && (input as Named).endorsement !== undefined);

/** Title is promised by its holder; or by whoever has the bill, to the party that the title holder named. */
function mayPromise({ titleHolder, nominee }: BillState, move: Move): boolean {
  if (isBy(titleHolder, move)) return true;
  const { to, endorsement } = move.input as Named;
  if (move.action === 'nominate' || nominee === undefined || to === undefined) return false;
  return isSameParty(nominee.to, to) && nominee.endorsement === endorsement;
}

/** A bill is surrendered by whoever has title, and a straight one by its shipper too. */
const maySurrender = ({ titleHolder, form, issuedTo }: BillState, move: Move): boolean =>
  isBy(titleHolder, move) || (form === 'STRAIGHT' && isBy(issuedTo, move));
