import type { Check } from './check.js';

export const CERTIFICATE = 'certificate';
const WARN_DAYS = 30;
const DAY_MS = 86_400_000;
const GIB = 1_073_741_824;
const LITTLE_BYTES = GIB;
const LITTLE_SHARE = 0.05;

/** @param endsMs When the certificate ends, in milliseconds since 1970 */
export function judgeEnd(endsMs: number, nowMs: number): Check {
  const days = Math.floor((endsMs - nowMs) / DAY_MS);
  const seen = `It ends on ${new Date(endsMs).toISOString().slice(0, 10)}.`;
  if (days >= WARN_DAYS) return { what: CERTIFICATE, state: 'OK', seen };
  return { what: CERTIFICATE, state: days < 0 ? 'FAIL' : 'WARN', seen, advice: 'Have the operator renew it.' };
}

export function judgeSpace(freeBytes: number, allBytes: number): Check {
  const seen = `${(freeBytes / GIB).toFixed(1)} of ${(allBytes / GIB).toFixed(1)} GiB are free in this folder.`;
  if (freeBytes >= LITTLE_BYTES && freeBytes >= allBytes * LITTLE_SHARE) return { what: 'disk', state: 'OK', seen };
  return { what: 'disk', state: 'WARN', seen, advice: 'Free space: a full disk stops a gateway and a network on it.' };
}
