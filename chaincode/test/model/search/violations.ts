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
export const claimOf = ({ state }: TradeRecord): ClaimState => parseClaim(state);

export const listOf = ({ records }: World, type: TradeRecord['type']): TradeRecord[] =>
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

/** What may not happen while others have a right to the goods. */
function findWrongUse(past: Past, { before, move, after }: Taken): string | undefined {
  const isPledged = listLiveClaims(before).length > 0;
  const isExamined = listOf(before, 'bill-of-lading').some((bill) => isWithBank(billOf(bill)));
  const isDelivered = move.action === 'deliver';
  const hasBill = listOf(before, 'bill-of-lading').some((bill) => billOf(bill).presentation?.id === move.id);
  if (move.action === 'honour' && !hasBill) return 'a bank pays without the bill';
  if (isDelivered && isPledged) return 'the goods are delivered while they are pledged';
  if (isDelivered && isExamined) return 'the goods are delivered while the bill is presented';
  const isSecured = listLiveClaims(after).length > listLiveClaims(before).length || move.action === 'present';
  if (isSecured && past.honouredBy !== undefined) return 'a bill that was paid is financed or presented again';
  if (isSecured && isExamined) return 'a bill that is presented is financed or presented elsewhere';
  return undefined;
}

const isWithBank = ({ presentation }: BillState): boolean =>
  presentation !== undefined && presentation.isHonoured !== true;

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

function findWrongStep(record: TradeRecord, next: TradeRecord, move: Move): string | undefined {
  const [had, has] = [billOf(record), billOf(next)];
  const isFrozen = had.pledge !== undefined || isWithBank(had);
  if (isFrozen && FREEZES.includes(move.action)) return 'a bill that is pledged or presented is passed on';
  const isOver = ['ACCOMPLISHED', 'VOIDED', 'PAPER'].includes(record.status);
  if (isOver) return 'a bill that is over goes on';
  if (!isSameParty(had.possessor, has.possessor) && !mayMove(had, move)) return 'a stranger passes possession';
  if (!isSameParty(had.titleHolder, has.titleHolder) && !mayPassTitle(had, move)) return 'a stranger passes title';
  const isAgreed = record.action === 'consent-to-void' || had.isTaken !== true;
  if (move.action === 'void' && !isAgreed) return 'a bill is recalled against the will of its holder';
  const isOffer = had.offer?.kind === 'PLEDGE' && had.offer.to === move.by.msp;
  if (move.action === 'reserve' && has.pledge !== undefined && !isOffer) return 'a bill is pledged that nobody offered';
  return findWrongPromise(had, move);
}

/** What moves the bill by the will of its holder. */
const FREEZES = [
  ...['offer-transfer', 'accept-transfer', 'return-transfer', 'endorse', 'nominate', 'offer-pledge'],
  ...['surrender-for-delivery', 'surrender-for-amendment', 'consent-to-void', 'void'],
];

const isBy = (party: Party, { by }: Move): boolean => isCaller(party, by);
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

/** Title is promised by whoever has it, and a bill is surrendered by whoever has title. */
function findWrongPromise({ titleHolder, nominee, form, issuedTo }: BillState, move: Move): string | undefined {
  const { action, input } = move;
  const { to, endorsement } = input as { readonly to?: Party; readonly endorsement?: string };
  const isNominated =
    nominee !== undefined && to !== undefined && isSameParty(nominee.to, to) && nominee.endorsement === endorsement;
  const isOwn = isBy(titleHolder, move);
  if (action === 'offer-transfer' && endorsement !== undefined && !isNominated && !isOwn)
    return 'a stranger promises title';
  if (action === 'nominate' && !isOwn) return 'a stranger promises title';
  const isShipper = form === 'STRAIGHT' && isBy(issuedTo, move);
  const isSurrender = action === 'surrender-for-delivery' || action === 'surrender-for-amendment';
  return isSurrender && !isOwn && !isShipper ? 'a bill is surrendered by somebody without title' : undefined;
}
