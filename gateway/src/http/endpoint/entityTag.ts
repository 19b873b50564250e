import { rejectField } from '@naru/chaincode/domain';

/** A proxy that compresses an answer makes its tag weak: it is of the same version. */
const ENTITY_TAG = /^(?:W\/)?"([1-9]\d{0,14})"$/;
const LIST = /"\s*,/;
const ANY = '*';

/** The ETag of a version of a document. */
export function tagOfVersion(version: number): string {
  return `"${version}"`;
}

/** The version that an If-Match header names (RFC 9110, 13.1.1). @throws TradeError INVALID if it does not name one version */
export function versionOfTag(header: string | undefined): number | undefined {
  if (header === undefined || header === ANY) return undefined;
  const version = ENTITY_TAG.exec(header)?.[1];
  if (version !== undefined) return Number(version);
  const message = LIST.test(header)
    ? 'names several versions: send the ETag of the one that you have read'
    : 'is not the ETag of a document: the number of its version in quotation marks, such as "3"';
  return rejectField('/If-Match', message);
}

/** The version that the caller saw, from If-Match or the body. @throws TradeError INVALID if they differ */
export function expectedVersion(ifMatch: number | undefined, ofBody: number | undefined): number | undefined {
  if (ifMatch !== undefined && ofBody !== undefined && ifMatch !== ofBody)
    rejectField('/expectedVersion', `is ${ofBody}, and If-Match names version ${ifMatch}: send one of them`);
  return ifMatch ?? ofBody;
}
