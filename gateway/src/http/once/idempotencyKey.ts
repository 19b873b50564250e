import { createHash } from 'node:crypto';
import { rejectIssues } from '@naru/chaincode/domain';
import type { Request } from 'express';

export const IDEMPOTENCY_KEY = 'Idempotency-Key';
const MAX_KEY_CHARS = 255;
/** A string of RFC 9651, as the draft of the IETF has it, or without its quotes, as most clients send it. */
const KEY = /^(?:"([\x20\x21\x23-\x5b\x5d-\x7e]+)"|([\x21\x23-\x7e]+))$/;

/** A request that is to take effect once, however often it is sent. */
export interface KeyedRequest {
  readonly key: string;
  /** The same for the same request. */
  readonly fingerprint: string;
}

/** The key of a request, if it has one. @throws TradeError INVALID if it cannot be one */
export function readKey(request: Request): KeyedRequest | undefined {
  const header = request.get(IDEMPOTENCY_KEY);
  if (header === undefined) return undefined;
  const [, quoted, bare] = KEY.exec(header) ?? [];
  const key = quoted ?? bare;
  if (key === undefined || key.length > MAX_KEY_CHARS) {
    const message = `is 1 to ${MAX_KEY_CHARS} printable characters of ASCII, in quotes or not`;
    return rejectIssues([{ pointer: `/${IDEMPOTENCY_KEY}`, message }]);
  }
  return { key, fingerprint: fingerprintOf(request) };
}

/** What makes a request another one: where it goes, the version that it expects, and its body byte for byte. */
function fingerprintOf(request: Request): string {
  const { method, originalUrl } = request;
  const body: unknown = request.body;
  const hash = createHash('sha256').update(JSON.stringify([method, originalUrl, request.get('If-Match') ?? null]));
  return hash.update(Buffer.isBuffer(body) ? body : '').digest('hex');
}
