import type { Check } from './check.js';

/** The header has whole seconds. */
const HEADER_MS = 1_000;
/** Tokens and offers end by the clock of the gateway; more than this is seen by people. */
const MAX_SKEW_MS = 5_000;
const MS_PER_SECOND = 1_000;
const WHAT = 'clock';

/**
 * Compares the clock of this machine with the Date header of an answer (RFC 9110, 6.6.1).
 * @param sentMs When the request left, and when the answer came, by this machine's clock
 */
export function checkClock(date: string | null, sentMs: number, receivedMs: number): Check {
  const told = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(told)) return { what: WHAT, state: 'SKIPPED', seen: 'The gateway does not tell the time.' };
  // The gateway wrote it between the two moments, in the second that it names.
  const ahead = sentMs - (told + HEADER_MS);
  const behind = told - receivedMs;
  const skewMs = Math.max(ahead, behind, 0);
  if (skewMs <= MAX_SKEW_MS)
    return { what: WHAT, state: 'OK', seen: `It differs from the gateway’s by ${seconds(skewMs)} at most.` };
  const side = ahead > behind ? 'ahead of' : 'behind';
  return {
    what: WHAT,
    state: 'FAIL',
    seen: `It is ${seconds(skewMs)} ${side} the gateway’s.`,
    advice: 'Set the clocks of both machines by NTP: the ledger refuses times that are far from its own.',
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / MS_PER_SECOND).toFixed(0)} s`;
}
