import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../database/openDatabase.js';
import { isStorableText } from '../database/storable.js';
import type { AuditedEvent, AuditHead } from './auditEntry.js';
import { appendEvents, readHead } from './auditTable.js';

/** So many events wait to be written; then requests wait. */
const MAX_WAITING = 10_000;
/** How many events one transaction writes. */
const AT_A_TIME = 500;
/** How long an event that nobody waits for may wait for others. If the process is killed, those of so long are lost. */
const GATHER_MS = 250;
const RETRY_MS = 1_000;
/** How often the log is tried to be written when the gateway ends. */
const LAST_ATTEMPTS = 3;
const DAY_MS = 86_400_000;

export type EventToNote = Omit<AuditedEvent, 'time'>;

interface Waiting {
  readonly event: AuditedEvent;
  /** Of who waits until it is written. */
  readonly settle?: { readonly resolve: () => void; readonly reject: (error: unknown) => void };
}

/**
 * The log of who did what. Events are gathered and written many at a time behind the last one, so that what is noted costs
 * the request nothing. Who must know that an event is on the log before going on waits for it.
 */
export class AuditLog {
  readonly #db: Database;
  readonly #log: Logger;
  #waiting: Waiting[] = [];
  #room: Waiting['settle'][] = [];
  #writing: Promise<void> | undefined;
  #hurry = new AbortController();
  #isClosing = false;
  #toldDay = -1;

  constructor(db: Database, log: Logger) {
    this.#db = db;
    this.#log = log;
  }

  /** Tells the log of the process where the audit log stands: whoever keeps that one can show later that this was not altered. */
  async tellHead(): Promise<void> {
    this.#tell(await readHead(this.#db));
  }

  /** Waits while too many events are not written yet. @throws Error if they cannot be written */
  async room(): Promise<void> {
    if (this.#waiting.length < MAX_WAITING) return;
    await new Promise<void>((resolve, reject) => {
      this.#room.push({ resolve, reject });
    });
  }

  /** Puts an event on the log soon. Call it for what is done, after `room` has let it begin. */
  note(event: EventToNote): void {
    this.#waiting.push({ event: stamp(event) });
    this.#start();
  }

  /** Puts an event on the log. @returns when it is written @throws Error if it could not be */
  async write(event: EventToNote): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ event: stamp(event), settle: { resolve, reject } });
      this.#start();
      this.#hurry.abort();
    });
  }

  /** Writes what waits. What cannot be written then is counted in the log of the process. */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.#hurry.abort();
    await this.#writing;
    for (let attempt = 1; this.#waiting.length > 0 && attempt <= LAST_ATTEMPTS;)
      if (!(await this.#writeSome())) attempt += 1;
    const lost = this.#waiting.length;
    if (lost > 0) this.#log.error({ lost }, 'Events are lost: the audit log could not be written');
    else await this.tellHead().catch(() => undefined);
  }

  #start(): void {
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined;
    });
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0 && !this.#isClosing) {
      const isAwaited = this.#waiting.some(({ settle }) => settle !== undefined);
      if (!isAwaited && this.#waiting.length < AT_A_TIME) await this.#pause(GATHER_MS);
      if (!(await this.#writeSome())) await this.#pause(RETRY_MS);
    }
  }

  /** Ends early if somebody waits for the log. */
  async #pause(milliseconds: number): Promise<void> {
    this.#hurry = new AbortController();
    await delay(milliseconds, undefined, { signal: this.#hurry.signal }).catch(() => undefined);
  }

  /** @returns whether the next events are on the log */
  async #writeSome(): Promise<boolean> {
    const some = this.#waiting.slice(0, AT_A_TIME);
    try {
      this.#tellOncePerDay(
        await appendEvents(
          this.#db,
          some.map(({ event }) => event),
        ),
      );
    } catch (error) {
      this.#log.error({ err: error }, 'The audit log cannot be written');
      this.#giveUp(error);
      return false;
    }
    this.#waiting = this.#waiting.slice(some.length);
    for (const { settle } of some) settle?.resolve();
    for (const settle of this.#room.splice(0)) settle?.resolve();
    return true;
  }

  /** Nothing is done that the log cannot have: what was only to begin does not. What is done already is tried again. */
  #giveUp(error: unknown): void {
    for (const settle of this.#room.splice(0)) settle?.reject(error);
    for (const { settle } of this.#waiting) settle?.reject(error);
    this.#waiting = this.#waiting.filter(({ settle }) => settle === undefined);
  }

  #tellOncePerDay(head: AuditHead): void {
    const day = Math.floor(Date.now() / DAY_MS);
    if (day === this.#toldDay) return;
    this.#toldDay = day;
    this.#tell(head);
  }

  #tell({ number, hash }: AuditHead): void {
    this.#log.info({ number, hash }, 'The audit log stands at this entry');
  }
}

/** One text that the database cannot hold would keep out all that is written with it. */
function stamp(event: EventToNote): AuditedEvent {
  const { request, user, address, subject } = event;
  const [ofRequest, ofUser, ofAddress, ofSubject] = [request, user, address, subject].map((text) =>
    text === undefined || isStorableText(text) ? text : undefined,
  );
  const texts = { request: ofRequest, user: ofUser, address: ofAddress, subject: ofSubject };
  return { ...event, ...texts, time: new Date().toISOString() };
}
