import { z } from 'zod';

/** One event as it comes over the wire. */
export interface StreamEvent {
  readonly id: string | undefined;
  readonly event: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A client of server-sent events. */
export class EventStream {
  readonly status: number;
  readonly headers: Headers;
  readonly #abort: AbortController;
  readonly #texts: AsyncIterator<string>;
  #rest = '';

  private constructor(response: Response, abort: AbortController) {
    this.status = response.status;
    this.headers = response.headers;
    this.#abort = abort;
    this.#texts = textsOf(response);
  }

  static async open(url: string, headers: Readonly<Record<string, string>>, query = ''): Promise<EventStream> {
    const abort = new AbortController();
    return new EventStream(await fetch(`${url}/v1/events${query}`, { headers, signal: abort.signal }), abort);
  }

  /** The events up to the first one that is looked for, with it; all there are if the stream ends before. */
  async until(isLast: (event: StreamEvent) => boolean): Promise<StreamEvent[]> {
    const seen: StreamEvent[] = [];
    for await (const event of this.#events()) {
      seen.push(event);
      if (isLast(event)) break;
    }
    return seen;
  }

  /** Waits until the server ends the stream. */
  async ended(): Promise<StreamEvent[]> {
    return this.until(() => false);
  }

  close(): void {
    this.#abort.abort();
  }

  async *#events(): AsyncGenerator<StreamEvent> {
    for (;;) {
      const end = this.#rest.indexOf('\n\n');
      if (end >= 0) {
        const block = this.#rest.slice(0, end);
        this.#rest = this.#rest.slice(end + 2);
        const event = eventIn(block);
        if (event !== undefined) yield event;
        continue;
      }
      const next = await this.#texts.next();
      if (next.done === true) return;
      this.#rest += next.value;
    }
  }
}

async function* textsOf({ body }: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of body ?? []) yield decoder.decode(z.instanceof(Uint8Array).parse(chunk), { stream: true });
}

/** The event in a block of lines; undefined for a comment or a setting. */
function eventIn(block: string): StreamEvent | undefined {
  const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
  const data = field('data');
  if (data === undefined) return undefined;
  return { id: field('id'), event: field('event'), data: z.record(z.string(), z.unknown()).parse(JSON.parse(data)) };
}
