import { z } from 'zod';
import { MspId } from '../primitives';
import { countMajority, MAX_MEMBERS, type Members, type OrganizationRole } from './members';
import { Epoch, FIRST_EPOCH, Sha256 } from './record';
import { RESOLUTION } from './resolution';

/*
 * The keys of which tokens are made. No member has one: share-holders have a share of each, and any so many of them are
 * enough. On the ledger stand who they are, and what proves their answers: commitments to the polynomials whose values are
 * the shares. The plan of the next sharing stands there before anybody deals a share, so that nobody but the members
 * together decides who gets one.
 */

/** What a key is for. Each has its own, so that whoever may ask under one learns nothing of what is under another. */
export const TokenKeyKind = z.enum(['BILL', 'TRADE_PAPER', 'DECLARATION']);
export type TokenKeyKind = z.infer<typeof TokenKeyKind>;

/** Whose organisations may ask for tokens under a key, by their roles. */
export const ASKERS: Readonly<Record<TokenKeyKind, readonly OrganizationRole[]>> = {
  BILL: ['BANK', 'CARRIER'],
  TRADE_PAPER: ['BANK'],
  DECLARATION: ['BANK', 'CUSTOMS'],
};

/** How the texts begin that are for a key of their own: the numbers of carriers' bills, and of declarations. */
const OWN_KEYS: readonly (readonly [string, TokenKeyKind])[] = [
  ['BILL|', 'BILL'],
  ['BILL+VERSION|', 'BILL'],
  ['DECLARATION|', 'DECLARATION'],
];

/**
 * Finds the key under which a fingerprint's token is made. It follows from the text alone, because equal texts have one
 * token, whatever they say of their papers: the number of one can be that of another without a copy's mark.
 */
export function findKeyKind(text: string): TokenKeyKind {
  return OWN_KEYS.find(([beginning]) => text.startsWith(beginning))?.[1] ?? 'TRADE_PAPER';
}

/** The one key of all this on the ledger, under a majority policy. */
export const TOKEN_KEYS_KEY = 'register/token-keys';

const MAX_COUNT = 1_000_000;
export const FIRST_SHARING = 1;

/** A share-holder, and where on the polynomials its shares are. */
const ShareHolder = z.strictObject({ msp: MspId, index: z.int().min(1).max(MAX_MEMBERS) });
export type ShareHolder = z.infer<typeof ShareHolder>;

const isEachOnce = (holders: readonly ShareHolder[]): boolean =>
  [holders.map(({ msp }) => msp), holders.map(({ index }) => index)].every(
    (names) => new Set<unknown>(names).size === names.length,
  );

const SHARING = {
  epoch: Epoch,
  /** Counts the sharings of the keys of one epoch, from 1. They do not change tokens. */
  sharing: z.int().min(FIRST_SHARING).max(MAX_COUNT),
  holders: z.array(ShareHolder).min(2).max(MAX_MEMBERS).refine(isEachOnce, 'names a holder or an index twice'),
  /** How many holders it takes: no member has a key alone. */
  threshold: z.int().min(2).max(MAX_MEMBERS),
};

const isReachable = ({ holders, threshold }: { holders: readonly unknown[]; threshold: number }): boolean =>
  threshold <= holders.length;
const NOT_REACHABLE = 'takes more holders than there are';

/** Who is to hold the shares of which keys. */
export const SharingPlan = z.strictObject(SHARING).refine(isReachable, NOT_REACHABLE);
export type SharingPlan = z.infer<typeof SharingPlan>;

/** An element of ristretto255, in hexadecimal. */
const Commitment = Sha256;
const OfOneKey = z.array(Commitment).min(1).max(MAX_MEMBERS);
/** The commitments to each key. */
export const TokenKeyCommitments = z.strictObject({
  BILL: OfOneKey,
  TRADE_PAPER: OfOneKey,
  DECLARATION: OfOneKey,
} satisfies Readonly<Record<TokenKeyKind, z.ZodType>>);

/** Keys that are shared. The first commitment of each is its public key. */
export const TokenKeys = z
  .strictObject({ ...SHARING, commitments: TokenKeyCommitments })
  .refine(isReachable, NOT_REACHABLE)
  .refine(
    ({ commitments, threshold }) => Object.values(commitments).every(({ length }) => length === threshold),
    'has not as many commitments to each key as it takes holders',
  );
export type TokenKeys = z.infer<typeof TokenKeys>;

/** The keys of one epoch, and how they are to be shared next. */
const EPOCH = {
  /** The sharing that is to be made next. */
  plan: SharingPlan.optional(),
  /** The keys; absent until the first sharing is made. */
  keys: TokenKeys.optional(),
};

/** The keys of the next epoch, until they take the place of the present ones. */
const NextEpoch = z.strictObject({
  ...EPOCH,
  /** The members that have stated that all of their documents have tokens under these keys. */
  retokenised: z.array(MspId).max(MAX_MEMBERS),
});

/** All that the ledger says of token keys. */
export const TokenKeyRegister = z.strictObject({
  ...EPOCH,
  /** From its keys on, new documents have tokens under both, and those that weigh get theirs under the next keys. */
  next: NextEpoch.optional(),
});
export type TokenKeyRegister = z.infer<typeof TokenKeyRegister>;

/** Who is to hold shares from now on, as the members have resolved. */
export const SharingChange = z.strictObject({
  ...RESOLUTION,
  /** SHA-256 of the register that the change starts from. */
  basis: Sha256,
  plan: SharingPlan,
});
export type SharingChange = z.infer<typeof SharingChange>;

/** The end of the present epoch: its tokens find nothing any more. */
export const EpochRetirement = z.strictObject({
  /** The epoch that takes its place. */
  epoch: Epoch,
  /** A resolution that members which have not stated anything are not waited for. */
  override: z.strictObject({ ...RESOLUTION, without: z.array(MspId).min(1).max(MAX_MEMBERS) }).optional(),
});
export type EpochRetirement = z.infer<typeof EpochRetirement>;

/** What the register is when the members are recorded: every member holds a share, and it takes a majority. */
export function firstRegister(members: Members): TokenKeyRegister {
  const holders = members.map(({ mspId: msp }, index) => ({ msp, index: index + 1 }));
  return { plan: { epoch: FIRST_EPOCH, sharing: FIRST_SHARING, holders, threshold: countMajority(members) } };
}
