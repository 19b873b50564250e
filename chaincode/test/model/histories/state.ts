import {
  BANK_A,
  BANK_A_SECOND,
  BANK_B,
  BANK_B_SECOND,
  CARRIER,
  CUSTOMS,
  OTHER_SHIPPER,
  SHIPPER,
} from '../../support/cast';
import type { User } from '../../support/fakeLedger';

/* The reference model of title: what a register of bills would write down, in plain words. It knows no code of the ledger. */

/** An organisation, or a party of it. */
export interface Place {
  readonly msp: string;
  readonly party?: string | undefined;
}
export const ACTORS: readonly User[] = [SHIPPER, OTHER_SHIPPER, BANK_A, BANK_B, CARRIER, CUSTOMS];
/** Whoever acts: a bank has a second officer, whom no document names. */
export const USERS: readonly User[] = [...ACTORS, BANK_A_SECOND, BANK_B_SECOND];
export const HOLDERS: readonly User[] = [SHIPPER, OTHER_SHIPPER, BANK_A, BANK_B];
export const BANKS: readonly User[] = [BANK_A, BANK_B];

export const at = ({ msp, party }: Place): Place => ({ msp, party });
export const isSame = (one: Place, other: Place): boolean => one.msp === other.msp && one.party === other.party;
/** Whether a user acts for a place: an organisation acts by any of its users. */
export const actsFor = ({ msp, party }: User, place: Place): boolean =>
  msp === place.msp && (place.party === undefined || place.party === party);

export type Form = 'BLANK' | 'TO_ORDER_OF_SHIPPER' | 'TO_ORDER' | 'STRAIGHT' | 'SEA_WAYBILL';
export type Passing = 'ENDORSE' | 'ENDORSE_TO_ORDER' | 'BLANK_ENDORSE';

/** Who has title, and how it goes on from there. */
export interface Title {
  readonly owner: Place;
  readonly passing: Passing | undefined;
}

export interface Bill {
  readonly id: string;
  readonly number: string;
  readonly version: string | undefined;
  readonly form: Form;
  readonly packages: number;
  readonly firstHolder: Place;
  readonly replaces: readonly string[];
  readonly document: object;
  status: string;
  holder: Place;
  title: Title;
  isTaken: boolean;
  last: string;
  nominee?: { readonly to: Place; readonly passing: Passing } | undefined;
  before?: { readonly holder: Place; readonly title: Title; readonly shownTo?: Place | undefined } | undefined;
  offer?: TransferOffer | PledgeOffer | undefined;
  pledge?: { readonly bank: string; readonly claim: string } | undefined;
  presented?:
    { readonly id: string; readonly holder: Place; readonly title: Title; readonly isPaid: boolean } | undefined;
  /** The banks that have paid for it, or for a bill in whose place it stands. */
  paidBy?: readonly string[] | undefined;
  returner?: Place | undefined;
  reason?: string | undefined;
  hasLetter: boolean;
  readonly gone: Set<string>;
  readonly holds: Map<string, 'HELD' | 'RELEASED'>;
  replacedBy: string[];
  readers: Place[];
}

export interface TransferOffer {
  readonly kind: 'TRANSFER';
  readonly to: Place;
  readonly passing: Passing | undefined;
  readonly until: number;
  readonly isShown: boolean;
}
export interface PledgeOffer {
  readonly kind: 'PLEDGE';
  readonly to: string;
  readonly until: number;
}

export interface Claim {
  readonly id: string;
  readonly bank: string;
  readonly applicant: Place;
  readonly bill: string;
  status: string;
  until: number;
  isExtended: boolean;
  /** Who reserved it, if another officer is to approve it. */
  readonly reservedBy: string | undefined;
  isApproved: boolean;
}

export interface Presentation {
  readonly id: string;
  readonly credit: string;
  readonly beneficiary: User;
  readonly issuingBank: string;
  readonly bill: string;
  bank: string;
  noticeBy: string;
  status: string;
  /** Who took the last step on it. */
  lastBy: User;
  /** Whether the bank refused, and keeps the bill. */
  isHolding: boolean;
}

export interface Credit {
  readonly id: string;
  readonly beneficiary: User;
  readonly issuingBank: string;
  readonly advisingBank: string;
  /** How many drawings of one size it pays. */
  readonly drawings: number;
  readonly drawn: Map<string, 'KEPT' | 'DRAWN'>;
}

export interface Declaration {
  readonly id: string;
  readonly bill: string;
  status: string;
  isAccepted: boolean;
}

/** Everything that the model knows. */
export interface Model {
  readonly bills: Map<string, Bill>;
  readonly claims: Map<string, Claim>;
  readonly presentations: Map<string, Presentation>;
  readonly credits: Map<string, Credit>;
  readonly declarations: Map<string, Declaration>;
  /** Hours since the start. */
  hour: number;
  /** The day by the calendar, as documents write it. */
  today: string;
}

export const emptyModel = (today: string): Model => ({
  ...{ bills: new Map(), claims: new Map(), presentations: new Map(), credits: new Map(), declarations: new Map() },
  ...{ hour: 0, today },
});

export const CONTAINERS = ['NARU3472484', 'NARU1234567'];

/** Whether a user can read a bill: shippers by their own party, others by their organisation. */
export function canRead({ readers }: Bill, user: User): boolean {
  return readers.some((reader) => (user.role === 'shipper' ? actsFor(user, reader) : reader.msp === user.msp));
}

export function addReader(bill: Bill, reader: Place): void {
  if (!bill.readers.some((known) => isSame(known, reader))) bill.readers = [...bill.readers, reader];
}

/** Somebody leaves: it reads nothing more, unless it has a part in the bill that it reads by that entry. */
export function removeReader(bill: Bill, leaving: Place): void {
  const needed = listNeeded(bill);
  bill.readers = bill.readers.filter((entry) => needed.has(entry) || !covers(entry, leaving));
}

/** An entry goes that an offer added; whoever saw the bill by another one still sees it. */
export function removeEntry(bill: Bill, added: Place): void {
  const needed = listNeeded(bill);
  bill.readers = bill.readers.filter((entry) => needed.has(entry) || !isSame(entry, added));
}

const listNeeded = (bill: Bill): Set<Place | undefined> =>
  new Set(listPlayers(bill).map((player) => findEntry(bill.readers, player)));

function findEntry(readers: readonly Place[], player: Place): Place | undefined {
  return readers.find((entry) => isSame(entry, player)) ?? readers.find((entry) => covers(entry, player));
}

const covers = (entry: Place, { msp, party }: Place): boolean =>
  entry.msp === msp && (entry.party === undefined || party === undefined || entry.party === party);

function listPlayers({
  holder,
  title,
  pledge,
  offer,
  returner,
  nominee,
  presented,
  paidBy = [],
  holds,
}: Bill): Place[] {
  const optional = [
    ...(pledge ? [{ msp: pledge.bank }] : []),
    ...(offer ? [offer.kind === 'PLEDGE' ? { msp: offer.to } : offer.to] : []),
    ...([...holds.values()].includes('HELD') ? [{ msp: CUSTOMS.msp }] : []),
    ...paidBy.map((msp) => ({ msp })),
    ...[returner, nominee?.to, presented?.isPaid === true ? undefined : presented?.holder].filter(
      (place) => place !== undefined,
    ),
  ];
  return [at(CARRIER), { msp: CARRIER.msp }, holder, title.owner, ...optional];
}
