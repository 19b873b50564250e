import { FIRST_EPOCH, type Link, recordKey } from '../domain/vocabulary/record';

export const contentKey = (of: Link, contentVersion: number): string => `content/${recordKey(of)}/${contentVersion}`;
export const detailsKey = (of: Link, version: number): string => `details/${recordKey(of)}/${version}`;
/** Of tokens under the first keys, or of a document without tokens; then of those under other keys. */
export const issuanceKey = (of: Link, contentVersion: number, epoch = FIRST_EPOCH): string =>
  `issue/${recordKey(of)}/${contentVersion}${epoch === FIRST_EPOCH ? '' : `/tokens/${epoch}`}`;
