import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type Action, DEFINITIONS, isCreation, TradeError } from '@naru/chaincode/domain';
import type { Logger } from 'pino';
import { giveLeaseBack, takeLease } from '../database/leases.js';
import type { Database } from '../database/openDatabase.js';
import type { Users } from '../identity/users.js';
import type { FourEyes } from '../proposals/fourEyes.js';
import type { Checking } from './checkRows.js';
import { type Import, Imports } from './imports.js';
import { planNext } from './planning.js';
import { listPlanned, type Maker, sendPlanned } from './submitting.js';

const LEASE = 'imports';
/** For how long one gateway of several imports alone. */
const LEASE_MS = 10_000;
/** How often it looks, if nothing wakes it. */
const IDLE_MS = 5_000;
/** After an error it waits for so long. */
const RECOVERY_MS = 2_000;
/** How many batches are on their way at the same time: more of them wait at the peers, and make nothing faster. */
const AT_A_TIME = 4;

/** Why an import does not go on. */
export const NEEDS_FOUR_EYES = 'Each of these documents needs a second user of the organisation: make them one by one.';

/** What an import is done with. */
export interface ImportParts {
  readonly db: Database;
  readonly users: Pick<Users, 'find'>;
  readonly fourEyes: Pick<FourEyes, 'isNeeded'>;
  readonly maker: Maker;
  readonly guard: (type: Checking['definition']['type']) => Checking['guard'];
  readonly makeId: () => string;
  readonly log: Logger;
}

/** What is done with imports from outside. */
export interface ImportDesk {
  readonly imports: Imports;
  /** There is something to do. */
  wake(): void;
}

/** The action that makes documents of a type. */
export function creationOf(type: keyof typeof DEFINITIONS): Action {
  const action = Object.values(DEFINITIONS[type].actions).find(isCreation);
  if (action === undefined) throw new Error(`Nothing makes a ${type}.`);
  return action;
}

/** Makes the documents of imports. Of several gateways on one database, one does it. */
export class ImportJob implements ImportDesk {
  readonly #parts: ImportParts;
  readonly imports: Imports;
  readonly #holder = randomUUID();
  #wake = new AbortController();

  constructor(parts: ImportParts) {
    this.#parts = parts;
    this.imports = new Imports(parts.db);
  }

  wake(): void {
    this.#wake.abort();
  }

  /** Imports until it is told to stop. What is on its way then is waited for. */
  async run(stop: AbortSignal): Promise<void> {
    const { db, log } = this.#parts;
    stop.addEventListener('abort', () => {
      this.wake();
    });
    while (!stop.aborted) {
      this.#wake = new AbortController();
      const pauseMs = await this.#turn(stop).catch((error: unknown) => {
        log.warn({ err: error }, 'An import could not go on');
        return RECOVERY_MS;
      });
      if (pauseMs > 0) await delay(pauseMs, undefined, { signal: this.#wake.signal }).catch(() => undefined);
    }
    await giveLeaseBack(db, LEASE, this.#holder).catch(() => undefined);
  }

  /** @returns for how long there is nothing to do, in milliseconds */
  async #turn(stop: AbortSignal): Promise<number> {
    if (!(await takeLease(this.#parts.db, LEASE, this.#holder, LEASE_MS))) return IDLE_MS;
    const next = await this.imports.nextRunning();
    if (next === undefined) return IDLE_MS;
    const checking = await this.#checkingOf(next);
    if (checking === undefined) {
      await this.imports.setStatus(next.id, ['RUNNING'], 'PAUSED', 'Its user is no user of this gateway any more.');
      return 0;
    }
    if (await this.#needsFourEyes(next)) {
      await this.imports.setStatus(next.id, ['RUNNING'], 'PAUSED', NEEDS_FOUR_EYES);
      return 0;
    }
    try {
      await this.#work(next, checking, stop);
      return 0;
    } catch (error) {
      if (!(error instanceof TradeError)) throw error;
      await this.imports.setStatus(next.id, ['RUNNING'], 'PAUSED', `${error.code}: ${error.message}`);
      return 0;
    }
  }

  async #checkingOf({ user: name, settings }: Import): Promise<Checking | undefined> {
    const user = await this.#parts.users.find(name);
    if (user === undefined) return undefined;
    const guard = this.#parts.guard(settings.type);
    return { user, definition: DEFINITIONS[settings.type], action: creationOf(settings.type), settings, guard };
  }

  /** Sends what is planned, and plans more meanwhile. Ends when the import does, or is paused. */
  async #work(running: Import, checking: Checking, stop: AbortSignal): Promise<void> {
    const flying = new Map<string, Promise<void>>();
    const failures: unknown[] = [];
    const sendOff = (batch: string): void => {
      const sent = sendPlanned(this.#parts.db, running, batch, { checking, maker: this.#parts.maker })
        .catch((error: unknown) => void failures.push(error))
        .finally(() => flying.delete(batch));
      flying.set(batch, sent);
    };
    let isMore = true;
    while (isMore && failures.length === 0 && (await this.#mayGoOn(running, stop)))
      isMore = await this.#step(running, checking, flying, sendOff);
    await Promise.all(flying.values());
    if (failures.length > 0) throw failures[0];
    if (!isMore) await this.imports.setStatus(running.id, ['RUNNING'], 'DONE', null);
  }

  /** Sends one batch off, plans the next one, or waits for one. @returns whether there was anything to do */
  async #step(
    running: Import,
    checking: Checking,
    flying: ReadonlyMap<string, Promise<void>>,
    sendOff: (batch: string) => void,
  ): Promise<boolean> {
    const { db, makeId } = this.#parts;
    if (flying.size >= AT_A_TIME) {
      await Promise.race(flying.values());
      return true;
    }
    const planned = await listPlanned(db, running, AT_A_TIME + 1);
    const next = planned.find((batch) => !flying.has(batch));
    if (next !== undefined) sendOff(next);
    else if (await planNext(db, running, checking, makeId)) return true;
    else if (flying.size > 0) await Promise.race(flying.values());
    else return planned.length > 0;
    return true;
  }

  /** A policy that comes while an import runs holds from its next batch on. */
  #needsFourEyes({ settings: { type } }: Import): Promise<boolean> {
    return this.#parts.fourEyes.isNeeded({ type, action: creationOf(type).name });
  }

  async #mayGoOn(running: Import, stop: AbortSignal): Promise<boolean> {
    const { id, user } = running;
    if (await this.#needsFourEyes(running)) return false;
    if (stop.aborted || !(await takeLease(this.#parts.db, LEASE, this.#holder, LEASE_MS))) return false;
    return (await this.imports.find({ name: user }, id)).status === 'RUNNING';
  }
}
