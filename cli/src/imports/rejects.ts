import { open, rename } from 'node:fs/promises';
import { parse } from 'node:path';
import type { NaruClient, Schemas } from '@naru/client';
import { shorten } from '../output/cells.js';
import { plainText } from '../output/plainText.js';
import { formatTable } from '../output/table.js';
import type { Terminal } from '../terminal.js';

const OWNER_ONLY = 0o600;
/** How many faults are shown to people; the file has all of them. */
const MAX_SHOWN = 20;
/** What number and field take of the width of a terminal. */
const OTHER_CELLS = 54;
const MIN_REASON_CELLS = 20;

type Row = Schemas['ImportRow'];

/** What is wrong with a field of a row. */
interface Fault {
  readonly row: number;
  readonly field: string;
  readonly reason: string;
}

/** The file for the rejected rows of another: it is beside that. */
export function rejectsBeside(file: string): string {
  const { dir, name } = parse(file);
  return `${dir === '' ? '' : `${dir}/`}${name}.rejects.ndjson`;
}

/**
 * Writes the rows of which no document can be made, whole or not at all: a line of JSON for each, with what is wrong. The
 * file can be mended, and imported.
 */
export async function writeRejects(
  client: NaruClient,
  { id, settings }: Schemas['Import'],
  target: string,
  show: (row: Row) => void,
): Promise<void> {
  const draft = `${target}.draft`;
  const handle = await open(draft, 'w', OWNER_ONLY);
  try {
    for await (const row of client.items('/v1/imports/{id}/rows', { path: { id }, query: { status: 'FAULTY' } })) {
      await handle.write(`${JSON.stringify(toReject(row, settings))}\n`);
      show(row);
    }
  } finally {
    await handle.close();
  }
  await rename(draft, target);
}

/** If the client id is a field of the document, it is not said beside it: whoever mends the document mends it, too. */
function toReject(
  { number, clientId, faults, document, input }: Row,
  settings: Schemas['Import']['settings'],
): Readonly<Record<string, unknown>> {
  return {
    row: number,
    ...(settings.clientId === undefined && { clientId }),
    ...{ faults, document },
    ...(input !== null && { input }),
  };
}

/** Shows faults: as JSON a line for each, for people a table of the first ones. */
export class FaultsShown {
  readonly #shown: Fault[] = [];
  readonly #terminal: Terminal;
  readonly #json: boolean;
  #more = 0;

  constructor(terminal: Terminal, json: boolean) {
    this.#terminal = terminal;
    this.#json = json;
  }

  take({ number: row, faults }: Row): void {
    for (const { pointer, message } of faults) {
      const fault = { row, field: pointer, reason: message };
      if (this.#json) this.#terminal.print(JSON.stringify(fault));
      else if (this.#shown.length < MAX_SHOWN) this.#shown.push(fault);
      else this.#more += 1;
    }
  }

  /** Prints the table, if there is one. */
  end(): void {
    if (this.#shown.length === 0) return;
    const { width } = this.#terminal;
    const cells = Math.max(MIN_REASON_CELLS, width - OTHER_CELLS);
    const rows = this.#shown.map(
      ({ row, field, reason }) =>
        new Map([
          ['row', String(row)],
          ['field', shorten(plainText(field || '/'))],
          ['reason', shorten(plainText(reason).replaceAll('\n', ' '), cells)],
        ]),
    );
    this.#terminal.print(formatTable(rows, width));
    if (this.#more > 0) this.#terminal.print(`and ${this.#more} more`);
  }
}
