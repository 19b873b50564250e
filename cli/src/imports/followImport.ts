import { setTimeout as delay } from 'node:timers/promises';
import { type NaruClient, type Schemas, UnreachableError } from '@naru/client';
import { formatProgress } from '../output/progressBar.js';
import type { Terminal } from '../terminal.js';

const LOOK_MS = 500;
/** For how long a gateway can be away, such as when it is started again. */
const PATIENCE_MS = 60_000;
const MS_IN_SECOND = 1_000;
const SECONDS_IN_MINUTE = 60;

/** Shows how far an import is, until it runs no more. */
export async function followImport(
  client: NaruClient,
  id: string,
  signal: AbortSignal,
  terminal: Terminal,
): Promise<Schemas['Import']> {
  const pace = new Pace();
  let seen = performance.now();
  for (;;) {
    const state = await look(client, id, signal).catch((error: unknown) => {
      if (!(error instanceof UnreachableError) || performance.now() - seen > PATIENCE_MS) throw error;
    });
    if (state === undefined) terminal.progress('The gateway cannot be reached; it is tried again.');
    else {
      seen = performance.now();
      const { total } = state.rows;
      const done = rowsDone(state);
      terminal.progress(`${formatProgress('rows', done, total)} ${pace.tell(done, total)}`.trim());
      if (state.status !== 'RUNNING') return state;
    }
    await delay(LOOK_MS, undefined, { signal });
  }
}

async function look(client: NaruClient, id: string, signal: AbortSignal): Promise<Schemas['Import']> {
  return (await client.get('/v1/imports/{id}', { path: { id }, signal })).body.import;
}

const rowsDone = ({ rows: { total, waiting, sent } }: Schemas['Import']): number => total - waiting - sent;

/** How fast it goes, and how long it will take. */
class Pace {
  #first: { readonly at: number; readonly done: number } | undefined;

  tell(done: number, total: number): string {
    const now = performance.now();
    this.#first ??= { at: now, done };
    const perSecond = ((done - this.#first.done) * MS_IN_SECOND) / (now - this.#first.at);
    if (!(perSecond > 0) || done >= total) return '';
    return `${perSecond.toFixed(0)}/s, ${formatDuration((total - done) / perSecond)} left`;
  }
}

const formatDuration = (seconds: number): string =>
  seconds < SECONDS_IN_MINUTE ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / SECONDS_IN_MINUTE)} min`;
