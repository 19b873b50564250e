import { awaitDeclaration } from './awaiting';
import { z } from 'zod';
import { reject } from '../../errors';
import { Instant, MspId, PartyId, Ulid } from '../../primitives';
import { printDeclarationNumber } from '../../fingerprints/prints';
import { defineDocument } from '../../vocabulary/defineDocument';
import type { Voucher } from '../../vocabulary/definition';
import { Party, Sha256, type TradeRecord, Version } from '../../vocabulary/record';
import { UnservedRemarks } from '../../vocabulary/unservedRemarks';
import { content, viewDeclaration } from './declarationContent';

/** How customs looks at a declaration (화물선별, C/S): not at all, at its papers, or at the goods. */
export const Channel = z.enum(['GREEN', 'DOCUMENTS', 'INSPECTION']);
export type Channel = z.infer<typeof Channel>;

/** How goods leave the bonded area: cleared, or on their way to another one or abroad, without having been cleared. */
export const Leaving = z.enum(['CLEARED', 'IN_BOND']);
export type Leaving = z.infer<typeof Leaving>;

/** How many approved records of processing can use goods of one declaration. */
export const MAX_PROCESSED = 64;

export const DeclarationState = z.strictObject({
  declarant: Party,
  customs: MspId,
  /** The version in which customs first decided something: its peer signs what follows. */
  decidedIn: Version.optional(),
  /** How customs looks at it, and which officer chose that. Set once customs has accepted the declaration. */
  selection: z.strictObject({ channel: Channel, by: PartyId }).optional(),
  /** When it was filed, by the ledger: a certificate that was valid then does not run out while customs looks at it. */
  filedAt: Instant.optional(),
  /** When customs accepted it, by the ledger: what the declarant states as its date is its own word. */
  acceptedAt: Instant.optional(),
  /** When customs released the goods; after a correction it is still the first time, and a stop ends it. */
  releasedAt: Instant.optional(),
  /** The hash of the document on which customs has decided: what is corrected after that, nobody has accepted. */
  acceptedContent: Sha256.optional(),
  /** The officer who approves the release of goods that customs inspects; another one releases them. */
  approvedBy: PartyId.optional(),
  /** How goods that arrived may leave the bonded area by it; by an export declaration none leave it. Set with the selection. */
  leaving: Leaving.optional(),
  /** The bill that its document names, if it names one: goods leave by it under no other one. Set with `leaving`. */
  billOfLading: Ulid.optional(),
  /** The version in which customs last held, inspected or seized the goods: no earlier exception outranks that. */
  stoppedIn: Version.optional(),
  /** The cargo report by which the goods left the bonded area, its carrier, and whether they left for good: a declaration lets goods leave once. */
  leftBy: z.strictObject({ cargoReport: Ulid, carrier: MspId, leaving: Leaving.optional() }).optional(),
  /** The inspection on this ledger that customs named last. */
  inspection: Ulid.optional(),
  /** The approved records of processing in bond for which goods of it were used. */
  processedBy: z.array(Ulid).max(MAX_PROCESSED).optional(),
  unservedRemarks: UnservedRemarks.optional(),
});
export type DeclarationState = z.infer<typeof DeclarationState>;

/** What is approved is what stands there: a correction or decision after it needs a new approval. */
export function unapproved({ approvedBy: _, ...state }: DeclarationState): DeclarationState {
  return state;
}

/** Korea Customs Service's terms; UN/EDIFACT 7365 codes in brackets. */
const STATUSES = {
  DECLARED: 'The declaration is filed (수입신고, 수출신고) [1].',
  ACCEPTED: 'Customs has accepted it; the goods need no check (접수) [9].',
  DOCUMENT_CHECK: 'Customs checks the documents (심사진행) [6].',
  INSPECTION: 'Customs inspects the goods (검사) [5].',
  HELD: 'Customs holds the goods, with a reason (보류) [7].',
  PAYMENT_NOTIFIED: 'Customs has told the declarant what is to be paid (결재통보).',
  RELEASED: 'Customs has released the goods (수입신고수리, 수출신고수리) [4].',
  CORRECTED: 'The declarant has corrected a released declaration, and customs has not decided on that yet (정정) [15].',
  REJECTED: 'Customs has rejected the declaration (각하) [2].',
  CANCELLED: 'The declaration is withdrawn, or customs has cancelled it (취하).',
  SEIZED: 'Customs has seized the goods (압수).',
} as const;

export type DeclarationStatus = keyof typeof STATUSES;

/** The statuses in which a declaration that customs has accepted keeps its number, and those in which it can be accepted yet. */
export const LIVE = [
  'DECLARED',
  'ACCEPTED',
  'DOCUMENT_CHECK',
  'INSPECTION',
  'HELD',
  'PAYMENT_NOTIFIED',
  'RELEASED',
  'CORRECTED',
  'SEIZED',
] as const satisfies DeclarationStatus[];

export const isLive = ({ status }: Pick<TradeRecord, 'status'>): boolean => LIVE.some((each) => each === status);

/** The statuses that a declaration has only after its acceptance. Customs holds and seizes what it has not accepted, too. */
export const AFTER_ACCEPTANCE: readonly string[] = [
  'ACCEPTED',
  'DOCUMENT_CHECK',
  'INSPECTION',
  'PAYMENT_NOTIFIED',
  'RELEASED',
  'CORRECTED',
] satisfies DeclarationStatus[];
const Selected = z.looseObject({ selection: z.looseObject({}) });

