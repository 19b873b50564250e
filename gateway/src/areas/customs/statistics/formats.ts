import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { ByteWriter, parquetWriteRows, type Writer } from 'hyparquet-writer';
import { csvLine } from '../csv.js';
import type { Statistic } from './readStatistics.js';

/* Statistics as tables for other programs. Amounts are texts: a sum can be larger than any number of these formats. */

type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;

const TEXTS = [
  'currency',
  'valueMinor',
  'customsCurrency',
  'customsValueMinor',
  'dutiesCurrency',
  'dutiesMinor',
  'netMassKg',
] as const;
const COUNTS = ['declared', 'declarations', 'lines'] as const;
const OUTCOMES = ['inspected', 'held', 'rejected'] as const;

/** How many rows are in memory at a time. */
export const ROWS_AT_A_TIME = 1_000;

function rowOf({ group, ...statistic }: Statistic): Row {
  return {
    ...group,
    ...Object.fromEntries(TEXTS.map((name) => [name, statistic[name]])),
    ...Object.fromEntries(COUNTS.map((name) => [name, statistic[name]])),
    ...Object.fromEntries(OUTCOMES.map((name) => [name, statistic[name].declarations])),
  };
}

const listNames = (dimensions: readonly string[]): string[] => [...dimensions, ...TEXTS, ...COUNTS, ...OUTCOMES];

/** CSV with a line of names. */
export async function* writeCsv(
  dimensions: readonly string[],
  statistics: AsyncIterable<Statistic>,
): AsyncIterable<string> {
  const names = listNames(dimensions);
  yield csvLine(names);
  for await (const statistic of statistics) {
    const row = rowOf(statistic);
    yield csvLine(names.map((name) => row[name] ?? null));
  }
}

/** Apache Parquet: a row group is written at a time. */
export async function* writeParquet(
  dimensions: readonly string[],
  statistics: AsyncIterable<Statistic>,
): AsyncIterable<Uint8Array> {
  const out = new PassThrough();
  const counts: readonly string[] = [...COUNTS, ...OUTCOMES];
  const schema = [
    { name: 'root', num_children: listNames(dimensions).length },
    ...listNames(dimensions).map((name) =>
      counts.includes(name)
        ? ({ name, type: 'INT32', repetition_type: 'REQUIRED' } as const)
        : ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const),
    ),
  ];
  const columns = listNames(dimensions).map((name) => ({ name }));
  const writing = Promise.resolve(
    parquetWriteRows({
      writer: streamWriter(out),
      rows: rowsOf(statistics),
      columns,
      schema,
      rowGroupSize: ROWS_AT_A_TIME,
    }),
  ).then(
    () => out.end(),
    (error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  out.on('error', () => undefined);
  try {
    yield* out;
    await writing;
  } finally {
    // Whoever waits to write more is told that nobody reads it.
    out.destroy(new Error('The file is not read any more.'));
  }
}

async function* rowsOf(statistics: AsyncIterable<Statistic>): AsyncIterable<Row> {
  for await (const statistic of statistics) yield rowOf(statistic);
}

/** A writer that hands on what it has after each row group, and waits until it is taken. */
function streamWriter(out: PassThrough): Writer {
  const bytes = new ByteWriter();
  const handOn = async (): Promise<void> => {
    const written = Buffer.from(new Uint8Array(bytes.buffer, 0, bytes.index));
    bytes.index = 0;
    if (written.length > 0 && !out.write(written)) await once(out, 'drain');
  };
  const writer: Writer = bytes;
  writer.flush = handOn;
  writer.finish = handOn;
  return writer;
}
