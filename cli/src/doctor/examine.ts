import { type NaruClient, NaruError } from '@naru/client';
import { describeFailure } from '../output/failures.js';
import { fieldOf } from '../output/printAnswer.js';
import { checkCertificate } from './certificate.js';
import type { Check } from './check.js';
import { checkClock } from './clock.js';
import { checkConditions } from './conditions.js';
import { checkDisk } from './disk.js';

const TIMEOUT_MS = 10_000;
/** How many blocks an answer may stand behind what the stream of the peer has told. */
const LIVE = '/health/live';
const READY = '/health/ready';

/** Looks at all that a user needs, from this machine to the ledger. The first thing that fails explains the others. */
export async function examine(url: string, client: NaruClient, nowMs: () => number): Promise<Check[]> {
  const reached = await reach(url, nowMs);
  if (reached.length === 1 && reached[0]?.state === 'FAIL') return [...reached, checkDisk('.')];
  const certificate = await checkCertificate(url, nowMs());
  return [...reached, certificate, ...(await examineReadiness(url)), ...(await examineUser(client)), checkDisk('.')];
}

/** Whether a gateway answers at the address, and its clock. */
async function reach(url: string, nowMs: () => number): Promise<Check[]> {
  const what = 'address';
  const sent = nowMs();
  try {
    const response = await ask(url, LIVE);
    const clock = checkClock(response.headers.get('date'), sent, nowMs());
    const isGateway = fieldOf(await bodyOf(response), 'status') === 'live';
    if (isGateway) return [{ what, state: 'OK', seen: `A gateway answers at ${url}.` }, clock];
    const seen = `${LIVE} is not shown at ${url} (${response.status}): it is another program, or a proxy hides it.`;
    return [{ what, state: 'WARN', seen, advice: 'If the checks of the session fail too, mend the address.' }, clock];
  } catch (error) {
    const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
    const seen = `Nobody answers at ${url}: ${cause instanceof Error ? cause.message : String(cause)}`;
    return [{ what, state: 'FAIL', seen, advice: adviceOn(cause) }];
  }
}

function adviceOn(cause: unknown): string {
  const code = fieldOf(cause, 'code');
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'The name is not known here. Look at the address, and at DNS.';
  if (code === 'ECONNREFUSED') return 'Nothing listens on this port. Start the gateway, or look at the port.';
  return 'Look at the address, at firewalls and proxies on the way, and whether the gateway runs.';
}

async function examineReadiness(url: string): Promise<Check[]> {
  try {
    const response = await ask(url, READY);
    return checkConditions(response.status, await bodyOf(response));
  } catch (error) {
    return [{ what: 'readiness', state: 'FAIL', seen: describeFailure(error), advice: 'Try again.' }];
  }
}

/** Whether the session is good, and how far the gateway has read the ledger. */
async function examineUser(client: NaruClient): Promise<Check[]> {
  try {
    const { body } = await client.get('/v1/me');
    const { user, organization, block } = body;
    const who = `${user.name} (${user.role}) of ${organization.mspId}`;
    return [
      { what: 'session', state: 'OK', seen: `Signed in as ${who}.` },
      { what: 'ledger', state: 'OK', seen: `The gateway has read up to block ${block}.` },
    ];
  } catch (error) {
    if (!(error instanceof NaruError)) throw error;
    return [{ what: 'session', state: 'FAIL', seen: describeFailure(error), advice: 'Sign in again: naru login' }];
  }
}

function ask(url: string, path: string): Promise<Response> {
  return fetch(`${url.replace(/\/+$/, '')}${path}`, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'manual' });
}

/** Undefined if it is not JSON. */
async function bodyOf(response: Response): Promise<unknown> {
  return response.json().catch(() => undefined);
}
