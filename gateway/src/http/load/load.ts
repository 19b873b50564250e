import type { RequestHandler, Response } from 'express';
import { addressOf } from '../address.js';
import { RequestProblem } from '../problem.js';
import { sessionOf } from '../session.js';
import { Fairness } from './fairness.js';
import { Pace } from './pace.js';
import { SpareTime } from './spareTime.js';
import { type Share, Turns } from './turns.js';

/** Reads keep the process and its database busy. If one of each user is done at a time, nobody waits for a crowd. */
const READS: Share = { running: 4, runningBesideOthers: 1, waiting: 128 };
/** Writes mostly wait for peers and blocks. Each that runs may hold a body in memory. */
const WRITES: Share = { running: 32, waiting: 256 };
/** Bodies that are larger than ordinary ones: each is in memory several times, and keeps the process busy for a second. */
const LARGE_BODIES: Share = { running: 2, waiting: 16 };
/** A person has a few windows open. */
const STREAMS: Share = { running: 10, waiting: 0 };
/** Files that go to another member's gateway: each is in memory until it is sent. */
const FILES: Share = { running: 2, waiting: 16 };
/** Log-ins from one address, which may be that of a whole office. Those that are delayed after failures count, too. */
const LOG_INS: Share = { running: 100, waiting: 0 };

const RETRY_AFTER_SECONDS = '1';

/** An answer, of which only the end matters here. */
interface Closing {
  once(event: 'close', listener: () => void): unknown;
}

/** What each user, or each address that has no user yet, may take of the gateway at a time. */
export class Load {
  readonly fairness = new Fairness();
  readonly pace = new Pace(this.fairness);
  /** For what streams are reminded of: however many there are, it takes a tenth of the time. */
  readonly spareTime = new SpareTime();
  readonly #reads = new Turns(READS);
  readonly #writes = new Turns(WRITES);
  readonly #largeBodies = new Turns(LARGE_BODIES);
  readonly #streams = new Turns(STREAMS);
  readonly #files = new Turns(FILES);
  readonly #logIns = new Turns(LOG_INS);

  /** How much of each kind runs or waits now. */
  counts(of: 'running' | 'waiting'): Readonly<Record<string, number>> {
    return {
      reads: this.#reads.counts[of],
      writes: this.#writes.counts[of],
      large_bodies: this.#largeBodies.counts[of],
      streams: this.#streams.counts[of],
      files: this.#files.counts[of],
      log_ins: this.#logIns.counts[of],
    };
  }

  /** Lets a request pass when its user has a turn. */
  readonly limitRequests: RequestHandler = async (request, response, next) => {
    const { name } = sessionOf(request).user;
    const isRead = request.method === 'GET';
    if (!(await takesTurn(isRead ? this.#reads : this.#writes, name, response))) return;
    if (isRead) this.#countRead(name, response);
    next();
  };

  /** Lets a request with a body of more than so many bytes, or of a size that it does not say, pass when it has a turn. */
  limitLargeBodies(ordinaryBytes: number): RequestHandler {
    return async (request, response, next) => {
      const length = Number(request.get('Content-Length') ?? Infinity);
      const isOrdinary = length <= ordinaryBytes && request.get('Content-Encoding') === undefined;
      if (isOrdinary || (await takesTurn(this.#largeBodies, sessionOf(request).user.name, response))) next();
    };
  }

  /** A read keeps process, database or peer busy until it is answered; a write mostly waits for others. */
  #countRead(user: string, response: Response): void {
    const started = performance.now();
    response.once('close', () => {
      this.fairness.add(user, performance.now() - started);
    });
  }

  /** Lets a user have so many streams and no more. */
  readonly limitStreams: RequestHandler = async (request, response, next) => {
    if (await takesTurn(this.#streams, sessionOf(request).user.name, response)) next();
  };

  /** Waits until a member may get another file; the turn ends with the answer. @throws RequestProblem TOO_MANY_REQUESTS */
  async takeFile(msp: string, response: Closing): Promise<void> {
    await takesTurn(this.#files, msp, response);
  }

  /** Lets a request without a session pass when its address has a turn. */
  readonly limitLogIns: RequestHandler = async (request, response, next) => {
    if (await takesTurn(this.#logIns, addressOf(request.ip), response)) next();
  };
}

/** @returns whether there is still somebody to answer @throws RequestProblem TOO_MANY_REQUESTS */
async function takesTurn(turns: Turns, key: string, response: Closing): Promise<boolean> {
  const gone = new AbortController();
  response.once('close', () => {
    gone.abort();
  });
  const end = await turns.begin(key, gone.signal);
  if (gone.signal.aborted) {
    end?.();
    return false;
  }
  if (end === undefined) {
    throw new RequestProblem({
      code: 'TOO_MANY_REQUESTS',
      title: 'Too much at the same time',
      detail: 'Wait for the answers to earlier requests, or close streams, and try again.',
      headers: { 'Retry-After': RETRY_AFTER_SECONDS },
    });
  }
  response.once('close', end);
  return true;
}