/**
 * Whether customs has accepted a declaration that is in force. Anybody files a declaration of any goods: until then it says
 * nothing of them but what its declarant claims.
 */
export const isAccepted = ({ status, state }: Pick<TradeRecord, 'status'> & { readonly state?: unknown }): boolean =>
  isLive({ status }) && (AFTER_ACCEPTANCE.includes(status) || Selected.safeParse(state).success);

/**
 * Whether another declaration can export goods under the same bill, as far as the public record shows. There, a re-export looks like
 * a transit, so both count. A transit at another authority does not: that is where the goods arrive.
 */
export function canExportWith(
  { state }: Pick<TradeRecord, 'state'>,
  other: Pick<TradeRecord, 'status' | 'state'>,
): boolean {
  const [own, its] = [state, other.state].map((each) => DeclarationState.safeParse(each).data);
  if (own === undefined || its === undefined || !isAccepted(other)) return false;
  return its.leaving === undefined || (its.leaving === 'IN_BOND' && its.customs === own.customs);
}

/** Whether a declaration counts for others from this version on. */
export const startsToCount = ({ type, action }: Pick<TradeRecord, 'type' | 'action'>): boolean =>
  type === 'customs-declaration' && action === 'accept';

/** The words of customs declarations. */
export const declaration = defineDocument({
  type: 'customs-declaration',
  path: 'customs-declarations',
  contract: 'customsDeclarations',
  title: 'Customs declaration',
  description: 'A declaration of goods to customs, and the decisions of customs on it.',
  content,
  statuses: STATUSES,
  state: DeclarationState,
  named: ({ decidedIn, customs }, { author }) => [decidedIn === undefined ? author.msp : customs],
  creator: ({ declarant }) => declarant,
  decision: findDecision,
  awaits: awaitDeclaration,
  // Customs accepts one declaration under a number: the list of numbers is its own statement.
  lister: ({ customs }) => customs,
  numbers: (document) => printDeclarationNumber(viewDeclaration(document)),
  // A bank to which it is shown sees the declaration and what customs decides, and not why.
  remarksTo: listFunctions,
});

/** What a declarant says of its declaration without customs: that it is filed, or withdrawn. */
const DECLARANTS_OWN: readonly string[] = ['DECLARED', 'CANCELLED'] satisfies DeclarationStatus[];
/** Nobody has written a version of this number, so that nobody can prove it. */
const NO_VERSION = 0;

/** A declarant and an accomplice can write any version as long as customs has decided nothing. */
function findDecision(state: DeclarationState, { status }: TradeRecord): Voucher | undefined {
  const { declarant: _, filedAt: __, customs, decidedIn, ...decided } = state;
  const isOwn = DECLARANTS_OWN.includes(status) && Object.keys(decided).length === 0;
  return decidedIn === undefined && isOwn ? undefined : { msp: customs, version: decidedIn ?? NO_VERSION };
}

/** The state once customs decides in the next version. */
export function decideNow(state: DeclarationState, { version }: Pick<TradeRecord, 'version'>): DeclarationState {
  return { ...state, decidedIn: state.decidedIn ?? version + 1 };
}

/** Who has a function in the declaration, beside the banks to which it is shown. */
export function listFunctions({ declarant, customs }: DeclarationState): Party[] {
  return [declarant, { msp: customs }];
}

/** The state once customs stops the goods in the next version. */
export function stopNow(
  { releasedAt: _, ...state }: DeclarationState,
  { version }: Pick<TradeRecord, 'version'>,
): DeclarationState {
  return { ...state, stoppedIn: version + 1 };
}

/** The declaration as customs accepts it: what stands there now. */
export function acceptContent(
  state: DeclarationState,
  { content: { hash } }: Pick<TradeRecord, 'content'>,
): DeclarationState {
  return { ...state, acceptedContent: hash };
}

/**
 * Whether goods were let go by what a declaration said before it was corrected, and customs has not decided on the correction:
 * until then `acceptedContent` counts for others, and not what the declarant says now.
 */
export function isUndecided({ content: { hash }, state }: Pick<TradeRecord, 'content' | 'state'>): boolean {
  const { acceptedContent = hash, releasedAt, leftBy } = DeclarationState.safeParse(state).data ?? {};
  return acceptedContent !== hash && (releasedAt !== undefined || leftBy !== undefined);
}

export const CUSTOMS = {
  sentence: 'the caller is of the customs authority addressed',
  parties: ({ customs }: DeclarationState): Party[] => [{ msp: customs }],
};

export const DECLARANT = {
  sentence: 'the caller is the declarant',
  parties: ({ declarant }: DeclarationState): Party[] => [declarant],
};

/** Its number is on the ledger from its acceptance on, and not before. */
export const ACCEPTED = {
  sentence: 'customs has accepted the declaration',
  guard: ({ state: { selection } }: { readonly state: DeclarationState }): void => {
    if (selection === undefined)
      reject('WRONG_STATUS', 'Accept the declaration first: its number is not registered yet.', {});
  },
};

/** Whether customs inspects the goods, or did: no later step takes that back. */
export const isInspected = ({ selection }: DeclarationState): boolean => selection?.channel === 'INSPECTION';
