import { rejectIssues } from '@naru/chaincode/domain';

const ENTITY_TAG = /^"([1-9]\d{0,14})"$/;
const ANY = '*';

/** The ETag of a version of a document. */
export function tagOfVersion(version: number): string {
  return `"${version}"`;
}

/** The version that an If-Match header names (RFC 9110, 13.1.1). @throws TradeError INVALID if it is not an ETag of a document */
export function versionOfTag(header: string | undefined): number | undefined {
  if (header === undefined || header === ANY) return undefined;
  const version = ENTITY_TAG.exec(header)?.[1];
  return version === undefined ? mismatch() : Number(version);
}

/** The version that the caller saw, from If-Match or the body. @throws TradeError INVALID if they differ */
export function expectedVersion(ifMatch: number | undefined, ofBody: number | undefined): number | undefined {
  if (ifMatch !== undefined && ofBody !== undefined && ifMatch !== ofBody) return mismatch();
  return ifMatch ?? ofBody;
}

function mismatch(): never {
  const message = 'is not what If-Match says, or If-Match is not the ETag of a document';
  return rejectIssues([{ pointer: '/expectedVersion', message }]);
}
