import { z } from 'zod';
import type { HttpUser, RawAnswer } from '../../http/httpUser.js';
import { until } from '../../until.js';
import type { Fate } from './recorder.js';
import type { Trader, Traders } from './traders.js';

const OK = 200;
const NOT_FOUND = 404;
/** Gateways that were away come back, and read what they have missed. */
const SETTLED_WITHIN_MS = 60_000;

const Claim = z.looseObject({ record: z.looseObject({ status: z.string() }) });

const Reserved = z.looseObject({ record: z.looseObject({ status: z.enum(['RESERVED', 'REFUSED']) }) });

interface ClaimCall {
  readonly claim: string;
}

/** The part of a recorder that claims use. */
interface Recording<Call, Answer> {
  record(
    call: Call,
    send: () => Promise<RawAnswer>,
    read: (body: unknown) => Answer,
  ): Promise<{ readonly fate: Fate; readonly answer?: { readonly kind: string } }>;
}

/** The claims that a history makes on one thing. */
export class Claims {
  readonly #traders: Traders;
  /** Those that may still be cancelled, and whose they are. */
  readonly #open = new Map<string, Trader>();
  /** All that may have been made. */
  readonly #made = new Map<string, Trader>();

  constructor(traders: Traders) {
    this.#traders = traders;
  }

  /** Those that may still be cancelled, and whose they are. */
  get open(): readonly (readonly [string, Trader])[] {
    return [...this.#open];
  }

  /** A bank reserves a claim. */
  async reserve<const Call extends ClaimCall>(
    recorder: Recording<NoInfer<Call>, { kind: 'RESERVED' | 'REFUSED' }>,
    call: Call,
    bank: Trader,
    body: object,
  ): Promise<void> {
    const { claim } = call;
    const { fate, answer } = await recorder.record(
      call,
      () => this.#traders[bank].send('PUT', claimPath(claim), { body }),
      (answered) => ({ kind: Reserved.parse(answered).record.status }),
    );
    if (fate !== 'unknown' && answer?.kind !== 'RESERVED') return;
    this.#open.set(claim, bank);
    this.#made.set(claim, bank);
  }

  /** The bank of a claim cancels it. */
  async cancel(
    recorder: Recording<{ kind: 'cancel' } & ClaimCall, { kind: 'CANCELLED' }>,
    [claim, bank]: readonly [string, Trader],
  ): Promise<void> {
    const { fate } = await recorder.record(
      { kind: 'cancel', claim },
      () => this.#traders[bank].send('POST', `${claimPath(claim)}/cancel`, { body: {} }),
      () => ({ kind: 'CANCELLED' }),
    );
    if (fate === 'answered' || fate === 'rejected') this.#open.delete(claim);
  }

  /** What has become of each claim. */
  async readStatuses(): Promise<ReadonlyMap<string, string>> {
    const statuses = new Map<string, string>();
    for (const [claim, bank] of this.#made) statuses.set(claim, await readStatus(this.#traders[bank], claim));
    return statuses;
  }
}

type Seen = { kind: 'RESERVED' | 'REFUSED' | 'CANCELLED' } | 'NEVER' | undefined;

/**
 * Says what became of operations on claims that were not answered, by how the claims stand in the end: fewer orders remain to
 * be tried. Of several cancellations of one claim the first can stand for all, because it was called before them.
 */
export function seeInTheEnd(
  statuses: ReadonlyMap<string, string>,
  operations: readonly { readonly call: object; readonly answer: unknown }[],
): (call: { readonly kind: string; readonly claim?: string }) => Seen {
  const cancelled = new Set(
    operations.flatMap(({ call, answer }) => (answer === undefined ? [] : listCancelled(call))),
  );
  return ({ kind, claim = '' }) => {
    const status = statuses.get(claim) ?? 'NEVER';
    if (kind === 'reserve') return answerToReserve(status);
    if (kind !== 'cancel') return undefined;
    if (status !== 'CANCELLED' || cancelled.has(claim)) return 'NEVER';
    cancelled.add(claim);
    return { kind: 'CANCELLED' };
  };
}

function listCancelled(call: object): string[] {
  return 'kind' in call && call.kind === 'cancel' && 'claim' in call && typeof call.claim === 'string'
    ? [call.claim]
    : [];
}

/** How a claim was answered when it was made, by its status since. */
function answerToReserve(status: string): { kind: 'RESERVED' | 'REFUSED' } | 'NEVER' {
  if (status === 'NEVER') return 'NEVER';
  return { kind: status === 'REFUSED' ? 'REFUSED' : 'RESERVED' };
}

/** What has become of a claim: its status, or NEVER if it was not made. */
async function readStatus(bank: HttpUser, claim: string): Promise<string> {
  let answered: RawAnswer | undefined;
  await until(
    `the gateway says what became of ${claim}`,
    async () => {
      answered = await bank.send('GET', claimPath(claim)).catch(() => undefined);
      return answered?.status === OK || answered?.status === NOT_FOUND;
    },
    SETTLED_WITHIN_MS,
  );
  return answered?.status === OK ? Claim.parse(answered.body).record.status : 'NEVER';
}

function claimPath(claim: string): string {
  return `/v1/financing-claims/${claim}`;
}
