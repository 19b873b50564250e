import { type Link, recordKey } from '../domain/vocabulary/record';

export const contentKey = (of: Link, contentVersion: number): string => `content/${recordKey(of)}/${contentVersion}`;
export const detailsKey = (of: Link, version: number): string => `details/${recordKey(of)}/${version}`;
export const issuanceKey = (of: Link, contentVersion: number): string => `issue/${recordKey(of)}/${contentVersion}`;
