/** A message of an event stream, as the HTML standard has them (9.2, server-sent events). */
export interface Message {
  /** The id after which a stream begins again; a message without an id of its own has that of the one before. */
  readonly id: string | undefined;
  readonly event: string;
  /** Empty if the message only carries an id. */
  readonly data: string;
}

const LINE_END = /\r\n|\n|\r(?!$)/;
/** Far more than any event takes: what goes on for longer is not an event stream. */
const MAX_MESSAGE_CHARS = 1_048_576;
const DEFAULT_EVENT = 'message';

/** Reads an event stream piece by piece; a piece may end anywhere. */
export class EventStream {
  /** How long the server asks to wait before the stream begins again. */
  retryMs: number | undefined;
  #id: string | undefined;
  #rest = '';
  #event = '';
  #data: string[] = [];
  #chars = 0;

  constructor(id?: string) {
    this.#id = id;
  }

  /** The messages that a piece completes. @throws Error if a message has no end */
  push(piece: string): Message[] {
    const lines = (this.#rest + piece).split(LINE_END);
    this.#rest = lines.pop() ?? '';
    const messages = lines.flatMap((line) => this.#take(line) ?? []);
    if (this.#chars + this.#rest.length > MAX_MESSAGE_CHARS)
      throw new Error(`A message of the event stream is longer than ${MAX_MESSAGE_CHARS} characters.`);
    return messages;
  }

  /** Takes a line; the empty one ends a message. */
  #take(line: string): Message | undefined {
    if (line === '') return this.#end();
    this.#chars += line.length;
    const colon = line.indexOf(':');
    const [field, value] = colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
    if (field === 'data') this.#data.push(value);
    else if (field === 'event') this.#event = value;
    else if (field === 'id' && !value.includes('\0')) this.#id = value;
    else if (field === 'retry' && /^\d+$/.test(value)) this.retryMs = Number(value);
    return undefined;
  }

  #end(): Message {
    const message = { id: this.#id, event: this.#event || DEFAULT_EVENT, data: this.#data.join('\n') };
    this.#event = '';
    this.#data = [];
    this.#chars = 0;
    return message;
  }
}
