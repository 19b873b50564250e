import { z } from 'zod';
import { canonicalJson, parseJson, sha256Hex } from '../encoding/canonicalJson';
import { NUMBER_KINDS } from '../fingerprints/prints';
import { Ulid } from '../primitives';
import type { OrganizationRole } from './members';
import { parseAs } from './parse';
import { type DocumentType, Sha256, type Token } from './record';

/*
 * Which documents of one member hold a token: a list in the member's own collection, under one key for each type and
 * token. Nobody else can make that key, or add to the list. Everybody reads its hash; the list itself comes with the
 * request, from the gateway's index, and must have that hash.
 */

/** How many documents of one member can hold one token, in all its time. */
export const MAX_HOLDING = 64;

/** A list of documents of one type, by their ids, each once and in order. */
export const TokenList = z.array(Ulid).max(MAX_HOLDING);
export type TokenList = z.infer<typeof TokenList>;

/** The list of a member, as everybody can name it. */
export interface ListName {
  readonly msp: string;
  readonly type: DocumentType;
  readonly kind: Token['kind'];
  readonly token: string;
}

/** Whose documents can hold a token: of which type, made by members of which role. */
export interface Holders {
  readonly type: DocumentType;
  readonly role: OrganizationRole;
}

/** Who can hold a token of each kind that is listed: the kinds that say which paper or credit it is. */
export const HOLDERS: Readonly<Partial<Record<Token['kind'], readonly Holders[]>>> = {
  BILL: [
    { type: 'bill-of-lading', role: 'CARRIER' },
    { type: 'financing-claim', role: 'BANK' },
  ],
  CREDIT: [{ type: 'letter-of-credit', role: 'BANK' }],
  REPORTED: [{ type: 'cargo-report', role: 'CUSTOMS' }],
  ...Object.fromEntries(
    NUMBER_KINDS.filter((kind) => kind !== 'BILL').map((kind) => [kind, [{ type: 'financing-claim', role: 'BANK' }]]),
  ),
  DECLARATION: [
    { type: 'customs-declaration', role: 'CUSTOMS' },
    { type: 'financing-claim', role: 'BANK' },
  ],
};

/** The key of a list in its member's collection. */
export const listKey = ({ type, kind, token }: Omit<ListName, 'msp'>): string => `token/${type}/${kind}/${token}`;

/** The name under which a request brings a list. */
export const listName = (name: ListName): string => `${name.msp}/${listKey(name)}`;

/** The bytes of a list. */
export const sealList = (ids: TokenList): string => canonicalJson(ids);

export const hashList = (ids: TokenList): string => sha256Hex(sealList(ids));

/** A list with one document more. */
export const addToList = (ids: TokenList, id: string): TokenList => [...new Set([...ids, id])].sort();

/** The lists that a request brings, by their names; null is one that nobody but its member can open. */
export const BroughtLists = z.record(z.string(), TokenList.nullable());
export type BroughtLists = z.infer<typeof BroughtLists>;

/** How many claims a request names that it meets by other tokens than numbers. */
export const MAX_MET = 256;
/** The claims that a request meets, which its gateway has found by tokens that are not listed. */
export const MetClaims = z.array(Ulid).max(MAX_MET);
export type MetClaims = z.infer<typeof MetClaims>;

/** 32 bytes in hexadecimal for each token whose share the asker can open. */
export const ShareKeys = z.record(Sha256, Sha256);
export type ShareKeys = z.infer<typeof ShareKeys>;

/** @throws INVALID if the bytes are not lists */
export const openBroughtLists = (bytes: Uint8Array): BroughtLists => parseAs(BroughtLists, parseJson(bytes), '/lists');

/** Whether tokens of a kind are listed. */
export const isListed = ({ kind }: Pick<Token, 'kind'>): boolean => HOLDERS[kind] !== undefined;
