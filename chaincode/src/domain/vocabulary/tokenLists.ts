import { z } from 'zod';
import { canonicalJson, parseJson, sha256Hex } from '../encoding/canonicalJson';
import { Ulid } from '../primitives';
import type { OrganizationRole } from './members';
import { parseAs } from './parse';
import type { DocumentType, Token } from './record';

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
  /** Whether a member looks up its own documents alone. */
  readonly isOwn?: true;
}

/** Who can hold a token of each kind. */
export const HOLDERS: Readonly<Record<Token['kind'], readonly Holders[]>> = {
  F1: [
    { type: 'bill-of-lading', role: 'CARRIER' },
    { type: 'financing-claim', role: 'BANK' },
  ],
  F5: [{ type: 'financing-claim', role: 'BANK' }],
  F8: [{ type: 'financing-claim', role: 'BANK' }],
  REFUSED: [{ type: 'financing-claim', role: 'BANK', isOwn: true }],
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

/** @throws INVALID if the bytes are not lists */
export const openBroughtLists = (bytes: Uint8Array): BroughtLists => parseAs(BroughtLists, parseJson(bytes), '/lists');
