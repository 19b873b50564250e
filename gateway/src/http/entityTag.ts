import type { Request } from 'express';
import { TradeError } from '@naru/chaincode/domain';

const ENTITY_TAG = /^"([1-9]\d{0,14})"$/;

/**
 * The version that the caller saw: of the body, or of If-Match (RFC 9110, 13.1.1), which holds the ETag of a document.
 * @throws TradeError INVALID where the header is no such tag, or says something else than the body
 */
export function expectedVersionOf(request: Request, ofBody: number | undefined): number | undefined {
  const header = request.get('If-Match');
  if (header === undefined || header === '*') return ofBody;
  const version = Number(ENTITY_TAG.exec(header)?.[1]);
  if (Number.isNaN(version) || (ofBody !== undefined && ofBody !== version)) {
    const issues = [
      { pointer: '/expectedVersion', message: 'is not what If-Match says, or If-Match is not the ETag of a document' },
    ];
    throw new TradeError({ code: 'INVALID', message: 'The request is not valid.', values: {}, issues });
  }
  return version;
}
