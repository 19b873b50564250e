import type { z } from 'zod';
import type { User } from '../../identity/users.js';
import type { StreamEvent } from '../endpoint/stream.js';
import type { SpareTime } from '../load/spareTime.js';
import type { Services } from '../services.js';

/** Something that streams tell of beside the events of the ledger. */
export interface Reminder {
  /** The kind of the event. */
  readonly event: string;
  readonly schema: z.ZodType;
  /** What one listener is to be told: each call gives what the calls before did not. */
  readonly watch: (user: User, services: Services) => () => Promise<readonly object[]>;
}

/** What one stream has to tell beside the events of the ledger. It is looked for while the stream goes on. */
export class Reminding {
  readonly #watches: readonly { readonly event: string; readonly untold: () => Promise<readonly object[]> }[];
  readonly #spareTime: SpareTime;
  readonly #found: () => void;
  #waiting: StreamEvent[] = [];
  #isLooking = false;
  #looksAgain = false;

  /** @param found is called when there is something to take */
  constructor(
    reminders: readonly Reminder[],
    { user, signal }: { readonly user: User; readonly signal: AbortSignal },
    services: Services,
    found: () => void,
  ) {
    this.#watches = reminders.map(({ event, watch }) => {
      const untold = watch(user, services);
      return { event, untold: async () => (signal.aborted ? [] : untold()) };
    });
    this.#spareTime = services.load.spareTime;
    this.#found = found;
  }

  /** Takes what was found. */
  take(): readonly StreamEvent[] {
    return this.#waiting.splice(0);
  }

  /** Looks for more when its turn comes. What is asked for meanwhile is looked for once. */
  look(): void {
    this.#looksAgain = true;
    if (!this.#isLooking) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isLooking = true;
    while (this.#looksAgain) {
      // The database or the ledger may be away: it is looked for again with the next block.
      const found = await this.#spareTime.run(() => this.#ask()).catch(() => []);
      this.#waiting.push(...found);
      if (found.length > 0) this.#found();
    }
    this.#isLooking = false;
  }

  async #ask(): Promise<StreamEvent[]> {
    this.#looksAgain = false;
    const told = await Promise.all(
      this.#watches.map(async ({ event, untold }) => (await untold()).map((data) => ({ event, data }))),
    );
    return told.flat();
  }
}
