import { type Link, recordKey } from '../domain/vocabulary/record';

/** The object type of the composite keys of tokens: kind, token, owner. */
export const TOKEN_OBJECT = 'token';

export const contentKey = (of: Link, contentVersion: number): string => `content/${recordKey(of)}/${contentVersion}`;
export const detailsKey = (of: Link, version: number): string => `details/${recordKey(of)}/${version}`;
export const issuanceKey = (of: Link, contentVersion: number): string => `issue/${recordKey(of)}/${contentVersion}`;
